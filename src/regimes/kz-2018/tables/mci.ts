// Made from source.json and found-later.json by scripts/data/kz-2018.ts; do not edit by hand.
import type { Row } from '../../../model/figure.ts';

/** Monthly calculation index, tenge. @internal */
export const mci: readonly Row[] = [
  { value: '2405', from: '2018-01-01', until: '2018-12-31', source: 'kz-mangystau', confidence: 'verified' },
  { value: '2525', from: '2019-01-01', until: '2019-12-31', source: 'kz-mci-2019', confidence: 'verified' },
  { value: '2651', from: '2020-01-01', until: '2020-03-31', source: 'kz-mci-2020', confidence: 'verified' },
  { value: '2778', from: '2020-04-01', until: '2020-12-31', source: 'kz-mci-2020', confidence: 'derived', doubt: { en: 'The report speaks of social payments, fines and other payments; that taxes followed in April 2020 was not read in the law.', ru: 'Сообщение говорит о пособиях, штрафах и других платежах; что с апреля 2020 года так считались и налоги, в законе не прочитано.' } },
  { value: '2917', from: '2021-01-01', until: '2021-12-31', source: 'kz-mci-2021', confidence: 'verified' },
  { value: '3063', from: '2022-01-01', until: '2022-12-31', source: 'kz-iea;kz-mci-2023', confidence: 'verified' },
  { value: '3450', from: '2023-01-01', until: '2023-12-31', source: 'kz-mci-2023', confidence: 'verified' },
  { value: '3692', from: '2024-01-01', until: '2024-12-31', source: 'kz-mci-2025', confidence: 'derived' },
  { value: '3932', from: '2025-01-01', until: '2025-12-31', source: 'kz-mci-2025', confidence: 'verified' },
];
