// The example data of this folder, parsed.
import { readFileSync } from 'node:fs';
import type { Facility, Receiver, Regime } from 'polluter-pays';
import { tryFindPollutant } from 'polluter-pays/pollutants';
import { parseFacility, parseReceiver } from 'polluter-pays/schema';

const json = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** A facility of `examples/data`. */
export const readFacility = (file: string): Facility => parseFacility(json(file));

/** The facilities of a file of `examples/data`. */
export const readFacilities = (file: string): readonly Facility[] => (json(file) as readonly unknown[]).map(parseFacility);

/** The receivers of a file of `examples/data`. */
export const readReceivers = (file: string): readonly Receiver[] => (json(file) as readonly unknown[]).map(parseReceiver);

/** What the releases of a facility are called, and why the vocabulary of pollutants does not know it. */
export const fromVocabulary = ({ id, name = '', releases }: Facility): object => {
  const pollutant = releases[0]?.pollutant ?? '';
  const known = tryFindPollutant(pollutant);
  return { facility: id, name, pollutant, reason: known.ok ? '' : known.problems[0].message };
};

/** The years whose figure of a factor the regime only remembers, with its price base. */
export const remembered = ({ charges }: Regime, id: string): readonly string[] => {
  const factor = charges.stationary?.factors.find((one) => one.id === id);
  const rows = factor?.kind === 'figure' && typeof factor.value !== 'string' ? factor.value.rows : [];
  return rows.filter(({ confidence }) => confidence === 'memory').map(({ from, where }) => `${from} (prices of ${where?.base})`);
};
