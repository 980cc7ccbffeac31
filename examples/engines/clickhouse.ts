import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, Engine } from './engine.ts';
import { type Server, startServer } from './server.ts';

/** The cluster of the servers that `startClickhouse` starts. */
export const clickhouseCluster = 'two_shards';

/** Why ClickHouse cannot be used here, and how to install it; `undefined` if it can. */
export function clickhouseMissing(): string | undefined {
  return program() ? undefined : 'ClickHouse is not installed: apt-get install -y --no-install-recommends clickhouse-server';
}

/** Two ClickHouse servers on 127.0.0.1. The cluster `two_shards` joins them, and each answers for both through a `Distributed` table. */
export interface Clickhouse extends Engine {
  /** Carries statements out on both servers: schemas and price tables. `run` and `ask` of the engine itself go to the first. */
  readonly runOnEach: (...statements: readonly string[]) => Promise<void>;
  readonly shards: readonly [Shard, Shard];
}

/** One of the servers. */
export type Shard = Pick<Engine, 'run' | 'ask'>;

/** Starts the two servers, on ports that are free; where another program takes one of them meanwhile, on others. */
export async function startClickhouse(): Promise<Clickhouse> {
  for (let attempt = 1; ; attempt += 1) {
    const started = await startBoth().catch((error: Error) => error);
    if (!(started instanceof Error)) return started;
    if (attempt === 3 || !started.message.includes('Address already in use')) throw started;
  }
}

async function startBoth(): Promise<Clickhouse> {
  const home = mkdtempSync(join(tmpdir(), 'polluter-pays-ch-'));
  const [http = 0, tcp = 0, secondHttp = 0, secondTcp = 0] = await freePorts(4);
  const [a, b]: readonly [Ports, Ports] = [
    [http, tcp],
    [secondHttp, secondTcp],
  ];
  const starting = [a, b].map((own, at) => startShard(join(home, `shard-${at + 1}`), own, [a, b]));
  const servers = await Promise.allSettled(starting);
  const stop = async (): Promise<void> => {
    await Promise.all(servers.flatMap((one) => (one.status === 'fulfilled' ? [one.value.stop()] : [])));
    rmSync(home, { recursive: true, force: true });
  };
  const failed = servers.find((one) => one.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  const shards = [shardAt(a), shardAt(b)] as const;
  return {
    ...shards[0],
    shards,
    runOnEach: async (...statements) => void (await Promise.all(shards.map((shard) => shard.run(...statements)))),
    stop,
  };
}

/** The port for HTTP, and the one between servers. */
type Ports = readonly [http: number, tcp: number];

function startShard(home: string, own: Ports, all: readonly Ports[]): Promise<Server> {
  mkdirSync(join(home, 'tmp'), { recursive: true });
  writeFileSync(join(home, 'config.xml'), configOf(home, own, all));
  writeFileSync(join(home, 'users.xml'), users);
  return startServer({
    name: `ClickHouse on port ${own[0]}`,
    command: program() ?? '',
    args: [`--config-file=${join(home, 'config.xml')}`],
    cwd: home,
    answers: async () => (await post(own, 'SELECT 1')) === '1\n',
    // Its data are thrown away, so it need not wait for its clients to leave.
    signal: 'SIGKILL',
  });
}

function shardAt(ports: Ports): Shard {
  return {
    run: async (...statements) => {
      for (const statement of statements) await post(ports, statement);
    },
    ask: async (query) => answerOf(await post(ports, `${query} FORMAT TabSeparatedWithNames`)),
  };
}

async function post([http]: Ports, body: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${http}/`, { method: 'POST', body });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}

function answerOf(text: string): Answer {
  const [names = [], ...rows] = text
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t'));
  return rows.map((row) =>
    Object.fromEntries(row.map((value, at) => [unescaped(names[at] ?? ''), value === '\\N' ? null : unescaped(value)])),
  );
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', r: '\r', n: '\n', t: '\t', '0': '\0' };
const unescaped = (text: string): string => text.replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign);

const configOf = (home: string, [http, tcp]: Ports, all: readonly Ports[]): string => `<yandex>
  <logger><level>warning</level><console>1</console></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${http}</http_port>
  <tcp_port>${tcp}</tcp_port>
  <path>${home}/</path>
  <tmp_path>${home}/tmp/</tmp_path>
  <users_config>${home}/users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <mark_cache_size>67108864</mark_cache_size>
  <timezone>UTC</timezone>
  <remote_servers>
    <${clickhouseCluster}>${all.map((ports) => `<shard><replica><host>127.0.0.1</host><port>${ports[1]}</port></replica></shard>`).join('')}</${clickhouseCluster}>
  </remote_servers>
</yandex>
`;

// What is sent to a Distributed table is stored before the answer comes.
const users = `<yandex>
  <profiles><default><max_threads>2</max_threads><insert_distributed_sync>1</insert_distributed_sync></default></profiles>
  <quotas><default></default></quotas>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
</yandex>
`;

/** Ports that nobody listens on now: all are held until the last is found, so that they differ. */
async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, () => {
      const server = createServer();
      return new Promise<typeof server>((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => resolve(server));
      });
    }),
  );
  const ports = servers.map((server) => (server.address() as { readonly port: number }).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** Debian keeps the server where only root looks. */
function program(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/bin'];
  return folders.map((folder) => join(folder, 'clickhouse-server')).find((file) => existsSync(file));
}
