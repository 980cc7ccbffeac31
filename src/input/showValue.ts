/** A value as a message shows it: short, whatever it is. @internal */
export function showValue(given: unknown): string {
  if (typeof given === 'number' || typeof given === 'bigint' || typeof given === 'boolean') return String(given);
  if (given === null || given === undefined) return String(given);
  if (typeof given === 'string') return JSON.stringify(given.length > 40 ? `${given.slice(0, 40)}…` : given);
  return Array.isArray(given) ? 'a list' : typeof given === 'function' ? 'a function' : 'an object';
}
