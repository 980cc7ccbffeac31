import manifest from '../../package.json' with { type: 'json' };
import type { Regime } from '../../src/model/regime.ts';

const ids = Object.keys(manifest.exports).flatMap((door) => /^\.\/regimes\/([^*]+)$/.exec(door)?.[1] ?? []);
const doors = await Promise.all(ids.map((id) => import(`../../src/regimes/${id}/index.ts`) as Promise<Readonly<Record<string, unknown>>>));

const isRegime = (value: unknown): value is Regime => typeof value === 'object' && value !== null && 'charges' in value;

/** Every regime that a door ships, its variants too, by id. */
export const shippedRegimes: Readonly<Record<string, Regime>> = Object.fromEntries(
  doors
    .flatMap((door) =>
      Object.values(door).flatMap((value) => (isRegime(value) ? [value] : Object.values(value as object).filter(isRegime))),
    )
    .map((regime) => [regime.id, regime]),
);
