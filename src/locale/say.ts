import {parseEdtf} from "../model/edtf.js";
import type {Evidence, Weapon} from "../model/incident.js";
import type {Field, Interval, Said, SourceIndex, Span} from "../model/reading.js";
import type {Locale} from "./locale.js";

/** The value that a claim gives to a field, in words. */
export function sayValue(field: Field, says: Said, locale: Locale): string {
  const value = says[field];
  if (value === "unknown") return locale.unknown;
  switch (field) {
    case "occurred":
      return locale.occurred[value === false ? 0 : 1];
    case "date":
      return locale.span(value as Span);
    case "partOfDay":
    case "outcome":
    case "damage":
      return (locale[field] as Readonly<Record<string, string>>)[value as string] ?? "";
    case "place":
      return locale.nameOf(says.place as {name: string});
    case "weapon":
      return locale.list((value as readonly Weapon[]).map((d) => locale.weapon[d]), "plain");
    case "responsibility":
      return locale.list((value as readonly {name: string}[]).map((d) => locale.nameOf(d)));
    default: {
      const quantity = value as Interval;
      return quantity.wording === null ? locale.quantity(quantity) : locale.name(quantity.wording);
    }
  }
}

/** What stands beside a claim, from when, and how it was judged by whom. */
export function sayEvidence({kind, date, verdict}: Evidence, sources: SourceIndex, locale: Locale, brief = false): string {
  const made = date === undefined ? null : parseEdtf(date);
  const judge = verdict && (sources.get(verdict.by) ?? {name: verdict.by});
  return locale.claims.evidence(locale.evidence[kind], made && locale.span(made), verdict ? locale.verdict[verdict.is] : null, judge ? locale.nameOf(judge, brief) : null);
}
