/** What stands in a cell; a number stays one. */
export type Cell = string | number | null;

/** What a spreadsheet would run, also behind spaces. */
const formula = /^[\t\r]|^[\s"']*[=+\-@＝＋－＠]/;
/** Where a program that parts cells at `;` or tabs would find one. */
const hidden = /[;\t](?=[\s"']*[=+\-@＝＋－＠])/g;
const safe = (text: string): string => (formula.test(text) ? "'" : "") + text.replace(hidden, "$&'");

/** A table as RFC 4180 has it, with the mark by which spreadsheets know UTF-8. No text in it is run as a formula. */
export function csvOf(table: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell): string => {
    const text = typeof value === "string" ? safe(value) : String(value ?? "");
    return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\ufeff${table.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("")}`;
}
