import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as door from '../../src/pollutants/index.ts';
import {
  findPollutant,
  type Pollutant,
  type PollutantId,
  pollutants,
  pollutantsNamed,
  tryFindPollutant,
} from '../../src/pollutants/index.ts';
import { ambiguousAliases } from '../../src/pollutants/tables/ambiguousAliases.ts';
import type { Problem } from '../../src/problems/problem.ts';

function problemOf(word: string, options?: door.FindPollutantOptions): Problem {
  const result = tryFindPollutant(word, options);
  if (result.ok) throw new Error(`"${word}" is ${result.value}`);
  expect(result.problems.length).toBe(1);
  return result.problems[0];
}

describe('the order of the look-up', () => {
  it.each([
    ['an id', 'nitrogen-dioxide', 'nitrogen-dioxide'],
    ['a code with its country', 'ru:0301', 'nitrogen-dioxide'],
    ['a row of a table', 'ru-2016:II.114', '1-1-1-2-tetrachloroethane'],
    ['a row whose part is named', 'kz:air_flaring:CO', 'carbon-oxides'],
    ['a row of the same name in another part', 'kz:air_stationary:CO', 'carbon-monoxide'],
    ['a row whose part may be left out', 'lt:group-V', 'lt-water-group-5'],
    ['an English name', 'Nitrogen dioxide', 'nitrogen-dioxide'],
    ['a Russian name', 'Азота диоксид', 'nitrogen-dioxide'],
    ['a Chinese alias', '二氧化硫', 'sulphur-dioxide'],
    ['a formula', 'NO2', 'nitrogen-dioxide'],
    ['American spelling', 'sulfur dioxide', 'sulphur-dioxide'],
    ['another case', 'АЗОТА ДИОКСИД', 'nitrogen-dioxide'],
    ['an id in another case', 'Nitrogen-Dioxide', 'nitrogen-dioxide'],
    ['a code in another case', 'RU:0301', 'nitrogen-dioxide'],
    ['a code without its country', '0301', 'nitrogen-dioxide'],
    ['a row without its table', 'II.114', '1-1-1-2-tetrachloroethane'],
    ['a row of another country', 'group-7', 'waste-mercury-cadmium-cyanide-pcb'],
  ])('finds %s: %s', (_, word, id) => {
    expect(findPollutant(word)).toBe(id);
  });

  it('tells CO from Co, and asks where the case says neither', () => {
    expect(findPollutant('CO')).toBe('carbon-monoxide');
    expect(findPollutant('Co')).toBe('cobalt');
    expect(problemOf('co').code).toBe('release/ambiguous-pollutant');
    expect(problemOf('cO')).toMatchObject({ message: '"cO" stands for 2 pollutants: letter case decides: CO carbon monoxide, Co cobalt.' });
    expect(findPollutant('co', { medium: 'water' })).toBe('cobalt');
  });

  it('takes the code of a law for that law only: a name goes before a code without its country', () => {
    expect(findPollutant('fr:NO')).toBe('oxidised-nitrogen');
    expect(findPollutant('NO')).toBe('nitrogen-monoxide');
    expect(findPollutant('ee:so2')).toBe('inorganic-sulphur-compounds-in-air');
    expect(findPollutant('so2')).toBe('sulphur-dioxide');
    expect(findPollutant('dk:BOD5')).toBe('bod-5-modified');
    expect(findPollutant('BOD5')).toBe('bod-5');
  });

  it('takes a code without a digit for nothing, and says where it is one', () => {
    expect(findPollutant('ua:I')).toBe('waste-class-1');
    expect(problemOf('I')).toMatchObject({
      code: 'release/unknown-pollutant',
      hint: 'As a code of a law, with its country: "ua:I" (waste-class-1).',
    });
  });

  it('does not see how a word was set: spaces, subscripts, dashes, wide letters, ё', () => {
    expect(findPollutant(' SO₂\u00a0')).toBe('sulphur-dioxide');
    expect(findPollutant('PM₂.₅')).toBe('pm-2-5');
    expect(findPollutant('C12–C19')).toBe('saturated-hydrocarbons-c12-c19');
    expect(findPollutant('Хром трехвалентный')).toBe('chromium-iii');
    expect(findPollutant('苯并(a)芘')).toBe('benzo-a-pyrene');
    expect(findPollutant('Азота\n  диоксид')).toBe('nitrogen-dioxide');
  });
});

