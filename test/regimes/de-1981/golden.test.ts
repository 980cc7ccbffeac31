import { expect, it } from 'vitest';
import { priceBook } from '../../../src/assess/price/priceBook.ts';
import { exact, exactText, multiplyExact } from '../../../src/exact.ts';
import { germany1981 } from '../../../src/regimes/de-1981/index.ts';
import { caseOf, figureOf } from '../../golden/cases.ts';

// Damage units of 1981 to 1990 are missing, their price is not: so the case is asserted against the price book.
it('DE-06: a thousand units in years of each currency', () => {
  const { units, years } = caseOf('intl', 'DE-06').inputs as { readonly units: string; readonly years: readonly string[] };
  const published = figureOf({ collection: 'intl', case: 'DE-06', figure: ['result', 'charge'] });
  const ours = years.map((year) => {
    const { rows } = priceBook(germany1981, { year: Number(year) }, [
      { territory: 'DE-ST', charges: ['wastewater'], pollutants: ['cod'], ruledOut: ['state-of-the-art'] },
    ]);
    const [row] = rows;
    return `${exactText(multiplyExact(exact(units), exact(row?.price ?? '0')))} ${row?.currency}`;
  });
  expect(ours).toEqual((published as readonly string[]).map((one) => one.replace('.00', '')));
});
