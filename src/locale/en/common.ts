import type {BaseMapWords} from "../base-map.js";
import type {CounterWords} from "../counter.js";
import type {DisagreementWords} from "../disagreement.js";
import type {Format, Forms} from "../format.js";
import type {Language, Words} from "../locale.js";
import {capital, joined, wordsOf} from "../phrases.js";
import type {Lists} from "../tables.js";
import {nounsOf, type Nouns} from "./nouns.js";
import {timeline} from "./timeline.js";

/** What the figures say each for itself, in English: a figure brings its own, and those of the others need not be loaded. */
export interface OwnWords {
  counter?(format: Format, nouns: Nouns): CounterWords;
  baseMap?(format: Format, nouns: Nouns): BaseMapWords;
  disagreement?(format: Format, nouns: Nouns): DisagreementWords;
}

const made = new WeakMap<OwnWords, Language>();

/** English with the words of some figures; the same language for the same words. */
export function english(own: OwnWords): Language {
  let language = made.get(own);
  if (!language) made.set(own, language = {tag: "en-GB", dir: "ltr", digits: "latn", words: (f, noun) => words(f, noun, own)});
  return language;
}

function words(f: Format, noun: Forms | null, own: OwnWords): Words {
  const n = f.number;
  const nouns = nounsOf(f, noun);
  const {many, attacks, incidents, entries, days, origins, counted} = nouns;
  const attack = attacks(1).replace(n(1), "").trim();
  const figures = {counter: own.counter?.(f, nouns), baseMap: own.baseMap?.(f, nouns), disagreement: own.disagreement?.(f, nouns)} as Pick<Words, keyof OwnWords>; // no figure asks for those of another
  return wordsOf(f, lists, {
    unknown: "says it is not known",
    occurred: ["no", "yes"],
    attacks,
    incidents,
    counted,
    carried: (d) => `${many("report")(d.reports)} of ${many("statement")(d.statements)}, ${origins(d.origins)}`,
    told: (count) => (count === 0 ? "no source" : origins(count)),
    span: {
      undated: "undated",
      brief: {before: (day) => `by ${day}`, after: (day) => `from ${day}`},
      about: (date) => `about ${date}`,
      before: (day) => `on or before ${day}`,
      after: (day) => `on or after ${day}`,
      within: (days) => `some day of ${days}`
    },
    quantity: {
      atLeast: (x) => `at least ${x}`,
      moreThan: (x) => `more than ${x}`,
      upTo: (x) => `up to ${x}`,
      fewerThan: (x) => `fewer than ${x}`,
      about: (x) => `about ${x}`,
      range: (a, b) => `${a} to ${b}`
    },
    quoted: (text) => `“${text}”`,
    untitled: (weapons, site, kind) => {
      const what = joined([f.list(weapons, "plain"), kind === "attack" ? attack : kind]);
      return capital(joined([what, site], ", "));
    },
    timeline: timeline(f),
    ...figures,
    nothing: {
      shown: "No incidents to show.",
      listed: "The list is empty.",
      left: (given) => `Of ${entries(given)} given, none is shown.`
    },
    item: {
      comma: ", ",
      outcomes: (d) => `Outcome: ${d}.`,
      joined: "Joined by the editor.",
      flag: (what, kind) => `${what} (${kind}, not counted).`
    },
    lane: {others: many("other")},
    notCovered: (count) => `${days(count)} not covered`,
    noneListed: (count) => `${days(count)}, none listed`,
    account: {
      shown: (what, uncounted, given) =>
        `Shown: ${what}${uncounted > 0 ? `, and ${n(uncounted)} not counted (summaries, responses, context)` : ""}${given === null ? "" : `, of ${entries(given)} given`}.`,
      left: (why) => `Left out: ${why}.`,
      unreadRows: (count) => `${many("row of the table", "rows of the table")(count)} could not be read.`,
      faultyRows: (count) => `${many("row of the table", "rows of the table")(count)} could not be read as ${count === 1 ? "it stands" : "they stand"}.`,
      undated: (count) => `${n(count)} undated.`,
      joined: (count) => `${incidents(count)} ${count === 1 ? "rests" : "rest"} on a join by the editor.`,
      maybeSame: (count) => `${n(count)} may be the same as another.`,
      assumed: (count) => `${many("claim has no day of its own", "claims have no day of their own")(count)}.`,
      asOf: (date) => `As it stood on ${date}.`,
      period: (days) => `Only ${days}.`,
      hidden: (names) => `Switched off: ${names}.`,
      noJoins: "Without the editor’s joins."
    },
    ui: {
      table: (count) => `Table of ${incidents(count)}`,
      switches: (off) => `Sources${off > 0 ? ` (${n(off)} off)` : ""}`,
      statements: many("statement about no single incident", "statements about no single incident"),
      more: (count) => `${n(count)} more`,
      picked: (count) => (count === 0 ? "Nothing picked" : `${incidents(count)} picked`),
      changed: (now, before) => `Now ${now}; before, ${before}.`
    },
    claims: {
      between: "; ",
      heading: many("claim"),
      via: (names) => `via ${names}`,
      in: (document) => `in ${document}`,
      said: (day, assumed) => (assumed ? `day not given; taken as ${f.day(day)}` : `said ${f.day(day)}`),
      join: (placeless) => `joined by the editor: ${placeless ? "names no place" : "does not name this incident"}`,
      maybe: (titles) => `may be about: ${titles}`,
      change: (earlier, later) => `${earlier} → ${later}`,
      notRepeated: (value) => `${value} → not repeated`,
      evidence: (kind, made, verdict, by) =>
        joined([kind, made && `from ${made}`]) + (verdict ? `: ${verdict}` : "") + (by ? ` according to ${by}` : ""),
      maybeSame: (titles) => `May be the same as: ${titles}`,
      covers: (titles) => `May contain: ${titles}`
    }
  });
}