describe('an ambiguous word', () => {
  it('is a problem that lists the candidates with their names and what decides', () => {
    expect(problemOf('фосфаты', { path: ['releases', 3, 'pollutant'] })).toEqual({
      code: 'release/ambiguous-pollutant',
      path: ['releases', 3, 'pollutant'],
      message: '"фосфаты" stands for 2 pollutants: as PO4 or as P: a factor of 3.066.',
      hint: 'Write the id of the one that is meant: phosphate-ion: Phosphate ion [water]; phosphate-phosphorus: Phosphates (as P) [water].',
    });
  });

  it('is decided by the medium where that leaves one', () => {
    expect(findPollutant('Взвешенные вещества', { medium: 'water' })).toBe('suspended-solids');
    expect(findPollutant('взвешенные вещества', { medium: 'air' })).toBe('suspended-particulate-matter');
    expect(findPollutant('ee:hazardous', { medium: 'waste' })).toBe('hazardous-waste');
    expect(findPollutant('lt:group-I', { medium: 'water' })).toBe('lt-water-group-1');
  });

  it('stays one where the medium leaves several, which are then listed alone, or none, when all are', () => {
    expect(pollutantsNamed('fluorides', { medium: 'air' }).length).toBe(5);
    expect(problemOf('fluorides', { medium: 'air' }).hint).not.toContain('fluoride-ion');
    expect(pollutantsNamed('fluorides', { medium: 'noise' }).length).toBe(6);
    expect(problemOf('kz:CO', { medium: 'air' }).code).toBe('release/ambiguous-pollutant');
  });

  it.each(ambiguousAliases.map(({ alias, candidates, note }) => [alias, candidates, note] as const))('%s', (alias, candidates, note) => {
    const { code, message, hint } = problemOf(alias);
    expect(code).toBe('release/ambiguous-pollutant');
    if (note !== undefined) expect(message).toContain(note);
    for (const id of candidates) expect(hint).toContain(`${id}: ${pollutants[id].name.en}`);
  });
});

describe('the medium', () => {
  it('never refuses a word of one meaning: a law may price it in a medium that ours do not', () => {
    expect(findPollutant('SO2', { medium: 'water' })).toBe('sulphur-dioxide');
  });
});

describe('an unknown word', () => {
  it.each([
    ['a slip', 'Азота диоксит', 'Did you mean "Азота диоксид" (nitrogen-dioxide), "Азота оксид" (nitrogen-monoxide)?'],
    ['the id without a letter', 'malathon', 'Did you mean "malathion"?'],
    ['a part of many names', 'nitrogen-dioxid', expect.stringContaining('"nitrogen" (any of 5), "nitrogen-dioxide"')],
    ['a second name in brackets', 'Углерода окись (углерода оксид)', 'Did you mean "углерода оксид" (carbon-monoxide)?'],
    ['a code that lost its zero', '301', expect.stringContaining('"0301" (nitrogen-dioxide)')],
    ['Cyrillic letters in a formula', 'СО', 'Are some letters Cyrillic and some Latin? Known: "CO" (carbon-monoxide).'],
    ['a Latin letter in a Russian word', 'бензoл', 'Are some letters Cyrillic and some Latin? Known: "бензол" (benzene).'],
    [
      'a CAS number',
      '7664-41-7',
      'A CAS number says no basis; write the id. With this number: ammonia: Ammonia; ammonia-as-nitrogen: Ammonia (as N).',
    ],
    ['nothing near', 'phlogiston', undefined],
    ['nothing', '', undefined],
    ['a short word, to which every other is near', 'Zz', undefined],
  ])('%s', (_, word, hint) => {
    const found = problemOf(word);
    expect(found.code).toBe('release/unknown-pollutant');
    expect(found.hint).toEqual(hint);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'ru:__proto__', 'prototype'])('%s', (word) => {
    expect(problemOf(word).code).toBe('release/unknown-pollutant');
    expect(pollutantsNamed(word)).toEqual([]);
  });

  it('is thrown by the plain door, with the same problem', () => {
    expect(() => findPollutant('phlogiston')).toThrow(
      expect.objectContaining({ name: 'PaymentError', problems: [problemOf('phlogiston')] }),
    );
  });
});

