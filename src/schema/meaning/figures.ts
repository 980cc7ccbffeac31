import { parseExact } from '../../exact.ts';
import type { Cite, Figure, Table } from '../../model/figure.ts';
import type { Factor } from '../../model/mechanism.ts';
import type { Charge, Regime } from '../../model/regime.ts';
import type { Path } from '../../problems/problem.ts';
import { isRecord } from '../shapes/strict.ts';
import { type RegimeRecord, recordsOf } from './records.ts';

/** A figure of a regime, with what a look-up needs to read it. @internal */
export interface RegimeFigure {
  readonly chargeId: string;
  readonly charge: Charge;
  /** `rates`, the id of a factor, or the kind and field of another mechanism: `equivalents.per`. */
  readonly id: string;
  readonly factor: Factor | undefined;
  readonly figure: Figure;
  /** The mechanism that it stands in. */
  readonly owner: Cite;
  readonly path: Path;
  /** What must be in force for it to be read. */
  readonly within: readonly Cite[];
}

/** The rates of each charge and the figures of its mechanisms; those of the settlement of the whole as the first charge reads them. @internal */
export function figuresOf(regime: Regime): readonly RegimeFigure[] {
  const [first] = Object.keys(regime.charges);
  return recordsOf(regime).flatMap(({ node, path, chain }) => {
    const chargeId = path[0] === 'charges' ? String(path[1]) : first;
    const charge = regime.charges[chargeId ?? ''];
    if (chargeId === undefined || !charge || !(isTable(node) || ('kind' in node && holdsNumber(node)))) return [];
    const factor = chain.find((one): one is Factor => 'id' in one);
    const owner = factor ?? chain.find((one) => 'kind' in one) ?? node;
    // To see what is known of a number that no table holds, any will do; of a copy, because the engine remembers whose it is.
    const read = isTable(node) ? { figure: node, owner } : { figure: '1' as const, owner: { ...owner } };
    return [
      {
        chargeId,
        charge,
        id: factor?.id ?? ('kind' in owner ? `${owner.kind}.${path.at(-1)}` : 'rates'),
        factor,
        path,
        within: chain,
        ...read,
      },
    ];
  });
}

/** Whether a record holds a number of the law, besides those of records in it. @internal */
export function holdsNumber(node: RegimeRecord['node']): boolean {
  const isNumber = (key: string): boolean => typeof node[key] === 'string' && parseExact(String(node[key])) !== undefined;
  return numbers.some(isNumber) || isRecord(node.schedule) || isRecord(node.curve);
}

const numbers = [
  'value',
  'depth',
  'share',
  'otherwise',
  'floor',
  'cap',
  'at',
  'per',
  'times',
  'n',
  'within',
  'once',
  'more',
  'less',
  'months',
  'concentration',
  'load',
  'above',
];

function isTable(node: object): node is Table {
  return 'rows' in node;
}

/** What a look-up calls the figure in its problems. @internal */
export function nameOf({ id, factor }: RegimeFigure): string {
  return factor ? `factor ${id}` : id === 'rates' ? 'the rate' : id;
}
