import fc from 'fast-check';
import * as door from '../../src/capacity/index.ts';
import { Decimal } from '../../src/decimal.ts';
import type { Outcome } from '../../src/problems/outcome.ts';
import type { DecimalText, Quantity } from '../../src/quantity/quantity.ts';

/** How a result answers a larger input; a pair without a word is not claimed. */
export type Answer = 'never falls' | 'never rises';

/** A quantity, or a number without a unit, that a function takes. */
export interface Input {
  /** Absent: a number without a unit. */
  readonly unit?: string;
  /** The same in other units. */
  readonly others?: readonly string[];
  /** Bounds, in the unit; both are tried often. */
  readonly from: string;
  readonly to: string;
  /** A value that the function takes as well, far beyond the bounds: results stay defined. */
  readonly extremes?: readonly string[];
}

/** A function of the door as its laws see it. */
export interface Physics {
  readonly name: string;
  /** The twin that returns an Outcome: results by name, `null` where a result is without limit. */
  readonly work: (given: Given) => Outcome<Readonly<Record<string, Decimal | null>>>;
  readonly inputs: Readonly<Record<string, Input>>;
  /** What is not varied. */
  readonly fixed?: Given;
  /** Result → input → answer. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, Answer>>>>;
  /** Results that are continuous in every input. */
  readonly continuous: readonly string[];
}

export type Given = Readonly<Record<string, unknown>>;

const isQuantity = (value: unknown): value is Quantity =>
  typeof value === 'object' && value !== null && 'unit' in value && 'value' in value;
const isDecimal = (value: unknown): value is Decimal => value instanceof Decimal;

/** The numbers among results, by name. */
function numbers(results: object): Readonly<Record<string, Decimal | null>> {
  return Object.fromEntries(
    Object.entries(results).flatMap(([name, value]): readonly (readonly [string, Decimal | null])[] => {
      if (value === null || isDecimal(value)) return [[name, value]];
      return isQuantity(value) ? [[name, value.value]] : [];
    }),
  );
}

function worked<T extends object>(outcome: Outcome<T>): Outcome<Readonly<Record<string, Decimal | null>>> {
  return outcome.ok ? { ok: true, value: isQuantity(outcome.value) ? { result: outcome.value.value } : numbers(outcome.value) } : outcome;
}

// The laws call each function with whatever a generator made, so here the types are left behind.
const of =
  <G>(work: (given: G) => Outcome<object>) =>
  (given: Given) =>
    worked(work(given as G));

const concentration = { unit: 'mg/l', others: ['g/m3', 'ug/l', 'kg/m3'], from: '0', to: '20', extremes: ['1000000'] };
const flow = { unit: 'm3/s', others: ['m3/h', 'l/s', 'km3/d'], from: '0', to: '50', extremes: ['1000000'] };
const rate = { unit: '1/d', others: ['1/h', '1/s'], from: '0', to: '3', extremes: ['1000'] };
const deposited = { unit: 'keq/ha/yr', others: ['eq/ha/yr', 'eq/m2/yr'], from: '0', to: '4', extremes: ['1000000'] };
const air = { unit: 'ug/m3', others: ['mg/m3', 'g/km3'], from: '0', to: '60', extremes: ['1000000'] };
const box = {
  wind: { unit: 'm/s', others: ['km/h', 'cm/s'], from: '0', to: '12', extremes: ['1000'] },
  height: { unit: 'm', others: ['km', 'mm'], from: '1', to: '2000', extremes: ['100000'] },
  width: { unit: 'km', others: ['m'], from: '0.1', to: '50', extremes: ['10000'] },
  length: { unit: 'km', others: ['m'], from: '0.1', to: '50', extremes: ['10000'] },
  decay: { unit: '1/h', others: ['1/d', '1/s'], from: '0', to: '0.3', extremes: ['1000'] },
  deposition: { unit: 'cm/s', others: ['m/s', 'm/h'], from: '0', to: '2', extremes: ['1000'] },
};

