import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printed, proofTable } from './sqlGuide.ts';

const page = readFileSync(new URL('../../docs/guide/sql.md', import.meta.url), 'utf8');

describe('the guide to SQL', () => {
  it.each(printed())('prints what is made for $title', ({ title, sql }) => {
    expect(page).toContain(`::: details ${title}\n\`\`\`sql\n${sql}\n\`\`\``);
  });

  it('tells the bounds that are proved', () => {
    expect(page).toContain(proofTable());
  });
});
