/**
 * What the price of a unit, or its place in the bands, depends on besides the facts of the release, from least to most:
 * `no` the price alone is enough · `bands` the units decide the band · `own-amount` the amount enters elsewhere ·
 * `other-lines` other releases of the facility decide, too · `other-payers` other facilities do.
 * With `no` and `bands` a price book is enough to work out a payment.
 */
export type Dependence = 'no' | 'bands' | 'own-amount' | 'other-lines' | 'other-payers';

/** All dependences, least first. @internal */
export const dependences: readonly Dependence[] = ['no', 'bands', 'own-amount', 'other-lines', 'other-payers'];

/**
 * A law of arithmetic that a payment may keep: `monotone` more mass never costs less · `additive` a facility pays the sum of
 * what its releases would pay alone · `homogeneous` twice the masses and norms, twice the payment · `continuous` a
 * gram more changes the payment by no more than a gram's worth.
 */
export type PaymentLaw = 'monotone' | 'additive' | 'homogeneous' | 'continuous';

/** All laws of arithmetic. @internal */
export const paymentLaws: readonly PaymentLaw[] = ['monotone', 'additive', 'homogeneous', 'continuous'];
