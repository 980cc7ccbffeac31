import type { Factor } from '../../model/mechanism.ts';

const permitted = { band: ['permissible', 'temporary'] } as const;
const raisedTitle = { en: 'above the permit, or without one', ru: 'сверх разрешения или без него' };

/**
 * The place of the source. The text of § 19 without factors came on 6 July 2016 and holds from 1 January 2016 on (§ 68²(2)):
 * what had been paid was given back.
 *
 * @internal
 */
export const placeOfSource: Factor = {
  kind: 'figure',
  id: 'place',
  title: { en: 'place of the source', ru: 'расположение источника' },
  where: permitted,
  until: '2015',
  source: 'ee-2006-01-01;ee-2016-07-06',
  place: '§ 19(2), § 68²(2)',
  confidence: 'verified',
  value: {
    rows: [
      { where: { circumstance: 'narva-river-high-stack' }, value: '1.2' },
      { where: { keys: { town: 'named-1.5' } }, value: '1.5' },
      { where: { keys: { town: 'tallinn' } }, value: '2' },
      { where: { keys: { town: 'resort' } }, value: '2.5' },
    ],
    many: 'highest',
    otherwise: '1',
  },
};

/** Where the water goes; of several grounds the largest. @internal */
export const recipient: Factor = {
  kind: 'figure',
  id: 'recipient',
  title: { en: 'recipient', ru: 'приёмник' },
  where: permitted,
  source: 'ee-2006-01-01;ee-2011-04-01;ee-2026-07-01',
  place: '§ 20(2), (2¹)',
  confidence: 'verified',
  value: {
    rows: [
      { where: { circumstance: 'unprotected-groundwater' }, value: '2.5' },
      { where: { circumstance: 'sensitive-recipient' }, value: '1.5' },
      { where: { circumstance: 'deep-sea-outfall' }, value: '1.2' },
      { where: { circumstance: 'deep-sea-outfall-bypassed' }, value: '1.5', until: '2011-03-31', place: '§ 20(3)' },
    ],
    many: 'highest',
    otherwise: '1',
  },
};

/** Half where the outlet keeps all that its permit asks. @internal */
export const compliance: Factor = {
  kind: 'figure',
  id: 'compliance',
  title: { en: 'all limits of the outlet are met', ru: 'все нормы выпуска соблюдены' },
  where: permitted,
  source: 'ee-2006-01-01;ee-2011-04-01;ee-2026-07-01',
  place: '§ 20(5)',
  confidence: 'verified',
  value: { rows: [{ where: { circumstance: 'all-limits-met' }, value: '0.5' }], otherwise: '1' },
};

/** A landfill that does not meet its requirements, until 2009. @internal */
export const landfill: Factor = {
  kind: 'figure',
  id: 'landfill',
  title: { en: 'landfill that does not meet its requirements', ru: 'полигон, не отвечающий требованиям' },
  where: permitted,
  until: '2009',
  source: 'ee-2006-01-01',
  place: '§ 21(3)',
  confidence: 'verified',
  value: {
    rows: [
      { where: { pollutant: 'landfilled-waste-general', circumstance: 'landfill-below-requirements' }, value: '2', until: '2008' },
      { where: { pollutant: 'landfilled-waste-general', circumstance: 'landfill-below-requirements' }, value: '3', from: '2009' },
      { where: { pollutant: 'asbestos-construction-waste', circumstance: 'landfill-below-requirements' }, value: '2', until: '2008' },
      {
        where: { pollutant: 'asbestos-construction-waste', circumstance: 'landfill-below-requirements' },
        value: '3',
        from: '2009',
        until: '2009-06-05',
      },
      {
        where: { pollutant: 'asbestos-construction-waste', circumstance: 'landfill-below-requirements' },
        value: '15',
        from: '2009-06-06',
        source: 'ee-2009-06-06',
      },
      { where: { group: 'hazardous-lists', circumstance: 'landfill-below-requirements' }, value: '8', until: '2007' },
      { where: { group: 'hazardous-lists', circumstance: 'landfill-below-requirements' }, value: '15', from: '2008' },
      { where: { pollutant: 'oil-shale-ash', circumstance: 'landfill-below-requirements' }, value: '5' },
      { where: { pollutant: 'oil-shale-semicoke', circumstance: 'landfill-below-requirements' }, value: '2.5', until: '2007' },
      { where: { pollutant: 'oil-shale-semicoke', circumstance: 'landfill-below-requirements' }, value: '5', from: '2008', until: '2008' },
      { where: { pollutant: 'oil-shale-semicoke', circumstance: 'landfill-below-requirements' }, value: '8', from: '2009' },
    ],
    otherwise: '1',
  },
};

