import { describe, expect, it } from 'vitest';
import type { FacilityData } from '../../../src/model/facility.ts';
import type { Settle } from '../../../src/model/mechanism.ts';
import type { Regime } from '../../../src/model/regime.ts';
import {
  airCharge,
  assessed,
  emission,
  ladderCharge,
  lawOf,
  plant,
  problemsOf,
  type ReleaseData,
  stepsOf,
  told,
} from '../../constructed.ts';

type CreditData = NonNullable<FacilityData['credits']>[number];
const offer = (amount: `${number}`, changes: Partial<CreditData> = {}): CreditData => ({
  id: 'filter',
  medium: 'air',
  year: '2005',
  amount,
  currency: 'EUR',
  evidence: 'act 7',
  ...changes,
});
const credit = (changes: Partial<Extract<Settle, { kind: 'credit' }>> = {}): Settle => ({
  kind: 'credit',
  bands: ['permissible', 'temporary'],
  share: '0.5',
  place: 'art. 9',
  source: 'act',
  confidence: 'verified',
  ...changes,
});

// 60 permissible, 40 temporary, 100 exceedance: 200 due.
const norms = { permissible: '6 t', temporary: '8 t' } as const;
const law = (settle: readonly Settle[] = [credit()], changes: Partial<Regime<'EUR'>> = {}) =>
  lawOf({ air: ladderCharge() }, { settle, ...changes });
const payer = (credits: readonly CreditData[], releases: readonly ReleaseData[] = [emission({ norms })]) => plant(releases, { credits });
const due = (...asked: Parameters<typeof assessed>) => {
  const { total, credited, payable, exact } = assessed(...asked);
  return { total: total.amount.toFixed(), credited: credited.amount.toFixed(), payable: payable.amount.toFixed(), exact };
};

describe('a credit', () => {
  it('is deducted from what is due', () => {
    expect(due(payer([offer('30')]), law())).toEqual({ total: '200', credited: '30', payable: '170', exact: '170' });
  });

  it('leaves a step that says what was offered, at most, and taken', () => {
    expect(assessed(payer([offer('30')]), law()).steps).toEqual([
      {
        stage: 'settle',
        by: 'credit',
        why: expect.stringContaining('act 7'),
        values: { evidence: 'act 7', offered: '30', cap: '50' },
        amount: '-30',
      },
    ]);
  });

  it('takes at most the share of the bands that it may touch, and the rest expires with a notice', () => {
    // half of 60 + 40; never of the exceedance
    const capped = assessed(payer([offer('80')]), law());
    expect(capped.credited.amount.toFixed()).toBe('50');
    expect(capped.notices).toEqual([
      { code: 'credit-expires', message: expect.any(String), values: { credit: 'filter', left: '30', currency: 'EUR' } },
    ]);
    expect(due(payer([offer('80')]), law([credit({ bands: ['permissible'], share: '1' })])).credited).toBe('60');
  });

  it('a share may differ by case, like every figure', () => {
    const bySector = credit({ share: { rows: [{ where: { sector: 'steel' }, value: '0.2' }], otherwise: '0.1' } });
    const steel = plant([emission({ norms })], { credits: [offer('80')], sector: 'steel' });
    expect(due(steel, law([bySector])).credited).toBe('20');
    expect(due(payer([offer('80')]), law([bySector])).credited).toBe('10');
  });

  it('each line has its own share: a circumstance of one release says nothing of another', () => {
    const unlessFailed = credit({ share: { rows: [{ where: { circumstance: 'failed' }, value: '0' }], otherwise: '1' } });
    const told = law([unlessFailed], { circumstances: { failed: { title: 'The plan failed' } } });
    const [kept, failed] = [emission({ id: 'kept', norms }), emission({ id: 'failed', norms, circumstances: ['failed'] })];
    // 60 + 40 of the one line, nothing of the other, whichever is stated first
    for (const releases of [
      [kept, failed],
      [failed, kept],
    ])
      expect(due(payer([offer('999')], releases), told)).toEqual({ total: '400', credited: '100', payable: '300', exact: '300' });
  });

  it('a weak share is refused, like every figure', () => {
    expect(told(problemsOf(payer([offer('80')]), law([credit({ confidence: 'memory' })])))).toEqual(['data/weak-figure period']);
  });

  it('several are taken in the order stated, until the cap', () => {
    const two = assessed(payer([offer('30'), offer('40', { id: 'pump', evidence: 'act 8' })]), law());
    expect(two.steps.map(({ amount }) => amount)).toEqual(['-30', '-20']);
    expect(two.notices.map(({ values }) => [values.credit, values.left])).toEqual([['pump', '20']]);
  });

  it('of another year is not looked at', () => {
    expect(due(payer([offer('30', { year: '2004' })]), law()).credited).toBe('0');
  });

  it('in another currency is a problem', () => {
    expect(told(problemsOf(payer([offer('30', { currency: 'USD' })]), law()))).toEqual(['credit/currency credits.0.currency']);
  });

  it('that the regime does not foresee is a problem, not silently lost', () => {
    expect(told(problemsOf(payer([offer('30')]), law([])))).toEqual(['credit/not-foreseen credits.0']);
    expect(told(problemsOf(payer([offer('30')]), law([credit({ medium: 'water' })])))).toEqual(['credit/not-foreseen credits.0']);
  });

  it('never makes a payment negative', () => {
    expect(due(payer([offer('9999')], [emission({ amount: '1 t', norms })]), law([credit({ share: '1' })]))).toEqual({
      total: '10',
      credited: '10',
      payable: '0',
      exact: '0',
    });
  });
});

