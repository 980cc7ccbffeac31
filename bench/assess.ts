// npm run bench: `assess` with its full trace against the same arithmetic written naively in decimal.js without any trace,
// in one run, so that only the ratio counts. Prints a table; exits with 1 where a ratio is over its limit.
import { Decimal as Shared } from 'decimal.js';
import { assess, type Facility, priceBook, tonnes } from 'polluter-pays';
import { russia2003 } from 'polluter-pays/regimes/ru-2003';
import { alternately } from './alternately.ts';

// At its default 20 digits decimal.js would round on the way: the same arithmetic needs as many digits as it makes.
const Decimal = Shared.clone({ precision: 60 });
type Decimal = Shared;

// Twenty releases of all that the decree prices from the start, in all bands, in masses to the milligram.
const pollutants = russia2003.charges.stationary?.rates.rows.flatMap(({ where, from }) =>
  where?.band === 'permissible' && from === undefined && typeof where.pollutant === 'string' ? [where.pollutant] : [],
);
const names = (pollutants ?? []).slice(0, 20);
const facility: Facility = {
  id: 'twenty-releases',
  territory: 'RU-KR',
  releases: names.map((pollutant, at) => ({
    id: `r${at}`,
    charge: 'stationary',
    pollutant,
    period: '2005-Q1',
    amount: tonnes(`${40 + at * 7}.123456789`),
    norms: { permissible: tonnes(`${50 + at * 4}.5`), temporary: tonnes(`${60 + at * 5}.25`) },
    circumstances: ['city'],
  })),
};
const options = { year: 2005 };
const book = priceBook(russia2003, options, [facility]);

const rateOf = (pollutant: string, band: string): Decimal => {
  const row = russia2003.charges.stationary?.rates.rows.find(({ where }) => where?.pollutant === pollutant && where.band === band);
  if (!row) throw new Error(`no rate of ${pollutant}`);
  return new Decimal(row.value);
};
const naive = facility.releases.map(({ amount, norms, pollutant }) => {
  if (!amount || typeof norms !== 'object' || !('permissible' in norms) || !norms.temporary) throw new Error('a release without norms');
  const decimal = (value: { toFixed(): string }): Decimal => new Decimal(value.toFixed());
  return {
    mass: decimal(amount.value),
    norm: decimal(norms.permissible.value),
    limit: decimal(norms.temporary.value),
    within: rateOf(pollutant, 'permissible'),
    over: rateOf(pollutant, 'temporary'),
  };
});
const zero = new Decimal(0);
const [five, region, city, special, index] = ['5', '1.4', '1.2', '1', '1.2'].map((text) => new Decimal(text)) as [
  Decimal,
  Decimal,
  Decimal,
  Decimal,
  Decimal,
];

function naivePayment(): Decimal {
  let sum = zero;
  for (const { mass, norm, limit, within, over } of naive) {
    const first = Decimal.min(mass, norm);
    const second = Decimal.max(Decimal.min(mass, limit).minus(norm), zero);
    const third = Decimal.max(mass.minus(limit), zero);
    const line = first
      .times(within)
      .times(region)
      .times(city)
      .times(special)
      .times(index)
      .plus(second.times(over).times(region).times(city).times(special).times(index))
      .plus(third.times(over).times(five).times(region).times(city).times(special).times(index));
    sum = sum.plus(line.toDecimalPlaces(2, Decimal.ROUND_HALF_UP));
  }
  return sum;
}

const expected = naivePayment().toFixed(2);
const paid = assess(facility, russia2003, options).payable.amount.toFixed(2);
if (paid !== expected || assess(facility, book).payable.amount.toFixed(2) !== expected) throw new Error(`${paid} is not ${expected}`);

const times = alternately({
  naive: () => naivePayment(),
  prepared: () => assess(facility, book),
  cold: () => assess(facility, russia2003, options),
});
const limits = { prepared: 1, cold: 1.5 } as const;
console.log(`20 releases, ${expected} RUB both ways; Node ${process.version}`);
console.log(`naive decimal.js, no trace:     ${times.naive.toFixed(1)} µs`);
for (const name of ['prepared', 'cold'] as const) {
  const ratio = times[name] / times.naive;
  const isOver = ratio > limits[name];
  console.log(
    `assess, full trace, ${name.padEnd(8)}:  ${times[name].toFixed(1)} µs, ratio ${ratio.toFixed(2)} of ${limits[name].toFixed(1)}${isOver ? ' OVER' : ''}`,
  );
  if (isOver) process.exitCode = 1;
}
