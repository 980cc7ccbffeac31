import fc from 'fast-check';
import type { FacilityData } from '../../src/model/facility.ts';
import type { DecimalText, QuantityText } from '../../src/quantity/quantity.ts';

// Facilities as data, right in every respect that can be known without a law, and printed in the shortest form.

type ReleaseData = FacilityData['releases'][number];
type InstallationData = NonNullable<FacilityData['installations']>[number];

const name = () => fc.nat({ max: 40 }).map((number) => `name-${number}`);
const names = () => fc.uniqueArray(name(), { maxLength: 3 });

/** Thousandths as a decimal. */
function thousandths(count: number): DecimalText {
  const text = `${Math.floor(count / 1000)}.${String(count % 1000).padStart(3, '0')}`;
  return text.replace(/\.?0+$/, '') as DecimalText;
}

const decimal = () => fc.nat({ max: 10 ** 12 }).map(thousandths);
const share = () => fc.nat({ max: 1000 }).map(thousandths);
const inUnit = (...units: readonly [string, ...string[]]) =>
  fc.tuple(decimal(), fc.constantFrom(...units)).map(([value, unit]) => `${value} ${unit}` as QuantityText);

const two = (number: number): string => String(number).padStart(2, '0');
const day = () =>
  fc
    .tuple(fc.integer({ min: 1990, max: 2050 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([of, month, date]) => `${of}-${two(month)}-${two(date)}`);
const year = () => fc.integer({ min: 1990, max: 2050 }).map(String);
const period = () =>
  fc.oneof(
    year(),
    fc.tuple(year(), fc.integer({ min: 1, max: 4 })).map(([of, quarter]) => `${of}-Q${quarter}`),
    fc.tuple(year(), fc.integer({ min: 1, max: 12 })).map(([of, month]) => `${of}-${two(month)}`),
    fc.tuple(day(), day()).map((days) => days.sort().join('/')),
  );

const norms = (): fc.Arbitrary<NonNullable<ReleaseData['norms']>> =>
  fc.oneof(
    fc.constant('no-permit' as const),
    fc.record({ limit: inUnit('t', 't/yr') }),
    fc.record({ permissible: inUnit('t', 'kg', 't/yr') }),
    fc.tuple(fc.nat({ max: 10 ** 9 }), fc.nat({ max: 10 ** 9 })).map(([norm, more]) => ({
      permissible: `${thousandths(norm)} t` as QuantityText,
      temporary: `${thousandths(norm + more)} t` as QuantityText,
    })),
  );

/** Words stated, and others ruled out. */
const circumstances = () =>
  fc.uniqueArray(name(), { maxLength: 4 }).map((words) => ({ circumstances: words.slice(0, 2), ruledOut: words.slice(2) }));

const medium = () => fc.constantFrom('air' as const, 'water' as const, 'waste' as const, 'noise' as const);

const release = (installations: readonly string[]): fc.Arbitrary<Omit<ReleaseData, 'id'>> =>
  fc
    .tuple(
      fc.record(
        {
          medium: medium(),
          charge: name(),
          pollutant: name(),
          class: name(),
          period: period(),
          amount: inUnit('t', 'kg', 'm3', '1000 m3', 'head'),
          readings: fc.dictionary(name(), inUnit('mg/l', 'mg/m3', 'dB'), { maxKeys: 3, noNullPrototype: true }),
          norms: norms(),
          outlet: name(),
          receiver: name(),
        },
        { requiredKeys: ['pollutant'] },
      ),
      fc.option(circumstances(), { nil: {} }),
      origin(installations),
    )
    .map(([stated, words, from]) => ({ ...stated, ...words, ...from }));

const origin = (installations: readonly string[]): fc.Arbitrary<Pick<ReleaseData, 'installation'>> => {
  const [one, other] = installations;
  if (!one || !other) return fc.constant({});
  return fc.oneof(
    fc.constant({}),
    fc.constantFrom(...installations).map((installation) => ({ installation })),
    fc.nat({ max: 1000 }).map((part) => ({
      installation: [
        { id: one, share: thousandths(part) },
        { id: other, share: thousandths(1000 - part) },
      ],
    })),
  );
};

const installation = (): fc.Arbitrary<Omit<InstallationData, 'id'>> =>
  fc.record(
    {
      outputs: fc.array(
        fc.record(
          {
            product: name(),
            period: period(),
            amount: inUnit('t', 'kt'),
            permitted: inUnit('t'),
            rates: fc.dictionary(name(), inUnit('kg/t', 'g/kg'), { maxKeys: 2, noNullPrototype: true }),
          },
          { requiredKeys: ['product', 'amount'] },
        ),
        { maxLength: 2 },
      ),
      bat: fc.array(
        fc.tuple(day(), day(), names(), share(), name()).map(([a, b, pollutants, coverage, evidence]) => {
          const [since, until] = [a, b].sort() as [string, string];
          return { pollutants, since, until, coverage, evidence };
        }),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: [] },
  );

const credit = () =>
  fc.record({ medium: medium(), year: year(), amount: decimal(), currency: fc.constantFrom('RUB', 'EUR'), evidence: name() });

/** A facility as data, such that reading and printing it gives the same again. */
export const facilityData = (): fc.Arbitrary<FacilityData> =>
  fc.uniqueArray(name(), { maxLength: 3 }).chain((ids) =>
    fc
      .tuple(
        fc.record(
          {
            id: name(),
            name: fc.string({ maxLength: 20 }),
            payer: name(),
            territory: name(),
            sector: name(),
            category: name(),
            illustrative: fc.boolean(),
          },
          { requiredKeys: ['id', 'territory'] },
        ),
        fc.option(circumstances(), { nil: {} }),
        fc.tuple(...ids.map((id) => installation().map((stated) => ({ id, ...stated })))),
        fc.array(release(ids), { maxLength: 5 }),
        fc.array(credit(), { maxLength: 2 }),
      )
      .map(([stated, words, installations, releases, credits]) => ({
        ...stated,
        ...words,
        installations,
        releases: releases.map((one, at) => ({ id: `r${at}`, ...one })),
        credits: credits.map((one, at) => ({ id: `c${at}`, ...one })),
      })),
  );
