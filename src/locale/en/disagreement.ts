import type {DisagreementWords} from "../disagreement.js";
import type {Format} from "../format.js";
import {capital, joined, signedWords} from "../phrases.js";
import type {Nouns} from "./nouns.js";

export function disagreement(f: Format, {incidents, many}: Nouns): DisagreementWords {
  const n = f.number;
  return {
    title: "Where the reports part ways",
    summary: ({conflicting, several, most}) =>
      several === 0 ? "No incident is told of by more than one origin."
      : conflicting === 0 ? `Of ${incidents(several)} that several origins tell of, they conflict on none.`
      : `Origins conflict on ${n(conflicting)} of ${incidents(several)} that several origins tell of${most ? `; most often on “${most.field}” (${n(most.incidents)})` : ""}.`,
    single: (count) => `${n(count)} told by one origin cannot be compared.`,
    inConflict: (count, compared) => count === 0 ? "no field in conflict" : `${n(count)} of ${many("field")(compared)} in conflict`,
    conflict: "in conflict",
    wording: "differs in wording",
    unknown: (origins) => `says not known: ${origins}`,
    both: (origin) => `${origin} says both`,
    joined: "joined by the editor",
    againstJoin: "speaks against the join",
    fold: (text, open) => `${text}: ${open ? "open" : "folded"}.`,
    positions: {
      how: "Each line is one point on which the accounts of an incident differ: first what is said, in bold where it cannot all be so, then who says it.",
      none: "On none of these incidents is there a difference to show.",
      line: ({title, date, field, state, says}) => `${title}, ${date}. ${joined([field, state], ", ")}: ${says.join("; ")}.`,
      version: (value, holders) => `${value} according to ${holders}`,
      holder: (name, notes) => joined([name, notes.length > 0 && `(${notes.join(", ")})`]),
      revision: "when it revised its account",
      compatible: "not in conflict",
      evidence: "Evidence",
      beside: (origin) => `beside the claim of ${origin}`,
      more: (count) => `${n(count)} more ${count === 1 ? "incident" : "incidents"} with differing accounts`,
      rest: (agreed, single, unsourced) => capital(joined([
        agreed > 0 && `${incidents(agreed)} whose sources do not conflict`,
        single > 0 && `${n(single)} told by one origin`,
        unsourced > 0 && `${n(unsourced)} listed without a source`
      ], ", ")),
      left: (count) => `${n(count)} more are not shown: choose a shorter period.`,
      listed: ({title, date, told}) => `${title}, ${date}: ${told}.`,
      statements: "Said of no single incident",
      topics: (topics, statements, more) => `${n(topics)} ${more ? "more " : ""}${topics === 1 ? "topic" : "topics"}, ${many("statement")(statements)}`,
      statement: ({topic, position, who, conflict, quote}) => joined([`${joined([topic, conflict], ", ")}:`, position, `— ${who}.`, quote && `“${quote}”`]),
      legend: {later: "earlier, then later word of the source", struck: "withdrawn by the source", bound: "no upper bound", compatible: "what all of them can mean", gap: "gap between them"}
    },
    matrix: {
      how: `Each row is one thing that is told of an incident, each column one origin. An empty place is silence, “?” says not known, ${n(0)} says none.`,
      kinds: {party: "Parties", official: "Officials", outlet: "Outlets", unnamed: "Unnamed"},
      none: "Nothing is told in two ways of any of these incidents.",
      number: signedWords(f),
      letter: (i) => "abcdefghijklmnopqrstuvwxyz".charAt(i % 26).repeat(1 + Math.floor(i / 26)),
      carrier: (letter, way) => `${letter}:\u00a0${way}`,
      cell: ({origin, field, title, date, says, notes}) => joined([`${origin} on “${field}” of ${title}, ${date}: ${says.join("; ")}.`, ...notes.map((d) => `${capital(d)}.`)]),
      earlier: (value) => `earlier ${value}`,
      withdrew: (value) => `withdrew ${value}`,
      notRepeated: "not repeated when it was revised",
      others: (count) => `and ${many("other")(count)}`,
      more: many("more row"),
      rest: (count) => `${incidents(count)} with nothing to set side by side here`,
      hidden: (origins, rows) => `${many("origin has", "origins have")(origins)} no column${rows === 0 ? "" : `, and ${many("row", "rows")(rows)} on which they differ from the others ${rows === 1 ? "is" : "are"} not shown`}.`,
      folded: (count) => `${many("row is", "rows are")(count)} folded.`
    },
    ranges: {
      how: "Each row is what one origin says, on one scale with the others. An arrow is a bound, a bar with ends a range, dashes are “about”; shaded is what all of them can mean; where there is no such number, dots show how far apart they are.",
      none: "No number is told in two ways, and no total is stated.",
      fits: (number) => `all can mean ${number}`,
      apart: (count) => `${n(count)} apart`,
      log: "scale by powers of ten",
      totals: "Totals that count the same, or can (≈)",
      alone: "Totals that compare with no other",
      because: {
        measure: () => "No other total counts this.",
        since: (speaker, amount) => `Not the same first day as ${speaker}’s total of ${amount}.`,
        until: (speaker, amount) => `Not the same last day as ${speaker}’s total of ${amount}.`,
        place: (speaker, amount) => `Not the same place as ${speaker}’s total of ${amount}.`,
        by: (speaker, amount) => `Not done by the same as ${speaker}’s total of ${amount}.`,
        of: (speaker, amount) => `Not of the same people as ${speaker}’s total of ${amount}.`
      },
      only: "There is no other total.",
      growth: "Growth, not a disagreement.",
      more: (count) => `${n(count)} more ${count === 1 ? "number" : "numbers"} of incidents`,
      moreTotals: many("more total"),
      folded: (count) => `${many("number is", "numbers are")(count)} folded.`,
      left: (count) => `${many("total is", "totals are")(count)} out of sight: not yet said, outside the period, or of a source that is switched off.`
    },
    pairs: {
      how: `For each two origins, how far apart they are on the points on which both speak: ${n(0)} is alike, ${n(1)} as far as can be. A distance is no error: it does not tell who is right, and whoever repeats another stands near to them. Each pair opens what both say.`,
      none: "No two origins speak on the same point.",
      shared: (count, conflicts, most) => `${n(count)} shared, ${conflicts === 0 ? "none in conflict" : `${n(conflicts)} in conflict${most ? ` (most: ${most})` : ""}`}`,
      pair: (a, b, shared, distance) => `${a} and ${b}: ${shared}; ${distance}`,
      distance: (d) => `mean distance ${d}`,
      points: (count) => `${many("point")(count)} compared`,
      bin: ({field, when, points, distance}) => `${field}, ${when}: ${points}, ${distance}`,
      key: "Mean distance",
      few: (count) => `fewer than ${n(count)} shared points`,
      bars: "By field and time",
      tallest: (count) => `height: points compared, up to ${n(count)}; filled: mean distance`,
      hidden: (origins, pairs) => `${many("more origin")(origins)}, which can be compared on fewer points, and ${many("pair")(pairs)} with them`,
      more: many("more pair"),
      left: (count) => `${many("more pair is", "more pairs are")(count)} not shown.`
    }
  };
}
