import { assess } from '../../assess/assess.ts';
import { decimalOf } from '../../decimal.ts';
import { type Exact, exactText } from '../../exact.ts';
import type { Assessment } from '../../model/assessment.ts';
import { failed } from '../../problems/outcome.ts';
import { orThrow } from '../../problems/paymentError.ts';
import type { Packed } from '../compile/packed.ts';
import { cellAt } from '../compile/portfolioBuilder.ts';
import { groupAsFacility, ownerAt } from './slowLines.ts';
import type { Work } from './work.ts';

/** A line, or the facility that the law settles it with, through `assess`; throws where the amounts differ. @internal */
export function explainLine(work: Work, packed: Packed, line: number, amount: Exact | undefined): Assessment {
  const { columns, owners } = packed;
  const place = columns.place[line];
  if (place === undefined) throw new RangeError(`there is no line ${line}`);
  const cell = cellAt(columns, place);
  const plan = work.plans[cell];
  if (plan?.by === 'refused') return orThrow(failed(plan.problems));
  const facility = plan?.by === 'grouped' ? ownerAt(owners, columns, place)?.facility : undefined;
  const places = facility === undefined ? [place] : placesOf(work, packed, facility);
  const group = groupAsFacility(work, packed, places);
  if (!('id' in group)) return orThrow(failed(group));
  const replayed = assess(group, work.book);
  const id = group.releases[places.indexOf(place)]?.id;
  const found = replayed.lines.find(({ release }) => release === id);
  if (found && amount && found.amount.eq(decimalOf(amount))) return replayed;
  // A mistake of this library, not of the caller.
  throw new Error(
    `line ${line} is ${amount ? exactText(amount) : 'refused'} in the result and ${found ? found.amount.toFixed() : 'absent'} in its replay`,
  );
}

/** All lines of a facility that the law settles together. */
function placesOf({ plans }: Work, { columns, owners, cells }: Packed, facility: string): readonly number[] {
  const places: number[] = [];
  for (let cell = 0; cell < cells.length; cell += 1) {
    if (plans[cell]?.by !== 'grouped') continue;
    for (let place = columns.starts[cell] as number; place < (columns.starts[cell + 1] as number); place += 1)
      if (ownerAt(owners, columns, place)?.facility === facility) places.push(place);
  }
  return places;
}
