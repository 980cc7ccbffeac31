/** Up to three of `known` that are likeliest meant by `word`, nearest first: part of the word, or few letters away. @internal */
export function nearest(word: string, known: Iterable<string>): readonly string[] {
  const wanted = word.slice(0, 60).toLowerCase();
  const ranked: { readonly name: string; readonly distance: number }[] = [];
  for (const name of known) {
    const candidate = name.toLowerCase();
    const distance = wanted.length > 2 && (candidate.includes(wanted) || wanted.includes(candidate)) ? 1 : editDistance(wanted, candidate);
    if (distance <= Math.max(2, wanted.length / 3)) ranked.push({ name, distance });
  }
  return ranked
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] as number) + 1, (current[column - 1] as number) + 1));
    }
    previous = current;
  }
  return previous[b.length] as number;
}

/** "Did you mean …?", or what is known, or nothing. @internal */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const all = [...known];
  const near = nearest(word, all);
  if (near.length > 0) return `Did you mean ${near.map((name) => `"${name}"`).join(', ')}?`;
  return all.length > 0 && all.length <= 12 ? `Known: ${all.join(', ')}.` : undefined;
}
