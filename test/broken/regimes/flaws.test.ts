import { describe, expect, it } from 'vitest';
import { checkRegime } from '../../../src/schema/index.ts';
import { flaws } from './flaws.ts';
import { sound } from './sound.ts';

// One flaw each in a law that is sound otherwise, with the one problem that is expected of it.

describe('a law with one flaw', () => {
  it('is sound without it', () => {
    expect(checkRegime(sound)).toEqual({ problems: [], notices: [], multipliers: [{ charge: 'air', lowest: '1.4', highest: '50' }] });
  });

  it.each(flaws)('$what: $code', ({ regime, code, path }) => {
    const { problems } = checkRegime(regime);
    expect(problems.map((one) => ({ code: one.code, path: one.path }))).toEqual([{ code, path }]);
    for (const { message } of problems) expect(message).toMatch(/^\S.*\.$/s);
  });
});
