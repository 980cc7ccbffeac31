// Made from rates.csv by scripts/data/technology.ts; do not edit by hand.
import type { ShippedRate } from '../technologicalRates.ts';

/** Published technological rates, in the order of the CSV. @internal */
export const rates: readonly ShippedRate[] = [
  { source: '40 CFR 430.22', process: 'market bleached kraft BPT', pollutant: 'bod-5', printed: 'BOD5', per: 'product', kind: 'limit', averaging: 'daily', rate: '15.45 kg/t', confidence: 'verified' },
  { source: '40 CFR 430.22', process: 'market bleached kraft BPT', pollutant: 'bod-5', printed: 'BOD5', per: 'product', kind: 'limit', averaging: '30-day', rate: '8.05 kg/t', confidence: 'verified' },
  { source: '40 CFR 430.22', process: 'market bleached kraft BPT', pollutant: 'bod-5', printed: 'BOD5', per: 'product', kind: 'limit', averaging: 'annual', rate: '4.52 kg/t', confidence: 'verified' },
  { source: '40 CFR 430.22', process: 'market bleached kraft BPT', pollutant: 'suspended-solids', printed: 'TSS', per: 'product', kind: 'limit', averaging: 'daily', rate: '30.4 kg/t', confidence: 'verified' },
  { source: '40 CFR 430.22', process: 'market bleached kraft BPT', pollutant: 'suspended-solids', printed: 'TSS', per: 'product', kind: 'limit', averaging: '30-day', rate: '16.4 kg/t', confidence: 'verified' },
  { source: '40 CFR 430.22', process: 'market bleached kraft BPT', pollutant: 'suspended-solids', printed: 'TSS', per: 'product', kind: 'limit', averaging: 'annual', rate: '9.01 kg/t', confidence: 'verified' },
  { source: '40 CFR 430.22', process: 'paperboard/coarse/tissue BPT', pollutant: 'bod-5', printed: 'BOD5', per: 'product', kind: 'limit', averaging: 'daily', rate: '13.65 kg/t', confidence: 'verified' },
  { source: '40 CFR 430.22', process: 'paperboard/coarse/tissue BPT', pollutant: 'bod-5', printed: 'BOD5', per: 'product', kind: 'limit', averaging: '30-day', rate: '7.1 kg/t', confidence: 'verified' },
  { source: '40 CFR 430.22', process: 'paperboard/coarse/tissue BPT', pollutant: 'bod-5', printed: 'BOD5', per: 'product', kind: 'limit', averaging: 'annual', rate: '3.99 kg/t', confidence: 'verified' },
  { source: '40 CFR 430.22', process: 'fine paper BPT', pollutant: 'bod-5', printed: 'BOD5', per: 'product', kind: 'limit', averaging: 'daily', rate: '10.6 kg/t', confidence: 'verified' },
  { source: '40 CFR 430.22', process: 'fine paper BPT', pollutant: 'bod-5', printed: 'BOD5', per: 'product', kind: 'limit', averaging: '30-day', rate: '5.5 kg/t', confidence: 'verified' },
  { source: '40 CFR 430.22', process: 'fine paper BPT', pollutant: 'bod-5', printed: 'BOD5', per: 'product', kind: 'limit', averaging: 'annual', rate: '3.09 kg/t', confidence: 'verified' },
  { source: '40 CFR 430.25', process: 'market NSPS', pollutant: 'bod-5', printed: 'BOD5', per: 'product', kind: 'limit', averaging: 'daily', rate: '10.3 kg/t', confidence: 'verified' },
  { source: '40 CFR 430.25', process: 'market NSPS', pollutant: 'bod-5', printed: 'BOD5', per: 'product', kind: 'limit', averaging: '30-day', rate: '5.5 kg/t', confidence: 'verified' },
  { source: '40 CFR 430.25', process: 'market NSPS', pollutant: 'bod-5', printed: 'BOD5', per: 'product', kind: 'limit', averaging: 'annual', rate: '2.88 kg/t', confidence: 'verified' },
  { source: '40 CFR 430.25', process: 'market NSPS', pollutant: 'suspended-solids', printed: 'TSS', per: 'product', kind: 'limit', averaging: 'daily', rate: '18.2 kg/t', confidence: 'verified' },
  { source: '40 CFR 430.25', process: 'market NSPS', pollutant: 'suspended-solids', printed: 'TSS', per: 'product', kind: 'limit', averaging: '30-day', rate: '9.5 kg/t', confidence: 'verified' },
  { source: '40 CFR 430.25', process: 'market NSPS', pollutant: 'suspended-solids', printed: 'TSS', per: 'product', kind: 'limit', averaging: 'annual', rate: '5.0 kg/t', confidence: 'verified' },
  { source: '40 CFR 430.32', process: 'unbleached kraft BPT', pollutant: 'bod-5', printed: 'BOD5', per: 'product', kind: 'limit', averaging: 'daily', rate: '5.6 kg/t', confidence: 'verified' },
  { source: '40 CFR 430.32', process: 'unbleached kraft BPT', pollutant: 'bod-5', printed: 'BOD5', per: 'product', kind: 'limit', averaging: '30-day', rate: '2.8 kg/t', confidence: 'verified' },
  { source: '40 CFR 60.62', process: 'cement kiln', pollutant: 'total-particulate-matter', printed: 'PM', per: 'dry feed', kind: 'limit', rate: '0.15 kg/t', confidence: 'verified' },
  { source: '40 CFR 60.62', process: 'clinker cooler', pollutant: 'total-particulate-matter', printed: 'PM', per: 'dry feed', kind: 'limit', rate: '0.05 kg/t', confidence: 'verified' },
  { source: 'World Bank PPAH', process: 'copper smelting', pollutant: 'sulphur-dioxide', printed: 'SO2', per: 'Cu', kind: 'target', rate: '25 kg/t', confidence: 'verified' },
  { source: 'World Bank PPAH', process: 'copper smelting', pollutant: 'total-particulate-matter', printed: 'dust', per: 'Cu', kind: 'range', lower: '0.5 kg/t', upper: '1.0 kg/t', confidence: 'verified' },
  { source: 'World Bank PPAH', process: 'double-contact acid', pollutant: 'sulphur-dioxide', printed: 'SO2', per: 'H2SO4 (99.7%)', kind: 'target', rate: '0.2 kg/t', confidence: 'verified' },
];
