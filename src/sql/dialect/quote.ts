/** A sign is doubled where it would end the text. @internal */
export function doubled(text: string, sign: string): string {
  return text.replaceAll(sign, sign + sign);
}
