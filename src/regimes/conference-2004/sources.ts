import type { Source } from '../../model/regime.ts';

/** The conference, beside the sources of the law that it starts from. @internal */
export const sources = {
  'conference-2004': {
    title: 'Moscow conference "Cleaner Production as a Contribution to Sustainable Development": proposals',
    date: '2004-12-09',
    seen: 'that payments record assimilation capability and environmental capacity by regional factors (2), that companies with best available technology get privileges (2), that technological rates be established (7); no numbers',
  },
} as const satisfies Readonly<Record<string, Source>>;
