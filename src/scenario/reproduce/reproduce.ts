import { Decimal } from '../../decimal.ts';
import { digestOf } from '../../digest.ts';
import { type Quantity, quantityText } from '../../quantity/quantity.ts';
import type { Made } from '../study/made.ts';

/** Where a script takes a regime from, instead of printing it whole. */
export interface Pack {
  /** `polluter-pays/regimes/ru-2003`. */
  readonly from: string;
  /** The name that it exports: `russia2003`. */
  readonly name: string;
}

/**
 * A script that gives a result again, byte for byte: it holds the facilities, the law and the options that the result was made
 * of, and prints the result as JSON. The law is printed whole, or imported from a pack, whose digest the script then compares.
 *
 * @param result - Of `respond`, `calibrate`, `sweep`, `simulate` and their fellows: anything with `made`.
 * @param packs - Regime id → where to import it from; absent: every law is printed.
 * @returns An ES module for the version of the library that stands in its first line.
 *
 * @example
 * ```ts
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 * import { reproduce, respond } from 'polluter-pays/scenario';
 * import { parseFacility } from 'polluter-pays/schema';
 *
 * const mill = parseFacility({
 *   id: 'mill', territory: 'RU-KR',
 *   releases: [{ id: 'co', charge: 'stationary', pollutant: 'carbon-monoxide', period: '2005-Q1', amount: '100 t', norms: { permissible: '120 t' } }],
 * });
 * const result = await respond({ facilities: [mill], regime: russia2003, year: 2005 }, { costs: [] });
 * const script = reproduce(result, { 'ru-2003': { from: 'polluter-pays/regimes/ru-2003', name: 'russia2003' } });
 * script.split('\n')[1] // => "import { russia2003 } from 'polluter-pays/regimes/ru-2003';"
 * ```
 */
export function reproduce({ made }: { readonly made: Made }, packs: Readonly<Record<string, Pack>> = {}): string {
  const laws = lawsOf(made);
  const taken = laws.flatMap(({ id, digest }) => (packs[id] ? [{ id, digest, ...packs[id] }] : []));
  const nameOf = (regime: object): string | undefined => {
    const law = laws.find(({ digest }) => digest === digestOf(regime));
    return law && (packs[law.id]?.name ?? law.name);
  };
  return [
    `// ${made.verb}, made by polluter-pays ${made.version}`,
    ...taken.map(({ name, from }) => `import { ${name} } from '${from}';`),
    `import { ${made.verb} } from 'polluter-pays/scenario';`,
    "import { parseFacility, parseReceiver } from 'polluter-pays/schema';",
    '',
    ...laws.filter(({ id }) => !packs[id]).map(({ name, regime }) => `const ${name} = ${JSON.stringify(regime)};`),
    `const result = await ${made.verb}(${made.asked.map((argument) => printed(argument, nameOf)).join(', ')});`,
    ...taken.map(
      ({ id, digest }) =>
        `if (!result.made.regimes.some((one) => one.digest === '${digest}')) throw new Error('${id} is another version than the one of the result');`,
    ),
    'console.log(JSON.stringify(result));',
    '',
  ].join('\n');
}

interface Law {
  readonly id: string;
  readonly digest: string;
  readonly regime: object;
  /** In the script. */
  readonly name: string;
}

/** The laws among the arguments, each once. */
function lawsOf({ asked, regimes }: Made): readonly Law[] {
  const found = new Map<string, Law>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || value instanceof Decimal) return;
    const known = 'charges' in value ? regimes.find(({ digest }) => digest === digestOf(value)) : undefined;
    if (known) found.set(known.digest, { ...known, regime: value, name: '' });
    else for (const part of Object.values(value)) visit(part);
  };
  visit(asked);
  return [...found.values()].map((law, at) => ({ ...law, name: `law${at + 1}` }));
}

/** A value as code: facilities and receivers as data that is parsed again, laws by their names. */
function printed(value: unknown, nameOf: (regime: object) => string | undefined, key = ''): string {
  if (value instanceof Decimal) return JSON.stringify(value.toFixed());
  if (Array.isArray(value)) {
    const items = `[${value.map((item) => printed(item, nameOf)).join(', ')}]`;
    return key === 'facilities' ? `${items}.map(parseFacility)` : key === 'receivers' ? `${items}.map(parseReceiver)` : items;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isQuantity(value)) return JSON.stringify(quantityText(value));
  const law = 'charges' in value ? nameOf(value) : undefined;
  if (law !== undefined) return law;
  const isFacility = key === 'facility' && 'releases' in value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  const record = `{ ${entries.map(([name, part]) => `${JSON.stringify(name)}: ${printed(part, nameOf, name)}`).join(', ')} }`;
  return isFacility ? `parseFacility(${record})` : record;
}

function isQuantity(value: object): value is Quantity {
  return 'value' in value && value.value instanceof Decimal && 'unit' in value;
}