describe('one investment earns a privilege or a credit, not both', () => {
  const withBat = (evidence: string, pollutant = 'dust') =>
    plant([emission({ norms, installation: 'boilers' })], {
      credits: [offer('30', { evidence })],
      installations: [
        {
          id: 'boilers',
          outputs: [{ product: 'steam', amount: '1000 t', rates: { dust: '4 kg/t' } }],
          bat: [{ pollutants: [pollutant], since: '2004-01-01', coverage: '1', evidence: 'permit 1' }],
        },
      ],
    });
  const opened = lawOf({ air: ladderCharge({ technological: { shared: 'norm', evidence: 'bat' } }) }, { settle: [credit()] });

  it('the same evidence in the same year is a problem', () => {
    expect(told(problemsOf(withBat('permit 1'), opened))).toEqual(['credit/double-benefit credits.0.evidence']);
  });

  it('other evidence is not, nor evidence that opened nothing', () => {
    expect(due(withBat('act 7'), opened).credited).toBe('30');
    expect(due(withBat('permit 1', 'gas'), opened).credited).toBe('30');
    expect(due(withBat('permit 1'), law()).credited).toBe('30');
  });
});

describe('media', () => {
  const water = airCharge({ medium: 'water' });
  const both = [emission({ norms }), emission({ id: 'w', charge: 'water', amount: '5 t' })];
  const twoMedia = (settle: readonly Settle[], ofCharges: readonly Settle[] = []) =>
    lawOf({ air: { ...ladderCharge(), settle: ofCharges }, water: { ...water, settle: ofCharges } }, { settle });
  const offers = [offer('500'), offer('500', { id: 'pipe', medium: 'water', evidence: 'act 8' })];

  it('a credit takes from the lines of its own medium', () => {
    // half of 100 in the air, half of 50 in the water
    const done = assessed(payer(offers, both), twoMedia([credit()]));
    expect(done.steps.map((step) => [step.stage === 'settle' && step.values.evidence, step.amount])).toEqual([
      ['act 7', '-50'],
      ['act 8', '-25'],
    ]);
    expect(due(payer([offers[1] as CreditData], both), twoMedia([credit()])).credited).toBe('25');
  });

  it('also where each charge settles its own', () => {
    expect(due(payer(offers, both), twoMedia([], [credit()])).credited).toBe('75');
    expect(due(payer([offers[1] as CreditData], both), twoMedia([], [credit()])).credited).toBe('25');
  });

  it('is used once, though several steps look at it', () => {
    const one = [offer('60')];
    expect(due(payer(one, both), twoMedia([credit(), credit()])).credited).toBe('60');
    const twoCharges = lawOf({ air: { ...ladderCharge(), settle: [credit()] }, mobile: { ...airCharge(), settle: [credit()] } });
    const releases = [emission({ norms }), emission({ id: 'm', charge: 'mobile' })];
    const done = assessed(payer([offer('70')], releases), twoCharges);
    expect(done.steps.map(({ amount }) => amount)).toEqual(['-50', '-20']);
    expect(done.notices).toEqual([]);
  });

  it('a step for one medium leaves credits of the others: they are not foreseen', () => {
    expect(told(problemsOf(payer(offers, both), twoMedia([credit({ medium: 'air' })])))).toEqual(['credit/not-foreseen credits.1']);
  });

  it('of a medium without lines this year is foreseen, and expires', () => {
    const done = assessed(payer([offers[1] as CreditData]), twoMedia([credit()]));
    expect(done.credited.amount.toFixed()).toBe('0');
    expect(done.notices.map(({ code, values }) => [code, values.left])).toEqual([['credit-expires', '500']]);
  });
});

describe('the order of the settlement', () => {
  const round: Settle = { kind: 'round', at: 'facility', mode: 'up', to: '100' };

  it('is the one written', () => {
    expect(due(payer([offer('30')]), law([credit(), round])).payable).toBe('200');
    expect(due(payer([offer('30')]), law([round, credit()])).payable).toBe('170');
  });

  it('a line that was exempted owes nothing, so nothing of it is credited', () => {
    const exempt: Settle = { kind: 'exempt', at: 'line', below: { at: '30', inclusive: false }, source: 'act', confidence: 'verified' };
    const two = [emission({ norms }), emission({ id: 'small', amount: '2 t', norms, outlet: 'b' })];
    expect(due(payer([offer('500')], two), law([exempt, credit()]))).toEqual({
      total: '200',
      credited: '50',
      payable: '150',
      exact: '150',
    });
  });

  it('payable is the sum of all steps', () => {
    const done = assessed(payer([offer('30')]), law([credit(), round]));
    const steps = [...done.lines.flatMap((line) => line.steps), ...done.steps];
    expect(steps.map(({ amount }) => Number(amount)).reduce((a, b) => a + b)).toBe(200);
    expect(stepsOf(steps, 'settle').map(({ by }) => by)).toEqual(['credit', 'round']);
  });
});
