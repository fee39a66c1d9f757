import type {Locale} from "../../locale/locale.js";
import {titleOf} from "../../locale/title.js";
import type {Row} from "../../model/reading.js";
import {kept, type Run} from "../runs.js";

/** The head of what is said of an incident: what, when and where. */
export function headOf(row: Row, locale: Locale): Run[] {
  const facts = [locale.span(row.span), row.title !== null && row.site && locale.nameOf(row.site, true), row.country && locale.country(row.country)];
  return [{text: titleOf(row, locale), style: "heading"}, {text: `\u2002 ${facts.flatMap((d) => d ? [kept(d)] : []).join(locale.apart)}`, style: "quiet"}];
}
