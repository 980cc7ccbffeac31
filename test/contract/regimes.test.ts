import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { priceBook } from '../../src/assess/price/priceBook.ts';
import { canonicalJson, digestOf } from '../../src/digest.ts';
import { explain } from '../../src/explain/explain.ts';
import type { ExplanationNode } from '../../src/explain/explanationNode.ts';
import { replay } from '../../src/explain/replay.ts';
import { tariffSheet } from '../../src/explain/tariff/tariffSheet.ts';
import type { Words } from '../../src/model/words.ts';
import { firstDay, lastDay } from '../../src/period/period.ts';
import { pollutants } from '../../src/pollutants/pollutants.ts';
import { parseAssessment } from '../../src/schema/assessment.ts';
import { checkRegime } from '../../src/schema/checkRegime.ts';
import { parseRegime } from '../../src/schema/regime.ts';
import { strayNumbers } from '../explain/strayNumbers.ts';
import { pricedByHand } from '../pricedByHand.ts';
import { factorsOf, figuresOf } from './figures.ts';
import { packs } from './packs.ts';

const regimesFolder = new URL('../../src/regimes/', import.meta.url);
const foldersOf = (url: URL): readonly string[] =>
  readdirSync(url, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const filesOf = (folder: string): readonly string[] =>
  readdirSync(new URL(`${folder}/`, regimesFolder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

it('every folder of regimes has its packs under the contract', () => {
  expect([...new Set(packs.map(({ folder }) => folder))].sort()).toEqual([...foldersOf(regimesFolder)].sort());
});

it('no two packs have one id or one digest', () => {
  expect(new Set(packs.map(({ regime }) => regime.id)).size).toBe(packs.length);
  expect(new Set(packs.map(({ regime }) => digestOf(regime))).size).toBe(packs.length);
});

describe.each(packs.map((pack) => [pack.regime.id, pack] as const))('%s', (_, pack) => {
  const { regime, facilities, receivers, place } = pack;
  const assessments = facilities.map(({ facility, ...options }) => assess(facility, regime, { ...options, receivers }));
  const named = assessments.map((assessment) => [assessment.facility.id, assessment] as const);

  describe('its figures', () => {
    const figures = figuresOf(regime);

    it('each in force has a source, stands in missing.csv with its reason, or is a graded choice', () => {
      const bare = figures.filter(
        ({ of, row, read: { cite } }) => !cite.choice && cite.sources.length === 0 && !pack.isMissing(pack.nameOf(of, row)),
      );
      expect(bare.map(({ charge, of, row }) => `${charge} ${of} ${JSON.stringify(row)}`)).toEqual([]);
      expect(figures.length).toBeGreaterThan(0);
    });

    it('each cites sources that the pack has', () => {
      const cited = new Set(figures.flatMap(({ read }) => read.cite.sources));
      expect([...cited].filter((id) => !Object.hasOwn(regime.sources, id))).toEqual([]);
    });

    it('each choice is graded and has a reason', () => {
      for (const {
        of,
        read: { cite },
      } of figures)
        if (cite.choice) expect([of, cite.confidence, hasBothLanguages(cite.choice.reason)]).toEqual([of, 'assumption', true]);
    });

    it('a law has no choices, a proposal has some', () => {
      expect(figures.some(({ read }) => read.cite.choice)).toBe(regime.status === 'proposal');
    });

    it('each is a decimal as printed, without exponent or sign', () => {
      for (const { row } of figures) expect(row.value).toMatch(/^\d+(\.\d+)?$/);
    });

    it('each factor has an id of its own in its charge, so that two calculations can be compared', () => {
      for (const [id, charge] of Object.entries(regime.charges)) {
        const ids = charge.factors.map((factor) => factor.id);
        expect(new Set(ids).size, id).toBe(ids.length);
        for (const factor of factorsOf(charge)) expect([factor.id, hasBothLanguages(factor.title)]).toEqual([factor.id, true]);
      }
    });
  });

  describe('every year in force', () => {
    const [first, last] = [firstDay(regime.from), lastDay(regime.until)];
    const all = Array.from(
      { length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 },
      (__, at) => Number(first.slice(0, 4)) + at,
    );
    const { receiverOf, ...where } = place;

    it('has a currency', () => {
      for (const year of all) {
        const held = regime.currency.filter(({ from, until }) => firstDay(from) <= `${year}-12-31` && lastDay(until) >= `${year}-01-01`);
        expect(held.length, `${year}`).toBeGreaterThan(0);
      }
    });

    it.each(pack.years ?? all)('%s has a price for all that its charges price, or missing.csv says why not', (year) => {
      for (const { charge, period, book } of booksOf(year)) {
        const unexplained = book.missing.filter(({ facts }) => !pack.isMissing(pack.nameOfPrice(charge, facts.pollutant, year)));
        expect(unexplained.map(({ facts, band, problems }) => [period, charge, facts.pollutant, band, problems[0]?.message])).toEqual([]);
        // A year without any price is explained in missing.csv row by row.
        expect(book.rows.length + book.missing.length, `${charge} ${period}`).toBeGreaterThan(0);
      }
    });

    // The whole year, or its quarters in a year in which the regime begins or a rate changes.
    function booksOf(year: number) {
      return Object.entries(regime.charges).flatMap(([charge, { from, until }]) => {
        const [begins, ends] = [firstDay(from) > first ? firstDay(from) : first, lastDay(until) < last ? lastDay(until) : last];
        const changes = [begins, ...figuresOf(regime).flatMap(({ row }) => (row.from === undefined ? [] : [firstDay(row.from)]))];
        const isWhole = !changes.some((day) => day > `${year}-01-01` && day <= `${year}-12-31`);
        return (isWhole ? [`${year}`] : [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)).flatMap((period) => {
          const day = period.length === 4 ? `${year}-01-01` : `${year}-${String(Number(period.slice(6)) * 3 - 2).padStart(2, '0')}-01`;
          if (day < begins || day > ends) return [];
          const receiver = receiverOf?.(charge);
          const asked = { ...where, charges: [charge], period, ...(receiver !== undefined && { receiver }) };
          return [{ charge, period, book: priceBook(regime, { year, receivers, minimumConfidence: 'memory' }, [asked]) }];
        });
      });
    }
  });

  describe.each(named)('%s', (id, assessment) => {
    const found = facilities[named.findIndex(([one]) => one === id)];
    if (!found) throw new Error('a facility without an assessment');
    const { facility, ...asked } = found;
    const options = { ...asked, receivers };

    it('replays to the same total', () => {
      expect(replay(assessment, regime)).toEqual({ equal: true, digest: 'same', differences: [] });
    });

    it('goes to JSON and back, and still replays', () => {
      const stored = JSON.stringify(assessment);
      const back = parseAssessment(JSON.parse(stored));
      expect(JSON.stringify(back)).toBe(stored);
      expect(replay(back, regime)).toEqual({ equal: true, digest: 'same', differences: [] });
      expect(explain(back, { regime })).toBe(explain(assessment, { regime }));
    });

    it('comes out the same under a pack that went to JSON and back', () => {
      const read = parseRegime(JSON.parse(JSON.stringify(regime)));
      expect(JSON.stringify(assess(facility, read, options))).toBe(JSON.stringify(assessment));
    });

    it('priced by hand from the price book, comes to what assess says', () => {
      const book = priceBook(regime, options, [facility]);
      expect(book.missing).toEqual([]);
      expect(pricedByHand(book, assessment)).toBe(assessment.exact);
      expect(JSON.stringify(assess(facility, book))).toBe(JSON.stringify(assessment));
    });

    it.each(['en', 'ru'] as const)('is explained in every format, with numbers of the assessment only (%s)', (locale) => {
      for (const format of ['text', 'markdown'] as const) {
        for (const given of [{}, { regime }]) {
          const text = explain(assessment, { locale, format, ...given });
          expect(strayNumbers(text, locale, [assessment, regime]), format).toEqual([]);
          expect(text).not.toMatch(/undefined|\[object|NaN/);
        }
      }
      const tree = explain(assessment, { locale, format: 'tree', regime });
      expect(strayNumbers(textsOf(tree).join('\n'), locale, [assessment, regime])).toEqual([]);
    });

    it.each(['en', 'ru'] as const)('has a tariff sheet (%s)', (locale) => {
      const book = priceBook(regime, options, [facility]);
      for (const format of ['text', 'markdown'] as const) {
        const sheet = tariffSheet(book, { locale, format });
        expect(sheet).not.toMatch(/undefined|\[object|NaN/);
        expect(sheet.length).toBeGreaterThan(100);
      }
    });

    it('says first that a proposal is one, and never that a law is', () => {
      const [first] = explain(assessment, { regime }).split('\n');
      expect(/proposal/i.test(first ?? '')).toBe(regime.status === 'proposal');
      expect(assessment.notices[0]?.code === 'regime').toBe(regime.status === 'proposal');
    });
  });

  describe('as data', () => {
    it('has a digest of its meaning: the order of keys and a copy change nothing', () => {
      const copy: unknown = JSON.parse(JSON.stringify(regime));
      expect(digestOf(copy as object)).toBe(digestOf(regime));
      expect(digestOf(turned(copy) as object)).toBe(digestOf(regime));
      expect(digestOf({ ...regime, asOf: '1999' })).not.toBe(digestOf(regime));
    });

    it('is not written into by anything that reads it', () => {
      const before = canonicalJson(regime);
      for (const { facility, ...options } of facilities) explain(assess(facility, regime, { ...options, receivers }), { regime });
      expect(canonicalJson(regime)).toBe(before);
    });

    it('holds plain data only', () => {
      expect(JSON.parse(JSON.stringify(regime))).toEqual(regime);
    });

    it('is read by parseRegime as it is', () => {
      expect(parseRegime(regime)).toEqual(regime);
    });

    it('speaks both languages where a reader looks', () => {
      const words = [
        regime.title,
        ...(regime.notices ?? []),
        ...(regime.notModelled ?? []).flatMap(({ provision, why }) => [provision, why]),
        ...Object.values(regime.charges).map(({ title }) => title),
        ...Object.values(regime.circumstances ?? {}).map(({ title }) => title),
        ...Object.values(regime.readings ?? {}).map(({ title }) => title),
      ];
      expect(words.filter((one) => !hasBothLanguages(one))).toEqual([]);
    });

    it('is proved by checkRegime, with every pollutant known', () => {
      expect(checkRegime(regime, { pollutants: Object.keys(pollutants) }).problems).toEqual([]);
    });

    it('a law says as of when it was read and what it leaves out', () => {
      if (regime.status === 'law') expect([regime.asOf, regime.notModelled?.length]).toEqual([expect.any(String), expect.any(Number)]);
    });
  });

  it.each(filesOf(pack.folder))('%s calls nothing when it is imported, unless a bundler may drop it', (file) => {
    const text = readFileSync(new URL(`${pack.folder}/${file}`, regimesFolder), 'utf8');
    expect(callsAtTopLevel(text)).toEqual([]);
  });
});

describe('the test itself', () => {
  it('finds a number that the assessment does not have, in either language', () => {
    expect(strayNumbers('1,234.50 t × 2 = 1/3 (0.333333…), 1.41421…, 7', 'en', [{ a: '1234.5', b: '1/3', c: '1.414213562' }])).toEqual([
      '2',
      '7',
    ]);
    expect(strayNumbers('1\u00a0234,50 т × 2', 'ru', [{ a: '1234.5', words: 'о 1 063 496,09 рубля' }])).toEqual(['2']);
  });

  it('finds calls at top level, and lets pure ones and those inside functions be', () => {
    const text = `
      export const a = make('a');
      export const b = /* @__PURE__ */ make('b');
      export const c = { d: [new Map(), /* @__PURE__ */ new Set()] };
      const later = () => make('e');
      function more() { return make('f'); }
      export const list = [1].map(String) as const;
    `;
    expect(callsAtTopLevel(text)).toEqual(["make('a')", 'new Map()', '[1].map(String)']);
  });
});

function hasBothLanguages(words: Words | undefined): boolean {
  return typeof words === 'object' && /[A-Za-z]/.test(words.en) && /[А-Яа-яЁё]/.test(words.ru);
}

function textsOf({ label, value, source, children }: ExplanationNode): readonly string[] {
  return [label, value ?? '', source ?? '', ...children.flatMap(textsOf)];
}

/** The same with the keys of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

/** Calls that run when a module is imported and are not marked as pure. */
function callsAtTopLevel(text: string): readonly string[] {
  const source = ts.createSourceFile('pack.ts', text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    const isCall = ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node);
    if (isCall && !source.text.slice(node.getFullStart(), node.getStart()).includes('@__PURE__')) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
