import { describe, expect, it } from 'vitest';
import { tryFindPollutant } from '../../../src/pollutants/findPollutant.ts';
import type { CsvOptions } from '../../../src/portfolio/csv/csvOptions.ts';
import { readCsv, tryReadCsv } from '../../../src/portfolio/csv/readCsv.ts';
import { streamCsv } from '../../../src/portfolio/csv/streamCsv.ts';
import { territoryNamed } from '../../../src/portfolio/csv/territoryNamed.ts';
import { russia2003 } from '../../../src/regimes/ru-2003/index.ts';

const header = 'charge,pollutant,territory,"amount, t"';
const row = 'stationary,carbon-monoxide,RU-KR,12.5';
const file = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;
const codes = async (text: string, options: CsvOptions = {}): Promise<readonly string[]> => {
  const outcome = await tryReadCsv(text, options);
  return outcome.ok
    ? outcome.value.rejected.flatMap(({ problems }) => problems.map(({ code }) => code))
    : outcome.problems.map(({ code }) => code);
};
const amounts = async (text: string, options: CsvOptions = {}): Promise<readonly string[]> =>
  (await readCsv(text, options)).rows.map(({ amount }) => amount);

describe('a register', () => {
  it('is read with all its columns', async () => {
    const text = file(
      'id,facility,payer,outlet,charge,pollutant,territory,receiver,class,category,sector,period,circumstances,ruled out,amount,permissible,temporary,unit,"reading: background, mg/l"',
      'r1,mill,owner,stack-1,stationary,carbon-monoxide,RU-KR,basin,c,I,paper,2005-Q1,"city, far-north",protected-area,12.5,10,11,t,0.5',
    );
    expect((await readCsv(text)).rows).toEqual([
      {
        id: 'r1',
        facility: 'mill',
        payer: 'owner',
        outlet: 'stack-1',
        charge: 'stationary',
        pollutant: 'carbon-monoxide',
        territory: 'RU-KR',
        receiver: 'basin',
        class: 'c',
        category: 'I',
        sector: 'paper',
        period: '2005-Q1',
        circumstances: ['city', 'far-north'],
        ruledOut: ['protected-area'],
        amount: '12.5 t',
        norms: { permissible: '10 t', temporary: '11 t' },
        readings: { background: '0.5 mg/l' },
      },
    ]);
  });

  it('is read as a Russian Excel writes it', async () => {
    const text = [
      '\uFEFFОбъект;Субъект РФ;Среда;Загрязняющее вещество;Отчётный период;Масса, т;НДВ, т;ВРВ, т;Лимит, т',
      'Котельная № 1;Республика Карелия;воздух;Азота диоксид;1 квартал 2005 г.;1\u00A0234,5;1 000;1 200;',
      '"Завод ""Свет""; цех 2";Мурманская обл.;отходы;waste-class-4;2005;12,25;-;;10',
      ';;;;;;;;',
      '',
    ].join('\r\n');
    const { rows, counts, rejected } = await readCsv(text, {
      chargeOf: { air: 'stationary', waste: 'disposal' },
      resolve: {
        pollutant: (word, about) => tryFindPollutant(word, about),
        territory: territoryNamed(russia2003.territories ?? {}),
      },
    });
    expect(rejected).toEqual([]);
    expect(rows).toEqual([
      {
        facility: 'Котельная № 1',
        charge: 'stationary',
        pollutant: 'nitrogen-dioxide',
        territory: 'RU-KR',
        period: '2005-Q1',
        amount: '1234.5 t',
        norms: { permissible: '1000 t', temporary: '1200 t' },
      },
      {
        facility: 'Завод "Свет"; цех 2',
        charge: 'disposal',
        pollutant: 'waste-class-4',
        territory: 'RU-MUR',
        period: '2005',
        amount: '12.25 t',
        norms: { limit: '10 t' },
      },
    ]);
    expect(counts).toEqual({ read: 2, good: 2, rejected: 0, blank: 1 });
  });

  it('is read from bytes in windows-1251', async () => {
    const letters = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя';
    const bytes = (text: string): Uint8Array =>
      Uint8Array.from(text, (one) => (letters.includes(one) ? 0xc0 + letters.indexOf(one) : one.charCodeAt(0)));
    const table = bytes('Субъект;Вещество;Масса, т;НДВ, т\r\nRU-KR;Азота диоксид;1,5;2\r\n');
    const options = { defaults: { charge: 'stationary' }, resolve: { pollutant: tryFindPollutant } };
    expect((await readCsv(table, { ...options, encoding: 'windows-1251' })).rows).toEqual([
      { charge: 'stationary', pollutant: 'nitrogen-dioxide', territory: 'RU-KR', amount: '1.5 t', norms: { permissible: '2 t' } },
    ]);
    const wrong = await tryReadCsv(table, options);
    expect(wrong).toMatchObject({ ok: false, problems: [{ code: 'csv/encoding', hint: expect.stringContaining('windows-1251') }] });
  });

  it('is the same in any pieces, as text, as bytes, from a web stream', async () => {
    const text =
      `\uFEFF${file(header, row, '"stationary","carbon-\nmonoxide",RU-KR,1', 'stationary,"a""b",RU-KR,"2"', '"x"y,a,b,1')}`.replaceAll(
        '\n',
        '\r\n',
      );
    const bytes = new TextEncoder().encode(text);
    const whole = await readCsv(text);
    expect([whole.counts, whole.lines, whole.rejected.map(({ line }) => line)]).toEqual([
      { read: 4, good: 3, rejected: 1, blank: 0 },
      [2, 3, 5],
      [6],
    ]);
    for (const size of [1, 2, 3, 7, 50]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.slice(at * size, (at + 1) * size));
      expect(await readCsv(pieces)).toEqual(whole);
    }
    expect(await readCsv(new Blob([bytes]).stream())).toEqual(whole);
    const stream = new Blob([bytes]).stream();
    // Safari has streams that cannot be iterated.
    expect(await readCsv({ getReader: () => stream.getReader() })).toEqual(whole);
  });

  it('is read in pieces whose lines, rows and counts are those of the whole', async () => {
    const lines = Array.from({ length: 5000 }, (_, at) => (at % 100 === 7 ? 'stationary,carbon-monoxide,RU-KR,none' : row));
    const chunks: { readonly rows: number; readonly rejected: readonly number[] }[] = [];
    for await (const { rows, rejected } of streamCsv(file(header, ...lines)))
      chunks.push({ rows: rows.length, rejected: rejected.map(({ line }) => line) });
    expect(chunks.length).toBeGreaterThan(2);
    expect(chunks.reduce((sum, { rows }) => sum + rows, 0)).toBe(4950);
    expect(chunks.flatMap(({ rejected }) => rejected)).toEqual(Array.from({ length: 50 }, (_, at) => at * 100 + 9));
  });
});

