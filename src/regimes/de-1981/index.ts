/**
 * Germany, the waste water charge, from 1981, and its calculation in Bavaria.
 *
 * @module
 */
export { germany1981 } from './germany1981.ts';
export { type GermanyVariant, germany1981Variants } from './variants.ts';
