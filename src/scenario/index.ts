/**
 * Scenarios: the same facility under several laws, and laws changed.
 *
 * @module
 */
export { type Conversion, type Converted, convert, type Target, tryConvert } from './convert/convert.ts';
export type { Exchange, ExchangeRate } from './convert/exchange.ts';
export type { LeftOut, Translation } from './convert/translate.ts';
export type { Change, ChargeProvision, Declared, Provision, ProvisionKind, Reasoned, ReformOptions, Written } from './reform/change.ts';
export { reform, tryReform } from './reform/reform.ts';
