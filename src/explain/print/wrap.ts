/** The widest line of a text, in characters; a word that is longer stays whole. @internal */
export const widest = 110;

/** Breaks a text at spaces, every line indented; `first` replaces the indent of the first line. @internal */
export function wrap(text: string, indent = '', first = indent): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ').filter((part) => part !== '')) {
    if (!isEmpty && line.length + 1 + word.length > widest) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
