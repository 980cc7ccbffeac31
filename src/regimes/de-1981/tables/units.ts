// Made from source.json by scripts/data/de-1981.ts; do not edit by hand.
import type { Row } from '../../../model/figure.ts';

/** Kilograms that make one damage unit. @internal */
export const unitLoads: readonly Row[] = [
  { where: { pollutant: 'cod' }, value: '50', source: 'de-abwag-2018', place: 'annex to § 3, CSB', from: '1991', until: '2004', confidence: 'derived' },
  { where: { pollutant: 'cod' }, value: '50', source: 'de-abwag-2018', place: 'annex to § 3, CSB', from: '2005', confidence: 'verified' },
  { where: { pollutant: 'total-phosphorus' }, value: '3', source: 'de-abwag-2018', place: 'annex to § 3, P', from: '1991', until: '2004', confidence: 'derived' },
  { where: { pollutant: 'total-phosphorus' }, value: '3', source: 'de-abwag-2018', place: 'annex to § 3, P', from: '2005', confidence: 'verified' },
  { where: { pollutant: 'inorganic-nitrogen' }, value: '25', source: 'de-abwag-2018', place: 'annex to § 3, N', from: '1991', until: '2004', confidence: 'derived' },
  { where: { pollutant: 'inorganic-nitrogen' }, value: '25', source: 'de-abwag-2018', place: 'annex to § 3, N', from: '2005', confidence: 'verified' },
  { where: { pollutant: 'aox' }, value: '2', source: 'de-abwag-2018', place: 'annex to § 3, AOX', from: '1991', until: '2004', confidence: 'derived' },
  { where: { pollutant: 'aox' }, value: '2', source: 'de-abwag-2018', place: 'annex to § 3, AOX', from: '2005', confidence: 'verified' },
  { where: { pollutant: 'mercury' }, value: '0.02', source: 'de-abwag-2018', place: 'annex to § 3, Hg', from: '1991', until: '2004', confidence: 'derived', note: 'printed: 20 g' },
  { where: { pollutant: 'mercury' }, value: '0.02', source: 'de-abwag-2018', place: 'annex to § 3, Hg', from: '2005', confidence: 'verified', note: 'printed: 20 g' },
  { where: { pollutant: 'cadmium' }, value: '0.1', source: 'de-abwag-2018', place: 'annex to § 3, Cd', from: '1991', until: '2004', confidence: 'derived', note: 'printed: 100 g' },
  { where: { pollutant: 'cadmium' }, value: '0.1', source: 'de-abwag-2018', place: 'annex to § 3, Cd', from: '2005', confidence: 'verified', note: 'printed: 100 g' },
  { where: { pollutant: 'chromium' }, value: '0.5', source: 'de-abwag-2018', place: 'annex to § 3, Cr', from: '1991', until: '2004', confidence: 'derived', note: 'printed: 500 g' },
  { where: { pollutant: 'chromium' }, value: '0.5', source: 'de-abwag-2018', place: 'annex to § 3, Cr', from: '2005', confidence: 'verified', note: 'printed: 500 g' },
  { where: { pollutant: 'nickel' }, value: '0.5', source: 'de-abwag-2018', place: 'annex to § 3, Ni', from: '1991', until: '2004', confidence: 'derived', note: 'printed: 500 g' },
  { where: { pollutant: 'nickel' }, value: '0.5', source: 'de-abwag-2018', place: 'annex to § 3, Ni', from: '2005', confidence: 'verified', note: 'printed: 500 g' },
  { where: { pollutant: 'lead' }, value: '0.5', source: 'de-abwag-2018', place: 'annex to § 3, Pb', from: '1991', until: '2004', confidence: 'derived', note: 'printed: 500 g' },
  { where: { pollutant: 'lead' }, value: '0.5', source: 'de-abwag-2018', place: 'annex to § 3, Pb', from: '2005', confidence: 'verified', note: 'printed: 500 g' },
  { where: { pollutant: 'copper' }, value: '1', source: 'de-abwag-2018', place: 'annex to § 3, Cu', from: '1991', until: '2004', confidence: 'derived', note: 'printed: 1000 g' },
  { where: { pollutant: 'copper' }, value: '1', source: 'de-abwag-2018', place: 'annex to § 3, Cu', from: '2005', confidence: 'verified', note: 'printed: 1000 g' },
];

