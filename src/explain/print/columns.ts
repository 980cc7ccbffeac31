/** Rows as aligned columns of text; `right` lists the columns whose cells end together. Cells are not wrapped. @internal */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = []): readonly string[] {
  const widthOf = (index: number): number => Math.max(...rows.map((row) => row[index]?.length ?? 0));
  const widths = rows[0]?.map((_, index) => widthOf(index)) ?? [];
  return rows.map((row) =>
    widths
      .map((width, index) => {
        const cell = row[index] ?? '';
        return right.includes(index) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
