import { PaymentError } from '../../problems/paymentError.ts';
import { problem } from '../../problems/problem.ts';

/** A web stream, as `fetch` and `Blob.stream` give it. */
export interface CsvStream {
  /** Takes the stream for one reader. */
  getReader(): {
    /** The next piece; `done` after the last. */
    read(): Promise<{ readonly done: boolean; readonly value?: string | Uint8Array | undefined }>;
    /** Gives the stream up before its end. */
    cancel(reason?: unknown): Promise<unknown>;
  };
}

/** Where CSV comes from: a text, bytes, or pieces of either: a file stream of Node, a web `ReadableStream`, an array. */
export type CsvSource = string | Uint8Array | AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array> | CsvStream;

/** Encodings of bytes: labels that `TextDecoder` knows. */
export type CsvEncoding = 'utf-8' | 'utf-16le' | 'windows-1251' | 'koi8-r' | 'ibm866';

/** Characters of text in one piece: large enough that a piece costs little, small enough that a file of any size does not. */
const pieceSize = 1 << 16;

/**
 * The text of a source in pieces of some size, without byte order mark, every line ended by `\n`.
 *
 * @throws PaymentError `csv/encoding` where bytes are not text of that encoding.
 * @internal
 */
export async function* csvText(source: CsvSource, encoding: CsvEncoding): AsyncGenerator<string> {
  const decode = decoder(encoding);
  let held = '';
  let isFirst = true;
  for await (const piece of pieces(source)) {
    held += typeof piece === 'string' ? piece : decode(piece);
    if (held.length < pieceSize) continue;
    // A CR at the end may have its LF in the next piece.
    const end = held.endsWith('\r') ? held.length - 1 : held.length;
    yield lines(held.slice(0, end), isFirst);
    held = held.slice(end);
    isFirst = false;
  }
  yield lines(held + decode(), isFirst);
}

function lines(text: string, isFirst: boolean): string {
  const bare = isFirst && text.startsWith('\uFEFF') ? text.slice(1) : text;
  return bare.includes('\r') ? bare.replace(/\r\n?/g, '\n') : bare;
}

async function* pieces(source: CsvSource): AsyncGenerator<string | Uint8Array> {
  if (typeof source === 'string' || source instanceof Uint8Array) {
    for (let at = 0; at < source.length; at += pieceSize) yield source.slice(at, at + pieceSize);
  } else if ('getReader' in source && !(Symbol.asyncIterator in source)) yield* read(source);
  else yield* source as AsyncIterable<string | Uint8Array>;
}

async function* read(stream: CsvStream): AsyncGenerator<string | Uint8Array> {
  const reader = stream.getReader();
  let isDone = false;
  try {
    while (!isDone) {
      const { done, value } = await reader.read();
      isDone = done;
      if (value !== undefined) yield value;
    }
  } finally {
    if (!isDone) await reader.cancel();
  }
}

type Decode = (bytes?: Uint8Array) => string;
type Decoder = new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string };

function decoder(encoding: CsvEncoding): Decode {
  const { TextDecoder } = globalThis as unknown as { readonly TextDecoder: Decoder };
  let made: InstanceType<Decoder> | undefined;
  return (bytes) => {
    try {
      if (!bytes) return made?.decode() ?? '';
      made ??= new TextDecoder(encoding, { fatal: true });
      return made.decode(bytes, { stream: true });
    } catch {
      throw encodingError(encoding);
    }
  };
}

function encodingError(encoding: CsvEncoding): PaymentError {
  const hint =
    encoding === 'utf-8'
      ? "Excel on a Russian Windows saves CSV as windows-1251: pass encoding: 'windows-1251'."
      : 'Name another encoding.';
  return new PaymentError([problem('csv/encoding', [], `The bytes are no text in ${encoding}.`, hint)]);
}