/** Concentrations up to which a parameter is free, mg/l. @internal */
export const freeConcentrations: readonly Row[] = [
  { where: { pollutant: 'cod' }, value: '20', source: 'de-abwag-2018', place: 'annex to § 3, CSB', from: '1991', until: '2004', confidence: 'derived' },
  { where: { pollutant: 'cod' }, value: '20', source: 'de-abwag-2018', place: 'annex to § 3, CSB', from: '2005', confidence: 'verified' },
  { where: { pollutant: 'total-phosphorus' }, value: '0.1', source: 'de-abwag-2018', place: 'annex to § 3, P', from: '1991', until: '2004', confidence: 'derived' },
  { where: { pollutant: 'total-phosphorus' }, value: '0.1', source: 'de-abwag-2018', place: 'annex to § 3, P', from: '2005', confidence: 'verified' },
  { where: { pollutant: 'inorganic-nitrogen' }, value: '5', source: 'de-abwag-2018', place: 'annex to § 3, N', from: '1991', until: '2004', confidence: 'derived' },
  { where: { pollutant: 'inorganic-nitrogen' }, value: '5', source: 'de-abwag-2018', place: 'annex to § 3, N', from: '2005', confidence: 'verified' },
  { where: { pollutant: 'aox' }, value: '0.1', source: 'de-abwag-2018', place: 'annex to § 3, AOX', from: '1991', until: '2004', confidence: 'derived', note: 'printed: 100 ug/l' },
  { where: { pollutant: 'aox' }, value: '0.1', source: 'de-abwag-2018', place: 'annex to § 3, AOX', from: '2005', confidence: 'verified', note: 'printed: 100 ug/l' },
  { where: { pollutant: 'mercury' }, value: '0.001', source: 'de-abwag-2018', place: 'annex to § 3, Hg', from: '1991', until: '2004', confidence: 'derived', note: 'printed: 1 ug/l' },
  { where: { pollutant: 'mercury' }, value: '0.001', source: 'de-abwag-2018', place: 'annex to § 3, Hg', from: '2005', confidence: 'verified', note: 'printed: 1 ug/l' },
  { where: { pollutant: 'cadmium' }, value: '0.005', source: 'de-abwag-2018', place: 'annex to § 3, Cd', from: '1991', until: '2004', confidence: 'derived', note: 'printed: 5 ug/l' },
  { where: { pollutant: 'cadmium' }, value: '0.005', source: 'de-abwag-2018', place: 'annex to § 3, Cd', from: '2005', confidence: 'verified', note: 'printed: 5 ug/l' },
  { where: { pollutant: 'chromium' }, value: '0.05', source: 'de-abwag-2018', place: 'annex to § 3, Cr', from: '1991', until: '2004', confidence: 'derived', note: 'printed: 50 ug/l' },
  { where: { pollutant: 'chromium' }, value: '0.05', source: 'de-abwag-2018', place: 'annex to § 3, Cr', from: '2005', confidence: 'verified', note: 'printed: 50 ug/l' },
  { where: { pollutant: 'nickel' }, value: '0.05', source: 'de-abwag-2018', place: 'annex to § 3, Ni', from: '1991', until: '2004', confidence: 'derived', note: 'printed: 50 ug/l' },
  { where: { pollutant: 'nickel' }, value: '0.05', source: 'de-abwag-2018', place: 'annex to § 3, Ni', from: '2005', confidence: 'verified', note: 'printed: 50 ug/l' },
  { where: { pollutant: 'lead' }, value: '0.05', source: 'de-abwag-2018', place: 'annex to § 3, Pb', from: '1991', until: '2004', confidence: 'derived', note: 'printed: 50 ug/l' },
  { where: { pollutant: 'lead' }, value: '0.05', source: 'de-abwag-2018', place: 'annex to § 3, Pb', from: '2005', confidence: 'verified', note: 'printed: 50 ug/l' },
  { where: { pollutant: 'copper' }, value: '0.1', source: 'de-abwag-2018', place: 'annex to § 3, Cu', from: '1991', until: '2004', confidence: 'derived', note: 'printed: 100 ug/l' },
  { where: { pollutant: 'copper' }, value: '0.1', source: 'de-abwag-2018', place: 'annex to § 3, Cu', from: '2005', confidence: 'verified', note: 'printed: 100 ug/l' },
];

