import type {Data} from "../chart/define.js";

/** So many problems of a table are told on the console; `npx incident-charts check` tells all. */
const TOLD = 5;

/**
 * Data from what a file or a script holds: JSON, or a table as `incident-charts/import` reads it.
 *
 * @throws Error for what is neither
 */
export async function parse(content: ArrayBuffer | string, name: string): Promise<Data> {
  const text = typeof content === "string" ? content : new TextDecoder().decode(content);
  if (!/^\s*[[{]/.test(text)) return readTable(content, name);
  try {
    return JSON.parse(text) as Data;
  } catch (error) {
    throw new Error(`${name} is not JSON: ${(error as Error).message}`, {cause: error});
  }
}

/** The reading of tables is loaded when the first one comes. */
async function readTable(content: ArrayBuffer | string, name: string): Promise<Data> {
  const {fromTable} = await import("../import/from-table.js");
  const {dataset, report: {problems, rowsRead, rejected}} = fromTable(content);
  const lines = problems.filter((d) => d.severity !== "info").map(({message, path, line, cure}) => `${line === undefined ? "" : `line ${String(line)}, `}${path} ${message}: ${cure}`);
  if (rowsRead === rejected) throw new Error(`${name} holds no incidents: ${lines[0] ?? "it has no rows"}`);
  if (lines.length > 0) console.warn(`incident-charts: ${name}: ${String(rejected)} of ${String(rowsRead)} rows left out; ${String(lines.length)} problems\n${lines.slice(0, TOLD).join("\n")}`);
  return dataset;
}
