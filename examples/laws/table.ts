import type { Assessment } from 'polluter-pays';
import { type Converted, convert } from 'polluter-pays/scenario';
import { type Law, laws } from './laws.ts';
import { mill, money, sizes } from './mill.ts';

/** What one law makes of the mill. */
export interface Row {
  readonly regime: string;
  readonly year: number;
  /** In the money of the law. */
  readonly payment: string;
  /** Payment ÷ size of the first release that is paid for, in the money of the law. */
  readonly price: string;
  /** The factors of the place, or that the rates themselves are those of the place. */
  readonly place: string;
  /** In whole euros: the payment, and what evidence of best available technology does to it. */
  readonly euros: string;
  readonly bat: string;
  readonly act: string;
  readonly illustrative: string;
  readonly unpriced: readonly string[];
}

/** The mill with evidence of best available technology under every law. */
export function manyLaws(): readonly Row[] {
  return laws.map(rowOf);
}

function rowOf(law: Law): Row {
  const [without, withEvidence] = [under(law, false), under(law, true)];
  const { assessment, regime, year } = withEvidence;
  if (!assessment) throw new Error(`${regime} prices nothing: ${JSON.stringify(withEvidence.unpriced)}`);
  const { amount, currency } = assessment.payable;
  return {
    regime,
    year,
    payment: `${amount.toFixed(2)} ${currency}`,
    price: priceOf(assessment) ?? `${priceOf(without.assessment)}, without BAT`,
    place: placeOf(assessment, law.place),
    euros: whole(inEuros(withEvidence)),
    bat: whole(inEuros(withEvidence) - inEuros(without)),
    act: law.act,
    illustrative: law.illustrative ?? '',
    unpriced: withEvidence.unpriced.map(({ release }) => release),
  };
}

function under(law: Law, hasEvidence: boolean): Converted {
  const [one] = convert(mill(hasEvidence), [law.target(hasEvidence)], money).laws;
  if (!one) throw new Error('one law went in');
  return one;
}

/** What a tonne of the first release costs that is not free; without evidence, where nothing is due with it. */
function priceOf(assessment: Assessment | undefined): string | undefined {
  const first = assessment?.lines.find(({ amount }) => !amount.isZero());
  const size = first && sizes[first.release];
  return first && size ? `${first.amount.div(size.amount).toFixed(2)} per ${size.unit}, ${first.release}` : undefined;
}

/** The factors that speak of the place, as applied to the first line; of several lines the first that has one other than 1. */
function placeOf({ lines }: Assessment, ids: readonly string[]): string {
  if (ids.length === 0) return 'in the rate';
  const products = lines.flatMap(({ steps }) =>
    steps.flatMap((step) => {
      if (step.stage !== 'price') return [];
      const factors = step.factors.flatMap((factor) => [factor, ...(factor.parts ?? [])]);
      return [factors.flatMap(({ id, value }) => (ids.includes(id) && value !== '1' ? [value] : [])).join(' × ')];
    }),
  );
  return products.find((text) => text !== '') ?? '1';
}

/** For print only: a sum that is a fraction is shown in whole euros. */
function inEuros({ payable = '0' }: Converted): number {
  const [above = 0, below = 1] = payable.split('/').map(Number);
  return above / below;
}

const whole = (amount: number): string => amount.toLocaleString('en', { maximumFractionDigits: 0 });

/** The table as text. */
export function manyLawsText(): string {
  const rows = manyLaws();
  const head = ['regime, year', 'payment', 'EUR', 'effective price', 'regional factor', 'BAT effect, EUR'];
  const cells = rows.map((row) => [`${row.regime}, ${row.year}`, row.payment, row.euros, row.price, row.place, row.bat]);
  const widths = head.map((title, at) => Math.max(title.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return [
    `An invented mill, with evidence of best available technology, under ${rows.length} regimes. Mill, receivers and exchange rates are made up.`,
    '',
    line(head),
    ...cells.map(line),
    '',
    'Payment in the money of the law, and in euros. The price is that of the first release that is paid for. BAT effect: what is paid with the evidence, less what is paid without.',
    '',
    'The law behind each, what is made up besides, and what it does not price:',
    ...rows.flatMap(({ regime, act, illustrative, unpriced }) => [
      `  ${regime}: ${act}`,
      ...(illustrative === '' ? [] : [`    made up: ${illustrative}`]),
      `    not priced: ${unpriced.join(', ') || 'nothing'}`,
    ]),
  ].join('\n');
}
