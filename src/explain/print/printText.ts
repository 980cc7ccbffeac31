import type { ExplanationNode } from '../explanationNode.ts';
import type { Messages } from '../locale/messages.ts';
import { columns } from './columns.ts';
import { type NumberRow, numberRows } from './numberRows.ts';
import { widest, wrap } from './wrap.ts';

/** Prints an explanation as text with aligned columns. @internal */
export function printText(root: ExplanationNode, messages: Messages): string {
  const only = (kind: string): readonly ExplanationNode[] => root.children.filter((child) => child.kind === kind);
  const lines = only('line');
  return [
    ...only('notice').flatMap(({ label }) => [...wrap(label), '']),
    ...heading(root.label, '='),
    ...factLines(only('fact')),
    ...(lines.length > 1 ? ['', ...heading(messages.labels.lines, '-'), ...columns(lines.map(overview(messages)), [1, 2])] : []),
    ...lines.flatMap((line) => ['', ...lineText(line, messages)]),
    ...only('group').flatMap(({ label, children }) => ['', ...heading(label, '-'), ...groupLines(children)]),
    '',
  ].join('\n');
}

function heading(label: string, underline: string): readonly string[] {
  return [label, underline.repeat(label.length)];
}

const overview =
  ({ labels }: Messages) =>
  ({ label, value, children }: ExplanationNode): readonly string[] => {
    const amount = children.find((child) => child.kind === 'fact' && child.label === labels.amount);
    return [label, amount?.value ?? '', value ?? ''];
  };

function lineText({ label, value, children }: ExplanationNode, messages: Messages): readonly string[] {
  const rows = numberRows(children, messages);
  return [
    ...heading(`${label}: ${value}`, '-'),
    ...factLines(children.filter(({ kind }) => kind === 'fact')),
    ...children.flatMap((child) =>
      child.kind === 'step' ? ['', ...stepLines(child)] : child.kind === 'band' ? ['', ...bandLines(child)] : [],
    ),
    ...(rows.length > 0 ? ['', `  ${messages.labels.numbers}`, ...numberLines(rows)] : []),
  ];
}

function factLines(facts: readonly ExplanationNode[]): readonly string[] {
  const width = Math.max(0, ...facts.map(({ label }) => label.length)) + 2;
  return facts.flatMap(({ label, value }) => wrap(value ?? '', ' '.repeat(width), label.padEnd(width)));
}

function stepLines({ label, value }: ExplanationNode): readonly string[] {
  return wrap(value === undefined ? label : `${label} ${value}`, '    ', '  ');
}

function bandLines({ label, value, children }: ExplanationNode): readonly string[] {
  const formula = children.find(({ kind }) => kind === 'formula');
  const notes = children.filter(({ kind }) => kind === 'step');
  return [
    `  ${label}: ${value}`,
    ...wrap(formula?.label ?? '', '      ', '    '),
    ...wrap(`${formula?.value} ${notes.length > 0 ? '≈' : '='} ${value}`, '      ', '    '),
    ...notes.flatMap((note) => wrap(note.label, '      ', '    ')),
  ];
}

function numberLines(rows: readonly NumberRow[]): readonly string[] {
  const heads = columns(
    rows.map(({ depth, label, value }) => ['  '.repeat(depth) + label, value]),
    [1],
  );
  return rows.flatMap(({ depth, meaning, bands, source, dates, confidence, details }, index) => {
    const indent = '  '.repeat(depth + 4);
    const about = [meaning, bands].filter(Boolean).join(' · ');
    const head = `    ${heads[index]}`;
    const hasRoom = head.length + 2 + about.length <= widest;
    const cite = [source, dates, confidence].filter(Boolean).join(' · ');
    return [
      hasRoom && about !== '' ? `${head}  ${about}` : head,
      ...[...(hasRoom ? [] : [about]), cite, ...details].flatMap((text) => wrap(text, `${indent}  `, indent)),
    ];
  });
}

function groupLines(children: readonly ExplanationNode[]): readonly string[] {
  const width = Math.max(0, ...children.filter(({ kind }) => kind === 'fact').map(({ label }) => label.length)) + 2;
  return children.flatMap((child) => {
    const { kind, label, value, source, children: more } = child;
    if (kind === 'notice') return wrap(label, '  ', '- ');
    if (kind === 'band') return bandLines(child);
    if (kind === 'step') return stepLines(child);
    const rest = [source, ...more.map((fact) => `${fact.label}: ${fact.value}`)].filter((text) => text !== undefined);
    if (rest.length === 0) return wrap(value ?? '', ' '.repeat(width), label.padEnd(width));
    return [label, ...[value ?? '', ...rest].flatMap((text) => wrap(text, '    ', '  '))];
  });
}
