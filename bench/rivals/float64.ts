import type { Rival } from './register.ts';

/** The loop that one would write for speed alone: what it rounds wrong, nobody is told. */
export const float64: Rival = {
  name: 'float64 loop',
  how: 'typed arrays, Math.round',
  most: Number.POSITIVE_INFINITY,
  ready: ({ lines, place, mass, permissible, temporary }, { decimals, places }) => {
    const unit = 10 ** (decimals + 4);
    const [first, second, third] = [0, 1, 2].map((band) => Float64Array.from(places, (one) => Number(one[band]) / unit)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    const amounts = new Float64Array(lines);
    return {
      run: () => {
        let total = 0;
        for (let line = 0; line < lines; line += 1) {
          const amount = mass[line] as number;
          const at = place[line] as number;
          const within = Math.min(amount, permissible[line] as number);
          const above = Math.max(0, amount - (temporary[line] as number));
          const kopecks = Math.floor(
            within * (first[at] as number) + (amount - within - above) * (second[at] as number) + above * (third[at] as number) + 0.5,
          );
          amounts[line] = kopecks;
          total += kopecks;
        }
        return { total: BigInt(total), amounts };
      },
    };
  },
};
