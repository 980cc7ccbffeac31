import { columns } from '../print/columns.ts';
import { markdownTable, plain } from '../print/markdownTable.ts';
import { oneLine } from '../print/oneLine.ts';
import { wrap } from '../print/wrap.ts';
import type { SheetTable } from './sheetTable.ts';

/** A tariff sheet made of words, ready to be printed. @internal */
export interface Sheet {
  readonly before: readonly string[];
  readonly title: string;
  readonly subtitle: string;
  readonly tables: readonly SheetTable[];
  readonly notices: { readonly heading: string; readonly items: readonly string[] };
}

/** @internal */
export function printSheet(sheet: Sheet, format: 'text' | 'markdown'): string {
  switch (format) {
    case 'text':
      return textSheet(onOneLine(sheet));
    case 'markdown':
      return markdownSheet(onOneLine(sheet));
  }
}

function textSheet({ before, title, subtitle, tables, notices }: Sheet): string {
  return [
    ...before.flatMap((text) => [...wrap(text), '']),
    title,
    ...wrap(subtitle),
    ...tables.flatMap(({ heading, head, rows, right }) => [
      '',
      ...wrap(heading),
      '-'.repeat(Math.min(heading.length, 110)),
      ...columns([head, ...rows], right),
    ]),
    ...(notices.items.length === 0 ? [] : ['', notices.heading, ...notices.items.flatMap((text) => wrap(text, '  ', '- '))]),
    '',
  ].join('\n');
}

function markdownSheet({ before, title, subtitle, tables, notices }: Sheet): string {
  return [
    ...before.flatMap((text) => [`> ${plain(text)}`, '']),
    `# ${plain(title)}`,
    '',
    plain(subtitle),
    ...tables.flatMap(({ heading, head, rows, right }) => ['', `## ${plain(heading)}`, '', ...markdownTable(head, rows, right)]),
    ...(notices.items.length === 0 ? [] : ['', `## ${plain(notices.heading)}`, '', ...notices.items.map((text) => `- ${plain(text)}`)]),
    '',
  ].join('\n');
}

function onOneLine({ tables, ...sheet }: Sheet): Sheet {
  return {
    ...sheet,
    tables: tables.map((table) => ({ ...table, heading: oneLine(table.heading), rows: table.rows.map((row) => row.map(oneLine)) })),
  };
}
