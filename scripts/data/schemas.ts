// Makes schemas/*.json, the JSON Schema of each noun, from the shapes in src/schema/shapes and the doc comments in
// src/model. `npm run data` runs it; test/schema/jsonSchema.test.ts fails when what is checked in differs from what it makes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type $ZodType, registry, toJSONSchema } from 'zod/v4/core';
import { assessment } from '../../src/schema/shapes/assessment.ts';
import { facility } from '../../src/schema/shapes/facility.ts';
import { receiver } from '../../src/schema/shapes/receiver.ts';
import { regime } from '../../src/schema/shapes/regime.ts';
import { territory } from '../../src/schema/shapes/territory.ts';
import { describer, type TypeName } from './print/describe.ts';
import { type JsonSchema, leafSchema, names } from './print/leaves.ts';

const root = new URL('../../', import.meta.url);

interface Noun {
  readonly title: string;
  readonly shape: unknown;
  readonly type: TypeName;
}

const nouns: Readonly<Record<string, Noun>> = {
  facility: { title: 'Facility', shape: facility, type: ['src/model/facility.ts', 'FacilityData'] },
  receiver: { title: 'Receiver', shape: receiver, type: ['src/model/facility.ts', 'ReceiverData'] },
  territory: { title: 'Territory', shape: territory, type: ['src/model/territory.ts', 'Territory'] },
  regime: { title: 'Regime', shape: regime, type: ['src/model/regime.ts', 'Regime'] },
  assessment: { title: 'Assessment', shape: assessment, type: ['src/schema/shapes/assessment.ts', 'AssessmentData'] },
};

/** Every generated file: its path inside the repository → its text. */
export function makeFiles(): ReadonlyMap<string, string> {
  const describe = describer(Object.values(nouns).map(({ type }) => type));
  return new Map(
    Object.entries(nouns).map(([name, { title, shape, type }]) => {
      const { $schema, ...printed } = describe(print(shape as $ZodType), type);
      const $comment = 'Made by scripts/data/schemas.ts; do not edit by hand.';
      return [`schemas/${name}.json`, `${JSON.stringify({ $schema, $comment, title, ...printed }, null, 2)}\n`];
    }),
  );
}

function print(shape: $ZodType): JsonSchema {
  const shared = registry<{ readonly id: string }>();
  for (const [one, id] of names) if (one !== shape) shared.add(one as $ZodType, { id });
  return toJSONSchema(shape, {
    io: 'input',
    metadata: shared,
    override: ({ zodSchema, jsonSchema }) => {
      const { type } = zodSchema._zod.def;
      if (type === 'unknown') Object.assign(jsonSchema, leafSchema(zodSchema as $ZodType));
      if (type === 'object') jsonSchema.additionalProperties = false;
      if (type === 'record') delete jsonSchema.propertyNames;
    },
  }) as JsonSchema;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL('schemas/', root), { recursive: true });
  for (const [file, text] of makeFiles()) writeFileSync(new URL(file, root), text);
}
