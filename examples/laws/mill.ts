// An invented mill. Every figure of it is made up; so are the receiver and the exchange rates.
import { type Facility, quantity, type Reading } from 'polluter-pays';
import { parseFacility, parseReceiver } from 'polluter-pays/schema';

/**
 * Sulphur dioxide and nitrogen oxides of its boilers, and organic matter, nitrogen and phosphorus with the water that carries them. Laws state
 * a discharge in two ways, so each stands here twice, as a mass and as the water with its concentration: no law prices both.
 */
export function mill(hasEvidence: boolean): Facility {
  return parseFacility({
    id: 'mill',
    territory: 'RU-KR',
    illustrative: true,
    installations: [
      {
        id: 'boilers',
        outputs: [
          { product: 'paper', period: '2006', amount: '100000 t', rates: { 'sulphur-dioxide': '8 kg/t', 'nitrogen-dioxide': '1.5 kg/t' } },
          { product: 'useful-energy', period: '2006', amount: '60000 MWh' },
        ],
        bat: hasEvidence
          ? [{ pollutants: ['sulphur-dioxide', 'nitrogen-dioxide'], since: '2005-01-01', coverage: '1', evidence: 'permit (made up)' }]
          : [],
      },
    ],
    releases: [
      {
        id: 'so2',
        medium: 'air',
        pollutant: 'sulphur-dioxide',
        period: '2006',
        amount: '900 t',
        norms: { permissible: '1000 t' },
        installation: 'boilers',
        outlet: 'stack',
        receiver: 'basin',
      },
      {
        id: 'nox',
        medium: 'air',
        pollutant: 'nitrogen-dioxide',
        period: '2006',
        amount: '180 t',
        norms: { permissible: '200 t' },
        installation: 'boilers',
        outlet: 'stack',
        receiver: 'basin',
      },
      { id: 'cod', medium: 'water', pollutant: 'cod', period: '2006', amount: '180 t', norms: { permissible: '200 t' }, outlet: 'outfall' },
      {
        id: 'nitrogen',
        medium: 'water',
        pollutant: 'total-nitrogen',
        period: '2006',
        amount: '20 t',
        norms: { permissible: '25 t' },
        outlet: 'outfall',
      },
      {
        id: 'phosphorus',
        medium: 'water',
        pollutant: 'total-phosphorus',
        period: '2006',
        amount: '2 t',
        norms: { permissible: '3 t' },
        outlet: 'outfall',
      },
      { id: 'cod-in-water', medium: 'water', pollutant: 'cod', period: '2006', amount: '2000000 m3', outlet: 'outfall' },
      { id: 'nitrogen-in-water', medium: 'water', pollutant: 'total-nitrogen', period: '2006', amount: '2000000 m3', outlet: 'outfall' },
      {
        id: 'phosphorus-in-water',
        medium: 'water',
        pollutant: 'total-phosphorus',
        period: '2006',
        amount: '2000000 m3',
        outlet: 'outfall',
      },
      { id: 'water', medium: 'water', pollutant: 'industrial-wastewater', class: '2', period: '2006', amount: '2000000 m3' },
    ],
  });
}

/** What each release comes to, for a price that can be compared. */
export const sizes: Readonly<Record<string, { readonly amount: string; readonly unit: string }>> = {
  so2: { amount: '900', unit: 't' },
  nox: { amount: '180', unit: 't' },
  cod: { amount: '180', unit: 't' },
  nitrogen: { amount: '20', unit: 't' },
  phosphorus: { amount: '2', unit: 't' },
  'cod-in-water': { amount: '180', unit: 't' },
  'nitrogen-in-water': { amount: '20', unit: 't' },
  'phosphorus-in-water': { amount: '2', unit: 't' },
  water: { amount: '2000', unit: '1000 m3' },
};

export const basin = parseReceiver({
  id: 'basin',
  medium: 'air',
  capacities: ['sulphur-dioxide', 'nitrogen-dioxide'].map((pollutant) => ({
    pollutant,
    criterion: 'health',
    year: '2005',
    load: '3000 t/yr',
    capacity: '2000 t/yr',
    includes: 'all-sources',
    source: 'made up',
    confidence: 'assumption',
  })),
});

export const reading = (values: Readonly<Record<string, string>>): Readonly<Record<string, Reading>> =>
  Object.fromEntries(Object.entries(values).map(([id, text]) => [id, quantity(text as `${number} ${string}`)]));

/** The masses above in two million m3 of water. */
export const concentrations = (name: string) => ({
  'cod-in-water': reading({ [name]: '90 mg/l' }),
  'nitrogen-in-water': reading({ [name]: '10 mg/l' }),
  'phosphorus-in-water': reading({ [name]: '1 mg/l' }),
});

/** 55 and 60 per cent of what is allowed, or nearly all of it. */
export const levels = (limit: string, isLow = true) => ({
  so2: reading({ concentration: isLow ? '110 mg/m3' : '190 mg/m3', [limit]: '200 mg/m3' }),
  nox: reading({ concentration: isLow ? '90 mg/m3' : '145 mg/m3', [limit]: '150 mg/m3' }),
});

const rates = { RUB: '0.028', CNY: '0.13', CZK: '0.039', SEK: '0.105', KZT: '0.002', UAH: '0.09', PLN: '0.23', DKK: '0.134' } as const;

/** Exchange rates, made up. */
export const money = {
  currency: 'EUR',
  rates: Object.fromEntries(Object.entries(rates).map(([code, value]) => [code, { value, source: 'made up' }])),
};
