import type { Applied, Assessment, ExactText } from '../../model/assessment.ts';
import type { Band } from '../../model/figure.ts';

/** λ and K of a receiver, a pollutant and a band, as payments read them; `null` where none did before, or does after. */
export interface FactorChange {
  readonly receiver: string;
  readonly pollutant: string;
  readonly band: Band;
  /** Id of the factor in the regime. */
  readonly factor: string;
  readonly before: FactorReading | null;
  readonly after: FactorReading | null;
}

/** λ by the criterion that binds, and the factor that came of it. */
export interface FactorReading {
  readonly criterion: string;
  /** `null` is without limit. */
  readonly ratio: ExactText | null;
  /** K, after floors, caps and rounding of the regime. */
  readonly value: ExactText;
}

/** What capacity factors read of these receivers and pollutants, before and after. @internal */
export function factorChanges(
  before: readonly Assessment[],
  after: readonly Assessment[],
  watched: readonly { readonly receiver: string; readonly pollutant: string }[],
): readonly FactorChange[] {
  const changes = new Map<string, FactorChange>();
  for (const [when, some] of [
    ['before', before],
    ['after', after],
  ] as const) {
    for (const { reading, ...where } of readings(some)) {
      if (!watched.some(({ receiver, pollutant }) => receiver === where.receiver && pollutant === where.pollutant)) continue;
      const key = JSON.stringify(where);
      changes.set(key, { ...(changes.get(key) ?? { ...where, before: null, after: null }), [when]: reading });
    }
  }
  return [...changes.values()];
}

type Reading = Omit<FactorChange, 'before' | 'after'> & { readonly reading: FactorReading };

function readings(some: readonly Assessment[]): readonly Reading[] {
  return some
    .flatMap(({ lines }) => lines)
    .flatMap(({ pollutant, steps }) =>
      steps.flatMap((step) =>
        step.stage !== 'price'
          ? []
          : step.factors.flatMap(withParts).flatMap(({ id, value, capacity }) => {
              if (!capacity) return [];
              const { receiver, criterion, ratio } = capacity;
              return [{ receiver, pollutant, band: step.band, factor: id, reading: { criterion, ratio, value } }];
            }),
      ),
    );
}

function withParts(applied: Applied): readonly Applied[] {
  return [applied, ...(applied.parts ?? []).flatMap(withParts)];
}
