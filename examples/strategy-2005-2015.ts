// npm run example -- strategy-2005-2015: the proposals of December 2004 phased in over ten years, against the law of 2003. Loads of Kondopoga
// and Pechenga are printed (Barents hot spots, report of 2003) and stand still; norms, outputs, capacities and the other plants are made up.
import type { Receiver, Regime } from 'polluter-pays';
import { conference2004 } from 'polluter-pays/regimes/conference-2004';
import { russia2003 } from 'polluter-pays/regimes/ru-2003';
import * as scenario from 'polluter-pays/scenario';
import { readFacilities, readReceivers } from './data/read.ts';

const years = Array.from({ length: 11 }, (_, at) => 2005 + at);
const print = (title: string, rows: readonly object[], columns?: readonly string[]) =>
  console.log(`\n${title}\n${scenario.printTable(rows, { ...(columns && { columns }) })}`);

// The plants, each year in quarters, because rates changed in July 2005. Technology spreads from a tenth of the mass to all of it.
const plants = readFacilities('strategy-plants.json').map((plant) => {
  const cleaner = { pollutants: ['sulphur-dioxide', 'nitrogen-dioxide'], schedule: { first: 2005, last: 2014, start: '0.1', end: '1' }, evidence: 'programme (made up)' } as const;
  return scenario.overYears(plant.installations ? scenario.phaseInCoverage(plant, cleaner) : plant, { years, parts: 4 });
});
const receivers: readonly Receiver[] = readReceivers('receivers-illustrative.json').map((one) => ({
  ...one,
  capacities: (one.capacities ?? []).flatMap((capacity) => [2004, ...years].map((year) => ({ ...capacity, year: String(year - 1) }))),
}));
// Several indices of these years are known from memory only; without this line they are refused.
const options = { receivers, minimumConfidence: 'memory' } as const;

// The proposal with its ideas switched off is the law; each idea comes back as a change that the waterfall can name.
const ideas = Object.fromEntries((conference2004.charges.stationary?.factors ?? []).map((factor) => [factor.id, factor]));
const { place, bat } = ideas;
if (place?.kind !== 'combined' || !place.of[1] || !bat) throw new Error('the proposal has lost an idea');
const stationary = { charge: 'stationary', of: 'factor' } as const;
const off: Regime<'RUB'> = scenario.reform(conference2004, [
  { kind: 'replace', what: { ...stationary, id: 'place' }, value: { ...place, of: [place.of[1]] }, reason: 'The table of 2003 alone.' },
  { kind: 'remove', what: { ...stationary, id: 'bat' }, reason: 'No privilege.' },
]);
const exponent = { first: 2005, last: 2014, start: '0.1', end: '1', digits: 1 } as const;
const weight = { first: 2005, last: 2015, start: '25', end: '50', digits: 1 } as const;
const changes: readonly scenario.ChangeGroup[] = [
  { name: 'regional factors from capacity, exponent 0.1 to 1', changes: [
    { kind: 'replace', what: { ...stationary, id: 'place' }, value: place, reason: 'Proposal 2.' },
    ...scenario.phaseIn({ kind: 'set', what: { ...stationary, id: 'capacity', part: 'schedule.exponent' }, schedule: exponent, reason: 'Proposal 2, in ten steps.' }),
  ] },
  { name: 'half price for best available technology', changes: [{ kind: 'add', what: { ...stationary, id: 'bat' }, value: bat, reason: 'Proposals 2 and 7.' }] },
  { name: 'exceedance: weight 25 to 50', changes: scenario.phaseIn({ kind: 'set', what: { ...stationary, id: 'weight', where: { band: 'exceedance' } }, schedule: weight, reason: 'A rising band, chosen for this example.' }) },
];
const proposal = scenario.reform(off, changes.flatMap((group) => group.changes), { id: 'strategy-2005-2015' });

const compared = await scenario.compare({ facilities: plants, regimes: { law: russia2003, proposal }, years, ...options });
console.log(compared.notices.filter((notice) => /proposal|reform|memory|made up/i.test(notice)).join('\n'));
print('Payments, roubles of each year', compared.totals, ['year', 'regime', 'facilities', 'payable', 'change', 'relative']);
print('Winners and losers, 2005 to 2015', compared.winners, ['payer', 'before', 'after', 'change', 'relative', 'outcome']);
print('Gini coefficient of what is paid', compared.gini, ['regime', 'decimal']);
const reasons = new Map(compared.unpriced.map(({ facility, code, reason }) => [facility, { facility, code, reason }]));
print('Cannot be priced, under either law', [...reasons.values()]);

const priced = plants.filter(({ id }) => !reasons.has(id));
const fall = await scenario.waterfall({ facilities: priced, regime: off, years, changes, ...options });
print(`From ${fall.before} under the law to ${fall.after} under the proposal: ${fall.change}`, fall.rows, ['step', 'inOrder', 'shapley']);

// No curve of these plants is known: what the last tonne costs is illustrative, and three answers stand side by side.
const slopes = { static: undefined, low: '0.5', high: '0.1' } as const;
for (const [name, regime] of Object.entries({ law: russia2003, proposal })) {
  const answers = Object.entries(slopes).map(async ([response, slope]) => {
    const costs = slope ? [{ pollutant: 'sulphur-dioxide', unit: 't', curve: { kind: 'linear', slope }, source: 'illustrative' } as const] : [];
    const { emissions, revenue, abatementCost } = await scenario.respond({ facilities: priced, regime, year: 2015, ...options }, { costs, resolution: '1' });
    const sulphur = emissions.find(({ pollutant }) => pollutant === 'sulphur-dioxide');
    return { response, before: sulphur?.before, after: sulphur?.after, revenue: revenue.after, abatementCost };
  });
  print(`Sulphur dioxide in 2015, tonnes, and what is paid: ${name}`, await Promise.all(answers));
}

const neutral = await scenario.calibrate({ facilities: priced, regime: proposal, year: 2015, ...options }, {
  parameter: { id: 'scale of rates', of: 'law', changes: [{ kind: 'scale', what: { charge: 'stationary', of: 'rates' }, by: '?', reason: 'neutral' }] },
  target: { kind: 'neutral', baseline: { name: 'the law of 2003', regime: russia2003 } }, from: '0', to: '4', step: '0.0001',
});
print('Neutral scale of the rates in 2015', [{ target: neutral.target.result, scale: neutral.below?.value, pays: neutral.below?.result, next: neutral.above?.value, nextPays: neutral.above?.result }]);
