/** What stops long work: as much of an `AbortSignal` as is asked and listened to. Pass the `signal` of an `AbortController`. */
export interface StopSignal {
  readonly aborted: boolean;
  /** Throws the reason, if there is one. */
  throwIfAborted(): void;
  /** Tells the listener of the abort. */
  addEventListener(type: 'abort', listener: () => void): void;
  /** Takes the listener off again. */
  removeEventListener(type: 'abort', listener: () => void): void;
}
