import type { Row } from '../../model/figure.ts';

/** Above the limit the rate within the limit is taken five times: for air and water 25 times the rate within the norm, for waste 5 times its only rate. @internal */
export const overLimit: readonly Row[] = [
  { value: '5', source: 'need4stud-239645;arctic-yearbook-2014', confidence: 'two-sources' },
  {
    where: { medium: 'waste' },
    value: '5',
    source: 'bgdstud-544;zzapomni-16807-165;arctic-yearbook-2014',
    confidence: 'two-sources',
    note: 'Waste has no rate within a norm, so waste over its limit is x 5, not x 25.',
  },
];

/** Emissions into the air of cities, of stationary and of mobile sources; not water, not waste. @internal */
export const cityAir: readonly Row[] = [{ where: { circumstance: 'city' }, value: '1.2' }];

/** The grounds of one additional coefficient: several together are still 2. @internal */
export const specialTerritory: readonly Row[] = [
  { where: { circumstance: 'far-north' }, value: '2' },
  { where: { circumstance: 'protected-area' }, value: '2' },
  { where: { circumstance: 'baikal' }, value: '2' },
  { where: { circumstance: 'disaster-zone' }, value: '2' },
];

/** Waste within its limit, on an equipped landfill of the payer. @internal */
export const equippedLandfill: readonly Row[] = [{ where: { circumstance: 'own-landfill' }, value: '0.3' }];

/** Waste within its limit that was stored for a time and then really used. @internal */
export const usedAgain: readonly Row[] = [{ where: { circumstance: 'reused' }, value: '0' }];

const base2003 = { base: '2003' } as const;
const base2005 = { base: '2005' } as const;

/**
 * The multipliers that bring a rate to the prices of a year. They go by the base year of the rate row: rates changed by
 * Decree 410 are in prices of 2005. A row without `source` was not seen; `place` then says which act would have it.
 *
 * @internal
 */
export const indexation: readonly Row[] = [
  {
    where: base2003,
    from: '2003',
    until: '2003',
    value: '1',
    source: 'act-344',
    place: 'the decree itself: its rates are in prices of 2003',
    confidence: 'derived',
  },
  { where: base2003, from: '2004', until: '2004', value: '1.1', place: 'federal budget law for 2004 (not seen)', confidence: 'memory' },
  {
    where: base2003,
    from: '2005',
    until: '2005',
    value: '1.2',
    source: 'law-173-2004;kostroma-233',
    place: 'Federal Law 173-FZ of 2004-12-23, art. 18',
    confidence: 'two-sources',
  },
  {
    where: base2005,
    from: '2005',
    until: '2005',
    value: '1',
    source: 'law-173-2004;kostroma-233',
    place: 'Federal Law 173-FZ of 2004-12-23, art. 18',
    confidence: 'derived',
    note: 'The law has no separate figure for rates that Decree 410 changed during 2005; read as 1.',
  },
  {
    where: base2003,
    from: '2006',
    until: '2006',
    value: '1.3',
    source: 'bill-211446-4;mybiblioteka-2-125175',
    place: 'federal budget law for 2006 (bill 211446-4, art. 19 at 4th reading)',
    confidence: 'two-sources',
  },
  {
    where: base2005,
    from: '2006',
    until: '2006',
    value: '1.08',
    source: 'bill-211446-4;mybiblioteka-2-125175',
    place: 'federal budget law for 2006 (bill 211446-4, art. 19 at 4th reading)',
    confidence: 'verified',
  },
  {
    where: base2003,
    from: '2007',
    until: '2007',
    value: '1.4',
    source: 'integral-2280',
    place: 'Federal Law 238-FZ of 2006-12-19',
    confidence: 'verified',
  },
  {
    where: base2005,
    from: '2007',
    until: '2007',
    value: '1.15',
    source: 'integral-2280',
    place: 'Federal Law 238-FZ of 2006-12-19',
    confidence: 'verified',
  },
  {
    where: base2003,
    from: '2008',
    until: '2008',
    value: '1.48',
    source: 'mnlist-2008;tambov-300',
    place: 'Federal Law 198-FZ of 2007-07-24, art. 3',
    confidence: 'two-sources',
  },
  {
    where: base2005,
    from: '2008',
    until: '2008',
    value: '1.21',
    source: 'mnlist-2008;tambov-300',
    place: 'Federal Law 198-FZ of 2007-07-24, art. 3',
    confidence: 'two-sources',
  },
  {
    where: base2003,
    from: '2009',
    until: '2009',
    value: '1.62',
    source: 'yaroslavl-2009;garant-16721660',
    place: 'Federal Law 204-FZ of 2008-11-24, art. 3(3)',
    confidence: 'two-sources',
  },
  {
    where: base2005,
    from: '2009',
    until: '2009',
    value: '1.32',
    source: 'yaroslavl-2009;garant-16721660',
    place: 'Federal Law 204-FZ of 2008-11-24, art. 3(3)',
    confidence: 'two-sources',
  },
  {
    where: base2003,
    from: '2010',
    until: '2010',
    value: '1.79',
    source: 'cntd-895237620',
    place: 'federal budget law for 2010 (seen through a regional law that copies it)',
    confidence: 'verified',
  },
  {
    where: base2005,
    from: '2010',
    until: '2010',
    value: '1.46',
    source: 'cntd-895237620',
    place: 'federal budget law for 2010 (seen through a regional law that copies it)',
    confidence: 'verified',
  },
  {
    where: base2003,
    from: '2011',
    until: '2011',
    value: '1.93',
    source: 'convdocs-100685',
    place: 'federal budget law for 2011 (not seen; a guide applies the figure)',
    confidence: 'verified',
  },
  { where: base2005, from: '2011', until: '2011', value: '1.58', place: 'federal budget law for 2011 (not seen)', confidence: 'memory' },
  { where: base2003, from: '2012', until: '2012', value: '2.05', place: 'federal budget law for 2012 (not seen)', confidence: 'memory' },
  { where: base2005, from: '2012', until: '2012', value: '1.67', place: 'federal budget law for 2012 (not seen)', confidence: 'memory' },
  {
    where: base2003,
    from: '2013',
    until: '2013',
    value: '2.2',
    source: 'cntd-462700116;need4stud-239645',
    place: 'federal budget law for 2013 (seen through a regional law that copies it)',
    confidence: 'two-sources',
  },
  {
    where: base2005,
    from: '2013',
    until: '2013',
    value: '1.79',
    source: 'cntd-462700116;need4stud-239645',
    place: 'federal budget law for 2013 (seen through a regional law that copies it)',
    confidence: 'verified',
  },
  {
    where: base2003,
    from: '2014',
    until: '2014',
    value: '2.33',
    place: 'Federal Law 349-FZ of 2013-12-02 (article not seen)',
    confidence: 'memory',
  },
  {
    where: base2005,
    from: '2014',
    until: '2014',
    value: '1.89',
    place: 'Federal Law 349-FZ of 2013-12-02 (article not seen)',
    confidence: 'memory',
  },
  {
    where: base2003,
    from: '2015',
    until: '2015',
    value: '2.45',
    source: 'consultant-171434',
    place: 'Government decree of November 2014 (number 1219 from memory)',
    confidence: 'verified',
  },
  {
    where: base2005,
    from: '2015',
    until: '2015',
    value: '1.98',
    place: 'Government decree of November 2014 (number 1219 from memory)',
    confidence: 'memory',
  },
];
