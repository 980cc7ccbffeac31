import { didYouMean } from '../../problems/nearest.ts';
import { type Path, type Problem, problem } from '../../problems/problem.ts';

const kinds = ['set', 'scale', 'add', 'remove', 'replace'];
const ofCharges = ['rates', 'factor', 'measure', 'select', 'split', 'settle', 'rounding'];
const declared = ['circumstances', 'readings', 'territories', 'sources', 'pollutants'];
const whereKeys = ['pollutant', 'group', 'class', 'band', 'territory', 'keys', 'circumstance', 'category', 'sector', 'base', 'medium'];

const changeKeys = [
  'kind',
  'what',
  'to',
  'base',
  'by',
  'value',
  'before',
  'from',
  'until',
  'reason',
  'precedent',
  'alternatives',
  'effect',
];
const whatKeys = ['of', 'charge', 'where', 'id', 'part', 'kind'];

type Data = Readonly<Record<string, unknown>>;

/**
 * A change may come from a file: what is wrong with its form. Whether what is added is whole is for `checkRegime` of the result.
 *
 * @internal
 */
export function wrongForm(change: unknown, path: Path): readonly Problem[] {
  const { kind, what, from, until, value } = dataOf(change);
  if (!isAmong(kinds, kind)) return [noneOf(kinds, kind, [...path, 'kind'])];
  const { of } = dataOf(what);
  const known = kind === 'set' || kind === 'scale' ? ofCharges : [...ofCharges, 'charge', ...declared];
  if (!isAmong(known, of)) return [noneOf(known, of, [...path, 'what', 'of'])];
  if (kind === 'add' && of === 'split') return [problem('input/type', [...path, 'kind'], 'A charge has one split: replace it.')];
  return [
    ...strayIn(dataOf(change), changeKeys, 'change', path),
    ...strayIn(dataOf(what), whatKeys, 'provision', [...path, 'what']),
    ...wrongWhat(dataOf(what), [...path, 'what']),
    ...[from, until].flatMap((day, at) =>
      day === undefined || typeof day === 'string' ? [] : [notText([...path, at === 0 ? 'from' : 'until'])],
    ),
    ...(kind === 'add' || kind === 'replace' ? wrongValue(of, value, [...path, 'value']) : []),
  ];
}

function wrongWhat(what: Data, path: Path): readonly Problem[] {
  const { of, id, charge, part, kind, where } = what;
  const needed = of === 'factor' || declared.includes(of as string) ? 'id' : of === 'charge' ? 'charge' : undefined;
  return [
    ...(needed !== undefined && what[needed] === undefined
      ? [problem('input/missing', [...path, needed], `A change of ${of} names it by its ${needed}.`)]
      : []),
    ...Object.entries({ id, part, kind }).flatMap(([key, one]) =>
      one === undefined || typeof one === 'string' ? [] : [notText([...path, key])],
    ),
    ...(charge === undefined || isTexts(charge) ? [] : [notText([...path, 'charge'])]),
    ...(where === undefined ? [] : wrongWhere(where, [...path, 'where'])),
  ];
}

function wrongWhere(where: unknown, path: Path): readonly Problem[] {
  if (typeof where !== 'object' || where === null)
    return [problem('input/type', path, 'The cases of a change are a record, such as { pollutant: … }.')];
  const stray = strayIn(where as Data, whereKeys, 'case', path);
  if (stray.length > 0) return stray;
  return Object.entries(where).flatMap(([key, one]: [string, unknown]) => {
    if (key === 'keys')
      return Object.entries(dataOf(one)).flatMap(([name, text]) => (typeof text === 'string' ? [] : [notText([...path, key, name])]));
    const isFine = key === 'pollutant' || key === 'band' ? isTexts(one) : typeof one === 'string';
    return isFine ? [] : [notText([...path, key])];
  });
}

function wrongValue(of: string, value: unknown, path: Path): readonly Problem[] {
  if (of === 'rates') {
    const isRows = Array.isArray(value) && value.every((row) => typeof dataOf(row).value === 'string');
    return isRows ? [] : [problem('input/type', path, 'Rates are a list of rows, each with a value.')];
  }
  if (typeof value !== 'object' || value === null) return [problem('input/missing', path, 'What is added or put in place is not there.')];
  const { kind, at, of: parts, measure, factors, rates } = value as Data;
  if (of === 'charge' && !(Array.isArray(measure) && Array.isArray(factors) && Array.isArray(dataOf(rates).rows)))
    return [problem('input/missing', path, 'A charge has measures, rates with rows, and factors.')];
  if (of === 'rounding')
    return typeof at === 'string' ? [] : [problem('input/missing', [...path, 'at'], 'A rounding says what it rounds.')];
  if (!ofCharges.includes(of)) return [];
  if (typeof kind !== 'string') return [problem('input/missing', [...path, 'kind'], 'A mechanism says of which kind it is.')];
  if (of !== 'factor') return [];
  if (typeof (value as Data).id !== 'string') return [problem('input/missing', [...path, 'id'], 'A factor has an id.')];
  if (kind !== 'combined') return [];
  return Array.isArray(parts)
    ? parts.flatMap((part, index) => wrongValue('factor', part, [...path, 'of', index]))
    : [problem('input/missing', [...path, 'of'], 'A combined factor has parts.')];
}

/** A field that nobody knows, such as a case outside `where`, would widen the change to what was not meant. */
function strayIn(data: Data, known: readonly string[], what: string, path: Path): readonly Problem[] {
  return Object.keys(data).flatMap((key) =>
    known.includes(key) ? [] : [problem('input/unknown-field', [...path, key], `A ${what} has no field "${key}".`, didYouMean(key, known))],
  );
}

const dataOf = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {});
const isAmong = (known: readonly string[], word: unknown): word is string => typeof word === 'string' && known.includes(word);
const isTexts = (one: unknown): boolean => typeof one === 'string' || (Array.isArray(one) && one.every((each) => typeof each === 'string'));
const notText = (path: Path): Problem => problem('input/type', path, 'A text is expected.');

function noneOf(known: readonly string[], word: unknown, path: Path): Problem {
  return problem(
    'input/type',
    path,
    `Expected one of ${known.join(', ')}.`,
    typeof word === 'string' ? didYouMean(word, known) : undefined,
  );
}
