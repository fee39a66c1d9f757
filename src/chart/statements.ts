import {group} from "d3";
import type {Pen} from "../draw/pen.js";
import type {Locale} from "../locale/locale.js";
import type {ReadStatement} from "../model/reading.js";
import {statementsIn} from "../summary/statements.js";
import {provenance} from "./provenance.js";
import type {ChartOptions} from "./options.js";
import {refit} from "./refit.js";
import type {Stage} from "./stage.js";

/** A position, who holds it, and where that is to be read. */
export function drawStatement<N>(pen: Pen<N>, d: ReadStatement, locale: Locale, topic: string | null = null): N {
  const {position} = d.statement;
  return pen.html("li", {class: "ic-remark"}, [
    `${topic === null ? "" : locale.labelled(locale.name(topic))}${locale.name(position)} — `,
    pen.html("b", {}, locale.nameOf(d.source)),
    ...provenance(pen, d, locale),
    d.quote ? pen.html("bdi", {}, ` “${d.quote}”`) : null
  ]);
}

/** All of them, topic by topic, without a verdict. */
export function drawStatements<N>(pen: Pen<N>, statements: readonly ReadStatement[], locale: Locale): N[] {
  return [...group(statements, (d) => d.statement.topic)].flatMap(([topic, all]) => [
    pen.html("p", {class: "ic-name"}, locale.name(topic)),
    pen.html("ul", {class: "ic-claims"}, all.map((d) => drawStatement(pen, d, locale)))
  ]);
}

/** A part below the table, made when it is opened. */
export function watchStatements<O extends ChartOptions>(stage: Stage<O>): void {
  const {pen, closing: {signal}} = stage;
  const summary = pen.html("summary", {});
  const body = pen.html("div", {});
  const details = pen.html("details", {class: "ic-statements"}, [summary, body]) as HTMLDetailsElement;
  const fill = (): void => {
    const {locale, reading, view} = stage;
    const statements = statementsIn(reading, view);
    details.hidden = statements.length === 0;
    summary.textContent = locale.ui.statements(statements.length);
    refit(body, details.open ? drawStatements(pen, statements, locale) : []);
  };
  details.addEventListener("toggle", fill, {signal});
  stage.slot("table").append(details);
  stage.after.push(fill);
}
