import { assessPortfolio, portfolioBuilder } from 'polluter-pays/portfolio';
import { rowOf } from '../national.ts';
import type { Register, Rival } from './register.ts';

/** The portfolio of this library, in one thread. */
export const kernel: Rival = {
  name: 'polluter-pays',
  how: '`assessPortfolio`: float64 with a proof, exact where it fails; one thread',
  most: Number.POSITIVE_INFINITY,
  ready: (register, _, __, books) => {
    const builder = portfolioBuilder();
    builder.add(rowsOf(register));
    const portfolio = builder.finish();
    if (portfolio.lines !== register.lines) throw new Error('lines were rejected');
    return {
      run: (keep) => {
        const results = assessPortfolio(portfolio, books, { amounts: true });
        for (const result of results) result.totals(['territory']);
        const [first] = results;
        if (!first?.amounts) throw new Error('no amounts');
        return { total: kopecksOf(first.total), ...(keep && { amounts: first.amounts }) };
      },
    };
  },
};

function* rowsOf({ lines, place, mass, permissible, temporary, country }: Register): Generator<ReturnType<typeof rowOf>> {
  for (let line = 0; line < lines; line += 1) {
    const at = country.places[place[line] as number];
    if (!at) throw new Error(`no place of line ${line}`);
    yield rowOf({
      facility: Math.floor(line / 8),
      place: at,
      mass: mass[line] as number,
      permissible: permissible[line] as number,
      temporary: temporary[line] as number,
    });
  }
}

function kopecksOf(amount: string): bigint {
  const [whole = '', decimals = ''] = amount.split('.');
  return BigInt(whole + decimals.padEnd(2, '0'));
}
