import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess/assess.ts';
import { conference2004 } from '../../../src/regimes/conference-2004/index.ts';
import { russia2003 } from '../../../src/regimes/ru-2003/index.ts';
import type { Change } from '../../../src/scenario/reform/change.ts';
import { reform, tryReform } from '../../../src/scenario/reform/reform.ts';
import { checkRegime } from '../../../src/schema/checkRegime.ts';
import { kondopoga } from '../../exampleData.ts';

const reason = 'a test';
const scaleSulphur: Change = {
  kind: 'scale',
  what: { charge: 'stationary', of: 'rates', where: { pollutant: 'sulphur-dioxide' } },
  by: '2',
  from: '2005',
  reason,
};
const due = (regime: typeof russia2003, year = 2005) => assess(kondopoga, regime, { year }).payable.amount.toFixed(2);

describe('a reform', () => {
  it('passes checkRegime, as the law and the proposal do', () => {
    const changes: readonly Change[] = [
      scaleSulphur,
      { kind: 'set', what: { of: 'factor', id: 'city' }, to: '1.3', from: '2006', until: '2008', reason },
      { kind: 'set', what: { of: 'factor', id: 'special', where: { territory: 'RU-KR' } }, to: '1.5', from: '2007-07-01', reason },
    ];
    expect(checkRegime(reform(russia2003, changes)).problems).toEqual([]);
    expect(checkRegime(reform(reform(conference2004, changes), changes)).problems).toEqual([]);
  }, 60_000);

  it('changes what it speaks of: the sulphur of the mill is 844,200.00 of its payment', () => {
    expect([due(russia2003), due(reform(russia2003, [scaleSulphur]))]).toEqual(['916039.31', '1760239.31']);
  });

  it('without a change is the regime itself', () => {
    expect(reform(russia2003, [])).toBe(russia2003);
  });

  it('of what does not exist names what is nearest', () => {
    const outcome = tryReform(russia2003, [
      { kind: 'scale', what: { charge: 'stationery', of: 'rates' }, by: '2', reason },
      { kind: 'scale', what: { of: 'rates', where: { pollutant: 'sulfur-dioxide' } }, by: '2', reason },
    ]);
    expect(outcome.ok ? [] : outcome.problems.map(({ code, hint }) => `${code}: ${hint}`)).toEqual([
      'reform/unknown-provision: Did you mean "stationary"?',
      'reform/unknown-provision: Did you mean "sulphur-dioxide", "sulphur-trioxide"?',
    ]);
  });
});
