import type {Console} from "./console.js";

/** Says what is being done, once the whole has taken longer than a second. */
export function progressOf(io: Console): (what: string) => void {
  const start = performance.now();
  return (what) => {
    const seconds = (performance.now() - start) / 1000;
    if (seconds > 1) io.err(`incident-charts: ${what} … (${seconds.toFixed(0)} s)\n`);
  };
}
