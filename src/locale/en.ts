import type {Format, Forms} from "./format.js";
import type {Language, Words} from "./locale.js";
import {accountWords, quantityWords, spanWords} from "./phrases.js";

/** English. */
export const en: Language = {tag: "en-GB", dir: "ltr", digits: "latn", words};

function words(f: Format, noun: Forms | null): Words {
  const n = f.number;
  const attack = noun ?? {one: "# attack", other: "# attacks"};
  const attacks = (value: number): string => f.count(value, attack);
  const incidents = (value: number): string => f.count(value, {one: "# incident", other: "# incidents"});
  const counted: Words["counted"] = (a, i, atLeast = false) =>
    (atLeast ? "at least " : "") + (a === i && !atLeast ? attacks(a) : `${attacks(a)} in ${incidents(i)}`);
  const span = spanWords(f, {
    undated: "undated",
    brief: {about: (date) => `~${date}`, before: (day) => `by ${day}`, after: (day) => `from ${day}`},
    about: (date) => `about ${date}`,
    before: (day) => `on or before ${day}`,
    after: (day) => `on or after ${day}`,
    within: (days) => `some day of ${days}`,
    either: (days) => days
  });
  const list = (parts: readonly (string | null | false)[]): string => parts.filter(Boolean).join(" ");
  return {
    basis: {
      listed: "listed, no source given",
      one: "one origin",
      several: "several independent origins",
      attacked: "also the attacked side"
    },
    outcome: {
      hit: "hit",
      partial: "hit in part",
      missed: "missed",
      intercepted: "intercepted",
      unknown: "not known",
      notStated: "not stated"
    },
    weapon: {
      drone: "drone",
      projectile: "projectile",
      rocket: "rocket",
      missile: "missile",
      "ballistic missile": "ballistic missile",
      mortar: "mortar",
      artillery: "artillery",
      "air strike": "air strike",
      "small arms": "small arms",
      "explosive device": "explosive device",
      other: "other weapon"
    },
    damage: {none: "none", minor: "minor", severe: "severe"},
    partOfDay: {night: "night", morning: "morning", afternoon: "afternoon", evening: "evening"},
    kind: {attack: "attack", summary: "summary of several attacks", response: "response", context: "context"},
    sourceKind: {
      "armed-group": "armed group",
      military: "military",
      government: "government",
      official: "official",
      outlet: "outlet",
      agency: "news agency",
      anonymous: "unnamed",
      witness: "witness",
      dataset: "data set"
    },
    field: {
      occurred: "Happened",
      date: "Date",
      partOfDay: "Hour",
      place: "Place",
      weapon: "Weapon",
      munitions: "Munitions used",
      intercepted: "Munitions stopped",
      attacks: "Attacks",
      outcome: "Outcome",
      damage: "Damage",
      injured: "Injured",
      killed: "Killed",
      responsibility: "Done by"
    },
    verdict: {authentic: "authentic", "out-of-context": "from another time or place", manipulated: "manipulated"},
    evidence: {image: "image", video: "video", document: "document"},
    unknown: "says it is not known",
    occurred: ["no", "yes"],
    attacks,
    incidents,
    counted,
    carried: ({reports, statements, origins}) =>
      `${f.count(reports, {one: "# report", other: "# reports"})} of ${f.count(statements, {one: "# statement", other: "# statements"})}, ${f.count(origins, {one: "# origin", other: "# origins"})}`,
    told: (origins) => (origins === 0 ? "no source" : f.count(origins, {one: "# origin", other: "# origins"})),
    span,
    quantity: quantityWords(f, {
      atLeast: (x) => `at least ${x}`,
      moreThan: (x) => `more than ${x}`,
      upTo: (x) => `up to ${x}`,
      fewerThan: (x) => `fewer than ${x}`,
      about: (x) => `about ${x}`,
      range: (a, b) => `${a} to ${b}`,
      best: (x, range) => `${x} (${range})`
    }),
    untitled: (weapons, site, kind) => {
      const what = list([f.list(weapons, "plain"), kind === "attack" ? f.count(1, attack).replace(n(1), "").trim() : kind]);
      const whole = site ? `${what}, ${site}` : what;
      return whole.charAt(0).toUpperCase() + whole.slice(1);
    },
    timeline: {
      title: "What was reported, and when",
      how: (mark) =>
        mark === "basis"
          ? "Each mark is one incident on its day; the mark says how well it is founded, not how bad it was."
          : mark === "outcome"
            ? "Each mark is one incident on its day; its shape says how it ended, according to at least one origin."
            : "Each bar counts the attacks of some days; the darker its parts, the better they are founded.",
      empty: "No incidents to show.",
      noEntries: "The list is empty.",
      allLeftOut: (given) => `Of ${f.count(given, {one: "# entry", other: "# entries"})} given, none is shown.`,
      summary: ({counted: what, span: days, most, lane}) =>
        list([
          `${what}${!days ? ", all undated" : days[0] === days[1] ? ` on ${f.day(days[0])}` : ` from ${f.day(days[0])} to ${f.day(days[1])}`}`,
          lane && `, most in ${lane.name} (${n(lane.attacks)})`,
          most && `; the most on one day: ${n(most.attacks)}, on ${f.day(most.day)}`
        ]).replace(/ ([,;])/g, "$1") + ".",
      item: ({title, date, place, basis, outcomes, carried, attacks: many, join}) =>
        list([
          `${title}, ${date}${place ? `, ${place}` : ""}.`,
          many && `${many}.`,
          `${basis.charAt(0).toUpperCase()}${basis.slice(1)}${carried ? `: ${carried}` : ""}.`,
          outcomes && `Outcome: ${outcomes}.`,
          join && "Joined by the editor."
        ]),
      flag: ({title, date, kind, place}) => `${title}, ${date}${place ? `, ${place}` : ""} (${kind}, not counted).`,
      bin: ({lane, from, to, counted: what}) => `${lane ? `${lane}, ` : ""}${f.days(from, to)}: ${what}.`
    },
    lane: {
      undated: "Undated",
      long: "Longer spans",
      others: (count) => f.count(count, {one: "# other", other: "# others"}),
      none: "All",
      nowhere: "Place not known",
      notStated: "Not stated"
    },
    uncovered: (days, n) => `${days}: ${n}`,
    notCovered: (days) => `${f.count(days, {one: "# day", other: "# days"})} not covered`,
    noneListed: (days) => `${f.count(days, {one: "# day", other: "# days"})}, none listed`,
    account: accountWords(f, counted, {
      shown: (what, uncounted, given) =>
        `Shown: ${what}${uncounted > 0 ? `, and ${n(uncounted)} not counted (summaries, responses, context)` : ""}${given === null ? "" : `, of ${f.count(given, {one: "# entry", other: "# entries"})} given`}.`,
      left: (why) => `Left out: ${why}.`,
      reasons: {
        unreadable: "could not be read",
        denied: "denied by all who speak of it",
        retracted: "withdrawn by the source",
        notYetSaid: "not yet reported on that day",
        sourceHidden: "with sources switched off",
        joinsOff: "joined by the editor only",
        classHidden: "switched off in the legend",
        outsidePeriod: "outside the period",
        undated: "undated",
        outsideView: "outside the view"
      },
      undated: (count) => `${n(count)} undated.`,
      joined: (count) => `${incidents(count)} ${count === 1 ? "rests" : "rest"} on a join by the editor.`,
      maybeSame: (count) => `${n(count)} may be the same as another.`,
      assumed: (count) => `${f.count(count, {one: "# claim has no day of its own", other: "# claims have no day of their own"})}.`,
      asOf: (date) => `As it stood on ${date}.`,
      period: (days) => `Only ${days}.`,
      hidden: (names) => `Switched off: ${names}.`,
      noJoins: "Without the editor’s joins."
    }),
    legend: {
      all: "all",
      founded: "several origins or the attacked side",
      join: "joined by the editor",
      within: "some day within",
      lasted: "lasted",
      about: "about then",
      uncovered: "not covered by the list",
      heading: {basis: "Founded on", outcome: "Outcome, according to at least one origin"}
    },
    ui: {
      zoomIn: "Zoom in",
      zoomOut: "Zoom out",
      zoomReset: "Whole time",
      earlier: "Earlier",
      later: "Later",
      from: "From",
      to: "To",
      clearPeriod: "Clear period",
      period: "Period",
      close: "Close",
      details: "Details",
      table: (count) => `Table of ${incidents(count)}`,
      statements: (count) => f.count(count, {one: "# statement about no single incident", other: "# statements about no single incident"}),
      more: (count) => `${n(count)} more`,
      picked: (count) => (count === 0 ? "Nothing picked" : `${incidents(count)} picked`),
      keys: "Arrow keys step through the marks, Enter opens one, Space adds it to the pick, Escape leaves.",
      source: "Source",
      notes: "Note",
      credit: "Graphic",
      link: "Open"
    },
    columns: {
      mark: "Mark",
      date: "Date",
      what: "What",
      site: "Site",
      country: "Country",
      attacks: "Attacks",
      basis: "Founded on",
      sources: "Who says so"
    },
    claims: {
      heading: (count) => f.count(count, {one: "# claim", other: "# claims"}),
      none: "Listed; no source is given.",
      via: (names) => `via ${names}`,
      in: (document) => `in ${document}`,
      said: (day, assumed) => (assumed ? `day not given; taken as ${f.day(day)}` : `said ${f.day(day)}`),
      join: (placeless) => `joined by the editor: ${placeless ? "names no place" : "does not name this incident"}`,
      maybe: (titles) => `may be about: ${titles}`,
      retracted: "withdrawn by the source",
      revised: "replaced by a later claim of the same source",
      change: (earlier, later) => `${earlier} → ${later}`,
      notRepeated: (value) => `${value} → not repeated`,
      hidden: "switched off",
      evidence: (kind, made, verdict, by) =>
        list([kind, made && `from ${made}`, verdict && `: ${verdict}`, by && `according to ${by}`]).replace(" :", ":"),
      maybeSame: (titles) => `May be the same as: ${titles}`,
      covers: (titles) => `May contain: ${titles}`,
      note: "Editor’s note"
    }
  };
}
