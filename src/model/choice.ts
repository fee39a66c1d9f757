import {nearest} from "./nearest.js";

/**
 * Checks an option that has few values.
 *
 * @throws Error for another one, with the nearest
 */
export function choose(option: string, value: unknown, choices: readonly (string | null)[]): void {
  if (choices.includes(value as string | null)) return;
  const known = choices.filter((d) => d !== null);
  throw new Error(`${option}: ${String(value)} is none of ${choices.map(String).join(", ")} (did you mean ${nearest(String(value), known) ?? String(known[0])}?)`);
}
