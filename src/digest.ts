import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of the canonical JSON of a value: keys sorted, no spaces. Remembered, because values are not written into. @internal */
export function digestOf(value: object): string {
  let known = digests.get(value);
  if (known === undefined) {
    known = bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
    digests.set(value, known);
  }
  return known;
}

const digests = new WeakMap<object, string>();

/** JSON with the keys of each object in order. @internal */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}

/** SHA-256 of several parts in turn: values as their canonical JSON, columns as their bytes. @internal */
export function digestOfParts(parts: readonly (object | ArrayBufferView)[]): string {
  const hash = sha256.create();
  for (const part of parts) {
    if (!ArrayBuffer.isView(part)) hash.update(utf8ToBytes(canonicalJson(part)));
    else hash.update(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  }
  return bytesToHex(hash.digest());
}
