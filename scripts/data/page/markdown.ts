// Markdown for pages that VitePress reads: what HTML, Vue or a table would take for a sign of its own is written as an entity.
import type { Words } from '../../../src/model/words.ts';

/** Plain words; what stands between backticks stays code. */
export function plain(text = ''): string {
  const parts = text.replace(/\s*\n\s*/g, ' ').split(/(`[^`]+`)/);
  return parts.map((part, at) => (at % 2 === 1 ? part : part.replace(/[\\|<>*_`[\]{}]/g, (sign) => `&#${sign.charCodeAt(0)};`))).join('');
}

/** The English of a text, or the one language it has. */
export function inEnglish(words: Words | undefined): string {
  return plain(typeof words === 'object' ? words.en : words);
}

/** An id or a figure, as code. */
export function code(text: string | number): string {
  return `\`${String(text).replaceAll('|', '\\|')}\``;
}

/** A table, `''` where it would have no rows. A column that is empty in every row is left out, numbers stand on the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const used = head.map((_, at) => rows.some((row) => (row[at] ?? '') !== ''));
  const line = (cells: readonly string[]): string => `| ${cells.filter((_, at) => used[at]).join(' | ')} |`;
  const isOfNumbers = head.map((_, at) => rows.every((row) => /^[\d,.*−+]*$/.test(row[at] ?? '')));
  return [line(head), line(isOfNumbers.map((is) => (is ? '---:' : '---'))), ...rows.map(line)].join('\n');
}

/** Parts of a page, an empty line between, empty parts left out. */
export function paragraphs(...parts: readonly (string | readonly string[])[]): string {
  return parts
    .flat()
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The first letter as a capital, for headings. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `916,039.31`. */
export function grouped(amount: string): string {
  return amount.replace(/\B(?=(\d{3})+(?!\d)(?<!\.\d*))/g, ',');
}
