import { existsSync, readdirSync } from 'node:fs';
import type { Confidence } from '../../src/model/confidence.ts';
import type { Facility, Receiver } from '../../src/model/facility.ts';
import type { Row } from '../../src/model/figure.ts';
import type { PriceCase } from '../../src/model/priceBook.ts';
import type { Regime } from '../../src/model/regime.ts';

/** A regime that ships, with what a contract needs to try it. */
export interface Pack {
  readonly regime: Regime;
  /** Its folder under src/regimes. */
  readonly folder: string;
  /** Facilities that it must be able to assess, each for its year; with weaker figures where the law has no others. */
  readonly facilities: readonly { readonly year: number; readonly facility: Facility; readonly minimumConfidence?: Confidence }[];
  readonly receivers: readonly Receiver[];
  /** A place where every charge has a price for all that it prices, from the first to the last day in force. */
  readonly place: Omit<PriceCase, 'charges' | 'pollutants' | 'period'> & { readonly receiverOf?: (charge: string) => string | undefined };
  /** The years in which every price is looked for; all in force, unless said. */
  readonly years?: readonly number[];
  /** Whether missing.csv says why a figure without a source, or a price, is not there. */
  readonly isMissing: (name: string) => boolean;
  /** What missing.csv calls a figure of a factor. */
  readonly nameOf: (factor: string, row: Row) => string;
  /** What missing.csv calls a pollutant that a charge does not price yet. */
  readonly nameOfPrice: (charge: string, pollutant: string, year: number) => string;
}

const folder = new URL('../regimes/', import.meta.url);
const modules = await Promise.all(
  readdirSync(folder)
    .filter((id) => existsSync(new URL(`${id}/contractPack.ts`, folder)))
    .sort()
    .map((id) => import(`../regimes/${id}/contractPack.ts`) as Promise<Readonly<Record<string, unknown>>>),
);

/** Every regime that ships, variants too: what the files `test/regimes/<id>/contractPack.ts` export. */
export const packs: readonly Pack[] = modules.flatMap((module) => Object.values(module).flat()).filter(isPack);

function isPack(value: unknown): value is Pack {
  return typeof value === 'object' && value !== null && 'regime' in value && 'folder' in value;
}