/** Loads of a year up to which a parameter is free, kg. @internal */
export const freeLoads: readonly Row[] = [
  { where: { pollutant: 'cod' }, value: '250', source: 'de-abwag-2018', place: 'annex to § 3, CSB', from: '1991', until: '2004', confidence: 'derived' },
  { where: { pollutant: 'cod' }, value: '250', source: 'de-abwag-2018', place: 'annex to § 3, CSB', from: '2005', confidence: 'verified' },
  { where: { pollutant: 'total-phosphorus' }, value: '15', source: 'de-abwag-2018', place: 'annex to § 3, P', from: '1991', until: '2004', confidence: 'derived' },
  { where: { pollutant: 'total-phosphorus' }, value: '15', source: 'de-abwag-2018', place: 'annex to § 3, P', from: '2005', confidence: 'verified' },
  { where: { pollutant: 'inorganic-nitrogen' }, value: '125', source: 'de-abwag-2018', place: 'annex to § 3, N', from: '1991', until: '2004', confidence: 'derived' },
  { where: { pollutant: 'inorganic-nitrogen' }, value: '125', source: 'de-abwag-2018', place: 'annex to § 3, N', from: '2005', confidence: 'verified' },
  { where: { pollutant: 'aox' }, value: '10', source: 'de-abwag-2018', place: 'annex to § 3, AOX', from: '1991', until: '2004', confidence: 'derived' },
  { where: { pollutant: 'aox' }, value: '10', source: 'de-abwag-2018', place: 'annex to § 3, AOX', from: '2005', confidence: 'verified' },
  { where: { pollutant: 'mercury' }, value: '0.1', source: 'de-abwag-2018', place: 'annex to § 3, Hg', from: '1991', until: '2004', confidence: 'derived', note: 'printed: 100 g' },
  { where: { pollutant: 'mercury' }, value: '0.1', source: 'de-abwag-2018', place: 'annex to § 3, Hg', from: '2005', confidence: 'verified', note: 'printed: 100 g' },
  { where: { pollutant: 'cadmium' }, value: '0.5', source: 'de-abwag-2018', place: 'annex to § 3, Cd', from: '1991', until: '2004', confidence: 'derived', note: 'printed: 500 g' },
  { where: { pollutant: 'cadmium' }, value: '0.5', source: 'de-abwag-2018', place: 'annex to § 3, Cd', from: '2005', confidence: 'verified', note: 'printed: 500 g' },
  { where: { pollutant: 'chromium' }, value: '2.5', source: 'de-abwag-2018', place: 'annex to § 3, Cr', from: '1991', until: '2004', confidence: 'derived' },
  { where: { pollutant: 'chromium' }, value: '2.5', source: 'de-abwag-2018', place: 'annex to § 3, Cr', from: '2005', confidence: 'verified' },
  { where: { pollutant: 'nickel' }, value: '2.5', source: 'de-abwag-2018', place: 'annex to § 3, Ni', from: '1991', until: '2004', confidence: 'derived' },
  { where: { pollutant: 'nickel' }, value: '2.5', source: 'de-abwag-2018', place: 'annex to § 3, Ni', from: '2005', confidence: 'verified' },
  { where: { pollutant: 'lead' }, value: '2.5', source: 'de-abwag-2018', place: 'annex to § 3, Pb', from: '1991', until: '2004', confidence: 'derived' },
  { where: { pollutant: 'lead' }, value: '2.5', source: 'de-abwag-2018', place: 'annex to § 3, Pb', from: '2005', confidence: 'verified' },
  { where: { pollutant: 'copper' }, value: '5', source: 'de-abwag-2018', place: 'annex to § 3, Cu', from: '1991', until: '2004', confidence: 'derived' },
  { where: { pollutant: 'copper' }, value: '5', source: 'de-abwag-2018', place: 'annex to § 3, Cu', from: '2005', confidence: 'verified' },
];

/** Cubic metres times the dilution factor that make one damage unit. @internal */
export const toxicityUnits: readonly Row[] = [
  { where: { pollutant: 'fish-egg-toxicity' }, value: '6000', source: 'de-abwag-2018', place: 'annex to § 3, GEI', from: '2005', confidence: 'verified' },
];

/** Damage units of an inhabitant connected, rainwater. @internal */
export const inhabitantUnits: readonly Row[] = [
  { where: { pollutant: 'rainwater-by-inhabitants' }, value: '0.12', source: 'de-abwag-2018', place: '§ 7', from: '1991', until: '2004', confidence: 'derived' },
  { where: { pollutant: 'rainwater-by-inhabitants' }, value: '0.12', source: 'de-abwag-2018', place: '§ 7', from: '2005', confidence: 'verified' },
];

/** Damage units of a full hectare, rainwater. @internal */
export const hectareUnits: readonly Row[] = [
  { where: { pollutant: 'rainwater-by-paved-area' }, value: '18', source: 'de-abwag-2018', place: '§ 7', from: '1991', until: '2004', confidence: 'derived' },
  { where: { pollutant: 'rainwater-by-paved-area' }, value: '18', source: 'de-abwag-2018', place: '§ 7', from: '2005', confidence: 'verified' },
];

/** Damage units of an inhabitant who is not connected. @internal */
export const smallUnits: readonly Row[] = [
  { where: { pollutant: 'small-household-discharges' }, value: '0.5', source: 'de-abwag-2018', place: '§ 8', from: '1991', until: '2004', confidence: 'derived' },
  { where: { pollutant: 'small-household-discharges' }, value: '0.5', source: 'de-abwag-2018', place: '§ 8', from: '2005', confidence: 'verified' },
];
