import type { Circumstance } from '../../model/regime.ts';

/** The words that a facility may carry, and what they do. @internal */
export const circumstances: Readonly<Record<string, Circumstance>> = {
  'integrated-permit': {
    title: {
      en: 'The facility holds an integrated environmental permit, that is best available techniques (art. 577(1-1)): nothing is due from 2022.',
      ru: 'У объекта есть комплексное экологическое разрешение, то есть наилучшие доступные техники (ст. 577(1-1)): с 2022 года плата не взимается.',
    },
  },
};
