import type { Outcome } from '../../problems/outcome.ts';

/** A text of its own: a slice of a file holds the whole piece of the file in memory as long as it lives. @internal */
export function ownText(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** As `make`, remembering what it made of the words of a column: a register of millions of lines has few of them. @internal */
export function remembered<T>(make: (word: string) => Outcome<T>, atMost = 20_000): (word: string) => Outcome<T> {
  const known = new Map<string, Outcome<T>>();
  return (word) => {
    let made = known.get(word);
    if (!made) {
      if (known.size >= atMost) known.clear();
      const own = ownText(word);
      made = make(own);
      known.set(own, made);
    }
    return made;
  };
}
