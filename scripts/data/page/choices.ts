import { assess, tryAssess } from '../../../src/assess/assess.ts';
import type { Choice, Cite } from '../../../src/model/figure.ts';
import type { Regime } from '../../../src/model/regime.ts';
import { capital, code, grouped, inEnglish, paragraphs, plain, table } from './markdown.ts';
import { factorsOf, type Pack, type Reference } from './pack.ts';
import { caseWords, factorWords, limitWords, nameOf } from './words.ts';

/** Every choice of the proposal, with its number, reason, precedent, alternatives and effect. */
export function choiceSections({ regime, variants = [] }: Pack, choices: Readonly<Record<string, Choice>>): readonly string[] {
  const regimes = [regime, ...variants.map((variant) => variant.regime)];
  return Object.values(choices).map((choice) => {
    const { name, number } = numberOf(regimes, choice);
    return paragraphs(
      `### ${name}`,
      table(
        ['', ''],
        [
          ['number', number],
          ['reason', inEnglish(choice.reason)],
          ['precedent', inEnglish(choice.precedent) || 'none is known'],
          ['alternatives', inEnglish(choice.alternatives)],
          ['effect', inEnglish(choice.effect)],
        ].filter(([, cell]) => cell !== ''),
      ),
    );
  });
}

/** Where a choice stands in a regime, and the number it explains. */
function numberOf(regimes: readonly Regime[], choice: Choice): { readonly name: string; readonly number: string } {
  const isIt = (cite: Cite): boolean => cite.choice === choice;
  for (const regime of regimes) {
    const within = regime === regimes[0] ? '' : ` (${regime.id})`;
    // A choice may stand on a combination and on its parts: the first says it all.
    const factor = factorsOf(regime).find((one) => isIt(one.factor))?.factor;
    if (!factor) continue;
    const rows = factor.kind === 'figure' && typeof factor.value === 'object' ? factor.value : undefined;
    const figures = rows && [
      ...rows.rows.map((row) => `${caseWords(regime, row.where)} ${code(row.value)}`),
      ...(rows.otherwise === undefined ? [] : [`otherwise ${code(rows.otherwise)}`]),
    ];
    const number = [factorWords(regime, factor), figures?.join('; ') ?? '', limitWords(regime, factor.limits)]
      .filter((part) => part !== '')
      .join('; ');
    return { name: `${capital(nameOf(factor))}${within}`, number };
  }
  return { name: firstWords(choice), number: 'none of its own: the figures of the law are kept' };
}

function firstWords({ reason }: Choice): string {
  return plain(inEnglish(reason).split(/[:.,;]/)[0]);
}

/** From the law to the proposal, one layer after the other, on the reference facility. */
export function layersTable({ layers = [] }: Pack, { facility, receivers, year }: Reference): string {
  let before: ReturnType<typeof assess>['payable']['amount'] | undefined;
  return table(
    ['', 'payment, RUB', 'change'],
    layers.map(({ words, regime }) => {
      const { amount } = assess(facility, regime, { year, receivers }).payable;
      const change = before && amount.minus(before);
      before = amount;
      return [words, grouped(amount.toFixed(2)), change ? `${change.isNegative() ? '−' : '+'}${grouped(change.abs().toFixed(2))}` : ''];
    }),
  );
}

/** What each variant makes of the reference facility, as a whole and by release. */
export function variantsTables({ regime, variants = [] }: Pack, { facility, farNorth, receivers, year }: Reference): readonly string[] {
  const all = [{ name: regime.id, words: 'the proposal itself', regime }, ...variants].map((one) => {
    const [usual, north] = [facility, farNorth].map((site) => tryAssess(site, one.regime, { year, receivers }));
    return { ...one, usual, north };
  });
  const due = (outcome: ReturnType<typeof tryAssess> | undefined): string =>
    outcome?.ok ? grouped(outcome.value.payable.amount.toFixed(2)) : '';
  const refused = (outcome: ReturnType<typeof tryAssess> | undefined): string => {
    const codes = outcome?.ok === false ? [...new Set(outcome.problems.map((problem) => problem.code))] : [];
    return codes.length === 0 ? '' : `; here it refuses with ${codes.map((text) => `[${code(text)}](/problems/${text})`).join(', ')}`;
  };
  const releases = facility.releases.map(({ id }) => id);
  const lines = all.flatMap(({ name, usual }) =>
    usual?.ok
      ? [[code(name), ...releases.map((id) => grouped(usual.value.lines.find(({ release }) => release === id)?.amount.toFixed(2) ?? ''))]]
      : [],
  );
  return [
    table(
      ['variant', 'what it chooses', 'payment, RUB', 'with the Far North'],
      all.map(({ name, words, usual, north }) => [code(name), words + refused(usual), due(usual), due(north)]),
    ),
    'By release, without the Far North:',
    table(['variant', ...releases.map(code)], lines),
  ];
}