const lists: Lists = {
  basis: ["listed, no source given", "one origin", "several independent origins", "also the attacked side"],
  outcome: ["hit", "hit in part", "missed", "intercepted", "not known", "not stated"],
  weapon: ["drone", "projectile", "rocket", "missile", "ballistic missile", "mortar", "artillery", "air strike", "small arms", "explosive device", "other weapon"],
  damage: ["none", "minor", "severe"],
  partOfDay: ["night", "morning", "afternoon", "evening"],
  kind: ["attack", "summary of several attacks", "response", "context"],
  sourceKind: ["armed group", "military", "government", "official", "outlet", "news agency", "unnamed", "witness", "data set"],
  field: ["Happened", "Date", "Hour", "Place", "Weapon", "Munitions used", "Munitions stopped", "Attacks", "Outcome", "Damage", "Injured", "Killed", "Done by"],
  verdict: ["authentic", "from another time or place", "manipulated"],
  evidence: ["image", "video", "document"],
  lane: ["Undated", "Longer spans", "All", "Place not known", "Not stated"],
  legend: ["all", "several origins or the attacked side", "joined by the editor", "some day within", "lasted", "about then", "not covered by the list"],
  ui: [
    "Zoom in", "Zoom out", "Show all", "Earlier", "Later", "From", "To", "Clear period", "Period", "Close", "Details", "Source", "Note", "Graphic", "Open",
    "West", "North", "South", "East", "Joins by the editor", "All on", "One day back", "Play", "Pause", "One day on", "As it stood on", "with everything said since",
    "Arrow keys step through the marks, Enter opens one, Space adds it to the pick, plus and minus zoom, Escape leaves.",
    "Download", "Picture (SVG)", "Picture (PNG)", "Claims as a table (CSV)", "Data (JSON)", "Copy link to this view", "Link copied", "not possible on this page", "Editor’s note",
    "Hold Ctrl or ⌘ while scrolling to zoom.", "Use two fingers to move the picture.",
    "This figure cannot be shown.", "The data of this figure could not be loaded.", "Loading the data"
  ],
  columns: ["Mark", "Date", "What", "Site", "Country", "Attacks", "Founded on", "Who says so"],
  claims: ["Listed; no source is given.", "withdrawn by the source", "replaced by a later claim of the same source", "switched off", "Editor’s note", "This figure is drawn from a summary: the claims themselves are in an archive."],
  reasons: [
    "could not be read", "denied by all who speak of it", "withdrawn by the source", "not yet reported on that day", "with sources switched off",
    "joined by the editor only", "switched off in the legend", "outside the period", "undated", "outside the view"
  ]
};
