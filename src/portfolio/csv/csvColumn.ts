/** A column that the reader knows. */
export type CsvColumn =
  | 'id'
  | 'facility'
  | 'payer'
  | 'outlet'
  | 'charge'
  | 'medium'
  | 'pollutant'
  | 'territory'
  | 'receiver'
  | 'class'
  | 'category'
  | 'sector'
  | 'period'
  | 'circumstances'
  | 'ruledOut'
  | 'amount'
  | 'permissible'
  | 'temporary'
  | 'limit'
  | 'unit';

/** Columns that hold a number with a unit. */
export type QuantityColumn = 'amount' | 'permissible' | 'temporary' | 'limit';

/** What a column is called, in lower case, е for ё, spaces for dots and dashes. The first in each language is what `writeCsv` writes. */
interface ColumnNames {
  readonly en: readonly string[];
  readonly ru: readonly string[];
}

/** Names of the columns. «Норматив» alone is no name: it may be a rate («норматив платы») or a norm («норматив выброса»). @internal */
export const columnNames: Readonly<Record<CsvColumn, ColumnNames>> = {
  id: { en: ['id', 'release', 'release id'], ru: ['№', '№ п/п', 'n п/п', 'номер', 'номер строки'] },
  facility: {
    en: ['facility', 'facility id', 'site'],
    ru: ['объект', 'объект нвос', 'код объекта', 'код объекта нвос', 'объект негативного воздействия', 'площадка', 'предприятие'],
  },
  payer: { en: ['payer', 'payer id'], ru: ['плательщик', 'инн', 'инн плательщика', 'природопользователь', 'организация'] },
  outlet: {
    en: ['outlet', 'stack', 'outfall'],
    ru: ['источник', 'источник выброса', '№ источника', 'номер источника', 'труба', 'выпуск', '№ выпуска', 'номер выпуска'],
  },
  charge: { en: ['charge'], ru: ['вид платы', 'вид негативного воздействия', 'вид нвос'] },
  medium: { en: ['medium'], ru: ['среда', 'компонент природной среды'] },
  pollutant: {
    en: ['pollutant', 'pollutant code', 'substance'],
    ru: [
      'загрязняющее вещество',
      'наименование загрязняющего вещества',
      'код загрязняющего вещества',
      'зв',
      'код зв',
      'наименование зв',
      'вещество',
      'код вещества',
      'наименование вещества',
    ],
  },
  territory: {
    en: ['territory', 'region'],
    ru: ['субъект рф', 'субъект российской федерации', 'субъект федерации', 'субъект', 'регион', 'территория'],
  },
  receiver: { en: ['receiver', 'water body'], ru: ['приемник', 'водный объект', 'приемник сточных вод', 'воздушный бассейн'] },
  class: { en: ['class', 'hazard class'], ru: ['класс', 'класс опасности', 'класс опасности отходов'] },
  category: { en: ['category'], ru: ['категория', 'категория объекта', 'категория объекта нвос'] },
  sector: { en: ['sector'], ru: ['отрасль'] },
  period: { en: ['period', 'reporting period', 'date', 'quarter', 'year'], ru: ['период', 'отчетный период', 'дата', 'квартал', 'год'] },
  circumstances: { en: ['circumstances'], ru: ['обстоятельства', 'условия'] },
  ruledOut: { en: ['ruled out', 'ruledout'], ru: ['исключено', 'не применяется'] },
  amount: {
    en: ['amount', 'mass', 'quantity', 'load', 'emission', 'discharge'],
    ru: [
      'масса',
      'количество',
      'объем',
      'фактическая масса',
      'факт',
      'выброс',
      'сброс',
      'масса выброса',
      'масса сброса',
      'фактический выброс',
      'фактический сброс',
      'количество отходов',
    ],
  },
  permissible: {
    en: ['permissible', 'permissible norm', 'norm'],
    ru: [
      'ндв',
      'ндс',
      'пдв',
      'пдс',
      'ндв/ндс',
      'ндс/ндв',
      'норматив выброса',
      'норматив сброса',
      'норматив допустимого выброса',
      'норматив допустимого сброса',
    ],
  },
  temporary: {
    en: ['temporary', 'temporary limit'],
    ru: [
      'врв',
      'врс',
      'всв',
      'всс',
      'врв/врс',
      'врс/врв',
      'временно разрешенный выброс',
      'временно разрешенный сброс',
      'временно согласованный выброс',
      'временно согласованный сброс',
    ],
  },
  limit: { en: ['limit'], ru: ['лимит', 'лимит на размещение', 'лимит на размещение отходов', 'лимит отходов'] },
  unit: { en: ['unit', 'units'], ru: ['единица', 'единица измерения', 'ед изм', 'ед'] },
};

/** What the library itself writes beside the columns of a row, and does not read again. @internal */
export const resultNames = {
  payment: { en: 'payment', ru: 'плата' },
  currency: { en: 'currency', ru: 'валюта' },
  rejectedLine: { en: 'rejected line', ru: 'отклоненная строка' },
  problems: { en: 'problems', ru: 'замечания' },
} as const;

/** The column of a header's name; `undefined` if it is none. @internal */
export function columnNamed(name: string): CsvColumn | undefined {
  return columns.get(foldName(name));
}

/** Whether the library wrote that column itself. @internal */
export function isResult(name: string): boolean {
  return results.has(foldName(name));
}

/** A name in the one spelling in which names are compared. @internal */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s._-]+/g, ' ')
    .trim();
}

const columns = new Map(
  Object.entries(columnNames).flatMap(([column, { en, ru }]) =>
    [...en, ...ru].map((name) => [foldName(name), column as CsvColumn] as const),
  ),
);

const results = new Set(Object.values(resultNames).flatMap(({ en, ru }) => [foldName(en), foldName(ru)]));
