import type { Territory } from '../model/territory.ts';
import type { Outcome } from '../problems/outcome.ts';
import { orThrow } from '../problems/paymentError.ts';
import { tryRead } from './read.ts';
import { territory } from './shapes/territory.ts';
import { type StandardSchema, standard } from './standard.ts';

/**
 * Reads a territory from unknown data: an entry of the `territories` that `assess` takes, where its id is its key.
 *
 * @param data - An object in the form of `Territory`. Whether its parent exists, and a law reads its keys, `assess` sees.
 * @returns A copy, frozen to the depth.
 * @throws PaymentError with all problems at once.
 *
 * @example
 * ```ts
 * import { parseTerritory } from 'polluter-pays/schema';
 *
 * const district = parseTerritory({ name: 'Kondopoga district', parent: 'RU-KR', circumstances: ['far-north'] });
 * district.parent // => 'RU-KR'
 * ```
 */
export function parseTerritory(data: unknown): Territory {
  return orThrow(tryParseTerritory(data));
}

/**
 * As `parseTerritory`, returning an Outcome: the territory, or every problem.
 *
 * @example
 * ```ts
 * import { tryParseTerritory } from 'polluter-pays/schema';
 *
 * const outcome = tryParseTerritory({ keys: { region: 7 } });
 * outcome.ok ? '' : outcome.problems[0].hint // => 'Write it in quotes: "7".'
 * ```
 */
export function tryParseTerritory(data: unknown): Outcome<Territory> {
  return tryRead(territory, 'a territory', data);
}

/**
 * `tryParseTerritory` as a Standard Schema.
 *
 * @example
 * ```ts
 * import { territorySchema } from 'polluter-pays/schema';
 *
 * territorySchema['~standard'].validate({ parent: 'RU-KR' }).issues // => undefined
 * ```
 */
export const territorySchema: StandardSchema<Territory, Territory> = /* @__PURE__ */ standard(tryParseTerritory);