describe('the header', () => {
  it.each([
    ['a column that is not known', 'charge,pollutant,territory,"amount, t",permisible', ['csv/unknown-column']],
    ['a column that is there twice', 'charge,pollutant,"вещество",territory,"amount, t"', ['csv/duplicate-column']],
    ['columns that are not there', 'facility', ['csv/missing-column', 'csv/missing-column', 'csv/missing-column', 'csv/missing-column']],
    ['a norm or a rate', 'charge,pollutant,territory,"amount, t",норматив', ['csv/unknown-column']],
    ['nothing', '', ['input/missing']],
  ])('refuses %s', async (_, text, expected) => {
    expect(await codes(`${text}\n`)).toEqual(expected);
  });

  it('takes names of your own, leaves columns out, and has what all rows say in common', async () => {
    const text = file('Substance,Where,"Mass of the year, kg",Remark', 'carbon-monoxide,RU-KR,5,late');
    const options: CsvOptions = {
      columns: { where: 'territory', 'mass of the year': 'amount' },
      ignored: ['remark'],
      defaults: { charge: 'stationary' },
    };
    expect((await readCsv(text, options)).rows).toEqual([
      { charge: 'stationary', pollutant: 'carbon-monoxide', territory: 'RU-KR', amount: '5 kg' },
    ]);
  });

  it.each([
    ['amount, t', '1 t'],
    ['amount (kg)', '1 kg'],
    ['масса [тыс. т]', '1 kt'],
    ['Объём, тыс. м³', '1 1000 m3'],
    ['масса, тонн в год', '1 t/yr'],
  ])('reads the unit of %s', async (name, expected) => {
    expect(await amounts(file(`charge;pollutant;territory;${name}`, 'c;p;t;1'))).toEqual([expected]);
  });

  it('is found below a line that tells Excel the delimiter', async () => {
    expect(await amounts(file('sep=|', 'charge|pollutant|territory|amount, t', 'c|p|t|1.5'))).toEqual(['1.5 t']);
  });
});