/** Times the rate of § 19(1) itself: the place of the source does not enter. @internal */
export const airRaised: Factor = {
  kind: 'figure',
  id: 'raised',
  title: raisedTitle,
  where: { band: 'exceedance' },
  source: 'ee-2006-01-01;ee-2024-07-01;ee-2026-07-01',
  place: '§ 23(1), § 26(1)',
  confidence: 'verified',
  value: {
    rows: [
      { where: { group: 'particles-and-carbon-monoxide' }, value: '5' },
      { where: { group: 'particles-and-carbon-monoxide', circumstance: 'without-permit' }, value: '10' },
      { where: { group: 'gases' }, value: '10' },
      { where: { group: 'gases', circumstance: 'without-permit' }, value: '20' },
      { where: { pollutant: 'heavy-metals' }, value: '100' },
      { where: { pollutant: 'heavy-metals', circumstance: 'without-permit' }, value: '200' },
    ],
  },
};

/** Carbon dioxide above the permit: since it stands in § 19(1). @internal */
export const carbonDioxideRaised: Factor = {
  kind: 'figure',
  id: 'raised',
  title: raisedTitle,
  where: { band: 'exceedance' },
  from: '2024-07-01',
  source: 'ee-2024-07-01;ee-2026-07-01',
  place: '§ 23(1), § 26(1)',
  confidence: 'verified',
  value: { rows: [{ value: '10' }, { where: { circumstance: 'without-permit' }, value: '20' }] },
};

/** Heat plants of the trading system pay nothing here, since July 2024. @internal */
export const emissionsTrading: Factor = {
  kind: 'figure',
  id: 'emissions-trading',
  title: { en: 'emissions trading', ru: 'торговля квотами' },
  from: '2024-07-01',
  source: 'ee-2024-07-01;ee-2026-07-01',
  place: '§ 19(4¹)',
  confidence: 'verified',
  value: { rows: [{ where: { circumstance: 'in-emissions-trading' }, value: '0' }], otherwise: '1' },
};

/** Times the rate of § 20(1) itself: neither the recipient nor the discount enters. Oil into the sea has its own multiple. @internal */
export const waterRaised: Factor = {
  kind: 'figure',
  id: 'raised',
  title: raisedTitle,
  where: { band: 'exceedance' },
  source: 'ee-2006-01-01;ee-2026-07-01',
  place: '§ 24(1), § 26(2), § 27(1)',
  confidence: 'verified',
  value: {
    rows: [
      { value: '10' },
      { where: { circumstance: 'without-permit' }, value: '15' },
      { where: { pollutant: 'other-hazardous-substances-in-water' }, value: '100' },
      { where: { pollutant: 'other-hazardous-substances-in-water', circumstance: 'without-permit' }, value: '1000' },
      { where: { group: 'oil', circumstance: 'into-the-sea' }, value: '50' },
    ],
    many: 'highest',
  },
};

/** Times the rate of § 21(1) itself. @internal */
export const wasteRaised: Factor = {
  kind: 'figure',
  id: 'raised',
  title: raisedTitle,
  where: { band: 'exceedance' },
  source: 'ee-2006-01-01;ee-2017-07-01;ee-2026-07-01',
  place: '§ 25, § 26(3)',
  confidence: 'verified',
  value: {
    rows: [
      { value: '5' },
      { where: { circumstance: 'without-permit' }, value: '10' },
      { where: { pollutant: 'waste-preservatives-arsenic-lead-tars' }, value: '100' },
      { where: { pollutant: 'waste-preservatives-arsenic-lead-tars', circumstance: 'without-permit' }, value: '200' },
      { where: { pollutant: 'waste-mercury-cadmium-cyanide-pcb' }, value: '500' },
      { where: { pollutant: 'waste-mercury-cadmium-cyanide-pcb', circumstance: 'without-permit' }, value: '1000' },
      { where: { pollutant: 'asbestos-construction-waste' }, value: '500', from: '2009-06-06', source: 'ee-2009-06-06;ee-2026-07-01' },
      {
        where: { pollutant: 'asbestos-construction-waste', circumstance: 'without-permit' },
        value: '1000',
        from: '2009-06-06',
        source: 'ee-2009-06-06;ee-2026-07-01',
      },
    ],
  },
};

/** Times the rate of § 20¹. @internal */
export const energyRaised: Factor = {
  kind: 'figure',
  id: 'raised',
  title: raisedTitle,
  where: { band: 'exceedance' },
  source: 'ee-2026-07-01',
  place: '§ 25¹, § 26(4)',
  confidence: 'verified',
  value: { rows: [{ value: '5' }, { where: { circumstance: 'without-permit' }, value: '10' }] },
};
