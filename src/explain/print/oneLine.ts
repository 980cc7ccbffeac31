/** A text on one line: line breaks and tabs become spaces. Spaces that must not break stay. @internal */
export function oneLine(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').trim();
}