describe('a row', () => {
  it.each([
    ['a word for a number', 'stationary,carbon-monoxide,RU-KR,much', 'quantity/not-a-number'],
    ['an exponent', 'stationary,carbon-monoxide,RU-KR,1e3', 'quantity/not-a-number'],
    ['a decimal comma in a file of points', 'stationary,carbon-monoxide,RU-KR,"1,234"', 'csv/decimal-mark'],
    ['thousands in pairs', 'stationary,carbon-monoxide,RU-KR,12 34', 'quantity/not-a-number'],
    ['an amount below zero', 'stationary,carbon-monoxide,RU-KR,-1', 'quantity/negative'],
    ['no amount', 'stationary,carbon-monoxide,RU-KR,', 'input/missing'],
    ['no pollutant', 'stationary,,RU-KR,1', 'input/missing'],
    ['a unit of its own that nobody knows', 'stationary,carbon-monoxide,RU-KR,1 pood', 'quantity/unknown-unit'],
    ['too few cells', 'stationary,carbon-monoxide,RU-KR', 'csv/row-length'],
    ['too many cells', 'stationary,carbon-monoxide,RU-KR,1,2', 'csv/row-length'],
    ['an open quote', 'stationary,"carbon-monoxide,RU-KR,1', 'csv/quotes'],
    ['text after a quote', 'stationary,"carbon"monoxide,RU-KR,1', 'csv/quotes'],
  ])('with %s is kept aside, and the next is read', async (_, bad, code) => {
    const { rows, rejected, counts } = await readCsv(file(header, bad, row));
    expect(rejected.map(({ line, problems }) => [line, problems.map((one) => one.code)])).toEqual([[2, [code]]]);
    expect([rows.length, counts.good, counts.rejected]).toEqual([1, 1, 1]);
  });

  it('tells all its problems at once, with line and column', async () => {
    const text = file(`${header},период,среда`, row.replace('12.5', 'x').replace('carbon-monoxide', 'угар').concat(',вчера,огонь'));
    const [rejected] = (await readCsv(text, { resolve: { pollutant: tryFindPollutant } })).rejected;
    expect(rejected?.problems.map(({ code, path }) => [code, ...path])).toEqual([
      ['input/type', 'line', 2, 'среда'],
      ['release/unknown-pollutant', 'line', 2, 'pollutant'],
      ['quantity/not-a-number', 'line', 2, 'amount, t'],
      ['period/malformed', 'line', 2, 'период'],
    ]);
  });

  it('takes the unit from the cell, the column, the defaults, and none from nowhere', async () => {
    const bare = 'charge;pollutant;territory;amount';
    expect(await amounts(file(bare, 'c;p;t;1 234,5 кг'))).toEqual(['1234.5 kg']);
    expect(await amounts(file(`${bare};ед. изм.`, 'c;p;t;1,5;тонн'))).toEqual(['1.5 t']);
    expect(await amounts(file(bare, 'c;p;t;1,5'), { defaults: { unit: 'т' } })).toEqual(['1.5 t']);
    expect(await codes(file(bare, 'c;p;t;1,5'))).toEqual(['quantity/no-unit']);
  });

  it('asks the resolver with its medium', async () => {
    const text = file('среда;вещество;субъект;масса, т', 'вода;Взвешенные вещества;RU-KR;1');
    const options: CsvOptions = { chargeOf: { water: 'water' }, resolve: { pollutant: tryFindPollutant } };
    expect((await readCsv(text, options)).rows).toMatchObject([{ charge: 'water', pollutant: 'suspended-solids' }]);
  });

  it.each([
    ['2005', '2005'],
    ['2005-Q1', '2005-Q1'],
    ['I кв. 2005 г.', '2005-Q1'],
    ['4 квартал 2005', '2005-Q4'],
    ['03.2005', '2005-03'],
    ['15.02.2005', '2005-02-15/2005-02-15'],
    ['01.01.2005 – 31.03.2005', '2005-01-01/2005-03-31'],
  ])('knows the period %s', async (written, period) => {
    const text = file('charge;pollutant;territory;amount, t;period', `c;p;t;1;${written}`);
    expect((await readCsv(text)).rows).toMatchObject([{ period }]);
  });

  it('has its norms: a limit beside a norm is the temporary one, alone that of waste', async () => {
    const norms = async (...cells: readonly string[]): Promise<unknown> => {
      const { rows, rejected } = await readCsv(
        file('charge;pollutant;territory;amount, t;НДВ, т;ВРВ, т;лимит, т', `c;p;t;1;${cells.join(';')}`),
      );
      return rows[0] ? rows[0].norms : rejected[0]?.problems[0].code;
    };
    expect(await norms('', '', '')).toBeUndefined();
    expect(await norms('5', '', '')).toEqual({ permissible: '5 t' });
    expect(await norms('5', '6', '')).toEqual({ permissible: '5 t', temporary: '6 t' });
    expect(await norms('5', '', '6')).toEqual({ permissible: '5 t', temporary: '6 t' });
    expect(await norms('—', '', '6')).toEqual({ limit: '6 t' });
    expect(await norms('нет разрешения', '', '')).toBe('no-permit');
    expect(await norms('5', '6', '7')).toBe('norm/wrong-form');
    expect(await norms('', '6', '')).toBe('norm/missing');
  });
});

