import type { Choice } from '../../../src/model/figure.ts';
import { checkRegime } from '../../../src/schema/checkRegime.ts';
import { chargeSection, settlementSection } from './charge.ts';
import { choiceSections, layersTable, variantsTables } from './choices.ts';
import { coverageTable, yearsTable } from './coverage.ts';
import { factorSections } from './factors.ts';
import { doubtsOf } from './figures.ts';
import { code, inEnglish, paragraphs, plain, table } from './markdown.ts';
import { factorsOf, type Pack, type Reference } from './pack.ts';
import { datesWords, nameOf } from './words.ts';

/** What stands on a page besides the regime. */
export interface Beside {
  /** Records of the pack's `missing.csv`: what, why, how to supply. */
  readonly missing: readonly Readonly<Record<string, string>>[];
  readonly choices?: Readonly<Record<string, Choice>>;
  readonly reference?: Reference;
  readonly order: number;
}

/** The page of a regime, made from its data. */
export function regimePage(pack: Pack, beside: Beside): string {
  const { regime, base } = pack;
  return `${paragraphs(
    `---\norder: ${beside.order}\n---`,
    `<!-- Made from src/regimes/ by scripts/data/pages.ts; do not edit by hand. -->`,
    `# ${regime.id}`,
    inEnglish(regime.title),
    (regime.notices ?? []).map(
      (words) => `::: warning ${regime.status === 'proposal' ? 'A proposal, not a law' : 'Said in every result'}\n${inEnglish(words)}\n:::`,
    ),
    factsTable(pack),
    `\`\`\`ts\nimport { ${pack.exported} } from 'polluter-pays/regimes/${regime.id}';\n\n${pack.exported}.id // => '${regime.id}'\n\`\`\``,
    ...(base ? [`Charges and factors that it shares with [${base.regime.id}](./${base.regime.id}) stand on that page.`] : []),
    '## Coverage by grade',
    `How many figures can be defended how far ([Confidence](/concepts/confidence)).${base ? ' Figures that stand in the other regime are not counted again.' : ' Figures graded `memory` are refused unless the caller lets them in.'}`,
    coverageTable(pack),
    ...yearsSection(pack),
    ...proposalSections(pack, beside),
    '## Charges',
    Object.entries(regime.charges).map(([id, charge]) => chargeSection(pack, id, charge)),
    '### Settlement',
    settlementSection(regime),
    '## Factors',
    factorSections(pack),
    ...checkSection(pack),
    '## Circumstances',
    base && base.regime.circumstances === regime.circumstances
      ? `Those of [${base.regime.id}](./${base.regime.id}#circumstances).`
      : circumstancesTable(pack),
    '## Readings',
    base && base.regime.readings === regime.readings ? `Those of [${base.regime.id}](./${base.regime.id}#readings).` : readingsTable(pack),
    '## Not modelled',
    'Provisions that the pack does not express, each with the reason. `explain` prints them.',
    base && base.regime.notModelled === regime.notModelled
      ? `Those of [${base.regime.id}](./${base.regime.id}#not-modelled).`
      : table(
          ['provision', 'why'],
          (regime.notModelled ?? []).map(({ provision, why }) => [inEnglish(provision), inEnglish(why)]),
        ),
    '## Missing figures',
    missingSection(pack, beside),
    '## Doubts',
    base ? `Those of [${base.regime.id}](./${base.regime.id}#doubts).` : doubtsTable(pack),
    '## Sources',
    sourcesTable(pack),
  )}\n`;
}

function yearsSection(pack: Pack): readonly string[] {
  const years = yearsTable(pack);
  return years === ''
    ? []
    : [
        '### Years with gaps',
        'Cases of a table (what its rows tell apart) in the years in which some have a weak figure, or none for a part of the year:',
        years,
      ];
}

/** What `checkRegime` finds: bounds, and what is to be stated. */
function checkSection({ regime }: Pack): readonly string[] {
  const { problems, notices, multipliers } = checkRegime(regime);
  if (problems.length > 0) throw new Error(`${regime.id}: ${problems.map(({ message }) => message).join(' ')}`);
  const stated = notices.filter((notice) => notice.code !== 'data/missing-figure');
  return [
    '## Checked',
    '`checkRegime` finds no mistake in the data. All factors of a charge together multiply its rate by:',
    table(
      ['charge', 'at least', 'at most'],
      multipliers.map(({ charge, lowest, highest }) => [code(charge), lowest, highest]),
    ),
    ...stated.map((notice) => `- [${code(notice.code)}](/problems/${notice.code}): ${plain(notice.message)}`),
  ];
}

function factsTable({ regime }: Pack): string {
  const { title, status, from, until, asOf, currency } = regime;
  return table(
    ['', ''],
    [
      ['status', status],
      ['in Russian', typeof title === 'object' ? plain(title.ru) : ''],
      ['in force', datesWords(from, until)],
      ['state of the law as of', asOf ?? ''],
      [
        'currency',
        currency
          .map((one) => [one.code, one.from && `from ${one.from}`, one.until && `until ${one.until}`].filter(Boolean).join(' '))
          .join(', '),
      ],
      ['charges', Object.keys(regime.charges).map(code).join(', ')],
      ['territories listed', String(Object.keys(regime.territories ?? {}).length)],
    ].filter(([, cell]) => cell !== ''),
  );
}

function proposalSections(pack: Pack, { choices, reference }: Beside): readonly string[] {
  if (!choices || !reference) return [];
  return [
    '## What it does to the reference facility',
    `The reference facility is ${plain(reference.facility.name)}, ${reference.facility.releases[0]?.period ?? ''}. Its loads are printed, its norms, outputs and capacities are made up (\`examples/data/README.md\`).`,
    layersTable(pack, reference),
    '## Variants',
    'Each variant is a whole regime, exported in `conference2004Variants`. Payments of the reference facility, worked out by `assess`:',
    ...variantsTables(pack, reference),
    '## Choices',
    'The proposals gave no numbers. Each number is a choice, graded `assumption`; it is told in every explanation.',
    ...choiceSections(pack, choices),
  ];
}

