import { addExact, exact, exactText, multiplyExact, zero } from '../src/exact.ts';
import type { Assessment } from '../src/model/assessment.ts';
import type { PriceBook } from '../src/model/priceBook.ts';
import { quantityText } from '../src/quantity/quantity.ts';
import { stepsOf } from './constructed.ts';

/** Units in each band times the price that the book has for it: what the lines come to without `assess`. */
export function pricedByHand({ regime, rows }: PriceBook, { facility, lines }: Assessment): string {
  const declared = Object.entries(regime.circumstances ?? {});
  const ofNoPermit = declared.flatMap(([word, { from }]) => (from === 'no-permit' ? [word] : []));
  let sum = zero;
  for (const { steps, release, charge, pollutant, period } of lines) {
    const stated = facility.releases.find(({ id }) => id === release);
    const following = stated?.norms === 'no-permit' ? ofNoPermit : [];
    const circumstances = new Set([...(facility.circumstances ?? []), ...(stated?.circumstances ?? []), ...following]);
    for (const { band, units } of stepsOf(steps, 'price')) {
      const fitting = rows.filter(
        ({ facts, band: other }) =>
          other === band &&
          facts.charge === charge &&
          facts.pollutant === pollutant &&
          facts.period === period &&
          facts.receiver === stated?.receiver &&
          facts.circumstances.length === circumstances.size &&
          facts.circumstances.every((word) => circumstances.has(word)) &&
          Object.entries(facts.readings ?? {}).every(([id, reading]) => {
            const own = stated?.readings?.[id];
            return own !== undefined && 'value' in own && quantityText(own) === reading;
          }),
      );
      const [row, ...more] = fitting;
      if (!row || more.length > 0) throw new Error(`the book has ${fitting.length} prices for ${release} in ${band}`);
      sum = addExact(sum, multiplyExact(exact(units), exact(row.price)));
    }
  }
  return exactText(sum);
}
