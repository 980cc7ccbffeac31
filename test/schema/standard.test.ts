import { describe, expect, it } from 'vitest';
import { assessmentSchema, facilitySchema, receiverSchema, regimeSchema, territorySchema } from '../../src/schema/index.ts';

const schemas = { facilitySchema, receiverSchema, territorySchema, regimeSchema, assessmentSchema };

describe('a Standard Schema', () => {
  it.each(Object.entries(schemas))('%s says who made it', (_, { '~standard': standard }) => {
    expect(standard).toMatchObject({ version: 1, vendor: 'polluter-pays' });
  });

  it('gives the value', () => {
    const read = facilitySchema['~standard'].validate({ id: 'mill', territory: 'RU-KR', releases: [] });
    expect(read).toEqual({ value: { id: 'mill', territory: 'RU-KR', releases: [] } });
  });

  it('gives issues with message and path, and never throws', () => {
    const { issues } = facilitySchema['~standard'].validate({
      id: 'mill',
      territory: 'RU-KR',
      releases: [{ id: 'a', pollutant: 'dust', amount: '12.5' }],
    });
    expect(issues).toEqual([
      {
        code: 'quantity/no-unit',
        path: ['releases', 0, 'amount'],
        message: '"12.5" has no unit. Write \'12.5 t\', with a space.',
        hint: "Write '12.5 t', with a space.",
      },
    ]);
    for (const { '~standard': standard } of Object.values(schemas)) expect(standard.validate(null).issues).toHaveLength(1);
  });
});
