import { execFile, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import type { Answer, Engine } from './engine.ts';
import { startServer } from './server.ts';

const hint = 'apt-get install -y --no-install-recommends postgresql-15';

/** Why PostgreSQL cannot be used here, and how to install it; `undefined` if it can. */
export function postgresqlMissing(): string | undefined {
  if (!programs()) return `PostgreSQL is not installed: ${hint}`;
  return isRoot() && !userIds() ? 'PostgreSQL refuses to run as root, and there is no user "postgres" to run it as.' : undefined;
}

/** A PostgreSQL server with a data directory of its own. It listens on a socket in that directory, and on no port. */
export async function startPostgresql(): Promise<Engine> {
  const bin = programs() ?? '';
  const home = mkdtempSync(join(tmpdir(), 'polluter-pays-pg-'));
  const ids = isRoot() ? userIds() : undefined;
  if (ids) chownSync(home, ids.user, ids.group);
  const data = join(home, 'data');
  const asUser = (program: string, args: readonly string[]): readonly [string, readonly string[]] =>
    ids
      ? ['setpriv', [`--reuid=${ids.user}`, `--regid=${ids.group}`, '--clear-groups', join(bin, program), ...args]]
      : [join(bin, program), args];
  const [initdb, initdbArgs] = asUser('initdb', ['-D', data, '-U', 'polluter', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']);
  await promisify(execFile)(initdb, initdbArgs, { cwd: home });
  const settings = ['listen_addresses=', `unix_socket_directories=${home}`, 'fsync=off', 'shared_buffers=32MB', 'max_connections=10'];
  const [command, args] = asUser('postgres', ['-D', data, ...settings.flatMap((setting) => ['-c', setting])]);
  const psql = (input: string): Promise<string> => piped(join(bin, 'psql'), home, input);
  const server = await startServer({
    name: 'PostgreSQL',
    command,
    args,
    cwd: home,
    answers: async () => (await psql('SELECT 1;')).includes('1'),
    signal: 'SIGINT',
  });
  return {
    run: async (...statements) => void (await psql(statements.map((statement) => `${statement};\n`).join(''))),
    ask: async (query): Promise<Answer> =>
      parse(await psql(`${query};`), {
        columns: true,
        cast: (value, { header, quoting }) => (header || quoting || value !== '\\N' ? value : null),
      }),
    stop: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Statements in, comma-separated values out; the first error stops it. */
function piped(psql: string, socket: string, input: string): Promise<string> {
  const options = ['-X', '-q', '--csv', '-P', 'null=\\N', '-v', 'ON_ERROR_STOP=1', '-h', socket, '-U', 'polluter', 'postgres'];
  return new Promise((resolve, reject) => {
    const child = spawn(psql, options, { stdio: 'pipe' });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (data: Buffer) => out.push(data));
    child.stderr.on('data', (data: Buffer) => err.push(data));
    child.on('error', reject);
    child.stdin.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(Buffer.concat(out).toString()) : reject(new Error(Buffer.concat(err).toString()))));
    child.stdin.end(input);
  });
}

/** The folder with `initdb`, `postgres` and `psql`: Debian keeps one for each version, outside the path. */
function programs(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(root, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
  return folders.find((folder) => ['initdb', 'postgres', 'psql'].every((program) => existsSync(join(folder, program))));
}

const isRoot = (): boolean => process.getuid?.() === 0;

function userIds(): { readonly user: number; readonly group: number } | undefined {
  try {
    const [user, group] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' })));
    return { user: user as number, group: group as number };
  } catch {
    return undefined;
  }
}