/** Every function that works out physics, with what its documentation claims. */
export const physics: readonly Physics[] = [
  {
    name: 'rateAtTemperature',
    work: of(door.tryRateAtTemperature),
    inputs: { rate, temperature: { unit: 'degC', from: '0', to: '50' }, theta: { from: '1', to: '1.2' } },
    answers: { result: { rate: 'never falls', temperature: 'never falls' } },
    continuous: ['result'],
  },
  {
    name: 'riverCapacity, mass balance',
    work: of(door.tryRiverCapacity),
    inputs: {
      flow,
      standard: concentration,
      background: concentration,
      decay: rate,
      volume: { unit: 'm3', others: ['Mm3', 'l'], from: '0', to: '5000000', extremes: ['1000000000000'] },
      temperature: { unit: 'degC', from: '0', to: '50' },
    },
    fixed: { overStandard: 'mass-balance' },
    answers: {
      capacity: {
        ...{ standard: 'never falls', decay: 'never falls', volume: 'never falls', temperature: 'never falls' },
        background: 'never rises',
      },
      dilution: { standard: 'never falls', background: 'never rises' },
      purification: { standard: 'never falls', decay: 'never falls', volume: 'never falls' },
    },
    continuous: ['capacity', 'perDay', 'dilution', 'purification', 'massBalance', 'decay'],
  },
  {
    name: 'riverCapacity, no room over the standard',
    work: of(door.tryRiverCapacity),
    inputs: {
      flow,
      standard: concentration,
      background: concentration,
      decay: rate,
      volume: { unit: 'm3', others: ['Mm3'], from: '0', to: '5000000' },
    },
    answers: {
      capacity: {
        ...{ flow: 'never falls', standard: 'never falls', decay: 'never falls', volume: 'never falls' },
        background: 'never rises',
      },
    },
    continuous: ['dilution', 'purification'],
  },
  {
    name: 'riverCapacity, dilution alone',
    work: of(door.tryRiverCapacity),
    inputs: { flow, standard: concentration, background: concentration },
    answers: { capacity: { flow: 'never falls', standard: 'never falls', background: 'never rises' } },
    continuous: ['capacity'],
  },
  {
    name: 'completeMixing',
    work: of(door.tryCompleteMixing),
    inputs: {
      flow,
      background: concentration,
      discharge: { ...flow, from: '0.001', to: '5' },
      concentration: { ...concentration, to: '500' },
      mixing: { from: '0', to: '1' },
    },
    answers: {
      concentration: { background: 'never falls', concentration: 'never falls' },
      dilution: { flow: 'never falls', mixing: 'never falls', discharge: 'never rises' },
    },
    continuous: ['concentration', 'dilution'],
  },
  {
    name: 'frolovRodziller',
    work: of(door.tryFrolovRodziller),
    inputs: {
      flow,
      discharge: { ...flow, from: '0.001', to: '5' },
      distance: { unit: 'm', others: ['km'], from: '0', to: '5000', extremes: ['100000000'] },
      sinuosity: { from: '1', to: '3' },
      velocity: { unit: 'm/s', others: ['km/h'], from: '0', to: '3' },
      depth: { unit: 'm', others: ['cm'], from: '0', to: '10' },
    },
    fixed: { outfall: 'mid-channel' },
    answers: {
      mixing: { distance: 'never falls', sinuosity: 'never falls', velocity: 'never falls', depth: 'never falls' },
      dilution: { distance: 'never falls', flow: 'never falls' },
      diffusion: { velocity: 'never falls', depth: 'never falls' },
    },
    continuous: ['diffusion'],
  },
  {
    name: 'permissibleDischarge, conservative',
    work: of(door.tryPermissibleDischarge),
    inputs: {
      discharge: { unit: 'm3/h', others: ['m3/s', 'l/s'], from: '1', to: '5000' },
      flow,
      standard: concentration,
      background: concentration,
      mixing: { from: '0', to: '1' },
      volume: { unit: 'm3/yr', others: ['Mm3/yr'], from: '0', to: '30000000' },
    },
    answers: {
      concentration: {
        standard: 'never falls',
        flow: 'never falls',
        mixing: 'never falls',
        background: 'never rises',
        discharge: 'never rises',
      },
      perYear: { volume: 'never falls' },
    },
    continuous: ['concentration', 'perHour', 'perYear', 'dilution'],
  },
  {
    name: 'permissibleDischarge, with decay',
    work: of(door.tryPermissibleDischarge),
    inputs: {
      discharge: { unit: 'm3/h', others: ['m3/s', 'l/s'], from: '1', to: '5000' },
      flow,
      standard: concentration,
      background: concentration,
      decay: { ...rate, extremes: [] },
      travelTime: { unit: 'd', others: ['h', 'min'], from: '0', to: '10' },
    },
    answers: {
      concentration: {
        standard: 'never falls',
        decay: 'never falls',
        travelTime: 'never falls',
        flow: 'never falls',
        background: 'never rises',
      },
    },
    continuous: ['dilution'],
  },
  {
    name: 'reaerationRate',
    work: of(door.tryReaerationRate),
    inputs: {
      velocity: { unit: 'm/s', others: ['km/h'], from: '0', to: '3' },
      depth: { unit: 'm', others: ['cm'], from: '0.1', to: '10' },
    },
    answers: { rate: { velocity: 'never falls', depth: 'never rises' } },
    continuous: ['rate'],
  },
  {
    name: 'streeterPhelps',
    work: of(door.tryStreeterPhelps),
    inputs: {
      deoxygenation: rate,
      reaeration: rate,
      demand: { ...concentration, to: '40' },
      deficit: { ...concentration, to: '5', extremes: [] },
      saturation: { ...concentration, from: '6', to: '14' },
    },
    answers: {
      criticalDeficit: { demand: 'never falls', deficit: 'never falls', deoxygenation: 'never falls', reaeration: 'never rises' },
      leastOxygen: { demand: 'never rises', deficit: 'never rises', saturation: 'never falls', reaeration: 'never falls' },
    },
    continuous: ['criticalDeficit', 'leastOxygen'],
  },
  ...(['sag', 'thomas'] as const).map(
    (method): Physics => ({
      name: `permissibleOxygenDemand, ${method}`,
      work: of(door.tryPermissibleOxygenDemand),
      inputs: {
        deoxygenation: { ...rate, from: '0.05', extremes: [] },
        reaeration: { ...rate, from: '0.05', extremes: [] },
        deficit: { ...concentration, to: '8', extremes: [] },
        saturation: { ...concentration, from: '7', to: '14', extremes: [] },
        oxygenStandard: { ...concentration, to: '7', extremes: [] },
        flow,
        background: concentration,
      },
      fixed: { method },
      answers: {
        demand: { reaeration: 'never falls', saturation: 'never falls', deficit: 'never rises', oxygenStandard: 'never rises' },
        capacity: { flow: 'never falls', background: 'never rises', oxygenStandard: 'never rises' },
      },
      continuous: [],
    }),
  ),
  {
    name: 'ndv',
    work: (given) => {
      const { runoff, standard, background, diffuse } = given;
      const rest = { season: 'rest', days: '265 d', runoff: '100 Mm3', standard: '3 mg/l', background: '1 mg/l' };
      const seasons = [{ season: 'low water', days: '100 d', runoff, standard, background, diffuse }, rest];
      const outcome = door.tryNdv({ section: 'section', seasons } as unknown as door.NdvGiven);
      if (!outcome.ok)
        return { ok: false, problems: [first(outcome.problems.map(({ path, ...one }) => ({ ...one, path: path.slice(2) })))] };
      const { capacity, controllable, least } = outcome.value;
      return { ok: true, value: { capacity: capacity.value, controllable: controllable.value, least: least.capacity.value } };
    },
    inputs: {
      runoff: { unit: 'Mm3', others: ['m3', 'km3'], from: '0', to: '500', extremes: ['1000000'] },
      standard: concentration,
      background: concentration,
      diffuse: { unit: 't', others: ['kg', 'kt'], from: '0', to: '500', extremes: ['1000000000'] },
    },
    answers: {
      capacity: { standard: 'never falls', background: 'never rises' },
      controllable: { diffuse: 'never rises' },
      least: { standard: 'never falls', background: 'never rises' },
    },
    continuous: ['capacity', 'controllable', 'least'],
  },
  {
    name: 'tmdl',
    work: of(door.tryTmdl),
    inputs: {
      loadingCapacity: { unit: 'kg/d', others: ['t/d', 'g/s', 'lb/d'], from: '0', to: '1000', extremes: ['1000000000000'] },
      marginOfSafety: { from: '0', to: '0.5' },
      reserve: { from: '0', to: '0.5' },
      nonpoint: { unit: 'kg/d', others: ['t/d', 'g/s', 'lb/d'], from: '0', to: '1000', extremes: ['1000000000000'] },
    },
    answers: {},
    continuous: [],
  },
  {
    name: 'airBasinCapacity',
    work: of(door.tryAirBasinCapacity),
    inputs: { standard: air, background: air, ...box },
    answers: {
      capacity: {
        ...{ standard: 'never falls', wind: 'never falls', height: 'never falls', width: 'never falls', length: 'never falls' },
        ...{ decay: 'never falls', deposition: 'never falls', background: 'never rises' },
      },
    },
    continuous: ['capacity', 'perSecond', 'room', 'ventilation', 'decay', 'deposition'],
  },
  {
    name: 'airConcentration',
    work: (given) => {
      const { time, ...rest } = given;
      const outcome = door.tryAirConcentration({ ...rest, times: [time] } as unknown as door.AirConcentrationGiven);
      if (!outcome.ok) {
        return {
          ok: false,
          problems: [first(outcome.problems.map((one) => (one.path[0] === 'times' ? { ...one, path: ['time'] } : one)))],
        };
      }
      const { steady, course } = outcome.value;
      return { ok: true, value: { steady: steady?.value ?? null, course: course[0]?.concentration.value ?? null } };
    },
    inputs: {
      emission: { unit: 'kg/s', others: ['t/h', 'g/s'], from: '0', to: '50', extremes: ['1000000'] },
      background: air,
      time: { unit: 'h', others: ['s', 'd'], from: '0', to: '100', extremes: ['1000000'] },
      ...box,
    },
    answers: {
      steady: { emission: 'never falls', background: 'never falls', wind: 'never rises', decay: 'never rises', deposition: 'never rises' },
      course: {
        emission: 'never falls',
        background: 'never falls',
        time: 'never falls',
        wind: 'never rises',
        decay: 'never rises',
        deposition: 'never rises',
      },
    },
    continuous: ['course'],
  },
  {
    name: 'permissibleEmission',
    work: of(door.tryPermissibleEmission),
    inputs: {
      standard: { unit: 'mg/m3', others: ['ug/m3'], from: '0', to: '5' },
      background: { unit: 'mg/m3', others: ['ug/m3'], from: '0', to: '5' },
      stratification: { from: '100', to: '300' },
      height: { unit: 'm', others: ['km'], from: '2', to: '400' },
      gasFlow: { unit: 'm3/s', others: ['m3/h'], from: '0.1', to: '500' },
      overheat: { unit: 'degC', from: '1', to: '300' },
      settling: { from: '1', to: '3' },
      m: { from: '0.3', to: '1.5' },
      n: { from: '1', to: '3' },
      terrain: { from: '1', to: '4' },
      operation: { unit: 'h', others: ['d', 's'], from: '1', to: '8760' },
    },
    answers: {
      perSecond: {
        ...{ standard: 'never falls', height: 'never falls', gasFlow: 'never falls', overheat: 'never falls' },
        ...{ background: 'never rises', stratification: 'never rises', settling: 'never rises' },
        ...{ m: 'never rises', n: 'never rises', terrain: 'never rises' },
      },
      perYear: { operation: 'never falls' },
    },
    continuous: ['perSecond', 'perYear', 'concentrationPerEmission'],
  },
  {
    name: 'criticalLoad',
    work: of(door.tryCriticalLoad),
    inputs: {
      ...{ baseCationDeposition: deposited, chlorideDeposition: deposited, weathering: deposited, baseCationUptake: deposited },
      ...{ acidityLeaching: deposited, nitrogenImmobilisation: deposited, nitrogenUptake: deposited, nitrogenLeaching: deposited },
      denitrification: { from: '0', to: '0.95' },
    },
    answers: {
      maximumSulphur: {
        ...{ baseCationDeposition: 'never falls', weathering: 'never falls', acidityLeaching: 'never falls' },
        ...{ chlorideDeposition: 'never rises', baseCationUptake: 'never rises' },
      },
      maximumNitrogen: { nitrogenUptake: 'never falls', nitrogenImmobilisation: 'never falls', denitrification: 'never falls' },
      nutrientNitrogen: { nitrogenUptake: 'never falls', nitrogenLeaching: 'never falls', denitrification: 'never falls' },
    },
    continuous: ['maximumSulphur', 'sulphurBalance', 'minimumNitrogen', 'maximumNitrogen', 'nutrientNitrogen'],
  },
  {
    name: 'criticalLoadExceedance',
    work: of(door.tryCriticalLoadExceedance),
    inputs: {
      ...{ sulphur: deposited, nitrogen: deposited, maximumSulphur: deposited, nutrientNitrogen: deposited },
      minimumNitrogen: { ...deposited, to: '2', extremes: [] },
      maximumNitrogen: { ...deposited, from: '2', to: '6' },
    },
    answers: {
      acidity: { sulphur: 'never falls', nitrogen: 'never falls' },
      nutrient: { nitrogen: 'never falls', nutrientNitrogen: 'never rises' },
      acidityRatio: {
        ...{ sulphur: 'never falls', nitrogen: 'never falls' },
        ...{ maximumSulphur: 'never rises', minimumNitrogen: 'never rises', maximumNitrogen: 'never rises' },
      },
      nutrientRatio: { nitrogen: 'never falls', nutrientNitrogen: 'never rises' },
    },
    continuous: ['acidity', 'sulphur', 'nitrogen', 'nutrient'],
  },
  {
    name: 'technoCapacity',
    work: (given) => {
      const { area, height, wind, volume, inflow, precipitation, land, productivity } = given;
      const media = {
        air: { area, height, wind },
        water: { volume, inflow, precipitation },
        biota: { area: land, productivity, variation: '0.01' },
      };
      const outcome = door.tryTechnoCapacity(media as unknown as door.TechnoCapacityGiven);
      if (outcome.ok) return worked(outcome);
      const renamed = outcome.problems.map((one) => ({
        ...one,
        path: [one.path[0] === 'biota' && one.path[1] === 'area' ? 'land' : String(one.path[1])],
      }));
      return { ok: false, problems: [first(renamed)] };
    },
    inputs: {
      area: { unit: 'km2', others: ['ha', 'm2'], from: '1', to: '10000' },
      height: { unit: 'km', others: ['m'], from: '0', to: '2' },
      wind: { unit: 'm/s', others: ['km/h'], from: '0', to: '12' },
      volume: { unit: 'km3', others: ['Mm3', 'm3'], from: '0.001', to: '100' },
      inflow: { unit: 'm3/s', others: ['m3/h'], from: '0', to: '1000' },
      precipitation: { unit: 'km3/yr', others: ['Mm3/yr'], from: '0', to: '10' },
      land: { unit: 'km2', others: ['ha'], from: '0', to: '10000' },
      productivity: { unit: 't/km2/yr', others: ['kg/ha/yr'], from: '0', to: '1000' },
    },
    answers: {
      capacity: {
        ...{ area: 'never falls', height: 'never falls', wind: 'never falls', inflow: 'never falls', precipitation: 'never falls' },
        ...{ land: 'never falls', productivity: 'never falls' },
      },
    },
    continuous: ['capacity'],
  },
];

