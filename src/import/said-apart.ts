/**
 * Sheets of what is said of no single incident: totals and statements.
 *
 * @module
 */
import type {Statement, Tally} from "../model/incident.js";
import {measureOf} from "../model/read-tally.js";
import type {Slices} from "../model/slices.js";
import type {Row} from "./cells.js";
import type {Gathering} from "./gather.js";
import {present} from "./present.js";
import type {Sheet} from "./sheet.js";
import {listOf, type Listed} from "./sheets.js";
import {filled, known} from "./template-row.js";

const byline = "id source via document url quote stated";

/** The columns of totals that hold dates. */
export const datesOfTotals = ["since", "until", "stated"];

/** Reads the totals of a sheet, one a row. */
export function totalsOf(sheet: Sheet, gathering: Gathering): Slices<Listed<Tally>> {
  return listOf(sheet, `${byline} measure value since until country site by of partOf`, ["source", "measure", "value"], (row) => {
    const [measure, value, by] = [row.read("measure", measureOf), known(row.quantity("value")), row.text("by")];
    if (row.text("until") === null && row.text("stated") === null) row.faultOfRow("no-as-of");
    return measure && value !== null ? present<Tally>({
      ...bylineOf(row, gathering), measure, value, since: known(row.date("since")), until: known(row.date("until")), country: row.country("country"),
      site: gathering.nameSite(row.text("site")), by: by && gathering.nameSource(by), of: row.text("of"), partOf: row.text("partOf")
    }) : row.faultOfRow("lacks", undefined, measure ? "value that can be read" : "known measure");
  });
}

/** Reads the statements of a sheet, one a row. */
export function statementsOf(sheet: Sheet, gathering: Gathering): Slices<Listed<Statement>> {
  return listOf(sheet, `${byline} topic position incidents contradicts`, ["source", "topic", "position"], (row) => {
    const {id, ...said} = bylineOf(row, gathering);
    return present<Statement>({
      id: id ?? `statement-${row.record.record}`, ...said, topic: row.text("topic") ?? "", position: row.text("position") ?? "",
      incidents: filled(row.list("incidents")), contradicts: filled(row.list("contradicts"))
    });
  });
}

/** Its id, who said it, and where it can be read. */
function bylineOf(row: Row, gathering: Gathering) {
  const document = row.text("document");
  return {
    id: row.text("id"), source: gathering.nameSource(row.text("source") ?? ""), via: filled(row.list("via").map((d) => gathering.nameSource(d))),
    document: document && gathering.document(document), url: row.url("url"), quote: row.text("quote"), stated: known(row.date("stated"))
  };
}
