/** What stands in a cell; a number stays one. */
export type Cell = string | number | null;

/** What a spreadsheet would run, also behind spaces. */
const formula = /^[\t\r]|^[\s"']*[=+\-@＝＋－＠]/;
/** Where a program that parts cells at `;` or tabs would find one. */
const hidden = /[;\t](?=[\s"']*[=+\-@＝＋－＠])/g;
const safe = (text: string): string => (formula.test(text) ? "'" : "") + text.replace(hidden, "$&'");

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A value as a cell: several parted by `; `, one that holds the sign in quotes; fields with their names before them. */
export function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.map((d: unknown) => (typeof d === "string" && /;|^"/.test(d) ? quoted(d) : String(d))).join("; ");
  if (typeof value === "object" && value) return cellOf(Object.entries(value).map(([name, text]) => `${name}: ${String(text)}`));
  if (typeof value === "boolean") return value ? "yes" : null;
  return typeof value === "number" ? value : typeof value === "string" ? value : null;
}

/** A table as RFC 4180 has it, with the mark by which spreadsheets know UTF-8. No text in it is run as a formula. */
export function csvOf(table: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell): string => {
    const text = typeof value === "string" ? safe(value) : String(value ?? "");
    return /[",;\t\r\n]/.test(text) ? quoted(text) : text;
  };
  return `\ufeff${table.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("")}`;
}
