import type { Source } from '../../model/regime.ts';

/** What the figures were read from, and what was really seen of it. @internal */
export const sources = {
  'es-rdph-anexo4': {
    title: 'Real Decreto 849/1986, Reglamento del Dominio Público Hidráulico, annex IV',
    number: '849/1986',
    date: '1986-04-11',
    seen: 'annex IV in a mirror of the BOE (legalize-es, BOE-A-1986-10638); the scale for cooling water and the table of activities are not in it',
  },
  'es-euskadi': { title: 'Basic prices and the cap of 4', seen: 'euskadi.eus, canones' },
  'es-chebro': { title: 'Confederación Hidrográfica del Ebro: description of the charge', seen: 'chebro.es' },
  'es-tear': {
    title: 'TEAR Madrid 28/12251/2020',
    date: '2023-05-30',
    seen: 'the decision: pro rata by days, art. 113(3) in force since 2014, factors 2.5 and 0.5',
  },
} as const satisfies Readonly<Record<string, Source>>;
