import {sum} from "d3";
import {later} from "../../model/memoise.js";
import type {Row} from "../../model/reading.js";
import type {DisagreementSummary, Topic} from "../../summary/disagreement.js";
import {addFold, addHeading, addLine, type Page} from "./page.js";
import {kept} from "../runs.js";

/** So many on topics without a conflict stand open; more are folded. */
const FEW = 8;

/** What was said of no single incident: the topics in conflict, then, folded, the others. */
export function addStatements(page: Page, {topics, blocks, agreed, single, unsourced}: DisagreementSummary): void {
  const {unfolded, locale: {disagreement: {positions: say}}} = page.frame;
  if (topics.length === 0) return;
  page.top += 18;
  addHeading(page, [{text: say.statements, style: "heading"}], {indent: 0});
  const rows = later(() => new Map([blocks, agreed, single, unsourced].flat().map(({standing: {row}}) => [row.id, row])));
  const open = topics.filter((d) => d.inConflict.size > 0);
  const rest = topics.filter((d) => d.inConflict.size === 0);
  const many = sum(rest, (d) => d.statements.length);
  for (const d of open) addTopic(page, d, rows);
  if (rest.length === 0) return;
  const folds = many > FEW;
  page.top += 6;
  if (folds) addFold(page, {key: "topics", text: say.topics(rest.length, many, open.length > 0), rows: () => []});
  if (!folds || unfolded.has("topics")) for (const d of rest) addTopic(page, d, rows);
}

function addTopic(page: Page, {topic, statements, inConflict}: Topic, rows: () => ReadonlyMap<string, Row>): void {
  const {locale} = page.frame;
  const {conflict, positions: say} = locale.disagreement;
  page.top += 6;
  addHeading(page, [{text: locale.name(topic), style: "bold"}], {leading: 18});
  for (const d of statements) {
    const {statement: {position, incidents = []}, source, via, quote} = d;
    const who = locale.nameOf(source, true);
    const against = inConflict.has(d);
    addLine(page, {
      key: `s ${d.id}`,
      count: 0,
      rows: () => incidents.flatMap((id) => rows().get(id) ?? []),
      own: 0, // each has a line of its own
      said: d,
      text: say.statement({
        topic: locale.name(topic),
        position: locale.name(position),
        who: say.holder(locale.nameOf(source), via.length > 0 ? [locale.claims.via(locale.list(via.map((v) => locale.nameOf(v, true))))] : []),
        conflict: against ? conflict : null,
        quote: quote === null ? null : locale.name(quote)
      }),
      name: "",
      column: null,
      parts: [[{text: locale.name(position), style: "plain"}, {text: `\u2002 ${kept(who)}`, style: "quiet"}, ...(against ? [{text: `\u2002 ${kept(conflict)}`, style: "bold"} as const] : [])]]
    });
  }
}
