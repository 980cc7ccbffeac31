import { readQuantity } from '../input/readQuantity.ts';
import { fail, type Outcome } from '../problems/outcome.ts';
import { type Path, problem } from '../problems/problem.ts';
import { dimensionOf, type Quantity } from '../quantity/quantity.ts';

/** A technological rate: mass per unit of product. @internal */
export function readRate(given: unknown, path: Path): Outcome<Quantity> {
  const read = readQuantity(given, path);
  if (!read.ok || dimensionOf(read.value.unit)?.startsWith('mass/')) return read;
  return fail(
    problem(
      'quantity/dimension',
      path,
      `A technological rate is mass per unit of product, and "${read.value.unit}" is not.`,
      "Write '16 kg/t', '0.7 g/kWh', '5 kg/head'; money per tonne is a rate of payment.",
    ),
  );
}

/** A unit of a rate (`kg/t`) in its two parts: of mass, of product. @internal */
export function partsOfUnit(unit: string): { readonly mass: string; readonly product: string } {
  const slash = unit.indexOf('/');
  return { mass: unit.slice(0, slash), product: unit.slice(slash + 1) };
}

/** The unit that a rate is asked for in. @internal */
export function readRateUnit(given: unknown, path: Path): Outcome<string> {
  if (typeof given === 'string' && dimensionOf(given)?.startsWith('mass/')) return { ok: true, value: given };
  return fail(problem('quantity/unknown-unit', path, 'A rate has a unit of mass per unit of product.', "Write 'kg/t', 'g/t', 'g/kWh' …"));
}
