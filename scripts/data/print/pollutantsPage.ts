// The page of the documentation that lists the vocabulary.
type Cells = Readonly<Record<string, string>>;

const kinds: readonly (readonly [kind: string, title: string])[] = [
  ['substance', 'Substances'],
  ['group', 'Groups of substances'],
  ['parameter', 'Parameters'],
  ['waste', 'Waste'],
  ['fuel', 'Fuels'],
  ['other', 'Other things that laws price'],
];

/** The page as Markdown: the pollutants by kind, the words that stand for several, and the rows of national tables. */
export function pollutantsPage(pollutants: readonly Cells[], ambiguous: readonly Cells[], map: readonly Cells[]): string {
  return [
    '<!-- Made from src/pollutants/tables/*.csv by scripts/data/pollutants.ts; do not edit by hand. -->',
    '# Pollutants',
    `The vocabulary has ${pollutants.length} ids that all regimes share. An id says on which basis a mass is counted: kilograms of zinc ` +
      'oxide and kilograms of zinc in it are two pollutants. A medium is listed where a law of this library prices the pollutant in it.',
    '`findPollutant` looks a word up as an id, then as a code with its country (`ru:0301`), then as a name or alias exactly, then ' +
      'ignoring case, and last as a code without its country if it has a digit and belongs to one pollutant.',
    ...kinds.flatMap(([kind, title]) => [`## ${title}`, pollutantTable(pollutants.filter((one) => one.kind === kind))]),
    '## Words that stand for several',
    'These words are never guessed at. The medium may leave one candidate; otherwise the problem lists them.',
    table(
      ['word', 'candidates', 'what decides'],
      ambiguous.map(({ alias, candidates, note }) => [text(alias), codes(candidates), text(note)]),
    ),
    '## Rows of national tables',
    'How the rows of the tables from which this library is made map to ids. One id in several rows: the law prices it by the qualifier.',
    ...[...new Set(map.map(({ country }) => country ?? ''))].flatMap((country) => [
      `### ${country}`,
      table(
        ['row', 'part', 'printed name', 'id', 'qualifier'],
        map
          .filter((one) => one.country === country)
          .map((one) => [text(one.code_or_row), text(one.part), text(one.name), codes(one.pollutant_id), text(one.qualifier)]),
      ),
    ]),
    '',
  ].join('\n\n');
}

function pollutantTable(records: readonly Cells[]): string {
  return table(
    ['id', 'English', 'Russian', 'CAS', 'media', 'codes', 'also called', 'note'],
    records.map((one) => [
      codes(one.id),
      text(one.name_en),
      text(one.name_ru),
      text(one.cas),
      text(one.media),
      codes(one.codes),
      text(one.aliases),
      text(one.notes),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Words of a table as Markdown, a space after each part of a list. */
function text(cell = ''): string {
  return cell.replace(/;(?! )/g, '; ').replace(/[\\|<>*_`[\]{}]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Ids or codes of a list as Markdown. */
function codes(cell = ''): string {
  return cell === '' ? '' : `\`${cell.replaceAll(';', '` `')}\``;
}
