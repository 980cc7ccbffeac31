// npm run example -- capacity-to-payment: from a river's flow, standard and background to lambda, K, a mill's payment and
// its explanation, each number in between printed. The river, its loads and the mill are made up.
import { assess, type Receiver } from 'polluter-pays';
import { headroom, loadRatio, riverCapacity, streeterPhelps, withCapacities } from 'polluter-pays/capacity';
import { explain } from 'polluter-pays/explain';
import { conference2004 } from 'polluter-pays/regimes/conference-2004';
import { russia2003 } from 'polluter-pays/regimes/ru-2003';
import { parseFacility } from 'polluter-pays/schema';

const say = (what: string, value: string): void => console.log(`  ${what.padEnd(52)}${value}`);
const text = ({ value, unit }: { readonly value: { toString(): string }; readonly unit: string }): string => `${value} ${unit}`;

console.log('1. What the river takes of organic matter (BOD), in the low water of summer');
const summer = riverCapacity({
  flow: '45 m3/s',
  standard: '3 mg/l',
  background: '1.8 mg/l',
  decay: '0.2 1/d',
  volume: '6000000 m3',
  temperature: '16 degC',
});
say('dilution, 86.4 × flow × (standard − background)', text(summer.dilution));
say('k at 16 degC, k20 × 1.047^(16 − 20)', text(summer.decay));
say('self-purification, k × volume × standard', text(summer.purification));
say('capacity', `${text(summer.perDay)} = ${text(summer.capacity)}`);

console.log('\n2. Whether the oxygen bears it: the deepest point of the sag below the outfall (Streeter–Phelps)');
const sag = streeterPhelps({
  deoxygenation: '0.2 1/d',
  reaeration: '0.5 1/d',
  demand: '12 mg/l',
  deficit: '0.8 mg/l',
  saturation: '9.9 mg/l',
});
say('critical point', sag.critical);
if (sag.time) say('critical time', text(sag.time));
say('greatest deficit', text(sag.criticalDeficit));
say('least oxygen', text(sag.leastOxygen));

console.log('\n3. What is in it already: λ = load ÷ capacity, the mean of three years');
const bare: Receiver = {
  id: 'river',
  medium: 'water',
  name: { en: 'A river of the example', ru: 'Река из примера' },
  keys: { basin: 'northern-dvina' },
};
const loads = { '2002': '2900 t/yr', '2003': '3100 t/yr', '2004': '3300 t/yr' } as const;
const [river] = withCapacities(
  [bare],
  Object.entries(loads).map(([year, load]) => ({
    receiver: 'river',
    pollutant: 'bod-full',
    criterion: 'fishery standard, low water',
    year,
    load,
    capacity: summer,
    includes: 'all-sources' as const,
    source: 'made up',
    confidence: 'assumption' as const,
  })),
);
if (!river) throw new Error('one receiver went in');
const lambda = loadRatio(river, { pollutant: 'bod-full', years: Object.keys(loads) });
for (const { year, load, capacity } of lambda.entries) say(`load ÷ capacity in ${year}`, `${load} ÷ ${capacity}`);
say('λ, exact', lambda.ratio ?? 'without limit');
const left = headroom([river], { pollutant: 'bod-full', year: '2004' });
for (const { criteria } of left) for (const { room } of criteria) say('headroom in 2004, capacity − load', text(room));

console.log('\n4. What the mill pays for it');
const mill = parseFacility({
  id: 'mill',
  name: 'A mill of the example',
  territory: 'RU-ARK',
  illustrative: true,
  releases: [
    {
      id: 'bod',
      charge: 'water',
      pollutant: 'bod-full',
      period: '2005-Q1',
      amount: '900 t',
      norms: { permissible: '800 t', temporary: '1000 t' },
      receiver: 'river',
    },
  ],
});
const law = assess(mill, russia2003, { year: 2005, receivers: [river] });
const proposal = assess(mill, conference2004, { year: 2005, receivers: [river] });
const steps = proposal.lines[0]?.steps.flatMap((step) => (step.stage === 'price' ? [step] : [])) ?? [];
const K = steps[0]?.factors.find(({ id }) => id === 'place')?.value;
say('K, λ held between 0.5 and 5, six digits', String(K));
say('under the law of 2003, basin coefficient 1.36', `${law.payable.amount.toFixed(2)} RUB`);
say('under the proposal', `${proposal.payable.amount.toFixed(2)} RUB`);

console.log(`\n5. The explanation\n\n${explain(proposal, { regime: conference2004 })}`);
