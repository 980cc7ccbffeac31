import type { Outcome } from './outcome.ts';
import type { Problem } from './problem.ts';

/**
 * The one class that this library throws. It carries every problem that was found, not only the first.
 *
 * @example
 * ```ts
 * import { money, PaymentError } from 'polluter-pays';
 *
 * try {
 *   money('1,5', 'RUB');
 * } catch (error) {
 *   if (error instanceof PaymentError) error.problems[0].code // => 'quantity/not-a-number'
 * }
 * ```
 */
export class PaymentError extends Error {
  override readonly name = 'PaymentError';

  constructor(readonly problems: readonly [Problem, ...Problem[]]) {
    super(problems.slice(0, 20).map(line).join('\n') + (problems.length > 20 ? `\n… and ${problems.length - 20} more` : ''));
  }
}

function line({ code, path, message, hint }: Problem): string {
  return `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}${hint ? ` ${hint}` : ''} [${code}]`;
}

/** The value of an outcome, or a `PaymentError` with its problems. @internal */
export function orThrow<T>(result: Outcome<T>): T {
  if (result.ok) return result.value;
  throw new PaymentError(result.problems);
}
