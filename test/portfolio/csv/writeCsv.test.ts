import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/portfolio/csv/readCsv.ts';
import { writeCsv, writeCsvPieces } from '../../../src/portfolio/csv/writeCsv.ts';
import type { Portfolio } from '../../../src/portfolio/portfolio.ts';
import type { PortfolioAssessment } from '../../../src/portfolio/portfolioAssessment.ts';
import type { PortfolioRow } from '../../../src/portfolio/row.ts';

const row: PortfolioRow = { charge: 'stationary', pollutant: 'carbon-monoxide', territory: 'RU-KR', amount: '12.5 t' };

// What the writer reads of a portfolio and its assessment.
const results = (rows: readonly PortfolioRow[], amounts: readonly (string | undefined)[] = rows.map(() => '1.5')) => ({
  portfolio: { lines: rows.length, rowAt: (line: number) => rows[line] as PortfolioRow } as Portfolio,
  assessment: {
    currency: 'RUB',
    amountOf: (line: number) => amounts[line],
    refused: [
      {
        facts: row,
        lines: 1,
        line: 1,
        problems: [{ code: 'release/unpriced', path: [], message: 'No rate.' }],
      },
    ],
  } as unknown as PortfolioAssessment,
});
const lines = (csv: string): readonly string[] => csv.split('\r\n');

describe('lines', () => {
  it('stand with their payment, and a refused one with the reason', async () => {
    expect(lines(await writeCsv(results([row, row], ['844200.00', undefined])))).toEqual([
      'charge,pollutant,territory,amount,unit,payment,currency,problems',
      'stationary,carbon-monoxide,RU-KR,12.5,t,844200.00,RUB,',
      'stationary,carbon-monoxide,RU-KR,12.5,t,,RUB,No rate. [release/unpriced]',
      '',
    ]);
  });

  it('are written for a Russian Excel', async () => {
    const norms = { permissible: '10 t', temporary: '44000.5 t/yr' } as const;
    const csv = await writeCsv(results([{ ...row, norms, circumstances: ['city', 'far-north'] }]), { delimiter: ';', locale: 'ru' });
    expect(lines(csv)).toEqual([
      '\uFEFFвид платы;загрязняющее вещество;субъект рф;обстоятельства;масса;ндв;врв;единица;плата;валюта;замечания',
      'stationary;carbon-monoxide;RU-KR;city, far-north;12,5;10;44000,5 t/yr;t;1,5;RUB;',
      '',
    ]);
  });

  it.each(['=1+1', '+A1', '-A1', '@SUM(A1)', '\t=1', "=cmd|'/c calc'!A1", '"=1"', '=HYPERLINK("http://x")'])(
    'begin no cell with a formula: %j',
    async (facility) => {
      const [, line = ''] = lines(await writeCsv(results([{ ...row, facility }])));
      expect(line).toMatch(/^"?(?![=+\-@\t])/);
      expect(line).not.toMatch(/^"(?:=|\+|-|@|\t)/);
    },
  );

  it('are written piece by piece, the mark and the header once', async () => {
    const many = Array.from({ length: 2500 }, () => row);
    const pieces: string[] = [];
    for await (const piece of writeCsvPieces(results(many), { delimiter: ';' })) pieces.push(piece);
    expect(pieces.length).toBe(3);
    const csv = pieces.join('');
    expect([csv.split('\uFEFF').length, csv.split('payment').length, lines(csv).length]).toEqual([2, 2, 2502]);
  });

  it('need a delimiter that is not the decimal mark', async () => {
    await expect(writeCsv(results([row]), { decimalMark: ',' })).rejects.toThrow(RangeError);
  });
});

describe('totals', () => {
  it('stand with their keys; what does not end as a decimal stays a fraction, and no date', async () => {
    const totals = [
      { key: { territory: 'RU-KR', band: 'permissible' }, lines: 3, exact: '500/3' },
      { key: { territory: '=RU' }, lines: 1, amount: '-1.50', exact: '-1.5', roundingGap: '0' },
    ];
    expect(lines(await writeCsv({ totals, currency: 'RUB' }))).toEqual([
      'territory,band,lines,payment,exact,rounding gap,currency',
      "RU-KR,permissible,3,,'500/3,,RUB",
      "'=RU,,1,-1.50,-1.5,0,RUB",
      '',
    ]);
  });
});

describe('laws', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aб1 =+-@"\';,\n|№') }).map((text) => text.trim().replace(/\s+/g, ' '));
  const named = word.filter((text) => text !== '' && !/^'[=+\-@]/.test(text));
  const quantity = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.constantFrom('t', 'kg', 't/yr'))
    .map(([digits, unit]) => `${digits}.${String(digits).padStart(3, '0').slice(-3)} ${unit}` as PortfolioRow['amount']);
  const rows = fc.array(
    fc.record({
      charge: named,
      pollutant: named,
      territory: named,
      facility: named,
      amount: quantity,
      norms: fc.record({ permissible: quantity }),
    }),
    { minLength: 1, maxLength: 5 },
  );
  const form = fc.record({
    delimiter: fc.constantFrom(',' as const, ';' as const, '\t' as const),
    locale: fc.constantFrom('en' as const, 'ru' as const),
  });

  it('what is written is read again as it was', async () => {
    await fc.assert(
      fc.asyncProperty(rows, form, async (given, options) => {
        const read = await readCsv(await writeCsv(results(given), options), options);
        expect(read.rejects).toBe('');
        expect(read.rows).toEqual(given);
      }),
      { numRuns: 50, seed: 20041206 },
    );
  });

  it('nothing is lost: of any text, every record is good, rejected or blank', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab1,"\n\r; ') });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 20 }), fc.integer({ min: 1, max: 9 }), async (parts, size) => {
        const body = parts.join('\n');
        const whole = `charge,pollutant,territory,amount\n${body}`;
        const read = await readCsv(whole, { defaults: { unit: 't' } });
        const { counts } = read;
        expect(counts.good + counts.rejected).toBe(counts.read);
        expect([read.rows.length, read.rejected.length]).toEqual([counts.good, counts.rejected]);
        // Every letter and digit of the file stands in a row or in a rejected record.
        const kept = [...read.rows.map((one) => `${one.charge}${one.pollutant}${one.territory}${one.amount.split(' ')[0]}`)];
        const aside = read.rejected.map(({ cells }) => cells.join(''));
        const letters = (all: string): string =>
          all
            .replace(/[^ab1]/g, '')
            .split('')
            .sort()
            .join('');
        expect(letters([...kept, ...aside].join(''))).toBe(letters(body));
        const cut = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) => whole.slice(at * size, (at + 1) * size));
        expect(await readCsv(cut, { defaults: { unit: 't' } })).toEqual(read);
      }),
      { numRuns: 100, seed: 20041206 },
    );
  });
});
