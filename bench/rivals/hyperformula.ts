import { HyperFormula } from 'hyperformula';
import type { Rival } from './register.ts';

/** A spreadsheet: a row and a formula for each line, worked out when it is built. */
export const hyperformula: Rival = {
  name: 'HyperFormula',
  how: 'a sheet with a formula in each row',
  most: 20_000,
  ready: ({ lines, place, mass, permissible, temporary }, { decimals, places }) => {
    const unit = 10 ** decimals;
    const rows = Array.from({ length: lines }, (_, line) => [
      (mass[line] as number) / 1e6,
      (permissible[line] as number) / 1e6,
      (temporary[line] as number) / 1e6,
      ...(places[place[line] as number] as readonly bigint[]).map((price) => Number(price) / unit),
    ]);
    const formula = (row: number): string =>
      `=ROUND(MIN(A${row},B${row})*D${row}+(MAX(MIN(A${row},C${row})-B${row},0))*E${row}+MAX(A${row}-C${row},0)*F${row},2)`;
    const table = rows.map((row, at) => [...row, formula(at + 1)]);
    return {
      run: () => {
        const sheet = HyperFormula.buildFromArray(table, { licenseKey: 'gpl-v3' });
        const amounts = Float64Array.from({ length: lines }, (_, row) =>
          Math.round(Number(sheet.getCellValue({ sheet: 0, row, col: 6 })) * 100),
        );
        sheet.destroy();
        return { amounts };
      },
    };
  },
};
