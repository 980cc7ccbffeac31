// The sidebar, read from the folders: a page's text is its first heading, its place the `order` in its frontmatter, then its name.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { DefaultTheme } from 'vitepress';

type Item = DefaultTheme.SidebarItem;

const docs = new URL('../', import.meta.url);

/** A page as an item: `glossary.md`. */
export function page(file: string): Item {
  return { text: titleOf(file), link: `/${file.replace(/(index)?\.md$/, '')}` };
}

/** A folder as a group: its index first, then its pages. */
export function group(text: string, folder: string, collapsed?: boolean): Item {
  return { text, items: pagesIn(folder).map(page), ...(collapsed !== undefined && { collapsed }) };
}

/** The folders in a folder, a group each. */
export function groupsOf(folder: string): Item[] {
  return foldersIn(folder).map((name) => group(name, `${folder}/${name}`, false));
}

/** The doors of the API reference with what they export; empty until TypeDoc has made it. */
export function apiSidebar(): Item[] {
  const doors = modulesIn('api');
  return doors.map((door) => ({
    text: door === 'api/polluter-pays' ? 'polluter-pays' : `polluter-pays${door.slice('api'.length)}`,
    link: `/${door}/`,
    collapsed: true,
    items: foldersIn(door).flatMap((kind) => pagesIn(`${door}/${kind}`).map(namePage)),
  }));
}

function modulesIn(folder: string): readonly string[] {
  return foldersIn(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    return existsSync(new URL(`${path}/index.md`, docs)) ? [path] : modulesIn(path);
  });
}

function namePage(file: string): Item {
  return { text: file.replace(/^.*\/|\.md$/g, ''), link: `/${file.replace(/\.md$/, '')}` };
}

function pagesIn(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
    .sort((a, b) => orderOf(a) - orderOf(b));
}

function foldersIn(folder: string): readonly string[] {
  return namesIn(folder).filter((name) => !name.includes('.'));
}

function namesIn(folder: string): readonly string[] {
  const path = new URL(`${folder}/`, docs);
  return existsSync(path) ? readdirSync(path).sort() : [];
}

function titleOf(file: string): string {
  return /^# (.+)$/m.exec(textOf(file))?.[1]?.replaceAll('`', '') ?? file;
}

function orderOf(file: string): number {
  if (file.endsWith('/index.md')) return 0;
  return Number(/^order: (\d+)$/m.exec(textOf(file))?.[1] ?? 100);
}

function textOf(file: string): string {
  const path = new URL(file, docs);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
