import type { ExplanationNode } from '../explanationNode.ts';
import type { Messages } from '../locale/messages.ts';
import { markdownTable, plain } from './markdownTable.ts';
import { numberRows } from './numberRows.ts';

/** Prints an explanation as Markdown with tables. @internal */
export function printMarkdown(root: ExplanationNode, messages: Messages): string {
  const only = (kind: string): readonly ExplanationNode[] => root.children.filter((child) => child.kind === kind);
  const { labels } = messages;
  const lines = only('line');
  const overview = lines.map(({ label, value, children }) => [
    label,
    children.find((child) => child.kind === 'fact' && child.label === labels.amount)?.value ?? '',
    value ?? '',
  ]);
  return [
    ...only('notice').flatMap(({ label }) => [`> ${plain(label)}`, '']),
    `# ${plain(root.label)}`,
    '',
    ...factItems(only('fact')),
    ...(lines.length > 1
      ? ['', `## ${labels.lines}`, '', ...markdownTable([labels.release, labels.amount, labels.payment], overview, [1, 2])]
      : []),
    ...lines.flatMap((line) => ['', ...lineMarkdown(line, messages)]),
    ...only('group').flatMap(({ label, children }) => ['', `## ${plain(label)}`, '', ...children.flatMap(groupItem)]),
    '',
  ].join('\n');
}

function factItems(facts: readonly ExplanationNode[]): readonly string[] {
  return facts.map(({ label, value }) => `- ${plain(label)}: ${plain(value ?? '')}`);
}

function lineMarkdown({ label, value, children }: ExplanationNode, messages: Messages): readonly string[] {
  const { labels } = messages;
  const bands = children.filter(({ kind }) => kind === 'band');
  const steps = children.filter(({ kind }) => kind === 'step');
  const before = steps.filter((step) => children.indexOf(step) < children.findIndex(({ kind }) => kind === 'band'));
  const rows = numberRows(children, messages);
  return [
    `## ${plain(label)}: ${plain(value ?? '')}`,
    '',
    ...factItems(children.filter(({ kind }) => kind === 'fact')),
    ...paragraphs(bands.length === 0 ? [] : before),
    ...(bands.length === 0 ? [] : ['', ...bandTable(bands, messages)]),
    ...paragraphs(bands.length === 0 ? steps : steps.filter((step) => !before.includes(step))),
    ...(rows.length === 0
      ? []
      : [
          '',
          `### ${labels.numbers}`,
          '',
          ...markdownTable(
            [labels.number, labels.value, labels.meaning, labels.bands, labels.source, labels.dates, labels.confidence, labels.details],
            rows.map((row) => [
              '↳ '.repeat(row.depth) + row.label,
              row.value,
              row.meaning,
              row.bands,
              row.source,
              row.dates,
              row.confidence,
              row.details.join('\n'),
            ]),
            [1],
          ),
        ]),
  ];
}

function paragraphs(steps: readonly ExplanationNode[]): readonly string[] {
  return steps.flatMap(({ label, value }) => ['', plain(value === undefined ? label : `${label} ${value}`)]);
}

function bandTable(bands: readonly ExplanationNode[], { labels }: Messages): readonly string[] {
  const rows = bands.map(({ label, value, children }) => {
    const formula = children.find(({ kind }) => kind === 'formula');
    const notes = children.filter(({ kind }) => kind === 'step').map((note) => note.label);
    return [label, [formula?.label, formula?.value, ...notes].join('\n'), value ?? ''];
  });
  return markdownTable([labels.band, labels.formula, labels.payment], rows, [2]);
}

function groupItem({ kind, label, value, source, children }: ExplanationNode): readonly string[] {
  if (kind === 'notice') return [`- ${plain(label)}`];
  if (kind === 'step') return [`- ${plain(label)} ${plain(value ?? '')}`.trimEnd()];
  const rest = [source, ...children.filter((child) => child.kind === 'fact').map((fact) => `${fact.label}: ${fact.value}`)].filter(
    (text) => text !== undefined,
  );
  return [`- ${plain(label)}: ${[value ?? '', ...rest].map(plain).join('; ')}`];
}
