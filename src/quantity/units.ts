/** What a unit measures. Ratios are written with a slash: a concentration is `mass/volume`, a technological rate `mass/mass`. */
export type BaseDimension =
  | 'mass'
  | 'volume'
  | 'energy'
  | 'time'
  | 'year'
  | 'length'
  | 'area'
  | 'month'
  | 'day'
  | 'level'
  | 'acidity'
  | 'temperature'
  | 'equivalent'
  | 'count';

interface Unit {
  readonly dimension: string;
  /** How many of the base unit: an exact decimal or fraction. */
  readonly factor: string;
}

const bases: Readonly<Record<BaseDimension, Readonly<Record<string, string>>>> = {
  mass: { t: '1', kg: '0.001', g: '0.000001', mg: '0.000000001', ug: '0.000000000001', kt: '1000', Mt: '1000000', lb: '0.00045359237' },
  volume: { m3: '1', l: '0.001', ML: '1000', Mm3: '1000000', km3: '1000000000', Nm3: '1' },
  energy: { MWh: '1', kWh: '0.001', GWh: '1000', TWh: '1000000', MJ: '1/3600', GJ: '1/3.6', TJ: '1000/3.6', kJ: '1/3600000' },
  time: { s: '1', min: '60', h: '3600', d: '86400' },
  year: { yr: '1' },
  length: { m: '1', km: '1000', cm: '0.01', mm: '0.001' },
  area: { m2: '1', ha: '10000', km2: '1000000' },
  month: { month: '1' },
  day: { day: '1' },
  level: { dB: '1' },
  acidity: { pH: '1' },
  temperature: { degC: '1' },
  equivalent: { eq: '1', keq: '1000' },
  count: { head: '1', bed: '1', inhabitant: '1', piece: '1', unit: '1', '%': '0.01' },
};

// Heads, beds and inhabitants count different things: each is a dimension of its own. A share may be written in per cent.
const counted = (name: string): string => (name === '%' ? 'share' : name);

const simple = new Map<string, Unit>(
  Object.entries(bases).flatMap(([dimension, units]) =>
    Object.entries(units).map(
      ([name, factor]) => [name, { dimension: dimension === 'count' ? counted(name) : dimension, factor }] as const,
    ),
  ),
);

/** The names of all simple units; any two may be joined by a slash (`kg/t`, `mg/m3`, `t/yr`, `keq/ha/yr`). @internal */
export const unitNames: readonly string[] = [...simple.keys()];

// The numerator of a rate, `1/d`; alone it is no unit.
const once: Unit = { dimension: '1', factor: '1' };

/** Dimension and factor of a unit such as `t`, `mg/l`, `1/d`, `1000 m3` or `keq/ha/yr`; `undefined` if it is not known. @internal */
export function readUnit(
  name: string,
): { readonly dimension: string; readonly above: readonly string[]; readonly below: readonly string[] } | undefined {
  const known = read.get(name);
  if (known || name.length > 40) return known;
  const [, thousand, rest] = /^(?:(1000?|100) )?(.+)$/.exec(name) ?? [];
  const parts = rest?.split('/').map((part, at) => (at === 0 && rest.startsWith('1/') ? once : simple.get(part))) ?? [];
  if (parts.length === 0 || parts.length > 3 || parts.some((part) => !part)) return undefined;
  const [first, ...others] = parts as Unit[];
  const unit = {
    dimension: (parts as Unit[]).map((part) => part.dimension).join('/'),
    above: [(first as Unit).factor, ...(thousand ? [thousand] : [])],
    below: others.map((part) => part.factor),
  };
  read.set(name, unit);
  return unit;
}

const read = new Map<string, NonNullable<ReturnType<typeof readUnit>>>();
