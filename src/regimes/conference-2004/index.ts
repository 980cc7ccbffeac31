/**
 * The proposal of the Moscow conference of December 2004, and its variants.
 *
 * @module
 */
export { conference2004 } from './conference2004.ts';
export { type ConferenceVariant, conference2004Variants } from './variants.ts';
