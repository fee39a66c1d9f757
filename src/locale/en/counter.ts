import type {CounterWords} from "../counter.js";
import type {Format} from "../format.js";
import {capital, joined} from "../phrases.js";
import type {Nouns} from "./nouns.js";

export function counter(f: Format, {many, attacks, incidents, days}: Nouns): CounterWords {
  const n = f.number;
  const none = attacks(2).replace(n(2), "").trim();
  const left = {notYetSaid: "not yet said on that day", sourceHidden: "with sources switched off", outsidePeriod: "outside the period", apart: "of something else or of no known day"};
  return {
    title: "How many are listed, and how many are stated",
    how: ({steps, totals}) => joined([
      steps && `The steps show how many are listed by each day${steps === "basis" ? "; the stronger the shade, the better founded" : ""}.`,
      totals && "A bar is what the list has for the very span and place of a total; the list need not be among what the total counts."
    ]),
    counts: {
      attacks,
      sites: many("site"),
      injured: many("injured", "injured"),
      killed: many("killed", "killed"),
      munitions: many("munition"),
      intercepted: many("munition stopped", "munitions stopped")
    },
    inIncidents: (amount, count) => `${amount} in ${incidents(count)}`,
    none: (measure) => (measure === "attacks" ? `No ${none} listed` : "No number listed"),
    listed: (span) => (span === null ? "listed, all undated" : `listed, ${span}`),
    covered: (covered, all) => `the list covers ${n(covered)} of these ${days(all)}`,
    says: (speaker, amount) => `${amount}, says ${speaker}`,
    steps: {all: "listed", several: "told by several origins or the attacked side", attacked: "told by the attacked side", undated: "undated"},
    undated: (amount) => `+ ${amount} undated`,
    day: ({days: on, more, all, parts}) => `${on}: ${more}, ${all} listed by then${parts === null ? "" : `: ${parts}`}.`,
    founded: (several, attacked) => `${several} told by several independent origins or the attacked side, ${attacked} by the attacked side`,
    tooFew: (count) => `${count === 0 ? "No listed incident gives" : `Only ${incidents(count)} ${count === 1 ? "gives" : "give"}`} a number: too few for a running count.`,
    totals: {
      heading: "What sources state, and what is listed for the same span and place",
      apart: (measure) => `These count ${{attacks: none, sites: "sites", injured: "the injured", killed: "the killed", munitions: "munitions", intercepted: "munitions stopped"}[measure]}: no number above compares with them, and their scale is their own`,
      others: (count) => `${many("more total counts", "more totals count")(count)} something else`,
      stated: (amount) => `${amount} stated`,
      listed: (amount) => `${amount} listed`,
      silent: "no number listed",
      covers: (covered, all) => (covered === all ? (all === 1 ? "the list covers the day" : `the list covers all ${days(all)}`) : `the list covers ${n(covered)} of ${days(all)}`),
      unbounded: (end) => `nobody says ${end === "since" ? "since" : "until"} when: nothing can stand beside it`,
      by: (actor) => (actor === null ? "its own" : `done by ${actor}`),
      of: (people) => `of ${people}`,
      undated: (count) => `${n(count)} more without a date`,
      parts: (verdict, amount) => `The parts come to ${amount}${{agrees: ", as stated", incomplete: ", less than stated", differs: ", more than stated"}[verdict]}.`,
      growth: (how, earlier, day) => `${{grown: "It grew from", revisedUp: "It was raised from", revisedDown: "It was lowered from"}[how]} ${earlier}, stated up to ${day}.`,
      item: (speaker, amount, scope) => `${speaker}: ${amount} stated (${scope}).`,
      beside: (listed) => `For the same: ${listed}.`
    },
    summary: ({counted, listed, days: span, steepest, most}) => joined([
      `${capital(counted)}${listed ? " listed" : ""}${span === null || !listed ? "" : `, ${span}`}.`,
      steepest && `The steepest rise in one month: ${steepest.counted}, in ${steepest.month}.`,
      most && `The most that is stated: ${most.amount}, by ${most.speaker} (${most.scope}); for that, ${most.listed}.`
    ]),
    account: {
      since: (day) => `Counted since ${day}.`,
      noHeadline: (id) => `No total “${id}” is to be seen; the headline is what is listed.`,
      notAttacks: (count) => `${many("summary, response or context entry is", "summaries, responses and context entries are")(count)} not counted.`,
      noNumber: (count) => `${incidents(count)} ${count === 1 ? "gives" : "give"} no number.`,
      totals: (shown, why) => `Totals: ${joined([`${n(shown)} shown`, ...why.map(([reason, count]) => `${n(count)} ${left[reason]}`)], ", ")}.`
    },
    legend: {earliest: "had each happened on its first possible day", interval: "from the lowest to the highest number", listed: "listed for the same", stated: "stated", bound: "more than, up to"}
  };
}