describe('what is no word', () => {
  it('is too long above 200 characters, and costs nothing', () => {
    const started = performance.now();
    for (const length of [201, 100_000, 10_000_000]) {
      const { code, message } = problemOf('сажа'.repeat(length).slice(0, length));
      expect(code).toBe('input/too-long');
      expect(message.length).toBeLessThan(200);
      expect(message).toContain(`${length} characters`);
    }
    expect(pollutantsNamed('a'.repeat(201))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('is looked up at 200 characters, even where each of them unfolds to eighteen', () => {
    const started = performance.now();
    expect(problemOf('\ufdfa'.repeat(200)).code).toBe('release/unknown-pollutant');
    expect(problemOf('\ud800'.repeat(200)).code).toBe('release/unknown-pollutant');
    expect(problemOf('('.repeat(200)).code).toBe('release/unknown-pollutant');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('is of another type', () => {
    for (const value of [301, null, undefined, {}, ['SO2'], Symbol('SO2')]) {
      expect(problemOf(value as unknown as string).code).toBe('input/type');
    }
  });
});

describe('laws', () => {
  const all = Object.entries(pollutants) as (readonly [PollutantId, Pollutant])[];
  const words = all.flatMap(([id, { name, codes, aliases }]) => [id, name.en, name.ru, ...codes, ...aliases].map((word) => ({ id, word })));
  const known = fc.constantFrom(...words);
  const anyWord = fc.oneof(
    known.map(({ word }) => word),
    fc.constantFrom(...ambiguousAliases).map(({ alias }) => alias),
    fc.string(),
  );
  const medium = fc.constantFrom('air', 'water', 'waste', 'noise' as const);

  it('never throws and never misses silently: an id of the vocabulary, or one problem with the path', () => {
    fc.assert(
      fc.property(anyWord, fc.option(medium, { nil: undefined }), (word, where) => {
        const result = tryFindPollutant(word, { medium: where, path: ['rows', 7] });
        if (result.ok) expect(Object.hasOwn(pollutants, result.value)).toBe(true);
        else expect(result.problems.map(({ path }) => path)).toEqual([['rows', 7]]);
      }),
    );
  });

  it('leads from an id to itself: what was found is found again', () => {
    fc.assert(fc.property(known, ({ word }) => findPollutant(findPollutant(word)) === findPollutant(word)));
  });

  it('narrows by the medium, never adds', () => {
    fc.assert(
      fc.property(anyWord, medium, (word, where) => {
        expect(pollutantsNamed(word)).toEqual(expect.arrayContaining([...pollutantsNamed(word, { medium: where })]));
      }),
    );
  });

  it('keeps the meaning in any case, but for CO and Co, which the case alone tells apart', () => {
    fc.assert(
      fc.property(
        known.filter(({ word }) => word.toLowerCase() !== 'co'),
        fc.infiniteStream(fc.boolean()),
        ({ id, word }, coins) => {
          const other = [...word].map((letter) => (coins.next().value ? letter.toUpperCase() : letter.toLowerCase())).join('');
          expect(pollutantsNamed(other)).toContain(id);
        },
      ),
    );
  });
});

describe('the door', () => {
  it('exports these names', () => {
    expect(Object.keys(door)).toMatchInlineSnapshot(`
      [
        "findPollutant",
        "tryFindPollutant",
        "pollutants",
        "pollutantsNamed",
      ]
    `);
  });

  it('knows its ids at compile time', () => {
    const id: PollutantId = findPollutant('SO2');
    expect(pollutants[id].name).toEqual({ en: 'Sulphur dioxide', ru: 'Серы диоксид' });
    // @ts-expect-error No pollutant has this id.
    expect(pollutants['sulfur-dioxide']).toBe(undefined);
  });
});
