import type { Territory } from '../../model/territory.ts';
import { didYouMean } from '../../problems/nearest.ts';
import { fail, succeed } from '../../problems/outcome.ts';
import { problem } from '../../problems/problem.ts';
import type { Resolve } from './csvOptions.ts';

/**
 * Finds territories by the names that registers write: by id, by name in English or Russian, ignoring case, and with the
 * short forms of Russian tables (`обл.`, `респ.`, `г.`, `АО`). A name that two territories share is refused.
 *
 * @param territories - Of a regime, or your own.
 * @returns What `resolve.territory` of `readCsv` takes.
 *
 * @example
 * ```ts
 * import { territoryNamed } from 'polluter-pays/portfolio';
 * import { russia2003 } from 'polluter-pays/regimes/ru-2003';
 *
 * const territory = territoryNamed(russia2003.territories ?? {});
 * territory('Мурманская обл.', { path: [] }) // => { ok: true, value: 'RU-MUR' }
 * ```
 */
export function territoryNamed(territories: Readonly<Record<string, Territory>>): Resolve {
  const ids = new Map<string, readonly string[]>();
  for (const [id, { name }] of Object.entries(territories)) {
    const names = name === undefined ? [] : typeof name === 'string' ? [name] : [name.en, name.ru];
    for (const key of new Set([id, ...names].map(fold))) ids.set(key, [...(ids.get(key) ?? []), id]);
  }
  return (word, { path }) => {
    const [found, ...others] = Object.hasOwn(territories, word) ? [word] : (ids.get(fold(word)) ?? []);
    const shown = JSON.stringify(word);
    if (found === undefined) {
      const hint = didYouMean(fold(word), ids.keys());
      return fail(problem('release/unknown-territory', path, `${shown} names no territory that was passed.`, hint));
    }
    if (others.length === 0) return succeed(found);
    return fail(
      problem(
        'release/unknown-territory',
        path,
        `${shown} names ${others.length + 1} territories.`,
        `Write one of ${[found, ...others].join(', ')}.`,
      ),
    );
  };
}

function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[‐-―−]/g, '-')
    .replace(/(^|\s)обл\.?(?=\s|$)/g, '$1область')
    .replace(/(^|\s)респ\.?(?=\s|$)/g, '$1республика')
    .replace(/(^|\s)ао(?=\s|$)/g, '$1автономный округ')
    .replace(/^(?:город\s+|г\.\s*|г\s+|city of\s+)/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
