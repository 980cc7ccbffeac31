// The example data of this folder, parsed.
import { readFileSync } from 'node:fs';
import type { Facility, Receiver } from 'polluter-pays';
import { parseFacility, parseReceiver } from 'polluter-pays/schema';

const json = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** A facility of `examples/data`. */
export const readFacility = (file: string): Facility => parseFacility(json(file));

/** The facilities of a file of `examples/data`. */
export const readFacilities = (file: string): readonly Facility[] => (json(file) as readonly unknown[]).map(parseFacility);

/** The receivers of a file of `examples/data`. */
export const readReceivers = (file: string): readonly Receiver[] => (json(file) as readonly unknown[]).map(parseReceiver);
