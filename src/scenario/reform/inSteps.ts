import type { Measure, Rounding, Select, Settle, Split } from '../../model/mechanism.ts';
import type { Charge } from '../../model/regime.ts';
import type { Change, Provision } from './change.ts';
import { inMechanism, type Numeric } from './inMechanism.ts';
import { citing, type Laying } from './laying.ts';
import type { Mechanism } from './parts.ts';

type Step = Measure | Select | Split | Settle | Rounding;
type StepProvision = Exclude<Provision, { readonly of: 'rates' | 'factor' }>;

/** What a change makes of the measures, selections, the split, the settlement or the rounding of a charge. @internal */
export interface Stepped {
  readonly charge: Charge;
  readonly found: number;
  /** The dates stand in figures; otherwise the charge differs while the change holds. */
  readonly isDated: boolean;
}

/** @internal */
export function inSteps(laying: Laying, charge: Charge): Stepped {
  const { of } = laying.change.what as StepProvision;
  if (of === 'split') {
    const { steps, found, isDated } = changedSteps(laying, [charge.split], charge);
    const [split] = steps;
    return split ? { charge: { ...charge, split: split as Split }, found, isDated } : { charge, found: 0, isDated };
  }
  const { steps, found, isDated } = changedSteps(laying, charge[of] ?? [], charge);
  const { [of]: _, ...rest } = charge;
  // A charge always measures; what else it does not do it does not say.
  return { charge: (steps.length === 0 && of !== 'measure' ? rest : { ...charge, [of]: steps }) as Charge, found, isDated };
}

/** @internal */
export function changedSteps(
  laying: Laying,
  steps: readonly Step[],
  charge: Charge,
): { readonly steps: readonly Step[]; readonly found: number; readonly isDated: boolean } {
  const { change } = laying;
  const { kind } = change.what as StepProvision;
  if (change.kind === 'add') {
    const at = change.before === undefined ? -1 : steps.findIndex((step) => nameOf(step) === change.before);
    const one = written(laying, change.value as Step);
    return { steps: at < 0 ? [...steps, one] : [...steps.slice(0, at), one, ...steps.slice(at)], found: 1, isDated: false };
  }
  let found = 0;
  let isDated = true;
  const next = steps.flatMap((step): readonly Step[] => {
    if (kind !== undefined && nameOf(step) !== kind) return [step];
    if (change.kind === 'remove' || change.kind === 'replace') {
      found += 1;
      isDated = false;
      return change.kind === 'remove' || found > 1 ? [] : [written(laying, change.value as Step)];
    }
    const done = inMechanism(laying as Laying<Numeric>, step as Mechanism, [charge], charge);
    if (!done) return [step];
    found += 1;
    isDated &&= done.isDated;
    return [done.mechanism as Step];
  });
  return { steps: next, found, isDated };
}

/** The kind of a mechanism; of a rounding, what it rounds. @internal */
export function nameOf(step: Step): string {
  return 'kind' in step ? step.kind : step.at;
}

function written(laying: Laying<Change>, step: Step): Step {
  return 'kind' in step ? ({ ...citing(laying), ...step } as Step) : step;
}
