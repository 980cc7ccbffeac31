/**
 * China, Environmental Protection Tax, from 2018, and its calculation with rounded equivalents.
 *
 * @module
 */
export { china2018 } from './china2018.ts';
export { type ChinaVariant, china2018Variants } from './variants.ts';
