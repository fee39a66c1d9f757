import type {Locale} from "../../locale/locale.js";
import {titleOf} from "../../locale/title.js";
import {telling} from "../../model/claims.js";
import type {Standing} from "../../model/count.js";
import {point} from "../../model/quantity.js";
import type {Row} from "../../model/reading.js";
import {wordsOn} from "../../model/words.js";
import {countryColours} from "../../summary/colours.js";
import {attacksIn} from "../../summary/standings.js";
import type {TimelineSummary} from "../../summary/timeline.js";
import {countedIn} from "../account.js";
import type {Days} from "../days.js";
import type {LegendEntry, Told} from "../layout.js";
import type {Wanted} from "./scene.js";
import type {TimelinePicture} from "./shapes.js";

const bases = ["listed", "one", "several", "attacked"] as const;
const endings = ["hit", "partial", "intercepted", "missed", "notStated"] as const;

/** The signs of a mark: how it is founded, or each outcome that an origin gives it. */
export function glyphsOf(d: Standing, {summary, look}: Wanted): string[] {
  if (d.row.kind !== "attack") return [d.row.kind];
  if (look.mark === "basis") return [d.drawn ?? "listed"];
  const outcomes = outcomesOf(d, summary);
  return outcomes.length > 0 ? outcomes : ["notStated"];
}

function outcomesOf({row}: Standing, {view}: TimelineSummary): (typeof endings)[number][] {
  const said: string[] = [];
  for (const {values} of wordsOn(row.claims, "outcome", view)) for (const {value} of values) said.push(value);
  return endings.filter((outcome) => said.includes(outcome));
}

/** What an incident is to a reader, in whole words. */
export function tell(d: Standing, {summary, frame: {locale}}: Wanted): Told {
  let words = told.get(d);
  if (words?.locale !== locale) told.set(d, words = {locale, text: textOf(d, summary, locale)});
  return {text: words.text, count: attacksIn(d), rows: () => [d.row]};
}

/** Remembered as long as it stands so: whoever zooms, or sees one incident more, reads the same of all others. */
const told = new WeakMap<Standing, {locale: Locale; text: string}>();

/** The kind of some that are no attacks: of several kinds, context. */
export function kindOf(events: readonly Standing[]): "summary" | "response" | "context" {
  const [kind, ...others] = new Set(events.map((d) => d.row.kind));
  return kind === undefined || kind === "attack" || others.length > 0 ? "context" : kind;
}

/** What several events are to a reader, for want of room for each. */
export function tellEvents(events: readonly Standing[], [from, to]: Days, {frame: {locale}}: Wanted): Told {
  const rows = events.map((d) => d.row);
  return {text: locale.timeline.bin({lane: locale.kind[kindOf(events)], from, to, counted: locale.incidents(rows.length)}), count: 0, rows: () => rows};
}

function textOf(d: Standing, summary: TimelineSummary, locale: Locale): string {
  const {row} = d;
  const title = titleOf(row, locale);
  const date = locale.span(row.span);
  const place = row.site && row.title !== null ? locale.nameOf(row.site) : null;
  if (row.kind !== "attack") return locale.timeline.flag({title, date, kind: locale.kind[row.kind], place});
  const outcomes = outcomesOf(d, summary);
  const {claims} = d;
  const many = point(d.attacks);
  return locale.timeline.item({
    title,
    date,
    place,
    basis: locale.basis[d.drawn ?? "listed"],
    outcomes: outcomes.length > 0 ? locale.list(outcomes.map((outcome) => locale.outcome[outcome]), "plain") : null,
    carried: claims.length > 0 ? locale.carried(telling(claims)) : null,
    attacks: many > 1 ? locale.attacks(many) : null,
    join: d.restsOnJoin
  });
}

/** One sentence: how many, from when to when, where most, and on which day. */
export function summaryOf({account, span, top, most}: TimelineSummary, locale: Locale): string {
  if (account.incidents === 0) return locale.nothing.shown;
  return locale.timeline.summary({
    counted: countedIn(account, locale),
    span,
    most: top && top.attacks > 1 && span && span[0] < span[1] ? top : null,
    lane: most && {name: most.lane.name(locale), attacks: most.attacks}
  });
}

/** Are attacks drawn as bars? */
const isBinned = ({shapes}: TimelinePicture): boolean => shapes.some((d) => d.is === "bin" || (d.is === "line" && d.bars !== null));

/** Only what is in the picture, and what the reader switched off and may want back. */
export function legendOf({summary, look, frame: {locale}}: Wanted, picture: TimelinePicture): LegendEntry[] {
  const {bases: seen, view, reading} = summary;
  const {shapes, hatched, folds, lanes} = picture;
  const entry = (glyph: string, label: string, more?: Partial<LegendEntry>): LegendEntry => ({glyph, label, toggles: null, colour: null, ...more});
  const sign = (glyph: keyof Locale["legend"]): LegendEntry => entry(glyph, locale.legend[glyph]);
  const marks = shapes.filter((d) => d.is === "mark" || d.is === "line");
  const extents = marks.flatMap((d) => (d.is === "mark" && d.extent ? [d.extent] : []));
  const glyphs = new Set(marks.flatMap((d) => d.glyphs.map((g) => (typeof g === "string" ? g : g.glyph))));
  const drawn = new Set<string>([...glyphs, ...shapes.map((d) => (d.is === "flag" ? d.glyph : d.is === "bracket" ? "summary" : ""))]);
  const colours = countryColours(reading);
  const entries = [
    ...(isBinned(picture)
      ? [sign("all"), sign("founded"), entry("solid", locale.basis.attacked)]
      : look.mark === "outcome"
        ? endings.filter((d) => glyphs.has(d)).map((d) => entry(d, locale.outcome[d]))
        : bases.filter((d) => seen.has(d)).map((d) => entry(d, locale.basis[d], {toggles: `basis:${d}`}))),
    marks.some((d) => d.ring) && sign("join"),
    ...(["within", "lasted"] as const).map((kind) => extents.some((d) => d.kind === kind && !d.about) && sign(kind)),
    extents.some((d) => d.about) && sign("about"),
    ...(["summary", "response", "context"] as const)
      .filter((kind) => drawn.has(kind) || (view.hiddenClasses.has(`kind:${kind}`) && reading.rows.some((row) => row.kind === kind)))
      .map((kind) => entry(kind, locale.kind[kind], {toggles: `kind:${kind}`})),
    (hatched.length > 0 || folds.some((d) => d.hatched)) && sign("uncovered"),
    ...(!(summary.byCountry && lanes.length > 0) && colours.size > 1 && shapes.some((d) => "colour" in d && d.colour !== null)
      ? [...colours].map(([code, colour]) => entry("swatch", locale.country(code), {colour}))
      : [])
  ];
  return entries.filter((d) => d !== false);
}

/** The colour class of a country. */
export function colourOf({country}: Pick<Row, "country">, {reading}: TimelineSummary): number | null {
  return country ? (countryColours(reading).get(country) ?? null) : null;
}
