import { describe, expect, it } from 'vitest';
import type { FacilityData } from '../../../src/model/facility.ts';
import { assessed, emission, ladderCharge, lawOf, plant, prices, problemsOf, type ReleaseData, told } from '../../constructed.ts';

// One budget of 10 t of dust a year in the boilers, opened without evidence, so that only the sharing is seen.
type InstallationData = NonNullable<FacilityData['installations']>[number];
type OutputData = NonNullable<InstallationData['outputs']>[number];
const output = (changes: Partial<OutputData> = {}): OutputData => ({
  product: 'steam',
  amount: '1000 t',
  rates: { dust: '10 kg/t' },
  ...changes,
});
const boilers = (...outputs: readonly OutputData[]): Partial<FacilityData> => ({
  installations: [{ id: 'boilers', outputs: outputs.length === 0 ? [output()] : outputs }],
});

const sharedBy = (shared: 'norm' | 'amount') => lawOf({ air: ladderCharge({ technological: { shared, evidence: 'none' } }) });
const stack = (id: string, changes: Partial<ReleaseData> = {}): ReleaseData =>
  emission({ id, outlet: id, amount: '20 t', norms: { permissible: '15 t' }, installation: 'boilers', ...changes });

const technological = (releases: readonly ReleaseData[], ofPlant = boilers(), shared: 'norm' | 'amount' = 'norm') =>
  assessed(plant(releases, ofPlant), sharedBy(shared)).lines.map(({ edges }) => edges?.technological);

describe('the technological mass of one release', () => {
  it('is the sum over products of rate × output', () => {
    const two = boilers(output(), output({ product: 'power', amount: '500 MWh', rates: { dust: '4 kg/MWh' } }));
    expect(technological([stack('a')], two)).toEqual(['12']);
  });

  it('counts output up to the permitted one: more output does not justify more mass', () => {
    expect(technological([stack('a')], boilers(output({ permitted: '600 t' })))).toEqual(['6']);
    expect(technological([stack('a')], boilers(output({ permitted: '6000 t' })))).toEqual(['10']);
  });

  it('converts units of output and of rates', () => {
    expect(technological([stack('a')], boilers(output({ amount: '1 kt', rates: { dust: '0.01 t/t' } })))).toEqual(['10']);
  });

  it('of another pollutant is none', () => {
    expect(technological([stack('a')], boilers(output({ rates: { gas: '10 kg/t' } })))).toEqual([undefined]);
  });

  it('of a year fills its parts by days', () => {
    expect(technological([stack('a', { period: '2005-Q1' })])).toEqual(['180/73']);
  });

  it('of a part of the period counts whole', () => {
    const quarters = boilers(output({ period: '2005-Q1', amount: '100 t' }), output({ period: '2005-Q2', amount: '200 t' }));
    expect(technological([stack('a')], quarters)).toEqual(['3']);
  });

  it('of another period is none', () => {
    expect(technological([stack('a')], boilers(output({ period: '2004' })))).toEqual([undefined]);
  });

  it('is one budget only: a stated share of a single release takes that share', () => {
    expect(technological([stack('a', { budgetShare: '0.4' })])).toEqual(['4']);
  });

  it.each([
    ['an output that lies partly in the period', [output({ period: '2005-Q2' })], { period: '2005-05-01/2005-09-30' }, 'period/overlap'],
    ['two outputs of one product that share days', [output(), output({ period: '2005-Q2' })], {}, 'period/overlap'],
  ] as const)('%s is a problem', (_, outputs, changes, code) => {
    const facility = plant([stack('a', changes)], { installations: [{ id: 'boilers', outputs }] });
    expect(told(problemsOf(facility, sharedBy('norm')))[0]).toMatch(new RegExp(`^${code} installations\\.0\\.outputs\\.`));
  });
});

