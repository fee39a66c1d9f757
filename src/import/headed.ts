import type {Problem} from "../model/incident.js";
import {problemAt} from "./problems.js";

/**
 * The headings of a table as the names that a data set has for its columns. Case, spaces and hyphens make no difference;
 * of the other names that a column is known under the first is taken, and the caller's own go before all.
 *
 * @param names other names of each column, parted by spaces
 * @param given the table's headings for columns
 */
export function headed(headings: readonly string[], names: Readonly<Record<string, string>>, given: Readonly<Record<string, string>>): {columns: string[]; problems: Problem[]} {
  const plain = headings.map(plainly);
  const columns = [...headings];
  const problems: Problem[] = [];
  const rename = (wanted: string, heading: string): boolean => {
    const at = plain.indexOf(plainly(heading));
    if (at < 0) return false;
    const taken = columns.indexOf(wanted);
    if (taken >= 0 && taken !== at) columns[taken] = `${wanted}_2`;
    columns[at] = wanted;
    if (plainly(heading) !== wanted) problems.push(problemAt({line: 1}, `column "${headings[at]}"`, "mapped", undefined, wanted));
    return true;
  };
  plain.forEach((name) => rename(name, name));
  for (const [wanted, others] of Object.entries(names)) if (!plain.includes(wanted)) others.split(" ").some((other) => rename(wanted, other));
  for (const [wanted, heading] of Object.entries(given)) rename(plainly(wanted), heading);
  return {columns, problems};
}

function plainly(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_|_$/g, "");
}
