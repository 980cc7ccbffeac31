import type { Band } from '../model/figure.ts';
import { byCharge } from './byCharge.ts';
import { edges } from './edges.ts';
import { type Plan, paymentColumn, scaled } from './plan.ts';
import { refusal } from './refusal.ts';
import { registerColumns } from './registerColumns.ts';
import { roundUp } from './roundUp.ts';
import { localName, pricesColumns } from './schema.ts';
import { inSteps, list, type QueryStep } from './steps.ts';
import { type Grain, type Stage, stepsIn } from './terms.ts';

/**
 * The payment of every line as one query: prices are found, norms make edges, edges make parts, parts × prices make what is due, and a
 * whole quotient with its rest makes what is due in steps of money.
 *
 * @internal
 */
export function assessment(plan: Plan): string {
  const { dialect, bands, decimals, stages } = plan;
  const column = dialect.identifier;
  const isPayable = `${column('problem')} = ''`;
  const first = { name: 'matched', select: matched(plan) };
  return inSteps(
    dialect,
    first,
    [
      { name: 'checked', adds: [[refusal(plan), column('refusal')]] },
      { name: 'edged', adds: [[counted(plan), column('counted')], ...edgeColumns(plan)] },
      { name: 'parted', adds: parts(plan) },
      { name: 'priced', adds: [[unpriced(plan), column('problem')], [divisor(plan), column('divisor')], ...due(plan)] },
      ...rounding(plan),
    ],
    [
      ...registerColumns(plan).map(({ name }) => column(name)),
      column('problem'),
      ...bands.map((band) => `CASE WHEN ${isPayable} THEN ${column(`${band}_part`)} END AS ${column(scaled(`in_${band}`, decimals))}`),
      ...[
        [column(`rounded_${stages.length}`), paymentColumn(plan)] as const,
        [column('exact'), 'exact_numerator'] as const,
        [`${column('denominator')} * ${dialect.integer(10n ** BigInt(decimals))}`, 'exact_denominator'] as const,
      ].map(([integer, name]) => `CASE WHEN ${isPayable} THEN ${dialect.outward(integer)} END AS ${column(name)}`),
      `coalesce(${column('currency')}, '') AS ${column('currency')}`,
    ],
  );
}

/** The lines of the register, each with the prices of its case. */
function matched(plan: Plan): string {
  const { dialect, names, keys, cluster } = plan;
  const column = dialect.identifier;
  const key = keys.map(({ name }) => column(name)).join(', ');
  const register = registerColumns(plan).map(({ name }) => column(name));
  const ofPrices = pricesColumns(plan)
    .map(({ name }) => column(name))
    .slice(keys.length);
  const from = column(cluster === undefined ? names.releases : localName(names.releases));
  return [
    `SELECT\n${list([...register, column('known'), ...ofPrices])}`,
    `FROM ${from}`,
    `${dialect.join} (`,
    `  SELECT ${[key, `1 AS ${column('known')}`, ...ofPrices].join(', ')} FROM ${column(names.prices)}`,
    `)${dialect.namesSteps ? ' AS found' : ''} USING (${key})`,
  ].join('\n');
}

/** The units that are charged: none of a line that is refused or outside the scope of its charge. */
function counted(plan: Plan): string {
  const column = plan.dialect.identifier;
  const amount = column(scaled('amount', plan.decimals));
  const units = byCharge(plan, ({ units: rounding }) => (rounding ? roundedUnits(plan, amount, rounding) : amount));
  return `CASE WHEN ${column('refusal')} = '' AND NOT ${column('outside')} THEN ${units} ELSE ${plan.dialect.mass(0n)} END`;
}

function roundedUnits({ dialect, decimals }: Plan, amount: string, grain: Grain): string {
  const divisor = dialect.mass(stepsIn(grain, decimals));
  const quotient = dialect.quotientOfMasses(amount, divisor);
  const rest = `(${amount} - ${quotient} * ${divisor})`;
  return `(${roundUp(grain.mode, { quotient, rest, divisor, half: dialect.quotientOfMasses(quotient, dialect.mass(2n)) })}) * ${divisor}`;
}

function edgeColumns(plan: Plan): QueryStep['adds'] {
  const { technological, permissible, temporary } = edges(plan);
  const named = (expression: string | undefined, band: Band): QueryStep['adds'] =>
    expression === undefined ? [] : [[expression, plan.dialect.identifier(`${band}_edge`)]];
  return [...named(technological, 'technological'), ...named(permissible, 'permissible'), ...named(temporary, 'temporary')];
}