function first<T>(all: readonly T[]): T {
  const [one] = all;
  if (one === undefined) throw new Error('a failure without a problem');
  return one;
}

/** A decimal from `from` to `to`, its ends often, never through a float. */
export function decimalBetween(from: string, to: string): fc.Arbitrary<DecimalText> {
  const steps = 1_000_000;
  const [low, high] = [new Decimal(from), new Decimal(to)];
  const inside = fc.integer({ min: 0, max: steps }).map((step) => low.plus(high.minus(low).times(step).div(steps)).toFixed());
  const all = fc.oneof({ weight: 6, arbitrary: inside }, { weight: 1, arbitrary: fc.constantFrom(from, to) });
  return all.map((text) => text as DecimalText);
}

/** A value of an input as a function takes it. */
export function asGiven({ unit }: Input, value: string): string {
  return unit === undefined ? value : `${value} ${unit}`;
}

/** Everything that a function takes. */
export function inputsOf({ inputs, fixed }: Physics): fc.Arbitrary<Given> {
  const made = Object.entries(inputs).map(
    ([name, input]) => [name, decimalBetween(input.from, input.to).map((value) => asGiven(input, value))] as const,
  );
  return fc.record(Object.fromEntries(made)).map((given) => ({ ...fixed, ...given }));
}
