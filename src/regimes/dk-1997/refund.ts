import type { Settle } from '../../model/mechanism.ts';

const doubt = {
  en: '§ 11 was read in editions from 2020 on; that it was the same before is inferred.',
  ru: '§ 11 прочитан в редакциях с 2020 года; что прежде он был тем же, выведено.',
} as const;

/** Most of what exceeds 30,000 kroner a year goes back to some industries. @internal */
export const refund: Settle = {
  kind: 'relief',
  source: 'dk-par-11',
  place: '§ 11(1), (2)',
  confidence: 'verified',
  above: '30000',
  share: {
    rows: [
      { where: { sector: 'fish-processing' }, value: '0.8', until: '2019', confidence: 'derived', doubt },
      { where: { sector: 'fish-processing' }, value: '0.8', from: '2020' },
      { where: { sector: 'cellulose' }, value: '0.8', until: '2019', confidence: 'derived', doubt },
      { where: { sector: 'cellulose' }, value: '0.8', from: '2020' },
      { where: { sector: 'sugar' }, value: '0.8', until: '2019', confidence: 'derived', doubt },
      { where: { sector: 'sugar' }, value: '0.8', from: '2020' },
      { where: { sector: 'organic-pigments' }, value: '0.7', until: '2019', confidence: 'derived', doubt },
      { where: { sector: 'organic-pigments' }, value: '0.7', from: '2020' },
      { where: { sector: 'pectin' }, value: '0.7', until: '2019', confidence: 'derived', doubt },
      { where: { sector: 'pectin' }, value: '0.7', from: '2020' },
      { where: { sector: 'vitamins' }, value: '0.7', until: '2019', confidence: 'derived', doubt },
      { where: { sector: 'vitamins' }, value: '0.7', from: '2020' },
    ],
    otherwise: '0',
  },
};
