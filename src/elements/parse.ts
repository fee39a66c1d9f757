import type {Data} from "../chart/define.js";
import {sentencesOf, tell} from "../model/tell.js";

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
  const faults = problems.filter((d) => d.severity !== "info");
  if (rowsRead === rejected) throw new Error(`${name} holds no incidents: ${faults[0] ? sentencesOf(faults[0]) : "it has no rows"}`);
  if (faults.length > 0) console.warn(`incident-charts: ${name}: ${String(rejected)} of ${String(rowsRead)} rows left out; ${String(faults.length)} problems\n${faults.slice(0, TOLD).map(tell).join("\n")}`);
  return dataset;
}
