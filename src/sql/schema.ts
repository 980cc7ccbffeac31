import type { Plan } from './plan.ts';
import { registerColumns } from './registerColumns.ts';
import { list } from './steps.ts';

/** Creates the register and the table of prices. @internal */
export function schema(plan: Plan): readonly string[] {
  const { dialect, names, cluster } = plan;
  const { identifier } = dialect;
  const key = `(${plan.keys.map(({ name }) => identifier(name)).join(', ')})`;
  const table = (name: string, columns: readonly string[], end: string): string =>
    `CREATE TABLE ${identifier(name)} (\n${list(columns)}\n)${dialect.name === 'clickhouse' ? end : ''}`;
  const columns = registerColumns(plan).map(({ name, type }) => `${identifier(name)} ${type}`);
  const register = (name: string): string => table(name, columns, ` ENGINE = MergeTree() ORDER BY ${identifier('id')}`);
  // A case that is entered twice would double its lines.
  const once = dialect.name === 'clickhouse' ? [] : [`PRIMARY KEY ${key}`];
  const ofPrices = [...pricesColumns(plan).map(({ name, type }) => `${identifier(name)} ${type}`), ...once];
  const prices = table(names.prices, ofPrices, ` ENGINE = MergeTree() ORDER BY ${key}`);
  if (cluster === undefined) return [register(names.releases), prices];
  return [register(localName(names.releases)), distributed(plan, names.releases, `, cityHash64(${identifier('id')})`), prices];
}

/** The part of a table that one server of a cluster holds. @internal */
export function localName(name: string): string {
  return `${name}_local`;
}

/** A table that answers for the parts of all servers. @internal */
export function distributed({ dialect: { identifier, literal }, cluster = '' }: Plan, name: string, sharding = ''): string {
  const local = localName(name);
  return `CREATE TABLE ${identifier(name)} AS ${identifier(local)}\nENGINE = Distributed(${literal(cluster)}, currentDatabase(), ${literal(local)}${sharding})`;
}

/** The columns of the table of prices. @internal */
export function pricesColumns({
  dialect: { types },
  keys,
  bands,
  readsPermit,
}: Plan): readonly { readonly name: string; readonly type: string }[] {
  return [
    ...keys.map(({ name }) => ({ name, type: types.text })),
    { name: 'price_unit', type: types.text },
    { name: 'currency', type: types.text },
    { name: 'outside', type: types.flag },
    ...(readsPermit ? [{ name: 'without_permit', type: types.flag }] : []),
    ...bands.map((band) => ({ name: `${band}_price`, type: types.price })),
    { name: 'denominator', type: types.price },
  ];
}
