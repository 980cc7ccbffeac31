import type { Plan } from './plan.ts';
import type { PriceCase } from './priceCases.ts';
import { pricesColumns } from './schema.ts';

const atOnce = 500;

/** Fills the table of prices. @internal */
export function prices(plan: Plan): readonly string[] {
  const { dialect, names, cases } = plan;
  const columns = pricesColumns(plan).map(({ name }) => dialect.identifier(name));
  const into = `INSERT INTO ${dialect.identifier(names.prices)} (${columns.join(', ')}) VALUES`;
  const rows = cases.map((one) => `(${valuesOf(plan, one).join(', ')})`);
  const pieces = Array.from({ length: Math.ceil(rows.length / atOnce) }, (_, at) => rows.slice(at * atOnce, (at + 1) * atOnce));
  return pieces.map((piece) => `${into}\n  ${piece.join(',\n  ')}`);
}

function valuesOf({ dialect: { literal, flag }, bands, readsPermit }: Plan, one: PriceCase): readonly string[] {
  return [
    ...one.key.map(literal),
    literal(one.unit),
    literal(one.currency),
    flag(one.isOutside),
    ...(readsPermit ? [flag(one.isWithoutPermit)] : []),
    ...bands.map((band) => String(one.numerators[band] ?? 'NULL')),
    String(one.denominator),
  ];
}
