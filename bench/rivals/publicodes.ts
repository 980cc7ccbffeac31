import Engine from 'publicodes';
import type { Rival } from './register.ts';

const rules = {
  masse: 0,
  norme: 0,
  limite: 0,
  'prix norme': 0,
  'prix limite': 0,
  'prix excès': 0,
  'dans la norme': { 'le minimum de': ['masse', 'norme'] },
  'au dessus': { 'le maximum de': ['masse - limite', 0] },
  paiement: {
    valeur: 'dans la norme * prix norme + (masse - dans la norme - au dessus) * prix limite + au dessus * prix excès',
    arrondi: '2 décimales',
  },
};

/** The rules of a law in a language made for laws, evaluated line by line. */
export const publicodes: Rival = {
  name: 'publicodes',
  how: 'a situation for each line',
  most: 2_000,
  ready: ({ lines, place, mass, permissible, temporary }, { decimals, places }) => {
    const unit = 10 ** decimals;
    const engine = new Engine(rules, { logger: { log: () => {}, warn: () => {}, error: console.error } });
    return {
      run: () => {
        const amounts = new Float64Array(lines);
        for (let line = 0; line < lines; line += 1) {
          const [first, second, third] = places[place[line] as number] as readonly [bigint, bigint, bigint];
          engine.setSituation({
            masse: (mass[line] as number) / 1e6,
            norme: (permissible[line] as number) / 1e6,
            limite: (temporary[line] as number) / 1e6,
            'prix norme': Number(first) / unit,
            'prix limite': Number(second) / unit,
            'prix excès': Number(third) / unit,
          });
          amounts[line] = Math.round(Number(engine.evaluate('paiement').nodeValue) * 100);
        }
        return { amounts };
      },
    };
  },
};
