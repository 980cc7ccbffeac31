import { addExact, compareExact, divideExact, type Exact, exact, multiplyExact, one, subtractExact, zero } from '../../exact.ts';

/** An investment with the net saving of each year of its life. @internal */
export interface Flows {
  readonly investment: Exact;
  /** Year 1 first, at least one. */
  readonly net: readonly Exact[];
  /** Above −1. */
  readonly discountRate: Exact;
}

/** NPV = −I + Σ net_t ÷ (1 + r)^t, t = 1 … n. Exact. @internal */
export function presentValue({ investment, net, discountRate }: Flows): Exact {
  const growth = addExact(one, discountRate);
  // From the last year to the first: (… (net_n ÷ g + net_n−1) ÷ g …) ÷ g.
  const saved = net.reduceRight((later, flow) => divideExact(addExact(later, flow), growth), zero);
  return subtractExact(saved, investment);
}

/** Investment ÷ net saving of the first year, in years; `undefined` where that is not above 0. @internal */
export function simplePayback({ investment, net: [first = zero] }: Flows): Exact | undefined {
  return first.digits > 0n ? divideExact(investment, first) : investment.digits === 0n ? zero : undefined;
}

/** The time after which the discounted savings have repaid the investment, straight within a year; `undefined` if never in its life. @internal */
export function discountedPayback({ investment, net, discountRate }: Flows): Exact | undefined {
  const growth = addExact(one, discountRate);
  let left = investment;
  let factor = one;
  for (const [year, flow] of net.entries()) {
    if (left.digits === 0n) return exact(year);
    factor = multiplyExact(factor, growth);
    const value = divideExact(flow, factor);
    if (value.digits > 0n && compareExact(value, left) >= 0) return addExact(exact(year), divideExact(left, value));
    left = subtractExact(left, value);
  }
  return undefined;
}
