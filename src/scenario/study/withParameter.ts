import { type Exact, exactText, multiplyExact } from '../../exact.ts';
import type { Capacity, Facility, NormsOf, Receiver, Release } from '../../model/facility.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { fail, failed, type Outcome, succeed } from '../../problems/outcome.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { dimensionOf, dimensionProblem, exactOf, type Quantity, quantityOf } from '../../quantity/quantity.ts';
import type { Change } from '../reform/change.ts';
import { tryReform } from '../reform/reform.ts';
import type { Open, Parameter } from './parameter.ts';
import type { Study } from './study.ts';

type OfRelease = Extract<Parameter, { readonly of: 'amount' | 'permissible' | 'temporary' | 'limit' }>;
type OfReceiver = Extract<Parameter, { readonly of: 'load' | 'capacity' }>;

/** A study in which a parameter has a value. @internal */
export function withParameter<C extends string>(study: Study<C>, parameter: Parameter, value: Exact): Outcome<Study<C>> {
  switch (parameter.of) {
    case 'law': {
      const regime = tryReform(study.regime, filled(parameter.changes, exactText(value)));
      return regime.ok ? succeed({ ...study, regime: regime.value }) : failed(regime.problems.map((one) => under(parameter, one)));
    }
    case 'amount':
    case 'permissible':
    case 'temporary':
    case 'limit': {
      let touched = 0;
      const problems: Problem[] = [];
      const set = setter(parameter, value, problems, () => {
        touched += 1;
      });
      const facilities = study.facilities.map((facility) =>
        parameter.facility !== undefined && parameter.facility !== facility.id ? facility : withReleases(facility, parameter, set),
      );
      return touched === 0 ? fail(nothingOf(parameter, study)) : problems.length > 0 ? failed(problems) : succeed({ ...study, facilities });
    }
    case 'load':
    case 'capacity': {
      let touched = 0;
      const problems: Problem[] = [];
      const set = setter(parameter, value, problems, () => {
        touched += 1;
      });
      const receivers = (study.receivers ?? []).map((receiver) =>
        parameter.receiver !== undefined && parameter.receiver !== receiver.id ? receiver : withCapacities(receiver, parameter, set),
      );
      return touched === 0 ? fail(nothingOf(parameter, study)) : problems.length > 0 ? failed(problems) : succeed({ ...study, receivers });
    }
  }
}

/** Changes with the open number filled in. @internal */
export function filled(changes: readonly Open<Change>[], value: string): readonly Change[] {
  const fill = (part: unknown): unknown => {
    if (part === '?') return value;
    if (Array.isArray(part)) return part.map(fill);
    return typeof part === 'object' && part !== null
      ? Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, fill(inner)]))
      : part;
  };
  return fill(changes) as readonly Change[];
}

function under({ id }: Parameter, one: Problem): Problem {
  return { ...one, path: ['parameters', id, ...one.path] };
}

type Setter = (old: Quantity) => Quantity;

/** Sets a quantity in the unit of the parameter, or multiplies it. */
function setter({ id, unit }: OfRelease | OfReceiver, value: Exact, problems: Problem[], touch: () => void): Setter {
  return (old) => {
    touch();
    if (unit === undefined) return quantityOf(multiplyExact(exactOf(old.value), value), old.unit);
    const made = quantityOf(value, unit);
    if (dimensionOf(unit) !== dimensionOf(old.unit) && problems.length === 0)
      problems.push(dimensionProblem(made, old.unit, ['parameters', id, 'unit']));
    return made;
  };
}

function withReleases(facility: Facility, parameter: OfRelease, set: Setter): Facility {
  const isMeant = ({ id, pollutant }: Release): boolean =>
    (parameter.release === undefined || parameter.release === id) &&
    (parameter.pollutant === undefined || parameter.pollutant === pollutant);
  return {
    ...facility,
    releases: facility.releases.map((release) => (isMeant(release) ? withQuantity(release, parameter.of, set) : release)),
  };
}

function withQuantity(release: Release, of: OfRelease['of'], set: Setter): Release {
  const { amount, norms } = release;
  if (of === 'amount') return amount ? { ...release, amount: set(amount) } : release;
  return norms && norms !== 'no-permit' ? { ...release, norms: withNorm(norms, of, set) } : release;
}

function withNorm(norms: Exclude<NormsOf<Quantity>, 'no-permit'>, of: Exclude<OfRelease['of'], 'amount'>, set: Setter): NormsOf<Quantity> {
  if ('limit' in norms) return of === 'limit' ? { limit: set(norms.limit) } : norms;
  if (of === 'permissible') return { ...norms, permissible: set(norms.permissible) };
  return of === 'temporary' && norms.temporary ? { ...norms, temporary: set(norms.temporary) } : norms;
}

function withCapacities(receiver: Receiver, parameter: OfReceiver, set: Setter): Receiver {
  const isMeant = ({ pollutant, criterion, year }: Capacity): boolean =>
    (parameter.pollutant === undefined || parameter.pollutant === pollutant) &&
    (parameter.criterion === undefined || parameter.criterion === criterion) &&
    (parameter.year === undefined || parameter.year === year);
  if (!receiver.capacities) return receiver;
  const capacities = receiver.capacities.map((entry) => {
    if (!isMeant(entry)) return entry;
    // Parts add up to the load that was; they say nothing of another.
    const { parts: _, ...rest } = entry;
    return parameter.of === 'load' ? { ...rest, load: set(entry.load) } : { ...entry, capacity: set(entry.capacity) };
  });
  return { ...receiver, capacities };
}

function nothingOf(parameter: OfRelease | OfReceiver, { facilities, receivers = [] }: Study): Problem {
  const releases = facilities.flatMap((facility) => facility.releases);
  const [asked, known] =
    'receiver' in parameter && parameter.receiver !== undefined
      ? [parameter.receiver, receivers.map(({ id }) => id)]
      : 'release' in parameter && parameter.release !== undefined
        ? [parameter.release, releases.map(({ id }) => id)]
        : 'facility' in parameter && parameter.facility !== undefined
          ? [parameter.facility, facilities.map(({ id }) => id)]
          : [parameter.pollutant ?? parameter.of, releases.map(({ pollutant }) => pollutant)];
  return problem(
    'input/missing',
    ['parameters', parameter.id],
    `Nothing has the ${parameter.of} that "${parameter.id}" varies.`,
    didYouMean(asked, known),
  );
}
