import { PaymentError } from '../../src/problems/paymentError.ts';
import { told } from '../constructed.ts';

/** `code path` of each problem that a call is refused with. */
export function refusal(call: () => unknown): readonly string[] {
  try {
    call();
  } catch (error) {
    if (error instanceof PaymentError) return told(error.problems);
    throw error;
  }
  throw new Error('expected problems, and there are none');
}