describe('the rejects', () => {
  it('are a file that can be mended and read again', async () => {
    const text = file(`${header},id`, `${row},a`, 'stationary,carbon-monoxide,RU-KR,none,=SUM(A1)', '"x"y,b,c,1', `${row},d`);
    const { rejects, counts } = await readCsv(text);
    expect(counts).toEqual({ read: 4, good: 2, rejected: 2, blank: 0 });
    expect(rejects.split('\r\n')).toEqual([
      `${header},id,rejected line,problems`,
      expect.stringMatching(
        /^stationary,carbon-monoxide,RU-KR,none,'=SUM\(A1\),3,"amount, t: ""none"" is no number\..*\[quantity\/not-a-number\]"$/,
      ),
      expect.stringMatching(/^"""x""y,b,c,1",,,,,4,.*\[csv\/quotes\]/),
      '',
    ]);
    const mended = await readCsv(rejects.replace(',none,', ',7,').replace('"""x""y,b,c,1",,,,', `${row},`));
    expect(mended.rows.map(({ amount, id }) => [amount, id])).toEqual([
      ['7 t', '=SUM(A1)'],
      ['12.5 t', undefined],
    ]);
  });

  it('lose nothing where a quote stays open for the rest of a long file', async () => {
    const lines = Array.from({ length: 40_000 }, () => row);
    const { counts, rejected } = await readCsv(file(header, 'stationary,"carbon,RU-KR,1', ...lines));
    expect([counts.read, counts.good, rejected.map(({ line }) => line)]).toEqual([40_001, 40_000, [2]]);
  });

  it('end where the work is stopped', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(readCsv(file(header, row), { signal: stop.signal })).rejects.toThrow('[portfolio/aborted]');
  });
});

describe('territoryNamed', () => {
  const find = territoryNamed({
    ...russia2003.territories,
    'XX-1': { name: 'Twin' },
    'XX-2': { name: 'Twin' },
  });
  it.each([
    ['RU-KR', 'RU-KR'],
    ['республика карелия', 'RU-KR'],
    ['Murmansk oblast', 'RU-MUR'],
    ['г. Москва', 'RU-MOW'],
    ['Москва', 'RU-MOW'],
    ['Ненецкий АО', 'RU-NEN'],
  ])('knows %s', (word, value) => {
    expect(find(word, { path: [] })).toEqual({ ok: true, value });
  });

  it.each(['Атлантида', 'twin', 'constructor'])('refuses %s', (word) => {
    expect(find(word, { path: ['a'] })).toMatchObject({ ok: false, problems: [{ code: 'release/unknown-territory', path: ['a'] }] });
  });
});