describe('several releases of one installation share its budget', () => {
  it('by their norms', () => {
    expect(technological([stack('a', { norms: { permissible: '30 t' } }), stack('b', { norms: { permissible: '10 t' } })])).toEqual([
      '7.5',
      '2.5',
    ]);
  });

  it('by their amounts, where the charge says so', () => {
    expect(technological([stack('a', { amount: '30 t' }), stack('b', { amount: '10 t' })], boilers(), 'amount')).toEqual(['7.5', '2.5']);
  });

  it('by stated shares, whatever their norms', () => {
    const stated = [stack('a', { budgetShare: '0.9', norms: { permissible: '15 t' } }), stack('b', { budgetShare: '0.1' })];
    expect(technological(stated)).toEqual(['9', '1']);
  });

  it('which all of them state, or none', () => {
    const facility = { ...plant([stack('a'), stack('b')], boilers()) };
    const [a, b] = facility.releases;
    const [shared] = plant([stack('a', { budgetShare: '1' })], boilers()).releases;
    if (!a || !b || !shared) throw new Error('changed');
    expect(told(problemsOf({ ...facility, releases: [shared, b] }, sharedBy('norm')))).toEqual(['input/shares releases.1.budgetShare']);
  });

  it('and those without a permit have no norm to weigh with', () => {
    const [, b] = technological([stack('a', { norms: 'no-permit' }), stack('b')]);
    expect(b).toBe('10');
  });

  it('and no norms at all leave nothing to share by', () => {
    expect(technological([stack('a', { norms: { permissible: '0 t' } }), stack('b', { norms: { permissible: '0 t' } })])).toEqual([
      '0',
      '0',
    ]);
  });

  it('a third that leaves no exact quotient is still a third', () => {
    const three = ['a', 'b', 'c'].map((id) => stack(id));
    expect(technological(three)).toEqual(['10/3', '10/3', '10/3']);
    expect(prices(assessed(plant(three, boilers()), sharedBy('norm')))[0]).toBe('technological 10/3 = 100/3');
  });

  it('pollutants and periods have budgets of their own', () => {
    const both = boilers(output({ rates: { dust: '10 kg/t', gas: '3 kg/t' } }));
    expect(technological([stack('a'), stack('b', { pollutant: 'gas' })], both)).toEqual(['10', '3']);
    expect(technological([stack('a', { period: '2005-Q1' }), stack('b', { period: '2005-Q2' })])).toEqual(['180/73', '182/73']);
  });

  it('over one period: a year beside its quarters would open the budget twice', () => {
    const quarters = [1, 2, 3, 4].map((q) => stack('b', { id: `b${q}`, period: `2005-Q${q}`, amount: '5 t' }));
    expect(told(problemsOf(plant([stack('a'), ...quarters], boilers()), sharedBy('norm')))).toEqual(
      [1, 2, 3, 4].map((at) => `period/overlap releases.${at}.period`),
    );
    // Without a technological rate there is nothing to open twice.
    expect(technological([stack('a'), ...quarters], boilers(output({ rates: {} })))).toEqual(Array(5).fill(undefined));
  });

  it('splitting a stack never pays: two halves open no more than the whole', () => {
    const half = { amount: '10 t', norms: { permissible: '7.5 t' } } as const;
    const whole = assessed(plant([stack('a')], boilers()), sharedBy('norm'));
    const halves = assessed(plant([stack('a', half), stack('b', half)], boilers()), sharedBy('norm'));
    expect(halves.exact).toBe(whole.exact);
  });
});

describe('one release of several installations', () => {
  const two = (a: string, b: string): Partial<FacilityData> => ({
    installations: [
      { id: 'one', outputs: [output({ rates: { dust: a as `${number} kg/t` } })] },
      { id: 'two', outputs: [output({ rates: { dust: b as `${number} kg/t` } })] },
    ],
  });
  const joint = stack('a', {
    installation: [
      { id: 'one', share: '0.2' },
      { id: 'two', share: '0.8' },
    ],
  });

  it('adds up their masses', () => {
    expect(technological([joint], two('1 kg/t', '5 kg/t'))).toEqual(['6']);
  });

  it('clips each at its share of the norm before adding: one does not use the room of another', () => {
    // norm 15 t: at most 3 t from the first, 12 t from the second
    expect(technological([joint], two('10 kg/t', '5 kg/t'))).toEqual(['8']);
  });
});
