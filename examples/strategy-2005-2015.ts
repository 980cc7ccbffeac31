// npm run example -- strategy-2005-2015: the proposals of December 2004 phased in over ten years, against the law of 2003. Loads of Kondopoga
// and Pechenga are printed (Barents hot spots, report of 2003) and stand still; norms, outputs, capacities and the other plants are made up.
import { conference2004 } from 'polluter-pays/regimes/conference-2004';
import { russia2003 } from 'polluter-pays/regimes/ru-2003';
import * as scenario from 'polluter-pays/scenario';
import { fromVocabulary, readFacilities, readReceivers, remembered } from './data/read.ts';

const years = Array.from({ length: 11 }, (_, at) => 2005 + at);
const print = (title: string, rows: readonly object[], columns?: readonly string[]) =>
  console.log(`\n${title}\n${scenario.printTable(rows, columns ? { columns } : {})}`);

// Plants, each year in quarters: rates changed in July 2005. Technology spreads from a tenth of their mass to all of it.
const schedule = { first: 2005, last: 2014, start: '0.1', end: '1', digits: 1 } as const;
const cleaner = { pollutants: ['sulphur-dioxide', 'nitrogen-dioxide'], schedule, evidence: 'programme (made up)' };
const facilities = readFacilities('strategy-plants.json').map((plant) =>
  scenario.overYears(plant.installations ? scenario.phaseInCoverage(plant, cleaner) : plant, { years, parts: 4 }),
);
// A load of 2003 stands for every year; indices that are only remembered are let in, and said.
const receivers = readReceivers('receivers-illustrative.json').map((receiver) => ({
  ...receiver,
  capacities: receiver.capacities?.flatMap((one) => [2004, ...years].map((year) => ({ ...one, year: String(year - 1) }))) ?? [],
}));
const options = { receivers, minimumConfidence: 'memory' } as const;
console.log(`Indices that are only remembered, and let in: ${remembered(russia2003, 'index').join(', ')}.`);

// The proposal with its two ideas switched off is the law. Each comes back as a change that the waterfall can name.
const factors = conference2004.charges.stationary?.factors ?? [];
const [place, bat] = [factors.find(({ id }) => id === 'place'), factors.find(({ id }) => id === 'bat')];
if (!place || !bat) throw new Error('the proposal has lost an idea');
const factor = (id: string, more: Pick<scenario.Provision, 'where'> & { readonly part?: string } = {}) =>
  ({ charge: 'stationary', of: 'factor', id, ...more }) as const;
const off = scenario.reform(conference2004, [
  { kind: 'remove', what: factor('by-capacity'), reason: 'The table of 2003 alone.' },
  { kind: 'remove', what: factor('bat'), reason: 'No privilege.' },
]);
const exponent = { kind: 'set', what: factor('capacity', { part: 'schedule.exponent' }), schedule, reason: 'Proposal 2.' } as const;
const rising = { first: 2005, last: 2015, start: '25', end: '50' } as const;
const weight = { kind: 'set', what: factor('weight', { where: { band: 'exceedance' } }), schedule: rising, reason: 'A choice.' } as const;
const changes: readonly scenario.ChangeGroup[] = [
  {
    name: 'regional factors from capacity, exponent 0.1 to 1',
    changes: [{ kind: 'replace', what: factor('place'), value: place, reason: 'Proposal 2.' }, ...scenario.phaseIn(exponent)],
  },
  { name: 'half price for best technology', changes: [{ kind: 'add', what: factor('bat'), value: bat, reason: 'Proposals 2, 7.' }] },
  { name: 'exceedance: weight 25 to 50', changes: scenario.phaseIn(weight) },
];
const all = changes.flatMap((group) => group.changes);
const proposal = scenario.reform(off, all, { id: 'strategy-2005-2015', title: 'The proposals of 2004, phased in over 2005 to 2015' });

const compared = await scenario.compare({ facilities, regimes: { law: russia2003, proposal }, years, ...options });
console.log(compared.notices.filter((notice) => /reform|proposal|made up/i.test(notice)).join('\n'));
print('Payments, roubles of each year', compared.totals, ['year', 'regime', 'facilities', 'payable', 'change', 'relative']);
print('Winners and losers, 2005 to 2015', compared.winners, ['payer', 'before', 'after', 'change', 'relative', 'outcome']);
print('Gini coefficient of what is paid', compared.gini, ['regime', 'decimal']);
const unpriced = facilities.filter(({ id }) => compared.unpriced.some(({ facility }) => facility === id));
print('Cannot be priced under either law', unpriced.map(fromVocabulary));

const priced = { facilities: facilities.filter((plant) => !unpriced.includes(plant)), ...options };
const fall = await scenario.waterfall({ ...priced, regime: off, years, changes });
print(`From ${fall.before} under the law to ${fall.after} under the proposal: ${fall.change}`, fall.rows, ['step', 'inOrder', 'shapley']);

// Nobody knows what abatement costs here: the slopes are illustrative, and three answers stand side by side.
const answers: object[] = [];
for (const [law, regime] of Object.entries({ law: russia2003, proposal }))
  for (const [response, slope] of [['static'], ['low', '0.5'], ['high', '0.1']] as const) {
    const curve = { pollutant: 'sulphur-dioxide', unit: 't', source: 'illustrative' };
    const costs = slope ? [{ ...curve, curve: { kind: 'linear', slope } as const }] : [];
    const { emissions, revenue, abatementCost } = await scenario.respond({ ...priced, regime, year: 2015 }, { costs, resolution: '1' });
    const sulphur = emissions.find(({ pollutant }) => pollutant === 'sulphur-dioxide');
    answers.push({ law, response, before: sulphur?.before, after: sulphur?.after, revenue: revenue.after, abatementCost });
  }
print('Sulphur dioxide in 2015, tonnes, what is paid and what abatement costs, by response', answers);

const scale = { kind: 'scale', what: { charge: 'stationary', of: 'rates' }, by: '?', reason: 'neutral' } as const;
const parameter = { id: 'scale of all rates', of: 'law', changes: [scale] } as const;
const target = { kind: 'neutral', baseline: { name: 'the law of 2003', regime: russia2003 } } as const;
const search = { parameter, target, from: '0', to: '4', step: '0.0001' } as const;
const { target: aim, below, above } = await scenario.calibrate({ ...priced, regime: proposal, year: 2015 }, search);
print(`Neutral scale of all rates in 2015: the law takes ${aim.result}`, [below ?? {}, above ?? {}]);
