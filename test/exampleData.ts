import { readFileSync } from 'node:fs';
import type { Assessment } from '../src/model/assessment.ts';
import type { Facility, Receiver } from '../src/model/facility.ts';
import { parseFacility } from '../src/schema/facility.ts';
import { parseReceiver } from '../src/schema/receiver.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(new URL(`../examples/data/${file}`, import.meta.url), 'utf8'));
const receiversOf = (file: string): readonly Receiver[] => (json(file) as readonly unknown[]).map(parseReceiver);

/** The reference facility of every change: Kondopoga pulp and paper mill, air, 2005-Q1. */
export const kondopoga: Facility = parseFacility(json('kondopoga-air.json'));
export const kondopogaReceivers = receiversOf('kondopoga-receivers.json');

/** The same in the Far North. */
export const kondopogaFarNorth: Facility = { ...kondopoga, circumstances: [...(kondopoga.circumstances ?? []), 'far-north'] };

/** An invented mill on the Northern Dvina: water and waste. */
export const mill: Facility = parseFacility(json('example-mill.json'));
export const millReceivers = receiversOf('example-mill-receivers.json');

/** Payments of the lines, by release, as printed. */
export function byRelease({ lines }: Assessment): Readonly<Record<string, string>> {
  return Object.fromEntries(lines.map(({ release, amount }) => [release, amount.toFixed(2)]));
}

/** Units in each band of a release, in the order in which they fill. */
export function bandsOf({ lines }: Assessment, release: string): Readonly<Record<string, string>> {
  const line = lines.find((one) => one.release === release);
  if (!line) throw new Error(`no line ${release}`);
  return Object.fromEntries(line.steps.flatMap((step) => (step.stage === 'price' ? [[step.band, step.units] as const] : [])));
}
