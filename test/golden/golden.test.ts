import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../scripts/data/ru-2003.ts';
import { exact, exactText, multiplyExact, roundExact } from '../../src/exact.ts';
import { sources } from '../../src/regimes/ru-2003/sources.ts';
import { stepsOf } from '../constructed.ts';
import {
  type Assertion,
  assessmentOf,
  atPrintedDigits,
  caseOf,
  collections,
  computed,
  deviations,
  figureOf,
  indexChecks,
  oursFor,
  sizeOf,
  translations,
  waiting,
} from './cases.ts';

const all = translations.flatMap(([file, translation]) => translation.asserts.map((assertion) => ({ file, translation, assertion })));
const labelled = (some: typeof all) =>
  some.map(
    ({ file, translation, assertion }) => [`${assertion.case}, ${assertion.figure.join('.')} (${file})`, translation, assertion] as const,
  );
const isDeviation = ({ case: id, figure }: Assertion) => deviations.some((one) => one.case === id && String(one.figure) === String(figure));

describe('published figures', () => {
  it.each(labelled(all.filter(({ assertion }) => !isDeviation(assertion))))('%s', (_, translation, assertion) => {
    const published = figureOf(assertion);
    expect(oursFor(published, assertion.against, assessmentOf(translation))).toEqual(published);
  });

  it.each(translations)('%s states its assumptions in words', (_, { assumptions, asserts }) => {
    expect(assumptions.length).toBeGreaterThan(0);
    for (const one of assumptions) expect(one).toMatch(/^[A-Z0-9].{20,}\.$/);
    expect(asserts.length).toBeGreaterThan(0);
  });

  it.each(labelled(all.filter(({ assertion: { collection, case: id } }) => typeof caseOf(collection, id).inputs === 'object')))(
    '%s uses the rates and factors that the source states',
    (_, translation, { collection, case: id }) => {
      const { inputs } = caseOf(collection, id);
      if (typeof inputs !== 'object') throw new Error('filtered above');
      const applied = assessmentOf(translation).lines.flatMap(({ steps }) => stepsOf(steps, 'price'));
      const rateIn = (band: string) => applied.find((step) => step.band === band)?.rate.value;
      const factor = (name: string) => applied[0]?.factors.find((one) => one.id === name)?.value;
      const ours = {
        rate_within_norm: rateIn('permissible'),
        rate_within_limit: rateIn('temporary'),
        k_region: factor('region'),
        city: factor('city'),
        special: factor('special'),
        index: factor('index'),
        regionFactor: factor('region'),
        R: applied[0]?.rate.value,
        rate_per_equivalent: rateIn('permissible'),
        rate_per_eq: rateIn('permissible'),
        rate: rateIn('permissible'),
        unit_price: rateIn('permissible'),
        K: factor('K'),
        norm: rateIn('permissible'),
      };
      const stated = Object.entries(ours).filter(([name]) => inputs[name] !== undefined);
      // A tax before its reduction, or decibels of a printed table.
      const saysNoRate = ['CN-12', 'CN-17', 'DE-02', 'DE-03', 'cn-ladder-threshold'];
      expect(stated.length > 0).toBe(!saysNoRate.includes(id));
      for (const [name, value] of stated) expect([name, value]).toEqual([name, inputs[name]]);
    },
  );
});