/** What of the units lies in each band: they fill in order, and what no edge holds is exceedance. */
function parts({ dialect, bands }: Plan): QueryStep['adds'] {
  const column = dialect.identifier;
  let below: string | undefined;
  return bands.map((band) => {
    const reached = band === 'exceedance' ? column('counted') : `least(${column('counted')}, ${column(`${band}_edge`)})`;
    const part = below === undefined ? reached : `${reached} - ${below}`;
    below = reached;
    return [part, column(`${band}_part`)];
  });
}

/** A part without a price refuses the line. */
function unpriced({ dialect, bands }: Plan): string {
  const column = dialect.identifier;
  const isUnpriced = bands.map((band) => `(${column(`${band}_part`)} > 0 AND ${column(`${band}_price`)} IS NULL)`).join(' OR ');
  return `CASE WHEN ${column('refusal')} <> '' THEN ${column('refusal')} WHEN ${isUnpriced} THEN 'release/unpriced' ELSE '' END`;
}

/** Money in steps of the first rounding is what is due times `times`, divided by the denominator times `over`. @internal */
export function firstStep({ decimals, stages: [{ digits, scale }] }: Pick<Plan, 'decimals' | 'stages'>): {
  readonly times: bigint;
  readonly over: bigint;
} {
  const shift = decimals - scale;
  return shift >= 0 ? { times: 1n, over: digits * 10n ** BigInt(shift) } : { times: 10n ** BigInt(-shift), over: digits };
}

function divisor(plan: Plan): string {
  const { dialect } = plan;
  const denominator = dialect.identifier('denominator');
  const { over } = firstStep(plan);
  const divided = over === 1n ? denominator : `${denominator} * ${dialect.integer(over)}`;
  return `CASE WHEN coalesce(${dialect.identifier('known')}, 0) = 1 THEN ${divided} ELSE ${dialect.integer(1n)} END`;
}

/** Parts × prices: by band where bands are rounded, and their sum. */
function due({ dialect, bands, stages: [{ at }] }: Plan): QueryStep['adds'] {
  const column = dialect.identifier;
  const byBand = bands.map(
    (band) => `${dialect.widen(column(`${band}_part`))} * coalesce(${column(`${band}_price`)}, ${dialect.integer(0n)})`,
  );
  const own = at === 'band' ? bands.map((band, index) => [byBand[index] ?? '', column(`${band}_due`)] as const) : [];
  return [...own, [byBand.join(' + '), column('exact')]];
}

/** Quotients that are cut off, what they leave, and the rest rounded: once for each stage. */
function rounding(plan: Plan): readonly QueryStep[] {
  const { dialect, bands, stages } = plan;
  const column = dialect.identifier;
  const steps: QueryStep[] = [];
  for (const [at, stage] of stages.entries()) {
    const number = at + 1;
    const before = stages[at - 1];
    const terms = at === 0 && stage.at === 'band' ? bands.map((band) => `${band}_`) : [''];
    const { times } = before ? { times: 1n } : firstStep(plan);
    const scaledBy = before ? ratio(before, stage) : { times, over: undefined };
    const source = (term: string): string => column(before ? `rounded_${at}` : term === '' ? 'exact' : `${term}due`);
    const above = (term: string): string => (scaledBy.times === 1n ? source(term) : `${source(term)} * ${dialect.integer(scaledBy.times)}`);
    const below = scaledBy.over === undefined ? column('divisor') : dialect.integer(scaledBy.over);
    const name = (term: string, what: string): string => column(`${term}${what}_${number}`);
    steps.push(
      { name: `divided_${number}`, adds: terms.map((term) => [dialect.quotient(above(term), below), name(term, 'quotient')]) },
      {
        name: `left_${number}`,
        adds: terms.map((term) => [`${above(term)} - ${name(term, 'quotient')} * ${below}`, name(term, 'rest')]),
      },
      {
        name: `rounded_${number}`,
        endsList: true,
        adds: [
          [
            sumOf(
              terms.map((term) => roundedTerm(plan, stage, name(term, 'quotient'), name(term, 'rest'), below)),
              stage,
            ),
            column(`rounded_${number}`),
          ],
        ],
      },
    );
  }
  return steps;
}

function roundedTerm({ dialect }: Plan, { mode }: Stage, quotient: string, rest: string, divisor: string): string {
  return `(${roundUp(mode, { quotient, rest, divisor, half: dialect.quotient(quotient, dialect.integer(2n)) })})`;
}

function sumOf(terms: readonly string[], { digits }: Stage): string {
  const sum = terms.join(' + ');
  return digits === 1n ? sum : `(${sum}) * ${digits}`;
}

/** Steps of one rounding in steps of another: times ÷ over. The value before is in 10^-scale. */
function ratio(before: Stage, { digits, scale }: Stage): { readonly times: bigint; readonly over: bigint } {
  const shift = before.scale - scale;
  return shift >= 0 ? { times: 1n, over: digits * 10n ** BigInt(shift) } : { times: 10n ** BigInt(-shift), over: digits };
}
