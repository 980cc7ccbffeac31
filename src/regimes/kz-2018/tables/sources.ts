// Made from source.json and found-later.json by scripts/data/kz-2018.ts; do not edit by hand.
import type { Source } from '../../../model/regime.ts';

/** What the figures were read from, and what was really seen of it. Every figure names its sources by these ids. @internal */
export const sources: Readonly<Record<string, Source>> = {
  'kz-576-eng': { title: 'Tax Code, English text as of 2023-01-01, art. 576-577', seen: 'fayllar.org on-taxes page 356-357 (k1700000120.01-01-2023.eng) (official translation copy)' },
  'kz-iea': { title: 'IEA policy database 14964', seen: 'prod.iea.org/policies/14964 (secondary)' },
  'kz-kpmg': { title: 'KPMG NewsFlash July 2021', seen: 'kpmg.com/kz nf-july 2021 (secondary)' },
  'kz-mangystau': { title: 'published project calculation, Mangystau 2018', seen: 'dereksiz.org ekologiyali-medeniet page 103 (conference paper)' },
  'kz-aktobe-2010': { title: 'Aktobe maslikhat 2010-12-13 no. 337', seen: 'prg.kz doc_id=31128142 (regional act)' },
  'kz-greenorda': { title: 'ten-fold rule', seen: 'greenorda.kz (secondary)' },
  'kz-kgd': { title: 'State revenue committee, Abai region, 2025-04-08', seen: 'abai.kgd.gov.kz payment-negative-environmental-impact-19 (authority)' },
  'kz-mci-2019': { title: 'Monthly calculation index 2019', seen: 'pravodel.kz, MRP 2019 (secondary)' },
  'kz-mci-2020': { title: 'Monthly calculation index from April 2020, and before', seen: '16news.kz of 10 April 2020, news 9802 (press)' },
  'kz-mci-2021': { title: 'Budget law 2021-2023', seen: 'informburo.kz, the law of 2 December 2020 (press)' },
  'kz-mci-2023': { title: 'Budget law 2023-2025; in 2022 the smaller of two indices is for taxes', seen: 'prodengi.kz; kzaif.kz (press)' },
  'kz-mci-2025': { title: 'Monthly calculation index 2025, 240 tenge more than in 2024', seen: 'tengrinews.kz 556331, 10 December 2024 (press)' },
  'kz-577-eng': { title: 'Tax Code, English text as of 2023-01-01, art. 577', seen: 'fayllar.org on-taxes page 357 (k1700000120.01-01-2023.eng) (official translation copy)' },
  'kz-575-2022': { title: 'Art. 575 in the edition of 2022', seen: 'bestprofi.com document 2856159035 (copy)' },
};
