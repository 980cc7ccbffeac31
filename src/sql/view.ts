import type { Plan } from './plan.ts';
import { distributed, localName } from './schema.ts';

/** The query under a name; on a cluster each server works out the lines that it holds. @internal */
export function view(plan: Plan, query: string): readonly string[] {
  const { dialect, names, cluster } = plan;
  const own = cluster === undefined ? names.assessment : localName(names.assessment);
  const created = `CREATE VIEW ${dialect.identifier(own)} AS\n${query}`;
  return cluster === undefined ? [created] : [created, distributed(plan, names.assessment)];
}
