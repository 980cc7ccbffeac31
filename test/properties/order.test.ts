import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { sumExact } from '../../src/exact.ts';
import type { Charge, Regime } from '../../src/model/regime.ts';
import type { DecimalText, QuantityText } from '../../src/quantity/quantity.ts';
import { parseAssessment } from '../../src/schema/assessment.ts';
import { parseFacility } from '../../src/schema/facility.ts';
import { parseRegime } from '../../src/schema/regime.ts';
import { toData } from '../../src/schema/toData.ts';
import { assessed, type Case, cases, facilityOf } from '../arbitraries.ts';
import { holds, patience } from '../runs.ts';
import { normsChanged, times, withCharges, withData, withReleases } from './change.ts';
import { expectSame, payment, priceSteps, sumOfLines } from './claims.ts';

const everything = { settle: ['round', 'exempt', 'credit'], hasRounding: true } as const;

describe('what changes nothing', { timeout: patience }, () => {
  it('the order of releases, installations, receivers and circumstances', () => {
    holds(
      fc.property(cases(everything), fc.array(fc.nat(100), { minLength: 12, maxLength: 12 }), (one, keys) => {
        const { installations = [], circumstances } = one.data;
        const shuffled = withReleases(
          {
            ...withData(one, {
              releases: shuffle(one.data.releases, keys),
              installations: [...installations].reverse(),
              ...(circumstances && { circumstances: [...circumstances].reverse() }),
            }),
            options: { ...one.options, receivers: [...(one.options.receivers ?? [])].reverse() },
          },
          (release) => ({ ...release, ...(release.circumstances && { circumstances: [...release.circumstances].reverse() }) }),
        );
        const [a, b] = [one, shuffled].map((each) => assessed(each)) as [ReturnType<typeof assessed>, ReturnType<typeof assessed>];
        expect([b.exact, b.payable, b.credited]).toEqual([a.exact, a.payable, a.credited]);
        const priced = ({ lines }: typeof a) =>
          Object.fromEntries(lines.map((line) => [line.release, { ...line, steps: priceSteps(line) }]));
        expect(priced(b)).toEqual(priced(a));
      }),
    );
  });

  it('how releases are grouped: the lines of any groups add up to the whole', () => {
    holds(
      fc.property(cases({ settle: ['round'] }), fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }), (one, groups) => {
        const assessment = assessed(one);
        const sums = [0, 1, 2].map((group) =>
          sumOfLines({ lines: assessment.lines.filter((_, at) => groups[at % groups.length] === group) }),
        );
        expectSame(sumExact(sums), payment(one));
      }),
    );
  });

  it('the units that a facility is written in', () => {
    holds(
      fc.property(cases(everything), (one) => {
        expect(assessed(inOtherUnits(one)).exact).toBe(assessed(one).exact);
      }),
    );
  });

  it('the unit of a charge, with the rate for it', () => {
    holds(
      fc.property(cases({ settle: ['exempt'] }), (one) => {
        expectSame(payment(withCharges(one, perThousandth)), payment(one));
      }),
    );
  });

  it('asking again, with everything copied', () => {
    holds(
      fc.property(cases(everything), (one) => {
        const copy = { ...one, regime: JSON.parse(JSON.stringify(one.regime)) as Case['regime'], data: structuredClone(one.data) };
        expect(JSON.stringify(assessed(copy))).toBe(JSON.stringify(assessed(one)));
      }),
    );
  });

  it('JSON there and back: of the facility, the law and the assessment', () => {
    holds(
      fc.property(cases(everything), (one) => {
        const assessment = assessed(one);
        const text = JSON.stringify(assessment);
        expect(JSON.stringify(parseAssessment(JSON.parse(text)))).toBe(text);
        const facility = parseFacility(JSON.parse(JSON.stringify(toData(facilityOf(one)))));
        expect(facility).toEqual(facilityOf(one));
        const law = parseRegime(JSON.parse(JSON.stringify(one.regime))) as Regime<'RUB'>;
        expect(JSON.stringify(assess(facility, law, one.options))).toBe(text);
      }),
    );
  });
});

function shuffle<T>(items: readonly T[], keys: readonly number[]): readonly T[] {
  return items
    .map((item, at) => ({ item, key: keys[at % keys.length] as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

const others: Readonly<Record<string, readonly [unit: string, factor: string]>> = {
  t: ['kg', '1000'],
  kg: ['g', '1000'],
  g: ['t', '0.000001'],
  mg: ['kt', '0.000000000001'],
  m3: ['l', '1000'],
  l: ['1000 m3', '0.000001'],
  '1000 m3': ['m3', '1000'],
  'kg/t': ['g/kg', '1'],
  'g/kg': ['t/kt', '1'],
  't/t': ['kg/t', '1000'],
  'mg/l': ['g/m3', '1'],
  'g/m3': ['kg/l', '0.000001'],
};

function inOther(text: QuantityText): QuantityText {
  const unit = text.slice(text.indexOf(' ') + 1);
  const isYearly = unit.endsWith('/yr');
  const [other, factor] = others[isYearly ? unit.slice(0, -3) : unit] as readonly [string, string];
  return `${times(text, factor).split(' ', 1)[0]} ${other}${isYearly ? '/yr' : ''}` as QuantityText;
}

function inOtherUnits(one: Case): Case {
  const { installations = [] } = one.data;
  const made = withData(one, {
    installations: installations.map(({ outputs = [], ...rest }) => ({
      ...rest,
      outputs: outputs.map(({ amount, permitted, rates = {}, ...output }) => ({
        ...output,
        amount: inOther(amount),
        ...(permitted && { permitted: inOther(permitted) }),
        rates: Object.fromEntries(Object.entries(rates).map(([pollutant, rate]) => [pollutant, inOther(rate)])),
      })),
    })),
  });
  return withReleases(made, ({ amount, norms, readings = {}, ...release }) => ({
    ...release,
    ...(amount && { amount: inOther(amount) }),
    ...(norms && { norms: normsChanged(norms, inOther) }),
    readings: Object.fromEntries(Object.entries(readings).map(([name, value]) => [name, inOther(value as QuantityText)])),
  }));
}

/** A charge per kilogram for one per tonne, per cubic metre for one per thousand. */
function perThousandth(charge: Charge): Charge {
  const smaller = { t: 'kg', kg: 'g', '1000 m3': 'm3', m3: 'l' } as const;
  const less = (value: DecimalText): DecimalText => times(`${value} t`, '0.001').split(' ', 1)[0] as DecimalText;
  const { rows, otherwise, ...table } = charge.rates;
  return {
    ...charge,
    measure: charge.measure.map((one) => (one.kind === 'amount' ? { ...one, unit: smaller[one.unit as keyof typeof smaller] } : one)),
    rates: {
      ...table,
      rows: rows.map((row) => ({ ...row, value: less(row.value) })),
      ...(otherwise !== undefined && { otherwise: less(otherwise) }),
    },
  };
}
