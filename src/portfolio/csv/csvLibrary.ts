import type papa from 'papaparse';

/** The part of Papa Parse that is used. @internal */
export type CsvLibrary = typeof papa;

/**
 * The CSV library, loaded when it is first needed, so that `/portfolio` works without it.
 *
 * Papa Parse was chosen by a race of a million lines (84 MB) cut into pieces and by what it does with damaged rows: uDSV
 * takes 0.45 s and shifts the cells of every row after a short one, which nobody notices; Papa Parse takes 0.7 s and tells
 * the row; csv-parse tells it too and takes 3.4 s. Its last release was in the month of the race.
 *
 * @internal
 */
export async function csvLibrary(): Promise<CsvLibrary> {
  return (await import('papaparse')).default;
}
