/**
 * Russia, Decree 344 of 2003: payments for emissions, discharges and waste, 2003-Q3 to 2015.
 *
 * @module
 */
export { russia2003 } from './russia2003.ts';
