/** The day before a day, `2001-12-31` of `2002-01-01`. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
