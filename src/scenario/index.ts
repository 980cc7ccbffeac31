/**
 * The same facility under several laws.
 *
 * @module
 */
export { type Conversion, type Converted, convert, type Target, tryConvert } from './convert/convert.ts';
export type { Exchange, ExchangeRate } from './convert/exchange.ts';
export type { LeftOut, Translation } from './convert/translate.ts';
