// The laws that the mill is laid under: how it reads there, which factors speak of the place, and which act says so.
import { flanders2002 } from 'polluter-pays/regimes/be-flanders-2002';
import { china2018 } from 'polluter-pays/regimes/cn-2018';
import { conference2004 } from 'polluter-pays/regimes/conference-2004';
import { czechia2013 } from 'polluter-pays/regimes/cz-2013';
import { germany1981 } from 'polluter-pays/regimes/de-1981';
import { denmark1997 } from 'polluter-pays/regimes/dk-1997';
import { estonia2006 } from 'polluter-pays/regimes/ee-2006';
import { spain2003 } from 'polluter-pays/regimes/es-2003';
import { france2021 } from 'polluter-pays/regimes/fr-2021';
import { kazakhstan2018 } from 'polluter-pays/regimes/kz-2018';
import { lithuania1999 } from 'polluter-pays/regimes/lt-1999';
import { netherlands2009 } from 'polluter-pays/regimes/nl-2009';
import { poland2021 } from 'polluter-pays/regimes/pl-2021';
import { russia2003 } from 'polluter-pays/regimes/ru-2003';
import { russia2016 } from 'polluter-pays/regimes/ru-2016';
import { sweden1992 } from 'polluter-pays/regimes/se-1992';
import { ukraine1999 } from 'polluter-pays/regimes/ua-1999';
import type { Target } from 'polluter-pays/scenario';
import { basin, concentrations, levels, reading } from './mill.ts';

/** A law that the mill is laid under. */
export interface Law {
  /** How the mill reads there, with evidence of best available technology or without. */
  readonly target: (hasEvidence: boolean) => Target;
  /** Factors that speak of the place. */
  readonly place: readonly string[];
  /** What stands behind it. */
  readonly act: string;
  /** Facts that the law asks for and that are made up here. */
  readonly illustrative?: string;
}

const stationary = { so2: 'stationary', nox: 'stationary' };
/** One charge for everything in water, stated as a mass or as water. */
const inWater = (charge: string) =>
  Object.fromEntries(
    ['cod', 'nitrogen', 'phosphorus', 'cod-in-water', 'nitrogen-in-water', 'phosphorus-in-water', 'water'].map((id) => [id, charge]),
  );
const oxides = { 'nitrogen-dioxide': 'nitrogen-oxides' };

const words = (said: Readonly<Record<string, boolean>>) => ({
  circumstances: Object.keys(said).filter((word) => said[word]),
  ruledOut: Object.keys(said).filter((word) => !said[word]),
});

