import { inspect, isDeepStrictEqual } from 'node:util';
import { transformSync } from 'esbuild';
import ts from 'typescript';

/** A block of code in a page or a doc comment. */
export interface Snippet {
  /** `docs/guide/explain.md:12`, the first line of the code. */
  readonly where: string;
  /** What stands after the three backticks. */
  readonly info: string;
  readonly code: string;
}

/** The fences of a Markdown text that hold TypeScript or JavaScript. */
export function snippetsOf(file: string, markdown: string, firstLine = 1): readonly Snippet[] {
  const lines = markdown.split('\n');
  const found: Snippet[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [, indent = '', fence, info = ''] = /^(\s*)(`{3,}|~{3,})\s*(.*)$/.exec(lines[at] ?? '') ?? [];
    if (fence === undefined) continue;
    const start = at + 1;
    for (at = start; at < lines.length && !lines[at]?.trim().startsWith(fence); at += 1);
    const code = lines.slice(start, at).map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()));
    if (/^(ts|tsx|typescript|js|mjs|javascript)\b/.test(info))
      found.push({ where: `${file}:${firstLine + start}`, info, code: code.join('\n') });
  }
  return found;
}

/** The fences in the doc comments of a source text. */
export function snippetsInComments(file: string, source: string): readonly Snippet[] {
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(({ 0: comment, index }) => {
    const line = source.slice(0, index).split('\n').length;
    return snippetsOf(file, comment.replace(/^[ \t]*\* ?/gm, ''), line);
  });
}

/** What is wrong with how a fence is marked; `undefined` if it may be run, or says why it is not. */
export function wrongInfo(info: string): string | undefined {
  if (/^ts(\s*\{[\d,-]+\})?$/.test(info)) return undefined;
  const [, reason] = /^ts no-run(?:\s+(.*))?$/.exec(info) ?? [];
  if (reason !== undefined) return reason.length >= 10 ? undefined : 'no-run needs a reason of some words after it';
  return /^ts no-run/.test(info) ? 'no-run needs a reason after it' : `\`${info}\` is neither \`ts\` nor \`ts no-run\` with a reason`;
}

export const isRun = ({ info }: Snippet): boolean => !info.startsWith('ts no-run');

/** A snippet made ready: a function that runs it, or why it cannot be run. */
export type Prepared = (() => Promise<void>) | Error;

/** Compiles snippets, all in one go, each as a module of its own. */
export function prepare(snippets: readonly Snippet[]): readonly Prepared[] {
  const rewritten = snippets.map((snippet) => {
    try {
      return rewrite(snippet);
    } catch (error) {
      return error as Error;
    }
  });
  const bodies = rewritten.map((code) => (typeof code === 'string' ? code : ''));
  const compiled = compile(bodies) ?? bodies.map((body) => compile([body])?.[0]);
  return snippets.map((snippet, at) => {
    const [failure, run] = [rewritten[at], compiled[at]];
    if (failure instanceof Error) return failure;
    return run ? () => runOne(snippet, run) : new Error(`${snippet.where} does not compile`);
  });
}

interface World {
  readonly load: (name: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly claim: (actual: unknown, expected: unknown, line: number) => void;
  readonly console: { readonly log: (...values: readonly unknown[]) => void };
}
type Run = (world: World) => Promise<void>;

function compile(bodies: readonly string[]): readonly Run[] | undefined {
  const modules = bodies.map((body) => `async ({ load: $load, claim: $claim, console }: any) => {\n${body}\n}`);
  try {
    const { code } = transformSync(`const modules = [\n${modules.join(',\n')}\n];`, { loader: 'ts', target: 'es2022' });
    return new Function(`'use strict';\n${code}\nreturn modules;`)() as readonly Run[];
  } catch {
    return undefined;
  }
}

async function runOne({ where }: Snippet, run: Run): Promise<void> {
  const [file = '', line = '0'] = where.split(/:(?=\d+$)/);
  const world: World = {
    load: (name) => {
      if (!/^(polluter-pays(\/|$)|node:)/.test(name)) throw new Error(`a page imports the package or Node, not ${name}`);
      return import(/* @vite-ignore */ name) as ReturnType<World['load']>;
    },
    claim: (actual, expected, at) => {
      if (isDeepStrictEqual(plain(actual), plain(expected))) return;
      const shown = (value: unknown): string => inspect(value, { depth: 8, breakLength: 120 });
      throw new Error(`${file}:${Number(line) + at}: says ${shown(expected)}, and it is ${shown(actual)}`);
    },
    console: { log: () => {} },
  };
  try {
    await run(world);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw message.startsWith(file) ? error : new Error(`${where}: ${message}`, { cause: error });
  }
}

/** Frozen objects and those of another realm compare as what they hold. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null || ![Object.prototype, null].includes(Object.getPrototypeOf(value))) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The body of a module: imports load, exports stay, and `expression // => value` claims. */
function rewrite({ where, code }: Snippet): string {
  const source = ts.createSourceFile('snippet.ts', code, ts.ScriptTarget.ES2022, true);
  const edits: Edit[] = [];
  const claimed = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) edits.push({ from: node.getStart(), to: node.end, text: loaded(node) });
    else if (node.kind === ts.SyntaxKind.ExportKeyword) edits.push({ from: node.getStart(), to: node.end, text: '' });
    else if (ts.isExpressionStatement(node)) {
      const claim = /^[ \t]*;?[ \t]*(?:\n[ \t]*)?\/\/ => (.*)/.exec(code.slice(node.end));
      if (claim) {
        const value = claim[1] as string;
        if (!isLiteral(value)) throw new Error(`${where}: \`// => ${value}\` is no literal`);
        const at = node.end + claim[0].indexOf('// => ');
        claimed.add(at);
        const line = source.getLineAndCharacterOfPosition(at).line;
        const end = code.slice(node.expression.end, node.end).includes(';') ? '' : ';';
        edits.push({
          from: node.getStart(),
          to: node.expression.end,
          text: `$claim((${said(node.expression)}), (${value}), ${line})${end}`,
        });
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const { index } of code.matchAll(/\/\/ =>/g))
    if (!claimed.has(index))
      throw new Error(
        `${where}: a \`// =>\` that follows no expression (a line that begins with a bracket or a backtick continues the one above): ${code.slice(index).split('\n')[0]}`,
      );
  return edits.sort((a, b) => b.from - a.from).reduce((text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to), code);
}

/** What an expression comes to; of `console.log(x)`, what it prints. */
function said(expression: ts.Expression): string {
  if (ts.isCallExpression(expression) && expression.expression.getText() === 'console.log' && expression.arguments.length === 1)
    return (expression.arguments[0] as ts.Expression).getText();
  return expression.getText();
}

function loaded({ importClause, moduleSpecifier }: ts.ImportDeclaration): string {
  if (!importClause || importClause.isTypeOnly) return '';
  const { name, namedBindings } = importClause;
  const from = `await $load(${moduleSpecifier.getText()})`;
  const wanted = name ? [`default: ${name.text}`] : [];
  if (namedBindings && ts.isNamespaceImport(namedBindings)) return `const ${namedBindings.name.text} = ${from};`;
  for (const { isTypeOnly, propertyName, name: local } of namedBindings?.elements ?? [])
    if (!isTypeOnly) wanted.push(propertyName ? `${propertyName.text}: ${local.text}` : local.text);
  return wanted.length === 0 ? '' : `const { ${wanted.join(', ')} } = ${from};`;
}

/** A number, a text, true, false, null, undefined, or a list or record of such. */
function isLiteral(text: string): boolean {
  const [statement, ...more] = ts.createSourceFile('value.ts', `(${text})`, ts.ScriptTarget.ES2022, true).statements;
  if (!statement || more.length > 0 || !ts.isExpressionStatement(statement) || !ts.isParenthesizedExpression(statement.expression))
    return false;
  const check = (node: ts.Expression): boolean => {
    if (ts.isStringLiteral(node) || ts.isNumericLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return true;
    if ([ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind)) return true;
    if (ts.isIdentifier(node)) return node.text === 'undefined';
    if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(node.operand);
    if (ts.isArrayLiteralExpression(node)) return node.elements.every(check);
    return ts.isObjectLiteralExpression(node) && node.properties.every((one) => ts.isPropertyAssignment(one) && check(one.initializer));
  };
  return check(statement.expression.expression);
}
