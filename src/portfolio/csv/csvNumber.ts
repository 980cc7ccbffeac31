import { type Path, type Problem, problem } from '../../problems/problem.ts';

/** What stands between the whole part of a number and its decimals. */
export type DecimalMark = '.' | ',';

// Thousands are set apart by spaces, as Excel writes them: the plain one, U+00A0, U+202F, U+2009.
const forms: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^(?:\d+|\d{1,3}(?:[ \u00A0\u202F\u2009]\d{3})+)(?:\.\d+)?$/,
  ',': /^(?:\d+|\d{1,3}(?:[ \u00A0\u202F\u2009]\d{3})+)(?:,\d+)?$/,
};
const plain = /^\d+(?:\.\d+)?$/;

/**
 * The number of a cell as a decimal with a point; `undefined` if it is none with that mark. Nothing is guessed: `1,234` may be
 * 1.234 or 1234, so one file has one mark.
 *
 * @internal
 */
export function csvNumber(cell: string, mark: DecimalMark): string | undefined {
  if (mark === '.' && plain.test(cell)) return cell;
  const text = cell.trim();
  return forms[mark].test(text) ? text.replace(/[ \u00A0\u202F\u2009]/g, '').replace(',', '.') : undefined;
}

/** Why a cell is no number. @internal */
export function numberProblem(cell: string, mark: DecimalMark, path: Path): Problem {
  const shown = JSON.stringify(cell.length > 40 ? `${cell.slice(0, 40)}…` : cell);
  const other = mark === '.' ? ',' : '.';
  if (/^\s*[-−]\s*\d/.test(cell)) return problem('quantity/negative', path, `${shown} is below zero.`, 'Amounts and norms are 0 or more.');
  if (forms[other].test(cell.trim())) {
    const message = `${shown} has a ${named[other]}, where the decimal mark of this file is a ${named[mark]}.`;
    return problem('csv/decimal-mark', path, message, `Pass decimalMark: '${other}' if the whole file is written so.`);
  }
  return problem(
    'quantity/not-a-number',
    path,
    `${shown} is no number.`,
    `Write digits, a ${named[mark]} before the decimals, spaces between thousands; the unit after a space, in the header or in a column.`,
  );
}

const named: Readonly<Record<DecimalMark, string>> = { '.': 'point', ',': 'comma' };
