import { compareExact, exact } from '../../exact.ts';
import type { Figure } from '../../model/figure.ts';
import type { Curve, Factor, Measure, Schedule, Settle, Split } from '../../model/mechanism.ts';
import { type Path, type Problem, problem } from '../../problems/problem.ts';
import type { RegimeRecord } from './records.ts';

/** Numbers of a mechanism that lie outside their range, or out of order. @internal */
export function checkRanges({ node, path }: RegimeRecord): readonly Problem[] {
  const mechanism = node as unknown as Mechanism;
  const limits = ('limits' in mechanism && mechanism.limits) || [];
  return [
    ...limits.flatMap(({ floor, cap }, at) => inOrder([...path, 'limits', at], 'floor, cap', [floor, cap])),
    ...ofKind(mechanism, path),
  ];
}

type Mechanism = Factor | Measure | Settle | Split;

function ofKind(mechanism: Mechanism, path: Path): readonly Problem[] {
  switch (mechanism.kind) {
    case 'capacity':
      return ofSchedule(mechanism.schedule, [...path, 'schedule']);
    case 'performance':
      return ofCurve(mechanism.curve, mechanism.otherwise, [...path, 'curve']);
    case 'privilege':
      return [
        ...upToOne(mechanism.depth, [...path, 'depth']),
        ...(mechanism.phases ?? []).flatMap(({ share }, at) => upToOne(share, [...path, 'phases', at])),
        ...inOrder([...path, 'phases'], 'phases', mechanism.phases?.map(({ since }) => since) ?? [], true),
      ];
    case 'relief':
    case 'credit':
      return upToOne(mechanism.share, [...path, 'share']);
    case 'share':
      return upToOne(mechanism.within, [...path, 'within']);
    case 'classes':
      return inOrder(
        [...path, 'classes'],
        'boundaries',
        mechanism.classes.map(({ below }) => below.at),
      );
    default:
      return [];
  }
}

function ofSchedule(schedule: Schedule, path: Path): readonly Problem[] {
  const { kind, floor, cap } = schedule;
  const isSigmoid = kind === 'logistic';
  const aboveZero = { floor, reference: schedule.reference, scale: schedule.scale, ...(isSigmoid && { slope: schedule.slope }) };
  return [
    ...inOrder(path, 'floor, 1, cap', [floor, '1', cap], isSigmoid),
    ...Object.entries(aboveZero).flatMap(([key, value]) => inOrder([...path, key], `0, ${key}`, ['0', value], true)),
    ...(kind === 'step'
      ? [
          ...inOrder([...path, 'steps'], 'the first step, 0', [schedule.steps[0]?.from ?? '1', '0']),
          ...inOrder(
            [...path, 'steps'],
            'steps',
            schedule.steps.map(({ from }) => from),
            true,
          ),
          ...inOrder(
            [...path, 'steps'],
            'values',
            schedule.steps.map(({ value }) => value),
          ),
        ]
      : []),
  ];
}

function ofCurve(curve: Curve, otherwise: string, path: Path): readonly Problem[] {
  const isLadder = curve.kind === 'ladder';
  const steps = isLadder ? curve.steps.map(({ below, value }) => ({ at: below.at, value })) : [curve.best, curve.worst];
  return [
    // Of two steps at one boundary the first leaves it out, the second takes it in.
    ...inOrder(
      path,
      'boundaries',
      steps.map(({ at }) => at),
      !isLadder,
    ),
    ...inOrder(path, 'values, otherwise', [...steps.map(({ value }) => value), otherwise]),
  ];
}

function upToOne(figure: Figure, path: Path): readonly Problem[] {
  if (typeof figure === 'string') return inOrder(path, 'it, 1', [figure, '1']);
  return figure.rows.flatMap(({ value }, at) => inOrder([...path, 'rows', at, 'value'], 'it, 1', [value, '1']));
}

/** Numbers of which each must be at least, or above, the one before it. */
function inOrder(path: Path, names: string, given: readonly (string | number | undefined)[], isStrict = false): readonly Problem[] {
  const numbers = given.filter((one) => one !== undefined);
  const isFalling = numbers.some((one, at) => at > 0 && compareExact(exact(numbers[at - 1] as string), exact(one)) >= (isStrict ? 0 : 1));
  return isFalling ? [problem('quantity/range', path, `${names} must ${isStrict ? 'rise' : 'not fall'}: ${numbers.join(', ')}.`)] : [];
}
