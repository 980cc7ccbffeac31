// Puts the doc comments of the model's interfaces into a JSON Schema, so that an editor shows them where data are written.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { JsonSchema } from './leaves.ts';

const root = new URL('../../../', import.meta.url);

type Fields = Readonly<Record<string, JsonSchema>>;
type Described = Record<string, JsonSchema>;

/** A type of the sources: `['src/model/regime.ts', 'Regime']`. */
export type TypeName = readonly [file: string, name: string];

/** Reads the doc comments of the types, and returns what adds them to the schema of such a type and to its `$defs`. */
export function describer(names: readonly TypeName[]): (schema: JsonSchema, name: TypeName) => JsonSchema {
  const pathOf = (file: string): string => fileURLToPath(new URL(file, root));
  const program = ts.createProgram([...new Set(names.map(([file]) => pathOf(file)))], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();

  return (schema, [file, name]) => {
    const source = program.getSourceFile(pathOf(file));
    const module = source && checker.getSymbolAtLocation(source);
    const symbol = module && checker.getExportsOfModule(module).find((one) => one.name === name);
    if (!symbol) throw new Error(`${file} exports no type ${name}.`);
    const { $defs = {}, ...own } = schema;
    const defs: Described = { ...($defs as Fields) };
    const described = describe(own, checker.getDeclaredTypeOfSymbol(symbol), defs, new Set());
    return { description: commentOf(symbol), ...described, ...(Object.keys(defs).length > 0 && { $defs: defs }) };
  };

  function commentOf(symbol: ts.Symbol): string {
    return ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s+/g, ' ').trim();
  }

  function describe(schema: JsonSchema, type: ts.Type, defs: Described, met: Set<string>): JsonSchema {
    const within = (part: JsonSchema, of: ts.Type | undefined): JsonSchema => (of ? describe(part, of, defs, met) : part);
    if (typeof schema.$ref === 'string') {
      const name = schema.$ref.slice('#/$defs/'.length);
      if (!met.has(name)) {
        met.add(name);
        defs[name] = within(defs[name] as JsonSchema, type);
      }
      return schema;
    }
    const { anyOf, properties, items, additionalProperties } = schema as {
      readonly anyOf?: readonly JsonSchema[];
      readonly properties?: Fields;
      readonly items?: JsonSchema;
      readonly additionalProperties?: JsonSchema | false;
    };
    return {
      ...schema,
      ...(anyOf && { anyOf: anyOf.map((option) => within(option, branchOf(type, resolved(option, defs)))) }),
      ...(properties && { properties: describeFields(properties, type, within) }),
      ...(items && { items: within(items, checker.getIndexTypeOfType(type, ts.IndexKind.Number)) }),
      ...(additionalProperties && {
        additionalProperties: within(additionalProperties, checker.getIndexTypeOfType(type, ts.IndexKind.String)),
      }),
    };
  }

  function describeFields(fields: Fields, type: ts.Type, within: (part: JsonSchema, of: ts.Type | undefined) => JsonSchema): Fields {
    const described = Object.entries(fields).map(([key, field]) => {
      const symbol = checker.getPropertyOfType(type, key);
      const inner = within(field, symbol && checker.getNonNullableType(checker.getTypeOfSymbol(symbol)));
      const description = symbol && commentOf(symbol);
      return [key, description ? { ...inner, description } : inner] as const;
    });
    return Object.fromEntries(described);
  }

  /** The constituent of a union that an option describes: the one with its fields and the fewest others; a list for a list. */
  function branchOf(type: ts.Type, option: JsonSchema): ts.Type | undefined {
    if (!type.isUnion()) return type;
    if (option.type === 'array') return type.types.find((one) => checker.isArrayType(one));
    const keys = Object.keys((option.properties as Fields | undefined) ?? {});
    if (keys.length === 0) return undefined;
    return type.types
      .filter((one) => !checker.isArrayType(one) && keys.every((key) => checker.getPropertyOfType(one, key)))
      .sort((a, b) => checker.getPropertiesOfType(a).length - checker.getPropertiesOfType(b).length)[0];
  }
}

function resolved(schema: JsonSchema, defs: Described): JsonSchema {
  return typeof schema.$ref === 'string' ? (defs[schema.$ref.slice('#/$defs/'.length)] ?? schema) : schema;
}