function circumstancesTable({ regime }: Pack): string {
  return table(
    ['word', 'meaning', 'must be answered'],
    Object.entries(regime.circumstances ?? {}).map(([word, one]) => [
      code(word),
      inEnglish(one.title),
      one.from ? 'follows from the norms' : one.mustBeAnswered ? 'yes' : '',
    ]),
  );
}

function readingsTable({ regime }: Pack): string {
  return (
    table(
      ['reading', 'meaning', 'unit', 'worked out from'],
      Object.entries(regime.readings ?? {}).map(([id, one]) => [
        code(id),
        inEnglish(one.title),
        code(one.unit),
        one.from === 'amount' ? 'the amount' : '',
      ]),
    ) || 'None.'
  );
}

function missingSection({ base }: Pack, { missing }: Beside): readonly string[] {
  if (base && missing.length === 0) return [`Those of [${base.regime.id}](./${base.regime.id}#missing-figures).`];
  const groups = new Map<string, string[]>();
  for (const { what = '', why = '', 'how-to-supply': how = '' } of missing) {
    const [, area = '', item = ''] = /^(.*?): (.*)$/.exec(what) ?? [what, what];
    const key = [area, why, how].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const rows = [...groups].map(([key, items]) => {
    const [area, why, how] = key.split('\n');
    const listed = items.map((item) => (/^[a-z0-9-]+$/.test(item) ? code(item) : plain(item))).join(', ');
    return [
      [plain(area), items.length > 1 ? ` (${items.length})` : '', listed === '' ? '' : `: ${listed}`].join(''),
      plain(why),
      plain(how),
    ];
  });
  return [
    `${missing.length} figures that the law has, or may have, and the tables lack.`,
    table(['what', 'why', 'how to supply it'], rows),
  ];
}

function doubtsTable({ regime }: Pack): string {
  const rates = Object.entries(regime.charges).flatMap(([id, { rates: figure }]) =>
    doubtsOf(regime, figure).map(([what, doubt]) => [`rate of ${code(id)}: ${what}`, doubt]),
  );
  const factors = factorsOf(regime).flatMap(({ factor }) => [
    ...(factor.doubt === undefined ? [] : [[nameOf(factor), inEnglish(factor.doubt)]]),
    ...(factor.kind === 'figure' ? doubtsOf(regime, factor.value).map(([what, doubt]) => [`${nameOf(factor)}: ${what}`, doubt]) : []),
  ]);
  const rows = [...rates, ...factors];
  return rows.length === 0
    ? 'None.'
    : paragraphs(
        'Figures that are priced as printed, and may be otherwise. Each doubt stands in the notices of every result that uses the figure.',
        table(['figure', 'doubt'], rows),
      );
}

function sourcesTable({ regime, base }: Pack): string {
  const known = base?.regime.sources ?? {};
  const own = Object.entries(regime.sources).filter(([id, source]) => known[id] !== source);
  return paragraphs(
    base
      ? `Besides those of [${base.regime.id}](./${base.regime.id}#sources):`
      : 'What the figures were read from, and what was really seen of it.',
    table(
      ['id', 'title', 'number', 'date', 'seen'],
      own.map(([id, { title, number, date, url, seen }]) => [code(id), linkedTitle(title, url), plain(number), date ?? '', plain(seen)]),
    ),
  );
}

/** A title that leads to its source; addresses are noted with and without their scheme, and some notes hold several. */
function linkedTitle(title: string, url: string | undefined): string {
  const address = url?.trim() ?? '';
  const whole = /^https?:\/\/\S+$/.test(address)
    ? address
    : /^[\w.-]+\.[a-z]{2,}(\/\S*)?$/i.test(address)
      ? `https://${address}`
      : undefined;
  if (whole !== undefined) return `[${plain(title)}](${whole.replace(/[()|]/g, encodeURIComponent)})`;
  return address === '' ? plain(title) : `${plain(title)} (${plain(address)})`;
}
