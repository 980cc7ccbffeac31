import { dependsOnAmount } from '../../../src/assess/dependsOnAmount.ts';
import { lawsKept } from '../../../src/assess/lawsKept.ts';
import { bandsOf } from '../../../src/assess/price/priceBook.ts';
import { type Dependence, paymentLaws } from '../../../src/model/dependence.ts';
import type { Band } from '../../../src/model/figure.ts';
import type { Charge, Regime } from '../../../src/model/regime.ts';
import { exampleOf } from './brokenLaws.ts';
import { figureTable } from './figures.ts';
import { code, inEnglish, paragraphs, table } from './markdown.ts';
import { isOfBase, type Pack } from './pack.ts';
import { unitTables } from './unitTables.ts';
import {
  caseWords,
  conditionWords,
  datesWords,
  measureWords,
  nameOf,
  roundingWords,
  selectWords,
  settleWords,
  speaksIn,
  splitWords,
} from './words.ts';

const dependenceWords: Readonly<Record<Dependence, string>> = {
  no: 'price × units: a price book is enough',
  bands: 'the units of the release decide the bands: a price book is enough',
  'own-amount': 'the amount enters elsewhere, too: a price book alone is not enough',
  'other-lines': 'other releases of the facility decide, too: a price book alone is not enough',
  'other-payers': 'other facilities decide, too: a price book alone is not enough',
};

/** A charge: what is measured, the formula of each band, rates, what it depends on, the laws of arithmetic that it keeps. */
export function chargeSection(pack: Pack, id: string, charge: Charge): string {
  const { regime, base } = pack;
  const heading = `### ${code(id)}: ${inEnglish(charge.title)}`;
  if (base && isOfBase(pack, id, charge)) return paragraphs(heading, `As in [${base.regime.id}](./${base.regime.id}#charges), unchanged.`);
  const { rates } = charge;
  return paragraphs(
    heading,
    table(
      ['', ''],
      [
        ['medium', charge.medium],
        ['in force', datesWords(charge.from ?? regime.from, charge.until ?? regime.until)],
        ['declared for', `a ${charge.assessedBy}`],
        ['in scope', charge.scope ? conditionWords(regime, charge.scope) : ''],
        ['units', measureWords(regime, charge.measure)],
        ['lines that count', selectWords(regime, charge.select)],
        ['bands', splitWords(charge.split)],
        ['rounded at', roundingWords(charge.rounding)],
        ['settled', (charge.settle ?? []).map(settleWords).join('; ')],
      ].filter(([, cell]) => cell !== ''),
    ),
    unitTables(regime, charge),
    '**A unit costs**',
    formulas(regime, charge),
    '**Rates**',
    base && rates === base.regime.charges[id]?.rates
      ? `Those of [${base.regime.id}](./${base.regime.id}#charges).`
      : figureTable(regime, rates, { owner: rates, charge, csv: pack.csv?.[id] }),
    `**Depends on** ${code(dependsOnAmount(charge, regime))}: ${dependenceWords[dependsOnAmount(charge, regime)]}.`,
    lawsSection(pack, id, charge),
  );
}

function formulas(regime: Regime, charge: Charge): string {
  const isByBand = charge.rates.rows.some(({ where }) => where?.band !== undefined);
  const rate = (band: Band): string => (isByBand ? `rate ${code(charge.pricedAs?.[band] ?? band)}` : 'rate');
  const formula = (band: Band): string =>
    [rate(band), ...charge.factors.filter((factor) => speaksIn(factor, band)).map((factor) => linked(regime, factor))].join(' × ');
  return table(
    ['band', 'price'],
    bandsOf(charge).map((band) => [code(band), formula(band)]),
  );
}

function linked(regime: Regime, factor: Charge['factors'][number]): string {
  const { band: _, ...where } = factor.where ?? {};
  const only = Object.keys(where).length > 0 ? ` (for ${caseWords(regime, where)} only)` : '';
  return `[${nameOf(factor)}](#factor-${factor.id})${only}`;
}

function lawsSection(pack: Pack, id: string, charge: Charge): readonly string[] {
  const { regime } = pack;
  const kept = lawsKept(charge, regime.settle);
  const broken = paymentLaws.filter((law) => !kept.includes(law));
  return [
    `**Laws of arithmetic kept:** ${kept.map(code).join(', ') || 'none'}.${broken.length === 0 ? ' None is broken.' : ''}`,
    ...broken.map((law) => `**Not ${code(law)}.** ${exampleOf(law, pack, id) ?? 'An example with numbers is not written yet.'}`),
  ];
}

/** Settlement over all charges. */
export function settlementSection({ settle = [] }: Regime): string {
  return settle.length === 0
    ? 'The payment is the sum of the lines: nothing is settled over them.'
    : settle.map((step) => `- ${settleWords(step)}`).join('\n');
}
