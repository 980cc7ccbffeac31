// What the generators share: values printed as TypeScript literals, in the quotes of this project.

/** A text, a list or a record of them as a literal on one line. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value === null || typeof value !== 'object') throw new Error(`No literal is made of ${String(value)}.`);
  const fields = Object.entries(value).map(([key, inner]) => `${/^[A-Za-z_]\w*$/.test(key) ? key : quoted(key)}: ${literal(inner)}`);
  return `{ ${fields.join(', ')} }`;
}

function quoted(text: string): string {
  const json = JSON.stringify(text);
  return text.includes("'") && !text.includes('"') ? json : `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** The inside of a literal record, an entry on each line. */
export function entries(all: readonly (readonly [string, object])[]): string {
  return all.map(([id, value]) => `  ${literal(id)}: ${literal(value)},\n`).join('');
}

/** The record without its empty parts. */
export function said(record: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== '' && value !== undefined));
}
