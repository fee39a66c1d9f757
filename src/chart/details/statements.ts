import {group} from "d3";
import type {Pen} from "../../draw/pen.js";
import type {Locale} from "../../locale/locale.js";
import type {About} from "../../model/incident.js";
import type {ReadStatement} from "../../model/reading.js";
import {statementsIn} from "../../summary/statements.js";
import {langOf} from "../lang.js";
import {provenance} from "./provenance.js";
import type {ChartOptions} from "../options.js";
import {put, refit} from "../refit.js";
import type {Stage} from "../stage.js";

/** A position, who holds it, and where that is to be read. */
export function drawStatement<N>(pen: Pen<N>, d: ReadStatement, about: About, locale: Locale, topic: string | null = null): N {
  const lang = langOf(about, locale);
  return pen.html("li", {class: "ic-remark"}, [
    pen.html("span", lang, `${topic === null ? "" : locale.labelled(locale.name(topic))}${locale.name(d.statement.position)}`),
    " — ",
    pen.html("b", langOf(about, locale, d.source.names), locale.nameOf(d.source)),
    ...provenance(pen, d, locale),
    ...(d.quote ? [" ", pen.html("span", lang, locale.quoted(locale.name(d.quote)))] : [])
  ]);
}

/** All of them, topic by topic, without a verdict. */
export function drawStatements<N>(pen: Pen<N>, statements: readonly ReadStatement[], about: About, locale: Locale): N[] {
  return [...group(statements, (d) => d.statement.topic)].flatMap(([topic, all]) => [
    pen.html("p", {class: "ic-name", ...langOf(about, locale)}, locale.name(topic)),
    pen.html("ul", {class: "ic-claims"}, all.map((d) => drawStatement(pen, d, about, locale)))
  ]);
}

/** A part below the table, where there are any; filled when it is opened. */
export function watchStatements<O extends ChartOptions>(stage: Stage<O>): void {
  const {pen, closing: {signal}} = stage;
  let details: HTMLDetailsElement | null = null;
  const make = (): HTMLDetailsElement => {
    const made = pen.html("details", {class: "ic-statements"}, [pen.html("summary"), pen.html("div")]) as HTMLDetailsElement;
    made.addEventListener("toggle", fill, {signal});
    stage.slot("table").append(made);
    return made;
  };
  const fill = (): void => {
    const {locale, reading, view} = stage;
    const statements = statementsIn(reading, view);
    if (statements.length === 0 && !details) return;
    details ??= make();
    const [summary, body] = [...details.children] as [Element, Element];
    details.hidden = statements.length === 0;
    put(summary, locale.ui.statements(statements.length));
    refit(body, details.open ? drawStatements(pen, statements, reading.about, locale) : []);
  };
  stage.after.push(fill);
}
