import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Engine } from '../../examples/engines/engine.ts';

/** An engine that may be absent from this machine. */
export interface Installed<E extends Engine> {
  readonly name: string;
  /** Why it cannot be used here; `undefined` if it can. */
  readonly missing: string | undefined;
  readonly start: () => Promise<E>;
}

/**
 * Tests on a real engine: it is started once, and stopped after them. Where it is not installed they are skipped, loudly; where
 * `ENGINES=required` says that all are, as on the machine that decides, its absence is a failure.
 */
export function onEngine<E extends Engine>({ name, missing, start }: Installed<E>, tests: (engine: () => E) => void): void {
  if (missing === undefined || process.env.ENGINES === 'required') {
    describe(name, () => {
      let engine: E | undefined;
      beforeAll(async () => {
        if (missing !== undefined) throw new Error(missing);
        engine = await start();
      });
      afterAll(() => engine?.stop());
      tests(() => {
        if (!engine) throw new Error(`${name} was not started`);
        return engine;
      });
    });
    return;
  }
  console.warn(`SKIPPED: the tests on ${name}. ${missing}`);
  describe(name, () => {
    it(`is tested where it is installed. ${missing}`, ({ skip }) => skip(missing));
  });
}
