/**
 * Estonia, the pollution charge of the Environmental Charges Act, from 2006.
 *
 * @module
 */
export { estonia2006 } from './estonia2006.ts';
