import { readdirSync, readFileSync } from 'node:fs';
import { assess } from '../../src/assess/assess.ts';
import { addExact, type Exact, exact, exactText, roundExact, subtractExact, zero } from '../../src/exact.ts';
import type { Assessment, AssessOptions, Line } from '../../src/model/assessment.ts';
import { type Band, bands } from '../../src/model/figure.ts';
import type { Regime } from '../../src/model/regime.ts';
import type { DecimalText } from '../../src/quantity/quantity.ts';
import { parseFacility } from '../../src/schema/facility.ts';
import { parseRegime } from '../../src/schema/regime.ts';
import { shippedRegimes } from '../schema/shippedRegimes.ts';

const here = new URL('./', import.meta.url);
const json = <T>(file: string): T => JSON.parse(readFileSync(new URL(file, here), 'utf8')) as T;

type Json = string | null | boolean | readonly Json[] | { readonly [key: string]: Json };

export interface GoldenCase {
  readonly id: string;
  readonly kind: string;
  readonly inputs?: { readonly [key: string]: Json } | string;
  readonly [key: string]: Json | undefined;
}

export const collections = {
  'ru-2003': json<{ readonly cases: readonly GoldenCase[] }>('ru-2003.json').cases,
  'ru-2016': json<{ readonly cases: readonly GoldenCase[] }>('ru-2016.json').cases,
  intl: json<{ readonly cases: readonly GoldenCase[] }>('intl.json').cases,
  model: json<{ readonly cases: readonly GoldenCase[] }>('model.json').cases,
} as const;
export type Collection = keyof typeof collections;

/** What of an assessment a figure is compared with. */
export type Against =
  | { readonly kind: 'payable' }
  | { readonly kind: 'band'; readonly band: Band; readonly release?: string }
  | { readonly kind: 'edges' }
  | { readonly kind: 'units' };

export interface Assertion {
  readonly collection: Collection;
  readonly case: string;
  /** Path of the figure in the case. */
  readonly figure: readonly string[];
  readonly against: Against;
}

export interface Translation {
  readonly regime: string | Json;
  readonly year: string;
  readonly minimumConfidence?: AssessOptions['minimumConfidence'];
  /** Places with what the law reads of them. */
  readonly territories?: AssessOptions['territories'];
  /** Charge → a rate of the source that the pack does not have: it replaces the table, as an assumption. */
  readonly rates?: Readonly<Record<string, DecimalText>>;
  readonly assumptions: readonly string[];
  readonly facility: Json;
  readonly asserts: readonly Assertion[];
}

export const translations: readonly (readonly [string, Translation])[] = readdirSync(new URL('translations/', here))
  .sort()
  .map((file) => [file, json<Translation>(`translations/${file}`)] as const);

export interface IndexCheck {
  readonly case: string;
  readonly table: 'air' | 'waste';
  readonly pollutant: string;
  readonly base: string;
  readonly assumption: string;
}
export const indexChecks = json<{ readonly checks: readonly IndexCheck[] }>('index-checks.json').checks;

export interface Waiting {
  readonly collection: Collection;
  readonly id: string;
  readonly waitsFor: string;
}
export const waiting = json<{ readonly cases: readonly Waiting[] }>('waiting.json').cases;

/** A case that a test of a door asserts, because it is no payment. */
export interface Computed {
  readonly collection: Collection;
  readonly id: string;
  readonly test: string;
}
export const computed = json<{ readonly cases: readonly Computed[] }>('computed.json').cases;

/** Published money that comes out otherwise on purpose. */
export interface Deviation {
  readonly collection: Collection;
  readonly case: string;
  readonly figure: readonly string[];
  readonly reason: 'source-misprint' | 'rounding-in-source' | 'law-unclear';
  readonly why: string;
  /** Ours minus theirs, at the printed digits. */
  readonly size: string;
}
export const deviations = json<readonly Deviation[]>('deviations.json');

export function caseOf(collection: Collection, id: string): GoldenCase {
  const found = collections[collection].find((one) => one.id === id);
  if (!found) throw new Error(`${collection} has no case ${id}`);
  return found;
}

/** The figure at a path of a case: text, or a list of texts. */
export function figureOf({ collection, case: id, figure }: Pick<Assertion, 'collection' | 'case' | 'figure'>): string | readonly string[] {
  let value: unknown = caseOf(collection, id);
  for (const key of figure) value = (value as { readonly [key: string]: unknown } | undefined)?.[key];
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
  throw new Error(`${id} prints no figure at ${figure.join('.')}`);
}

/** A translation worked out. */
export function assessmentOf({ regime, year, minimumConfidence, territories, rates = {}, facility }: Translation): Assessment {
  const law = withRates(lawOf(regime), rates);
  return assess(parseFacility(facility), law, {
    year: Number(year),
    ...(minimumConfidence && { minimumConfidence }),
    ...(territories && { territories }),
    ...(Object.keys(rates).length > 0 && { minimumConfidence: 'assumption' }),
  });
}

/** A regime that ships, by its id; others stand in the translation. */
function lawOf(regime: Translation['regime']): Regime {
  return (typeof regime === 'string' ? shippedRegimes[regime] : undefined) ?? parseRegime(regime);
}

function withRates(law: Regime, rates: NonNullable<Translation['rates']>): Regime {
  const replaced = Object.entries(rates).map(([id, value]) => {
    const charge = law.charges[id];
    if (!charge) throw new Error(`${law.id} has no charge ${id}`);
    return [id, { ...charge, rates: { rows: [{ value, confidence: 'assumption' as const }] } }] as const;
  });
  return replaced.length === 0 ? law : { ...law, charges: { ...law.charges, ...Object.fromEntries(replaced) } };
}

/** What we have where a figure was published, at the digits of its print; lists one by one. */
export function oursFor(published: string | readonly string[], against: Against, assessment: Assessment): string | readonly string[] {
  const [line] = assessment.lines;
  switch (against.kind) {
    case 'payable':
      return atPrintedDigits(exact(assessment.payable.amount.toFixed()), published as string);
    case 'band':
      return atPrintedDigits(amountIn(assessment, against.band, against.release), published as string);
    case 'edges':
      return bands.filter((band) => band !== 'exceedance').map((band) => shown(line?.edges?.[band] ?? '0'));
    case 'units':
      return bands.map((band) => shown(unitsIn(line, band)));
  }
}

const shown = (text: string): string => exactText(exact(text));

function unitsIn(line: Line | undefined, band: Band): string {
  return line?.steps.flatMap((step) => (step.stage === 'price' && step.band === band ? [step.units] : []))[0] ?? '0';
}

function amountIn({ lines }: Assessment, band: Band, release: string | undefined): Exact {
  return lines
    .filter((line) => release === undefined || line.release === release)
    .flatMap(({ steps }) => steps.flatMap((step) => (step.stage === 'price' && step.band === band ? [exact(step.amount)] : [])))
    .reduce(addExact, zero);
}

/** An amount rounded half up to as many places as the source prints, and written with them. */
export function atPrintedDigits(amount: Exact, published: string): string {
  const places = published.split('.')[1]?.length ?? 0;
  const [whole, rest = ''] = exactText(roundExact(amount, 'half-up', exact(places === 0 ? '1' : `0.${'1'.padStart(places, '0')}`))).split(
    '.',
  );
  return places === 0 ? (whole as string) : `${whole}.${rest.padEnd(places, '0')}`;
}

/** Ours minus theirs. */
export function sizeOf(ours: string, published: string): string {
  return exactText(subtractExact(exact(ours), exact(published)));
}
