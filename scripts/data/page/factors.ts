import type { Factor } from '../../../src/model/mechanism.ts';
import type { Charge } from '../../../src/model/regime.ts';
import { gradeOf } from './coverage.ts';
import { citeWords, figureTable } from './figures.ts';
import { capital, code, inEnglish, paragraphs, table } from './markdown.ts';
import { factorsOf, type Pack } from './pack.ts';
import { caseWords, factorWords, limitWords, nameOf } from './words.ts';

/** Every factor once: what it is, where the law says so, its figures. */
export function factorSections(pack: Pack): readonly string[] {
  const { regime, base } = pack;
  const ofBase = new Set(base && factorsOf(base.regime).map(({ factor }) => factor));
  const seen = new Set<string>();
  const all = factorsOf(regime);
  return all.map(({ factor, charges }) => {
    const anchor = seen.has(factor.id) ? '' : ` {#factor-${factor.id}}`;
    seen.add(factor.id);
    const where = `for ${charges.map(code).join(', ')}`;
    const isOne = all.every((other) => other.factor === factor || other.factor.id !== factor.id);
    const heading = `### ${headingOf(factor)}${isOne ? '' : `, ${where}`}${anchor}`;
    if (base && ofBase.has(factor))
      return paragraphs(heading, `That of [${base.regime.id}](./${base.regime.id}#factor-${factor.id}), ${where}.`);
    return factorSection(pack, factor, { heading, where, charge: regime.charges[charges[0] ?? ''] as Charge });
  });
}

function headingOf(factor: Factor): string {
  const title = inEnglish(factor.title);
  return factor.symbol === undefined || title === '' ? capital(nameOf(factor)) : `${nameOf(factor)}: ${title}`;
}

interface About {
  readonly heading: string;
  /** The charges that use it. */
  readonly where: string;
  readonly charge: Charge;
}

function factorSection({ regime, csv }: Pack, factor: Factor, { heading, where, charge }: About): string {
  const figure = factor.kind === 'figure' ? factor.value : factor.kind === 'privilege' ? factor.depth : undefined;
  const owned = { owner: factor, charge, csv: csv?.[factor.id] };
  return paragraphs(
    heading,
    table(
      ['', ''],
      [
        ['id', `${code(factor.id)}, ${where}`],
        ['kind', code(factor.kind)],
        ['what', factorWords(regime, factor)],
        ['only in', factor.where ? caseWords(regime, factor.where) : ''],
        ['limits', limitWords(regime, factor.limits)],
        ['source', citeWords(factor, ...(typeof figure === 'object' ? [figure] : []))],
        ['grade', typeof figure === 'object' && factor.confidence === undefined ? '' : gradeOf(factor, charge)],
        ['doubt', inEnglish(factor.doubt)],
      ].filter(([, cell]) => cell !== ''),
    ),
    typeof figure === 'object' ? figureTable(regime, figure, owned) : [],
  );
}
