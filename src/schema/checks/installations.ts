import { didYouMean } from '../../problems/nearest.ts';
import { type Path, type Problem, problem } from '../../problems/problem.ts';
import { fieldOf, listOf } from './parts.ts';

/** Every installation that a release names is listed. Nothing is said where the list itself is wrong. @internal */
export function unknownInstallations(facility: unknown): readonly Problem[] {
  const ids = idsOf(fieldOf(facility, 'installations'));
  if (!ids) return [];
  return listOf(fieldOf(facility, 'releases')).flatMap((release, at) =>
    namedBy(release)
      .filter(({ name }) => !ids.has(name))
      .map(({ name, path }) =>
        problem(
          'release/unknown-installation',
          ['releases', at, ...path],
          `The facility has no installation "${name.slice(0, 60)}".`,
          didYouMean(name, ids) ?? 'List it under "installations" of the facility.',
        ),
      ),
  );
}

function idsOf(installations: unknown): ReadonlySet<string> | undefined {
  const ids =
    installations === undefined
      ? []
      : Array.isArray(installations)
        ? installations.map((installation) => fieldOf(installation, 'id'))
        : [undefined];
  return ids.every((id) => typeof id === 'string') ? new Set(ids as string[]) : undefined;
}

/** The installations that a release names, and where it does. @internal */
export function namedBy(release: unknown): readonly { readonly name: string; readonly path: Path }[] {
  const given = fieldOf(release, 'installation');
  if (typeof given === 'string') return [{ name: given, path: ['installation'] }];
  return listOf(given).flatMap((part, at) => {
    const name = fieldOf(part, 'id');
    return typeof name === 'string' ? [{ name, path: ['installation', at, 'id'] }] : [];
  });
}
