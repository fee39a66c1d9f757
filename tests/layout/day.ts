/** A day of the calendar, for data in tests: `day("2023-10-18")`. */
export function day(text: string): number {
  const [year = 0, month = 1, date = 1] = text.split("-").map(Number);
  return Date.UTC(year, month - 1, date) / 864e5;
}
