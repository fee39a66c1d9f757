import {sort} from "d3";
import {sayEvidence} from "../../locale/say.js";
import {titleOf} from "../../locale/title.js";
import type {Field, Interval, Reading} from "../../model/reading.js";
import {differs, type Compared} from "../../summary/disagreement.js";
import {attacksIn} from "../../summary/standings.js";
import {headOf} from "./head.js";
import {numeric, sayLine} from "./lines.js";
import {addHeading, addLine, INSET, type Page, type Wanted} from "./page.js";
import {widest} from "../text-width.js";

/** What a reader asks first: did it happen, and did it get through? */
const foremost: ReadonlySet<Field> = new Set<Field>(["occurred", "outcome"]);

/** Where what is said begins, after the names of the fields. */
export function columnOf(blocks: readonly Compared[], {frame: {locale}}: Page): number {
  const names = blocks.flatMap(({lines, judged}) => [...lines.filter(differs).map((d) => locale.field[d.field]), judged.length > 0 ? locale.disagreement.positions.evidence : ""]);
  return INSET + widest(names, 12) + 14;
}

/** An incident: what, when and where; below it a line for each field on which there is more than one thing to tell. */
export function addBlock(page: Page, {standing, conflicts: {inConflict, compared}, judged, lines}: Compared, column: number | null, {sources}: Reading): void {
  const {locale} = page.frame;
  const {row} = standing;
  const {conflict, positions: say, inConflict: note} = locale.disagreement;
  const [title, date] = [titleOf(row, locale), locale.span(row.span)];
  addHeading(page, headOf(row, locale), {note: note(inConflict.length, compared.length), narrow: column === null});
  const told: (Pick<Wanted, "name" | "parts" | "numbers"> & {key: string; state: string | null; says: readonly string[]})[] = [
    ...sort(lines.filter(differs), (d) => +(d.relation !== "conflict"), (d) => +!foremost.has(d.field)).map((line) => {
      const d = numeric.has(line.field) ? {...line, versions: sort(line.versions, ({value}) => (value as Interval).low)} : line;
      const {parts, text: says} = sayLine(d, locale);
      const numbers = d !== line && d.versions.length > 1 ? d.versions.map(({value}) => value as Interval) : [];
      return {key: d.field, name: locale.field[d.field], parts, says, numbers, state: d.relation === "conflict" ? conflict : null};
    }),
    ...judged.map(({claim, evidence}, i) => {
      const says = [sayEvidence(evidence, sources, locale, true), say.beside(locale.nameOf(claim.source, true))];
      return {key: `evidence ${i}`, name: say.evidence, parts: [[{text: says[0]!, style: "plain" as const}, {text: `\u2002 ${says[1]!}`, style: "quiet" as const}]], says, state: null};
    })
  ];
  told.forEach(({key, state, says, ...line}, i) => {
    addLine(page, {...line, key: `${row.id} ${key}`, column, text: say.line({title, date, field: line.name, state, says}), count: i === 0 ? attacksIn(standing) : 0, rows: () => [row]});
  });
}
