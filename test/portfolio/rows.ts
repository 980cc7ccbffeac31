import type { Facility } from '../../src/model/facility.ts';
import type { Charge, Regime } from '../../src/model/regime.ts';
import type { PortfolioRow } from '../../src/portfolio/row.ts';
import { parseFacility } from '../../src/schema/facility.ts';
import type { Case } from '../arbitraries.ts';

/** The releases of a facility as rows: what rows cannot say (installations, credits) is left out. */
export function rowsOf({ data }: Pick<Case, 'data'>, facility?: string): readonly PortfolioRow[] {
  return data.releases.map(({ installation, budgetShare, medium, id, amount, charge, outlet, ...release }) => ({
    ...release,
    charge: charge as string,
    amount: amount as NonNullable<typeof amount>,
    territory: data.territory,
    ...(data.category && { category: data.category }),
    ...(data.sector && { sector: data.sector }),
    ...(facility && { facility, ...(outlet && { outlet }) }),
  }));
}

/** Rows as the releases of one facility. */
export function facilityOf(rows: readonly PortfolioRow[]): Facility {
  const [{ territory, category, sector }] = rows as readonly [PortfolioRow];
  return parseFacility({
    id: 'facility',
    territory,
    ...(category && { category }),
    ...(sector && { sector }),
    releases: rows.map(({ facility, payer, territory: own, category: one, sector: other, ...release }, at) => ({
      ...release,
      id: `line-${at}`,
    })),
  });
}

/** A law of one charge in roubles a tonne. */
export function lawOf(charge: Pick<Charge, 'split' | 'rates'> & Partial<Charge>, id = 'charge'): Regime<'RUB'> {
  return {
    id: 'made-up',
    status: 'law',
    title: 'A law that nobody made',
    currency: [{ code: 'RUB' }],
    sources: { act: { title: 'An act' } },
    charges: {
      [id]: {
        medium: 'air',
        title: 'A charge',
        assessedBy: 'year',
        source: 'act',
        confidence: 'verified',
        measure: [{ kind: 'amount', unit: 't' }],
        factors: [],
        ...charge,
      },
    },
  };
}
