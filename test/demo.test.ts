import { describe, expect, it } from 'vitest';
import { demo, waterfall } from '../examples/demo.ts';

// By hand: the numbers of the reference facility and of the example mill.
describe('npm run demo', () => {
  const text = demo();

  it('prints the payments of both facilities under both regimes, and the Far North both ways', () => {
    const cells = (label: string): readonly string[] => {
      const line = text.split('\n').find((one) => one.startsWith(label) && /\d$/.test(one));
      return line?.slice(50).trim().split(/\s+/) ?? [];
    };
    expect(cells('payable  ')).toEqual(['916,039.31', '918,612.89']);
    expect(cells('payable, if the town counts as Far North')).toEqual(['1,832,078.61', '922,734.46']);
    expect(cells('  sulphur-dioxide')).toEqual(['844,200.00', '870,600.00']);
    expect(cells('  suspended-solids')).toEqual(['286,709.76', '286,709.76']);
    expect(cells('  waste-class-4')).toEqual(['1,606,651.20', '1,606,651.20']);
  });

  it('leads from the law to the proposal without losing a kopeck', () => {
    expect(waterfall().map(([, amount]) => amount)).toEqual(['916039.31', '147456.78', '0.00', '-144883.20', '918612.89']);
  });

  it('says of the explanation first that it explains a proposal', () => {
    expect(text.slice(text.indexOf('explained')).split('\n')[2]).toMatch(/^A proposal, not a law\./);
  });
});
