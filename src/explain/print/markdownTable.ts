/** A Markdown table; `right` lists the columns of numbers. Cells are plain text, `\n` in a cell is a line break. @internal */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): readonly string[] {
  const row = (cells: readonly string[]): string => `| ${cells.map((cell) => plain(cell).replaceAll('\n', '<br>')).join(' | ')} |`;
  return [row(head), `|${head.map((_, index) => (right.includes(index) ? ' ---: ' : ' --- ')).join('|')}|`, ...rows.map(row)];
}

/** A text whose characters mean nothing to Markdown. @internal */
export function plain(text: string): string {
  return text.replace(/[\\|*_`[\]]/g, '\\$&').replaceAll('<', '&lt;');
}