export const laws: readonly Law[] = [
  {
    target: () => ({ regime: russia2003, year: 2006, charges: stationary }),
    place: ['region', 'city', 'special'],
    act: 'Decree 344 of 2003, annexes 1 and 2',
  },
  {
    target: () => ({ regime: conference2004, year: 2006, charges: stationary, receivers: [basin] }),
    place: ['place'],
    act: 'a reading of the proposals of December 2004',
    illustrative: 'load and capacity of the air basin',
  },
  {
    target: () => ({
      regime: russia2016,
      year: 2025,
      category: 'I',
      charges: stationary,
      ruledOut: ['kvo', 'kod', 'kpo'],
      minimumConfidence: 'memory',
    }),
    place: ['special', 'border'],
    act: 'Law 7-FZ art. 16.3, Order 1852-r (the 0 for BAT is known from memory)',
  },
  {
    target: (hasEvidence) => ({
      regime: china2018,
      year: 2019,
      territory: 'CN-SD',
      charges: inWater('water'),
      pollutants: oxides,
      ...words({ 'within-standard-all-month': hasEvidence }),
      readings: levels('standard'),
    }),
    place: [],
    act: 'Environmental Protection Tax Law; Shandong',
    illustrative: 'concentrations, 55 and 60 % of the standard',
  },
  {
    target: (hasEvidence) => ({
      regime: germany1981,
      year: 2014,
      territory: 'DE-ST',
      charges: inWater('wastewater'),
      ...words({ 'state-of-the-art': hasEvidence }),
      readings: concentrations('value'),
    }),
    place: [],
    act: 'Abwasserabgabengesetz §§ 3, 4, 9',
    illustrative: 'monitoring values of the permit',
  },
  {
    target: (hasEvidence) => ({
      regime: czechia2013,
      year: 2021,
      territory: 'CZ',
      pollutants: oxides,
      readings: levels('bat-level', hasEvidence),
    }),
    place: [],
    act: 'Act 201/2012 § 15, annex 9',
    illustrative: 'concentrations, 55 and 60 or 95 and 97 % of the BAT level',
  },
  {
    target: () => ({
      regime: denmark1997,
      year: 2024,
      territory: 'DK',
      charges: inWater('substances'),
      readings: concentrations('concentration'),
    }),
    place: [],
    act: 'Lov om afgift af spildevand §§ 3, 6, 8 (before the refund of § 11)',
    illustrative: 'concentrations of the water',
  },
  {
    target: (hasEvidence) => ({
      regime: estonia2006,
      year: 2014,
      territory: 'EE-37',
      charges: { so2: 'air', nox: 'air', nitrogen: 'water', phosphorus: 'water' },
      pollutants: { 'nitrogen-dioxide': 'nitrogen-oxides-as-nitrogen-dioxide' },
      territories: { 'EE-37': { keys: { town: 'named-1.5' } } },
      ...words({
        'all-limits-met': hasEvidence,
        'sensitive-recipient': true,
        'unprotected-groundwater': false,
        'deep-sea-outfall': false,
      }),
    }),
    place: ['place', 'recipient'],
    act: 'Keskkonnatasude seadus §§ 19, 20',
    illustrative: 'a town with the factor 1.5, a border water; all limits of the outlet met',
  },
  {
    target: () => ({
      regime: flanders2002,
      year: 2003,
      territory: 'BE-VLG',
      pollutants: { 'industrial-wastewater': 'pollution-unit-flanders' },
      circumstances: ['lump-sum'],
      readings: { water: reading({ coefficient: '0.01 unit/m3' }) },
    }),
    place: [],
    act: 'Act of 26 March 1971; the load of 2003, levied in 2004',
    illustrative: 'the conversion coefficient of the sector',
  },
  {
    target: () => ({
      regime: france2021,
      year: 2021,
      territory: 'FR-57',
      pollutants: {
        'sulphur-dioxide': 'sulphur-oxides-and-other-sulphur-compounds',
        'nitrogen-dioxide': 'nitrogen-oxides-and-other-oxygenated-compounds',
      },
      territories: { 'FR-57': { keys: { basin: 'rhin-meuse' } } },
      circumstances: ['authorised-or-registered'],
      readings: {
        cod: reading({ 'peak-month': '18 t' }),
        nitrogen: reading({ 'peak-month': '2 t' }),
        phosphorus: reading({ 'peak-month': '0.2 t' }),
      },
      minimumConfidence: 'memory',
    }),
    place: [],
    act: 'Code des douanes art. 266 sexies, Code de l’environnement L213-10-2 (thresholds of discharges are known from memory)',
    illustrative: 'the peak month',
  },
  {
    target: (hasEvidence) => ({
      regime: kazakhstan2018,
      year: 2023,
      territory: 'KZ-47',
      category: 'I',
      charges: stationary,
      pollutants: oxides,
      territories: { 'KZ-47': { keys: { rates: 'doubled' } } },
      ...words({ 'integrated-permit': hasEvidence }),
    }),
    place: ['region'],
    act: 'Tax Code of 2017, arts 573 to 577',
    illustrative: 'that the region doubled its rates',
  },
  {
    target: (hasEvidence) => ({
      regime: spain2003,
      year: 2020,
      territory: 'ES',
      ...words({ 'adequate-treatment': hasEvidence, 'category-1-zone': true, 'category-2-zone': false }),
    }),
    place: ['recipient'],
    act: 'Real Decreto 849/1986, annex IV',
    illustrative: 'class of the water, zone of the recipient',
  },
  {
    target: () => ({
      regime: sweden1992,
      year: 2010,
      territory: 'SE',
      charges: { nox: 'nox' },
      pollutants: { 'nitrogen-dioxide': 'nitrogen-oxides-as-nitrogen-dioxide' },
    }),
    place: [],
    act: 'Act 1990:613 (before the refund)',
  },
  {
    target: () => ({
      regime: ukraine1999,
      year: 2009,
      territory: 'UA-12',
      charges: { so2: 'air-until-2010', nox: 'air-until-2010' },
      pollutants: oxides,
      territories: { 'UA-12': { keys: { population: '500.1-1000', function: 'industrial-centre' } } },
      ruledOut: ['pond-or-lake'],
    }),
    place: ['population', 'function'],
    act: 'Resolution 303 of 1999',
    illustrative: 'an industrial centre of 500 to 1000 thousand',
  },
  {
    target: () => ({ regime: poland2021, year: 2018, territory: 'PL', pollutants: oxides }),
    place: [],
    act: 'Prawo ochrony środowiska art. 273, regulation of 22 December 2017',
  },
  {
    target: (hasEvidence) => ({
      regime: lithuania1999,
      year: 2020,
      territory: 'LT',
      pollutants: oxides,
      ...words({ measures: hasEvidence }),
    }),
    place: [],
    act: 'Law VIII-1183, appendices 1 and 2',
    illustrative: 'the relief for measures of 5 %',
  },
  {
    target: () => ({
      regime: netherlands2009,
      year: 2022,
      territory: 'NL-hunze-en-aas',
      charges: inWater('measured'),
      minimumConfidence: 'memory',
    }),
    place: [],
    act: 'Waterschapswet art. 122c (the pollution unit is known from memory)',
  },
];
