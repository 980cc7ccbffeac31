import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coversOf, listOf, makeFiles, readTable } from '../../scripts/data/pollutants.ts';
import { type Pollutant, pollutants } from '../../src/pollutants/index.ts';
import { pollutantsNamed } from '../../src/pollutants/pollutantsNamed.ts';
import { fold, tidy } from '../../src/pollutants/spelling.ts';
import { ambiguousAliases } from '../../src/pollutants/tables/ambiguousAliases.ts';

const root = new URL('../../', import.meta.url);
const records = readTable('pollutants');
const ids = records.map(({ id }) => id);
const all: readonly (readonly [string, Pollutant])[] = Object.entries(pollutants);
const grouped = <T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> =>
  items.reduce((groups, item) => groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]), new Map<K, readonly T[]>());
const wordsOf = ({ name, aliases }: Pollutant): readonly string[] => [name.en, name.ru, ...aliases];

describe('the modules', () => {
  it.each([...makeFiles()])('%s is what the script makes of the CSV files', (file, made) => {
    expect(readFileSync(new URL(file, root), 'utf8')).toBe(made);
  });

  it('lose nothing on the way', () => {
    expect(Object.keys(pollutants)).toEqual(ids);
    for (const record of records) {
      const { name, cas, kind, media, codes, aliases, note } = pollutants[record.id as keyof typeof pollutants];
      expect({ ...record }).toEqual({
        id: record.id,
        name_en: name.en,
        name_ru: name.ru,
        cas: cas ?? '',
        kind,
        media: media.join(';'),
        codes: codes.join(';'),
        aliases: aliases.join(';'),
        notes: note ?? '',
      });
    }
    expect(ambiguousAliases.map(({ alias, candidates, note }) => [alias, candidates.join(';'), note ?? ''])).toEqual(
      readTable('ambiguous-aliases').map(({ alias, candidates, note }) => [alias, candidates, note]),
    );
  });
});

describe('pollutants', () => {
  it('have unique ids in kebab-case', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('are of known kinds and media, and have a name in both languages', () => {
    expect(new Set(all.map(([, { kind }]) => kind))).toEqual(new Set(['substance', 'group', 'parameter', 'waste', 'fuel', 'other']));
    for (const [id, { media, name }] of all) {
      expect(media.length, id).toBeGreaterThan(0);
      expect(['air', 'water', 'waste', 'noise'], id).toEqual(expect.arrayContaining([...media]));
      expect(new Set(media).size, id).toBe(media.length);
      expect(name.en.length * name.ru.length, id).toBeGreaterThan(0);
    }
  });

  it('have CAS numbers with a correct check digit', () => {
    const isCas = (cas: string): boolean => {
      const [, digits, check] = /^(\d{2,7}-\d\d)-(\d)$/.exec(cas) ?? [];
      const sum = [...(digits ?? '').replace('-', '')].reverse().reduce((total, digit, at) => total + Number(digit) * (at + 1), 0);
      return String(sum % 10) === check;
    };
    expect(all.filter(([, { cas }]) => cas !== undefined && !isCas(cas))).toEqual([]);
  });

  it('share a CAS number only where they differ in basis or scope, and each note names the other', () => {
    const byCas = grouped(
      all.filter(([, { cas }]) => cas !== undefined),
      ([, { cas }]) => cas,
    );
    const shared = [...byCas.values()].filter((group) => group.length > 1);
    expect(shared.map((group) => group.map(([id]) => id).join(' '))).toMatchInlineSnapshot(`
      [
        "aluminium-oxide aluminium-oxide-as-aluminium",
        "ammonia ammonia-as-nitrogen",
        "mercury mercury-metallic",
        "phosphate-ion phosphate-phosphorus",
        "tellurium-dioxide tellurium-dioxide-as-tellurium",
        "turpentine turpentine-as-carbon",
      ]
    `);
    for (const [id, { note }, others] of shared.flatMap((group) => group.map(([one, entry]) => [one, entry, group] as const))) {
      expect(others.filter(([other]) => other !== id && !note?.includes(other)).map(([other]) => `${id} lacks ${other}`)).toEqual([]);
    }
  });

  it('have each code at one pollutant only, under a country', () => {
    const codes = all.flatMap(([, one]) => one.codes);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[a-z]{2}(-\d{4})?:\S(.*\S)?$/.test(code))).toEqual([]);
  });

  it('cover what exists, never themselves, and nothing that covers them', () => {
    const coveredBy = (id: string, seen: readonly string[]): void => {
      expect(ids, seen.join(' covers ')).toContain(id);
      expect(seen, id).not.toContain(id);
      for (const other of pollutants[id as keyof typeof pollutants].covers ?? []) coveredBy(other, [...seen, id]);
    };
    for (const id of ids) coveredBy(id, []);
    expect(all.filter(([, { covers }]) => covers).length).toBe(records.filter(({ notes }) => notes.includes('Covers:')).length);
  });
});

