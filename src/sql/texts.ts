import { type Path, type Problem, problem } from '../problems/problem.ts';
import type { KeyColumn } from './keyColumns.ts';
import { separator } from './keyColumns.ts';
import type { PriceCase } from './priceCases.ts';

const control = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Texts of the book that no dialect could carry unchanged: control signs, and a semicolon within a circumstance. @internal */
export function unfitTexts(cases: readonly PriceCase[], keys: readonly KeyColumn[]): readonly Problem[] {
  return cases.flatMap(({ facts, key }) => [
    ...key.flatMap((text, at) => (control.test(text) ? [unfit(['rows'], keys[at]?.name ?? '', text)] : [])),
    ...facts.circumstances.flatMap((word) => (word.includes(separator) ? [unfit(['rows'], 'circumstances', word)] : [])),
  ]);
}

/** Names that cannot be columns or tables: empty, too long, with control signs, used twice or by the query itself. @internal */
export function unfitNames(names: readonly string[], path: Path, taken: ReadonlySet<string>): readonly Problem[] {
  const seen = new Set<string>();
  return names.flatMap((name, at) => {
    const own = name.toLowerCase();
    const isTwice = seen.has(own) || taken.has(own);
    seen.add(own);
    if (name === '' || control.test(name) || bytesOf(name) > 50) return [unfit([...path, at], 'name', name)];
    return isTwice
      ? [problem('input/duplicate-id', [...path, at], `The name ${JSON.stringify(name)} is taken.`, 'Case does not tell names apart.')]
      : [];
  });
}

/** Length in UTF-8: PostgreSQL cuts names off after 63 bytes, silently. */
function bytesOf(name: string): number {
  return [...name].reduce((sum, sign) => sum + utf8Length(sign.codePointAt(0) ?? 0), 0);
}

function utf8Length(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

function unfit(path: Path, what: string, text: string): Problem {
  return problem(
    'sql/unfit-text',
    path,
    `${JSON.stringify(text.slice(0, 60))} cannot be written as ${what} in SQL.`,
    'Names have 1 to 50 bytes; no text has control signs, and a circumstance no semicolon.',
  );
}
