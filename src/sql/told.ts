/** SQL after what the regime says in every result: first of all that a proposal is one. Sentences are comments, each on one line. @internal */
export function told(notices: readonly string[], sql: string): string {
  return [...notices.map((notice) => `-- ${notice.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}`), sql].join('\n');
}