describe('index checks: where the rates come from', () => {
  const indices = { 2003: ['2.56', '2.67'], 2005: ['2.07', '2.16'] } as const;

  it.each(indexChecks.map((check) => [check.case, check] as const))('%s', (id, { table, pollutant, base }) => {
    const { inputs, published_result: published } = caseOf('ru-2003', id);
    const { rate_344: rate, index } = inputs as { readonly rate_344: string; readonly index: string };
    const row = readTable(table).find((record) => record.pollutant_id === pollutant && record.base_year === base);
    expect(row?.[table === 'waste' ? 'rate_within_limit' : 'rate_within_norm']).toBe(rate);
    expect(indices[base as '2003' | '2005']).toContain(index);
    expect(atPrintedDigits(multiplyExact(exact(rate), exact(index)), published as string)).toBe(published);
    expect(row?.note, 'the row says so itself').toContain(published);
  });

  it('hold for every row whose note says so', () => {
    const said = /([\d.]+)(?: ?\([^)]*\))? = ([\d.]+) x (2\.\d\d)/g;
    let count = 0;
    for (const table of ['air', 'water', 'waste'] as const) {
      for (const record of readTable(table)) {
        for (const [text, published = '', rate = '', index = ''] of (record.note ?? '').matchAll(said)) {
          const name = `${table} ${record.pollutant_id}: ${text}`;
          expect([record.rate_within_norm, record.rate_within_limit], name).toContain(rate);
          const product = roundExact(multiplyExact(exact(rate), exact(index)), 'half-up', exact('0.1'));
          expect(exactText(product), name).toBe(exactText(exact(published)));
          expect(indices[record.base_year as '2003' | '2005'], name).toContain(index);
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(250);
  });
});

describe('the sources of the cases', () => {
  // Collections of worked examples, kept with the cases; the acts and tables are sources of the pack.
  const ofCasesOnly = ['pohgor-2016', 'eko-doc-rates', 'need4stud-239645', 'mybiblioteka-2-125175'];

  it('are known to the pack, too', () => {
    for (const { source_id: source } of collections['ru-2003']) {
      expect(ofCasesOnly).toContain(source);
      expect(Object.keys(sources)).toContain(source);
    }
  });
});

describe('deviations', () => {
  it.each(deviations.map((one) => [`${one.case}, ${one.figure.join('.')}`, one] as const))(
    '%s is needed, and exactly so large',
    (_, deviation) => {
      const found = all.find(({ assertion }) => assertion.case === deviation.case && String(assertion.figure) === String(deviation.figure));
      if (!found) throw new Error('the deviation is of a figure that nothing asserts');
      const published = figureOf(found.assertion);
      const ours = oursFor(published, found.assertion.against, assessmentOf(found.translation));
      expect(ours).not.toEqual(published);
      expect(sizeOf(ours as string, published as string)).toBe(deviation.size);
      expect(deviation.why.length).toBeGreaterThan(20);
      expect(['source-misprint', 'rounding-in-source', 'law-unclear']).toContain(deviation.reason);
    },
  );

  it('none is hidden: there are as many as are needed', () => {
    const needed = all.filter(({ translation, assertion }) => {
      const published = figureOf(assertion);
      return String(oursFor(published, assertion.against, assessmentOf(translation))) !== String(published);
    });
    expect(needed.map(({ assertion }) => [assertion.case, ...assertion.figure])).toEqual(
      deviations.map((one) => [one.case, ...one.figure]),
    );
  });

  it('are measured at the printed digits', () => {
    expect(atPrintedDigits(exact('244257.51168'), '244257.5')).toBe('244257.5');
    expect(atPrintedDigits(exact('244257.51168'), '244257')).toBe('244258');
    expect(atPrintedDigits(exact('2570.7'), '2570.70')).toBe('2570.70');
    expect(sizeOf('244258', '244257')).toBe('1');
  });
});

describe('every case is asserted or waits with a reason', () => {
  it('and none is both or neither', () => {
    const served = new Set([
      ...all.map(({ assertion: { collection, case: id } }) => `${collection} ${id}`),
      ...indexChecks.map(({ case: id }) => `ru-2003 ${id}`),
      ...computed.map(({ collection, id }) => `${collection} ${id}`),
    ]);
    const copied = Object.entries(collections).flatMap(([collection, cases]) => cases.map(({ id }) => `${collection} ${id}`));
    expect([...served].sort()).toEqual(copied.sort());
    const waits = waiting.map(({ collection, id }) => `${collection} ${id}`);
    expect(new Set(waits).size).toBe(waits.length);
    expect(waits.filter((one) => served.has(one))).toEqual([]);
    // The collections as they were handed over hold so many cases.
    const sizes = Object.entries(collections).map(([name, cases]) => [
      name,
      cases.length + waiting.filter(({ collection }) => collection === name).length,
    ]);
    expect(sizes).toEqual([
      ['ru-2003', 9],
      ['ru-2016', 9],
      ['intl', 12],
      ['model', 20],
    ]);
    const width = Math.max(...waits.map((one) => one.length));
    console.log(['golden cases that wait:', ...waiting.map(({ waitsFor }, at) => `  ${waits[at]?.padEnd(width)}  ${waitsFor}`)].join('\n'));
  });

  it.each(computed.map(({ id, test }) => [id, test] as const))('and %s is named in the test that asserts it', (id, test) => {
    expect(readFileSync(new URL(`../../${test}`, import.meta.url), 'utf8')).toContain(id);
  });

  it('and every printed payment of a served case is asserted', () => {
    for (const { id, published_result: published } of collections['ru-2003'])
      expect(
        published === undefined || all.some(({ assertion }) => assertion.case === id) || indexChecks.some((one) => one.case === id),
        id,
      ).toBe(true);
  });
});
