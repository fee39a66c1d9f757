import type {Problem} from "./incident.js";

/** A problem; the caller may have told the line already. */
type Told = Omit<Problem, "line"> & {line?: number | undefined};

const words = {error: "error", warning: "warning", info: "note"} as const;

/** A problem in a line: `error: row 14 (line 19) has more cells than the header, and is left out: 9. Put …` */
export function tell(problem: Told): string {
  return `${words[problem.severity]}: ${sentencesOf(problem)}`;
}

/** Where it is and what is wrong, and what to do: two sentences. */
export function sentencesOf({path, message, cure, line, record}: Told): string {
  const at = line === undefined ? "" : `line ${line}`;
  const place = record === undefined ? at : `row ${record}${at && ` (${at})`}`;
  const where = path.replace(/^(\w+, )?(row|header|file|columns? .*)$/, (_, sheet: string | undefined = "", what: string) =>
    sheet + (what === "file" ? "the file" : what === "row" || !place ? place || what : `${place}, ${what}`));
  return `${where} ${message}. ${cure.charAt(0).toUpperCase()}${cure.slice(1)}.`;
}
