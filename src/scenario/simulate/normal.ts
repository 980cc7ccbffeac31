// The normal distribution in + − × ÷ and square roots alone. Those are rounded to the last bit by IEEE 754, so every engine gives the
// same bits; Math.log and Math.exp may differ in the last one, and are not used.

const ln2 = Math.LN2;
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const rootOfHalf = Math.SQRT1_2;

/** The natural logarithm of a number above 0: 2 × artanh((m − 1) ÷ (m + 1)), after doubling into [√½, √2). @internal */
export function logarithm(value: number): number {
  let [mantissa, doublings] = [value, 0];
  for (; mantissa < rootOfHalf; doublings += 1) mantissa *= 2;
  for (; mantissa >= 2 * rootOfHalf; doublings -= 1) mantissa /= 2;
  const share = (mantissa - 1) / (mantissa + 1);
  const square = share * share;
  let sum = 0;
  for (let power = 27; power >= 1; power -= 2) sum = sum * square + 1 / power;
  return 2 * share * sum - doublings * ln2;
}

/** e to a power: a series on less than half of ln 2, then doubled or halved. @internal */
export function exponential(power: number): number {
  const doublings = Math.round(power / ln2);
  const rest = power - doublings * ln2High - doublings * ln2Low;
  let sum = 1;
  for (let term = 20; term >= 1; term -= 1) sum = 1 + (sum * rest) / term;
  for (let done = 0; done < doublings; done += 1) sum *= 2;
  for (let done = 0; done > doublings; done -= 1) sum /= 2;
  return sum;
}

const central = {
  above: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513, 133.14166789178438,
    3.3871328727963665,
  ],
  below: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579, 42.31333070160091,
    1,
  ],
};
const near = {
  above: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045, 5.769497221460691,
    4.630337846156546, 1.4234371107496835,
  ],
  below: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851, 1.6763848301838038,
    2.053191626637759, 1,
  ],
};
const far = {
  above: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487, 1.7848265399172913,
    5.463784911164114, 6.657904643501103,
  ],
  below: [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615, 0.1369298809227358,
    0.599832206555888, 1,
  ],
};

/**
 * The value below which a standard normal variable lies with a probability: algorithm AS 241 (Wichura 1988), to 16 digits.
 *
 * @param probability - Above 0, below 1.
 * @internal
 */
export function inverseNormal(probability: number): number {
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(central, 0.180625 - q * q);
  const tail = Math.sqrt(-logarithm(q < 0 ? probability : 1 - probability));
  const size = tail <= 5 ? ratio(near, tail - 1.6) : ratio(far, tail - 5);
  return q < 0 ? -size : size;
}

interface Ratio {
  /** Coefficients, the highest power first. */
  readonly above: readonly number[];
  readonly below: readonly number[];
}

function ratio({ above, below }: Ratio, at: number): number {
  const value = (coefficients: readonly number[]): number => coefficients.reduce((sum, one) => sum * at + one, 0);
  return value(above) / value(below);
}

const hart: Ratio = {
  above: [0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376],
  below: [
    0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948,
    440.413735824752,
  ],
};

/** The probability that a standard normal variable lies below a value: Hart's algorithm 5666 as given by West (2005), to 13 digits; in the far tail its continued fraction. @internal */
export function normalBelow(value: number): number {
  const size = Math.abs(value);
  if (size > 37) return value > 0 ? 1 : 0;
  const bell = exponential((-size * size) / 2);
  const tail = size < 7.07106781186547 ? bell * ratio(hart, size) : bell / fraction(size) / rootOfTwoPi;
  return value > 0 ? 1 - tail : tail;
}

const rootOfTwoPi = 2.5066282746310002;

/** x + 1 ÷ (x + 2 ÷ (x + 3 ÷ …)). */
function fraction(at: number): number {
  let value = at;
  for (let term = 40; term >= 1; term -= 1) value = at + term / value;
  return value;
}
