// Numbers in words, and tables in Markdown.

export interface Spread {median: number; low: number; high: number}

/** The middle of some numbers, and where their middle half lies. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1), before = Math.floor(place);
    return sorted[before]! + (place - before) * ((sorted[before + 1] ?? sorted[before]!) - sorted[before]!);
  };
  return {median: at(0.5), low: at(0.25), high: at(0.75)};
}

/** Two digits that count: 0.021, 0.35, 4.2, 38, 412. */
export const figuresOf = (d: number): string => (d >= 10 ? d.toFixed(0) : d >= 1 ? d.toFixed(1) : d === 0 ? "0" : d.toFixed(Math.min(3, 1 - Math.floor(Math.log10(d)))));

/** `4.2 (3.9–4.4)` */
export const written = ({median, low, high}: Spread, unit = ""): string => `${figuresOf(median)}${unit} (${figuresOf(low)}–${figuresOf(high)})`;

/** A table whose first column is text and whose others are numbers. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), `|---|${"--:|".repeat(head.length - 1)}`, ...rows.map(line)].join("\n");
}

/** A page with this between two of its marks. */
export function placed(page: string, mark: string, text: string): string {
  const [start, end] = [`<!-- bench: ${mark} -->`, `<!-- end: ${mark} -->`];
  const [before, rest] = page.split(start), after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`the page has no ${start} … ${end}`);
  return `${before}${start}\n${text}\n${end}${after}`;
}
