import type { Assessment, Line } from '../../model/assessment.ts';
import type { Facility, Release } from '../../model/facility.ts';
import type { Regime } from '../../model/regime.ts';

/**
 * The releases whose payment an amount may move: those of the same source, which share its norms, and of the same installation,
 * which share its technological mass. Where the law exempts, credits or selects, all of them.
 *
 * @internal
 */
export function closeTo(release: Release, { facility, lines }: Assessment, { charges, settle = [] }: Regime): readonly Release[] {
  const own = lines.find((line) => line.release === release.id);
  const charge = own && charges[own.charge];
  const settles = [...settle, ...(charge?.settle ?? [])];
  const isOneBasket =
    settles.some(({ kind }) => kind === 'exempt' || kind === 'relief' || kind === 'credit') || (charge?.select ?? []).length > 0;
  if (!own || isOneBasket) return inLines(facility, lines);
  const installations = installationsOf(release);
  return inLines(facility, lines).filter((other) => {
    const line = lines.find((one) => one.release === other.id);
    const isSource =
      line?.charge === own.charge &&
      other.pollutant === release.pollutant &&
      other.class === release.class &&
      other.outlet === release.outlet;
    return isSource || installationsOf(other).some((id) => installations.includes(id));
  });
}

function inLines({ releases }: Facility, lines: readonly Line[]): readonly Release[] {
  return releases.filter(({ id }) => lines.some(({ release }) => release === id));
}

function installationsOf({ installation = [] }: Release): readonly string[] {
  return typeof installation === 'string' ? [installation] : installation.map(({ id }) => id);
}
