// npm run demo: a real mill and an invented one, under the law of 2003 and under the proposal of 2004.
import { pathToFileURL } from 'node:url';
import { type Assessment, assess, type Facility, type Factor, type Regime } from 'polluter-pays';
import { explain } from 'polluter-pays/explain';
import { conference2004, conference2004Variants } from 'polluter-pays/regimes/conference-2004';
import { russia2003 } from 'polluter-pays/regimes/ru-2003';
import { readFacility, readReceivers } from './data/read.ts';

const year = 2005;
const kondopoga = readFacility('kondopoga-air.json');
const basin = readReceivers('kondopoga-receivers.json');
const mill = readFacility('example-mill.json');
const river = readReceivers('example-mill-receivers.json');
const inFarNorth: Facility = { ...kondopoga, circumstances: [...(kondopoga.circumstances ?? []), 'far-north'] };

/** The law with one thing changed: K from capacity for its regional table. Bands and rates stay. */
const lawWithCapacity: Regime<'RUB'> = {
  ...russia2003,
  id: 'ru-2003-with-capacity',
  status: 'proposal',
  sources: conference2004.sources,
  charges: {
    ...russia2003.charges,
    stationary: {
      ...charge(russia2003, 'stationary'),
      factors: [factor(russia2003, 'over'), factor(conference2004, 'place'), factor(russia2003, 'index')],
    },
  },
};

function charge(regime: Regime, id: string): Regime['charges'][string] {
  const found = regime.charges[id];
  if (!found) throw new Error(`${regime.id} has no charge ${id}`);
  return found;
}

function factor(regime: Regime, id: string): Factor {
  const found = charge(regime, 'stationary').factors.find((one) => one.id === id);
  if (!found) throw new Error(`${regime.id} has no factor ${id}`);
  return found;
}

const roubles = (text: string): string => {
  const [whole = '', kopecks = ''] = text.replace('-', '').split('.');
  return `${text.startsWith('-') ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${kopecks}`;
};
const row = (label: string, ...cells: readonly string[]): string => label.padEnd(50) + cells.map((cell) => cell.padStart(16)).join('');
const due = ({ payable }: Assessment): string => roubles(payable.amount.toFixed(2));

/** From the law to the proposal, one change at a time: what each does to the payment. */
export function waterfall(): readonly (readonly [string, string])[] {
  const options = { year, receivers: basin };
  const [law, withCapacity, withBands, proposal] = [russia2003, lawWithCapacity, conference2004Variants.none, conference2004].map(
    (regime) => assess(kondopoga, regime, options).payable.amount,
  );
  if (!law || !withCapacity || !withBands || !proposal) throw new Error('four regimes give four payments');
  return [
    ['ru-2003, the law', law.toFixed(2)],
    ['K from capacity for the regional table', withCapacity.minus(law).toFixed(2)],
    ['bands (the weights are those of the law)', withBands.minus(withCapacity).toFixed(2)],
    ['half price within technological rates (BAT)', proposal.minus(withBands).toFixed(2)],
    ['conference-2004, the proposal', proposal.toFixed(2)],
  ];
}

/** Everything that the demo prints. */
export function demo(): string {
  const of = (facility: Facility, regime: Regime, receivers: typeof basin) => assess(facility, regime, { year, receivers });
  const law = of(kondopoga, russia2003, basin);
  const proposal = of(kondopoga, conference2004, basin);
  const millLaw = of(mill, russia2003, river);
  const millProposal = of(mill, conference2004, river);
  return [
    'Kondopoga pulp and paper mill, air, first quarter of 2005',
    'Loads are a quarter of those printed for 2003 (Barents hot spot K1). Norms, output, evidence of best available technology',
    'and the capacity of the air basin are illustrative.',
    '',
    row('roubles', 'ru-2003', 'conference-2004'),
    ...law.lines.map((line, at) =>
      row(`  ${line.pollutant}`, roubles(line.amount.toFixed(2)), roubles(proposal.lines[at]?.amount.toFixed(2) ?? '')),
    ),
    row('payable', due(law), due(proposal)),
    row('payable, if the town counts as Far North', due(of(inFarNorth, russia2003, basin)), due(of(inFarNorth, conference2004, basin))),
    '',
    'From the law to the proposal, one change at a time',
    ...waterfall().map(([label, amount]) => row(`  ${label}`, roubles(amount))),
    '',
    'An invented mill on the Northern Dvina, water and waste, first quarter of 2005',
    '',
    row('roubles', 'ru-2003', 'conference-2004'),
    ...millLaw.lines.map((line, at) =>
      row(`  ${line.pollutant}`, roubles(line.amount.toFixed(2)), roubles(millProposal.lines[at]?.amount.toFixed(2) ?? '')),
    ),
    row('payable', due(millLaw), due(millProposal)),
    '',
    '',
    'Every kopeck of the proposal for Kondopoga, explained',
    '',
    explain(proposal, { regime: conference2004 }),
  ].join('\n');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(demo());
