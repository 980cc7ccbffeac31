import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { addExact, exact, exactText, zero } from '../../src/exact.ts';
import type { Step } from '../../src/model/assessment.ts';
import { airCharge, assessed, emission, ladderCharge, lawOf, plant, year } from '../constructed.ts';

const law = lawOf({ air: airCharge() });
const sumOf = (steps: readonly Step[]): string => exactText(steps.map(({ amount }) => exact(amount)).reduce(addExact, zero));

describe('an assessment', () => {
  it('keeps what it was asked, and of which regime', () => {
    const facility = plant([emission()]);
    const done = assessed(facility, law);
    expect(done.facility).toBe(facility);
    expect(done.options).toEqual({ year });
    expect(done.regime).toEqual({
      id: 'xx-law',
      status: 'law',
      title: 'A law made for a test',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(done.version).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('has a line for each release of the year, in their order, zero lines too', () => {
    const { lines } = assessed(plant([emission({ id: 'b' }), emission({ id: 'a', amount: '0 t' }), emission({ id: 'c' })]), law);
    expect(lines.map(({ release, amount }) => `${release} ${amount.toFixed()}`)).toEqual(['b 100', 'a 0', 'c 100']);
  });

  it('each line is the sum of its steps, and payable the sum of all', () => {
    const settled = lawOf(
      {
        air: ladderCharge(
          {},
          {
            factors: [{ kind: 'figure', id: 'f', value: '1.234567' }],
            rounding: [{ at: 'line', mode: 'half-up', to: '0.01' }],
          },
        ),
      },
      { settle: [{ kind: 'round', at: 'facility', mode: 'up', to: '10' }] },
    );
    const done = assessed(
      plant([emission({ norms: { permissible: '3 t', temporary: '5 t' } }), emission({ id: 'x', norms: 'no-permit' })]),
      settled,
    );
    for (const line of done.lines) expect(sumOf(line.steps)).toBe(line.amount.toFixed());
    expect(sumOf([...done.lines.flatMap(({ steps }) => steps), ...done.steps])).toBe(done.payable.amount.toFixed());
  });

  it('a zero in a result has a step that says why', () => {
    const scoped = lawOf({ air: airCharge({ scope: { kind: 'where', where: { category: 'I' } } }) });
    for (const done of [assessed(plant([emission()]), scoped), assessed(plant([emission({ amount: '0 t' })]), law)])
      expect(done.lines[0]?.steps.map((step) => step.stage !== 'price' && step.why.length > 5)).toEqual([true]);
  });

  it('does not look at the order of keys: the digest is of the meaning', () => {
    const turned = Object.fromEntries(Object.entries(law).reverse()) as unknown as typeof law;
    expect(assess(plant([emission()]), turned, { year }).regime.digest).toBe(assessed(plant([emission()]), law).regime.digest);
    expect(assessed(plant([emission()]), { ...law, title: 'Another' }).regime.digest).not.toBe(
      assessed(plant([emission()]), law).regime.digest,
    );
  });

  it('is the same, asked twice: nothing is remembered that could change it', () => {
    const facility = plant([emission(), emission({ id: 'gas', pollutant: 'gas' })]);
    expect(JSON.stringify(assessed(facility, law))).toBe(JSON.stringify(assessed(facility, law)));
  });
});

describe('notices', () => {
  const doubted = (pollutant: string) => ({ where: { pollutant }, value: '1' as const, doubt: `Is ${pollutant} right?` });
  const talkative = lawOf(
    { air: airCharge({ factors: [{ kind: 'figure', id: 'f', value: { rows: [doubted('dust'), doubted('gas')] } }] }) },
    { notices: ['First.', 'Second.'], asOf: '2004-06-30' },
  );
  const codes = (...asked: Parameters<typeof assessed>) => assessed(...asked).notices.map(({ code, message }) => `${code}: ${message}`);

  it('speak of the regime first, then of the facility, then of the figures, each once', () => {
    const facility = plant(
      [emission(), emission({ id: 'x' }), emission({ id: 'gas', pollutant: 'gas' }), emission({ id: 'old', period: '2004' })],
      { illustrative: true, name: 'Works' },
    );
    const told = codes(facility, talkative);
    expect(told.map((text) => text.split(':')[0])).toEqual([
      'regime',
      'regime',
      'after-as-of',
      'illustrative',
      'not-in-year',
      'doubt',
      'doubt',
    ]);
    expect(told[0]).toBe('regime: First.');
    expect(told[3]).toContain('Works');
  });

  it('of a state of the law that was read are there only for later periods', () => {
    expect(codes(plant([emission({ period: '2004-Q2' })]), talkative, { year: 2004 }).join()).not.toContain('after-as-of');
    expect(codes(plant([emission({ period: '2004-Q3' })]), talkative, { year: 2004 }).join()).toContain('after-as-of');
  });

  it('may be none', () => {
    expect(assessed(plant([emission()]), law).notices).toEqual([]);
  });
});

describe('the weakest grade', () => {
  it('is the weakest of the figures that were used, and no other', () => {
    const graded = lawOf({
      air: airCharge({
        factors: [
          {
            kind: 'figure',
            id: 'f',
            value: {
              rows: [
                { where: { pollutant: 'dust' }, value: '1', confidence: 'two-sources' },
                { where: { pollutant: 'gas' }, value: '1', confidence: 'reconstructed' },
              ],
            },
          },
        ],
      }),
    });
    expect(assessed(plant([emission()]), graded).weakest).toEqual({ law: 'verified', policy: null, input: null });
    expect(assessed(plant([emission(), emission({ id: 'gas', pollutant: 'gas' })]), graded).weakest.law).toBe('reconstructed');
  });

  it('is of nothing where nothing was priced', () => {
    expect(assessed(plant([emission({ amount: '0 t' })]), law).weakest).toEqual({ law: null, policy: null, input: null });
  });
});
