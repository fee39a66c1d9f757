import type {Content, Pen} from "../../draw/pen.js";
import type {Locale} from "../../locale/locale.js";
import {sayEvidence, sayValue} from "../../locale/say.js";
import {titleOf} from "../../locale/title.js";
import type {About} from "../../model/incident.js";
import {dayOfClaim, statusOf, supersedes, telling} from "../../model/claims.js";
import type {Field, Provenance, ReadClaim, Reading, Row, Said, View} from "../../model/reading.js";
import {langOf} from "../lang.js";
import {provenance} from "./provenance.js";
import {statementsIn} from "../../summary/statements.js";
import {drawStatement} from "./statements.js";

/** The most incidents whose claims are at hand at once. */
const MOST = 50;
/** Of more incidents than these, the claims of each are folded under its title. */
const FEW = 3;

/** Every claim of the incidents, the first said first: who, through whom, where, when, in which words. */
export function drawDetails<N>(pen: Pen<N>, rows: readonly Row[], reading: Reading, view: View, locale: Locale, most = MOST): N[] {
  const shown = rows.slice(0, most).map((row) => incident(pen, row, rows.length > FEW, reading, view, locale));
  return rows.length > most ? [...shown, pen.html("p", {}, locale.ui.more(rows.length - most))] : shown;
}

/** A total or a statement: its words, and where they are to be read. */
export function drawSaid<N>(pen: Pen<N>, text: string, said: Provenance, about: About, locale: Locale): N {
  return pen.html("div", {class: "ic-incident"}, [
    pen.html("p", {}, text),
    pen.html("p", {class: "ic-facts"}, [pen.html("b", langOf(about, locale, said.source.names), locale.nameOf(said.source)), ...provenance(pen, said, locale)])
  ]);
}

function incident<N>(pen: Pen<N>, row: Row, folded: boolean, reading: Reading, view: View, locale: Locale): N {
  const {claims: words} = locale;
  const p = (text: string | null, part = "note"): N | null => (text === null ? null : pen.html("p", {class: `ic-${part}`}, text));
  const {covers, maybeSameAs, note} = row;
  const titles = (ids: readonly string[]): string | null => {
    if (ids.length === 0) return null; // of many incidents, few have doubles
    const named = reading.rows.filter((d) => ids.includes(d.id)).map((d) => titleOf(d, locale));
    return named.length > 0 ? locale.list(named, "plain") : null;
  };
  const about = (say: (titles: string) => string, ids: readonly string[]): N | null => {
    const named = titles(ids);
    return named === null ? null : p(say(named));
  };
  const facts = [locale.span(row.span), row.site && locale.nameOf(row.site), row.country && locale.country(row.country)].filter(Boolean).join(locale.apart);
  const title = titleOf(row, locale);
  const lang = langOf(reading.about, locale);
  const named = row.title === null ? {} : lang;
  return pen.html(folded ? "details" : "div", {class: "ic-incident"}, [
    ...(folded ? [pen.html("summary", {}, [pen.html("b", named, title), ` ${facts}`])] : [pen.html("p", {class: "ic-name", ...named}, title), p(facts, "facts")]),
    row.claims.length === 0 ? p(words.none) : p(locale.carried(telling(row.claims)), "facts"),
    row.says && pen.html("dl", {}, fields(pen, {says: row.says, as: {}}, [], false, locale)),
    pen.html(
      "ul",
      {class: "ic-claims"},
      [...row.claims].sort((a, b) => dayOfClaim(a) - dayOfClaim(b)).map((d) => claim(pen, d, row, reading, view, locale, titles))
    ),
    about(words.covers, covers),
    about(words.maybeSame, maybeSameAs),
    pen.html("ul", {class: "ic-claims"}, statementsIn(reading, view).filter((d) => d.statement.incidents?.includes(row.id)).map((d) => drawStatement(pen, d, reading.about, locale, d.statement.topic))),
    note ? pen.html("p", {class: "ic-note"}, [locale.labelled(words.note), pen.html("bdi", lang, note)]) : null
  ]);
}

function claim<N>(pen: Pen<N>, d: ReadClaim, row: Row, {sources, about}: Reading, view: View, locale: Locale, titles: (ids: readonly string[]) => string | null): N {
  const {claims: words} = locale;
  const status = statusOf(d, row, view);
  const maybe = titles(d.maybe);
  const remarks = [
    d.join === "inferred" && words.join(d.says.place === undefined && d.as.site === undefined),
    maybe && words.maybe(maybe),
    status === "retracted" && words.retracted,
    status === "revised" && words.revised,
    (status === "sourceHidden" || status === "joinsOff" || status === "notYetSaid") && words.hidden,
    ...d.evidence.map((evidence) => sayEvidence(evidence, sources, locale))
  ];
  return pen.html("li", {class: `ic-claim ${status === "current" ? "" : "ic-past"}`.trim()}, [
    pen.html("p", {}, [pen.html("b", langOf(about, locale, d.source.names), locale.nameOf(d.source)), `${quoted(d.as.source, locale)} (${locale.sourceKind[d.source.kind]})`, ...provenance(pen, d, locale)]),
    pen.html("dl", {}, fields(pen, d, row.claims.filter((e) => supersedes(d, e)), status === "retracted", locale)),
    d.quote ? pen.html("blockquote", langOf(about, locale), locale.quoted(locale.name(d.quote))) : null,
    ...remarks.filter((text) => typeof text === "string").map((text) => pen.html("p", {class: "ic-remark"}, text))
  ]);
}

/** What a claim says, field by field; where it replaces an earlier one: "earlier → later", or that it is not repeated. */
function fields<N>(pen: Pen<N>, {says, as}: Pick<ReadClaim, "says" | "as">, replaced: readonly ReadClaim[], struck: boolean, locale: Locale): Content<N> {
  const before = replaced.reduce<Said>((all, d) => ({...all, ...d.says}), {});
  const worded = Object.keys(as).map((d) => (d === "site" ? "place" : d)).filter((d) => d in locale.field);
  return [...new Set([...Object.keys(before), ...Object.keys(says), ...worded] as Field[])].flatMap((field) => {
    const earlier = field in before ? sayValue(field, before, locale) : null;
    const value = field in says ? sayValue(field, says, locale) : null;
    const wording = quoted(as[field] ?? (field === "place" ? as.site : undefined), locale);
    const now = value === null && wording === "" ? null : `${value ?? ""}${wording}`.trim();
    const said = now === null ? locale.claims.notRepeated(earlier ?? "") : earlier === null || earlier === value ? now : locale.claims.change(earlier, now);
    return [pen.html("dt", {}, locale.field[field]), pen.html("dd", {}, [struck ? pen.html("s", {}, said) : said])];
  });
}

/** The source's own wording, after the name that the list has for it. */
const quoted = (wording: string | undefined, locale: Locale): string => (wording === undefined ? "" : ` (${locale.quoted(locale.name(wording))})`);
