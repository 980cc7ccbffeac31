/**
 * Russia, Decree 913 of 2016 and the orders that followed it: payments for emissions, discharges and waste, 2016 to 2030.
 *
 * @module
 */
export { russia2016 } from './russia2016.ts';