describe('words', () => {
  it('are written without spaces at the ends, none empty, none longer than a look-up reads', () => {
    const cells = records.flatMap((one) => [one.name_en, one.name_ru, ...listOf(one.aliases), ...listOf(one.codes)]);
    expect(cells.filter((cell) => cell !== cell.trim() || cell === '' || cell.length > 200)).toEqual([]);
  });

  it('resolve to their pollutant, every one of them', () => {
    for (const [id, one] of all) {
      for (const word of [id, ...one.codes, ...wordsOf(one)]) expect(pollutantsNamed(word), word).toEqual([id]);
    }
  });

  it('of several pollutants that differ by case or spelling only are declared ambiguous', () => {
    const meanings = new Map<string, Set<string>>();
    for (const [id, one] of all) {
      for (const word of [id, ...wordsOf(one)].map((written) => fold(tidy(written)))) {
        meanings.set(word, (meanings.get(word) ?? new Set()).add(id));
      }
    }
    const several = [...meanings].filter(([, of]) => of.size > 1).map(([word]) => word);
    expect(several).toEqual(['co']);
    expect(ambiguousAliases.map(({ alias }) => alias)).toContain('co');
  });
});

describe('ambiguous words', () => {
  it('are declared once, with at least two candidates that exist', () => {
    const spellings = ambiguousAliases.map(({ alias }) => fold(tidy(alias)));
    expect(new Set(spellings).size).toBe(spellings.length);
    for (const { alias, candidates } of ambiguousAliases) {
      expect(new Set(candidates).size, alias).toBeGreaterThan(1);
      expect(new Set(candidates).size, alias).toBe(candidates.length);
      expect(ids, alias).toEqual(expect.arrayContaining([...candidates]));
    }
  });

  it('stand at no pollutant: neither id, nor name, nor alias', () => {
    const words = new Set(all.flatMap(([id, one]) => [id, ...wordsOf(one)]).map(tidy));
    expect(ambiguousAliases.filter(({ alias }) => words.has(tidy(alias)))).toEqual([]);
  });

  it('stand for their candidates', () => {
    for (const { alias, candidates } of ambiguousAliases) {
      expect(new Set(pollutantsNamed(alias)), alias).toEqual(new Set(candidates));
    }
  });
});

describe('the map of national tables', () => {
  const map = readTable('pollutant-map');

  it('leads to pollutants that exist', () => {
    expect(map.filter(({ pollutant_id: id }) => !ids.includes(id))).toEqual([]);
  });

  it('leads from one row to one pollutant, its part counted', () => {
    const rows = grouped(map, ({ country, code_or_row: row, part }) => `${country} ${part} ${row}`);
    expect([...rows.values()].filter((group) => new Set(group.map((one) => one.pollutant_id)).size > 1)).toEqual([]);
  });

  it('agrees with every code that names one of its rows', () => {
    const codes = new Map(all.flatMap(([id, one]) => one.codes.map((code) => [code, id])));
    const named = map.flatMap(({ country, code_or_row: row, part, pollutant_id: id }) => {
      const prefix = country.toLowerCase();
      const found = codes.get(`${prefix}:${part}:${row}`) ?? codes.get(`${prefix}:${row}`);
      return found === undefined ? [] : [[row, id, found] as const];
    });
    expect(named.length).toBe(288);
    expect(named.filter(([, id, found]) => id !== found)).toEqual([]);
  });

  it('has no printed name that the look-up takes for another pollutant', () => {
    const found = map.map(({ name, pollutant_id: id }) => [name, id, pollutantsNamed(name)] as const);
    expect(found.filter(([, id, named]) => named.length > 0 && !(named as readonly string[]).includes(id))).toEqual([]);
    expect(found.filter(([, , named]) => named.length > 0).length).toBeGreaterThan(300);
  });

  it('shows why a code without its country is looked up last: these rows are named as another pollutant is', () => {
    const misleading = map.filter(({ code_or_row: row, pollutant_id: id }) => {
      const named: readonly string[] = pollutantsNamed(row);
      return named.length > 0 && !named.includes(id);
    });
    expect(
      misleading.map((one) => `${one.country} ${one.code_or_row}: ${one.pollutant_id}, not ${pollutantsNamed(one.code_or_row)}`),
    ).toMatchInlineSnapshot(`
      [
        "DK BOD5: bod-5-modified, not bod-5",
        "EE so2: inorganic-sulphur-compounds-in-air, not sulphur-dioxide",
        "FR NO: oxidised-nitrogen, not nitrogen-monoxide",
        "KZ CO: carbon-oxides, not carbon-monoxide",
      ]
    `);
  });
});

describe('the reading of notes', () => {
  it('takes the ids of "Covers:" and no more', () => {
    expect(coversOf('Mass of Hg. Covers: mercury-metallic, mercury-compounds (two rows of 2003).')).toEqual([
      'mercury-metallic',
      'mercury-compounds',
    ]);
    expect(coversOf('Covers: pm-2-5.')).toEqual(['pm-2-5']);
    expect(coversOf('Mass of NO2 itself.')).toEqual([]);
  });
});
