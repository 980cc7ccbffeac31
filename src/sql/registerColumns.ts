import type { Plan } from './plan.ts';
import { scaled } from './plan.ts';
import type { SqlColumn } from './sqlProgram.ts';

/** The columns of the register, in order. @internal */
export function registerColumns({ dialect: { types }, keys, columns, decimals, terms }: Plan): readonly SqlColumn[] {
  const steps = `in steps of 10^-${decimals} of the unit`;
  const ladders = terms.flatMap(({ split }) => (split.kind === 'ladder' ? [split] : []));
  const mass = (name: string, meaning: string, isRead: boolean): readonly SqlColumn[] =>
    isRead ? [{ name: scaled(name, decimals), type: types.mass, meaning: `${meaning}, ${steps}; absent: none.` }] : [];
  return [
    { name: 'id', type: types.text, meaning: 'Names the line.' },
    ...keys.map(({ name, meaning }) => ({ name, type: types.text, meaning })),
    ...columns.map((name) => ({ name, type: types.text, meaning: 'Yours.' })),
    { name: 'unit', type: types.text, meaning: 'The unit of the masses: it must be the one that the price is for.' },
    ...mass('amount', 'What was released in the period', true),
    ...mass(
      'permissible',
      'The permissible norm of the period',
      ladders.some(({ takes }) => takes === 'norms'),
    ),
    ...mass(
      'temporary',
      'The temporary limit of the period',
      ladders.some(({ takes }) => takes === 'norms'),
    ),
    ...mass(
      'limit',
      'The limit of waste in the period',
      ladders.some(({ takes }) => takes === 'limit'),
    ),
    ...mass(
      'technological',
      'The part of the technological mass that evidence opens to the line',
      ladders.some((split) => split.technological !== undefined),
    ),
    ...(ladders.length > 0 ? [{ name: 'no_permit', type: types.flag, meaning: 'Without a permit the whole amount is exceedance.' }] : []),
  ];
}
