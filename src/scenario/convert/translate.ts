import type { Facility, Installation, Reading, Release } from '../../model/facility.ts';
import type { Regime } from '../../model/regime.ts';

/** How a facility reads under another law. */
export interface Translation {
  /** Year of the law: dates of the facility move into it by whole years. */
  readonly year: number;
  /** The territory there; its own by default. */
  readonly territory?: string;
  readonly category?: string;
  /** Pollutant ids as the law prices them, where they differ: `{ 'nitrogen-dioxide': 'nitrogen-oxides' }`. */
  readonly pollutants?: Readonly<Record<string, string>>;
  /** Charges by release id or by medium; the one charge of the medium by default. */
  readonly charges?: Readonly<Record<string, string>>;
  /** Circumstances of the whole facility under the law, besides those that it declares itself. */
  readonly circumstances?: readonly string[];
  readonly ruledOut?: readonly string[];
  /** Readings by release id, besides its own. */
  readonly readings?: Readonly<Record<string, Readonly<Record<string, Reading>>>>;
  /** Receivers by release id, besides its own. */
  readonly receiversOf?: Readonly<Record<string, string>>;
}

/** A word of the facility that the law does not ask. */
export interface LeftOut {
  /** Release id; absent: of the facility. */
  readonly release?: string;
  readonly what: 'circumstance' | 'reading' | 'charge' | 'credit';
  readonly id: string;
}

/** A facility in the words of a law, and what it states besides. @internal */
export function translate(
  facility: Facility,
  regime: Regime,
  translation: Translation,
): { readonly facility: Facility; readonly leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const move = moverTo(facility, translation.year);
  const declared = (words: readonly string[] | undefined, release?: string): readonly string[] =>
    (words ?? []).filter((id) => {
      const isDeclared = Object.hasOwn(regime.circumstances ?? {}, id);
      if (!isDeclared) leftOut.push({ what: 'circumstance', id, ...(release !== undefined && { release }) });
      return isDeclared;
    });
  const { credits = [], ...rest } = facility;
  for (const { id } of credits) leftOut.push({ what: 'credit', id });
  const translated: Facility = {
    ...rest,
    territory: translation.territory ?? facility.territory,
    ...(translation.category !== undefined && { category: translation.category }),
    circumstances: [...declared(facility.circumstances), ...(translation.circumstances ?? [])],
    ruledOut: [...declared(facility.ruledOut), ...(translation.ruledOut ?? [])],
    releases: facility.releases.map((release) => translateRelease(release, regime, translation, { move, declared, leftOut })),
    ...(facility.installations && { installations: facility.installations.map((installation) => moveInstallation(installation, move)) }),
  };
  return { facility: translated, leftOut };
}

interface Tools {
  readonly move: (dates: string) => string;
  readonly declared: (words: readonly string[] | undefined, release: string) => readonly string[];
  readonly leftOut: LeftOut[];
}

function translateRelease(release: Release, regime: Regime, translation: Translation, { move, declared, leftOut }: Tools): Release {
  const { id, charge: own, readings, period, medium, pollutant, circumstances, ruledOut, receiver: _, ...rest } = release;
  const chosen = translation.charges?.[id] ?? (medium && translation.charges?.[medium]);
  const charge = chosen ?? (own !== undefined && Object.hasOwn(regime.charges, own) ? own : undefined);
  if (own !== undefined && own !== charge && !chosen) leftOut.push({ release: id, what: 'charge', id: own });
  const kept = Object.entries(readings ?? {}).filter(([reading]) => {
    const isNamed = Object.hasOwn(regime.readings ?? {}, reading);
    if (!isNamed) leftOut.push({ release: id, what: 'reading', id: reading });
    return isNamed;
  });
  const receiver = translation.receiversOf?.[id] ?? release.receiver;
  return {
    ...rest,
    id,
    ...(medium && { medium }),
    ...(charge !== undefined && { charge }),
    pollutant: translation.pollutants?.[pollutant] ?? pollutant,
    ...(period !== undefined && { period: move(period) }),
    readings: { ...Object.fromEntries(kept), ...translation.readings?.[id] },
    circumstances: declared(circumstances, id),
    ruledOut: declared(ruledOut, id),
    ...(receiver !== undefined && { receiver }),
  };
}

/** A facility with all its dates moved by whole years, so that its first release lies in the year. @internal */
export function inYear(facility: Facility, year: number): Facility {
  const move = moverTo(facility, year);
  const { releases, installations, credits, ...rest } = facility;
  return {
    ...rest,
    releases: releases.map((release) => ({ ...release, ...(release.period !== undefined && { period: move(release.period) }) })),
    ...(installations && { installations: installations.map((installation) => moveInstallation(installation, move)) }),
    ...(credits && { credits: credits.map((credit) => ({ ...credit, year: move(credit.year) })) }),
  };
}

/** Moves dates by the years between the first release and the year of the law. */
function moverTo({ releases }: Facility, year: number): (dates: string) => string {
  const from = releases.map(({ period }) => period?.slice(0, 4)).find((first) => first !== undefined);
  const by = from === undefined ? 0 : year - Number(from);
  return (dates) => dates.replace(/(^|\/)(\d{4})/g, (_, before: string, first: string) => before + String(Number(first) + by));
}

function moveInstallation(installation: Installation, move: (dates: string) => string): Installation {
  const { outputs, bat, ...rest } = installation;
  return {
    ...rest,
    ...(outputs && {
      outputs: outputs.map((output) => ({ ...output, ...(output.period !== undefined && { period: move(output.period) }) })),
    }),
    ...(bat && { bat: bat.map((one) => ({ ...one, since: move(one.since), ...(one.until !== undefined && { until: move(one.until) }) })) }),
  };
}
