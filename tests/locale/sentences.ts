import type {Account, LeftOut, Locale} from "../../src/locale/locale.js";
import {parseEdtf} from "../../src/model/edtf.js";
import {parseQuantity} from "../../src/model/quantity.js";

/** Stands for what others bring into a sentence, a name or a quote. No language has it: whatever letters are left are its own. */
export const NAME = "☆";

const day = parseEdtf("2023-10-18")!.from!;
const numbers = [0, 1, 2, 3, 5, 11, 21, 100];
const spans = ["2023-10-18", "2023-10", "2023", "2023-12~", "[2023-10-18..2023-10-19]", "[..2023-10-18]", "[2023-10-18..]", "2023-10-28/2023-11-02"];
const quantities = [3, ">110", ">=2", "<=1000", "<5", "~20", "2-4"];
const measures = ["attacks", "sites", "injured", "killed", "munitions", "intercepted"] as const;
const why: readonly LeftOut[] = ["unreadable", "denied", "retracted", "notYetSaid", "sourceHidden", "joinsOff", "classHidden", "outsidePeriod", "undated", "outsideView"];

/** What there is to say of nothing but one attack, and of everything at once. */
const plain: Account = {attacks: 1, incidents: 1, atLeast: false, given: 1, uncounted: 0, left: [], unreadRows: 0, faultyRows: 0, undated: 0, joined: 0, maybeSame: 0, assumed: 0, asOf: null, period: null, hiddenSources: [], joins: true};
const accounts = [plain, ...numbers.slice(1).map((n): Account => ({
  attacks: n + 1, incidents: n, atLeast: true, given: 9999, uncounted: n, left: why.map((d) => [d, n]), unreadRows: n, faultyRows: n, undated: n, joined: n, maybeSame: n, assumed: n, asOf: day, period: [day, day + 1], hiddenSources: [NAME], joins: false
}))];

/** Every function of the words that says something, by where it stands, with all that changes what it says. */
function callsOf(d: Locale): Record<string, () => string[]> {
  const each = (say: (n: number) => string) => () => numbers.map(say);
  const pairs = (say: (a: number, b: number) => string) => () => numbers.flatMap((a) => numbers.map((b) => say(a, b)));
  const of = (...texts: string[]) => () => texts;
  const {timeline, counter, baseMap, disagreement, ui, claims, lane, nothing} = d;
  const {totals} = counter;
  const {positions, matrix, ranges, pairs: two} = disagreement;
  return {
    attacks: each(d.attacks),
    incidents: each(d.incidents),
    counted: () => [d.counted(4, 4), d.counted(12, 12, true), ...numbers.map((n) => d.counted(n + 1, n))],
    carried: each((n) => d.carried({reports: n, statements: n, origins: n})),
    told: each(d.told),
    span: () => [d.span(null), ...spans.flatMap((text) => [d.span(parseEdtf(text)), d.span(parseEdtf(text), true)])],
    quantity: () => quantities.flatMap((text) => [d.quantity(parseQuantity(text)!), d.quantity(parseQuantity(text)!, d.attacks)]),
    untitled: of(...(["attack", "summary", "response", "context"] as const).map((kind) => d.untitled([d.weapon.drone, d.weapon.rocket], NAME, kind)), d.untitled([], null, "attack")),
    quoted: of(d.quoted(NAME)),
    labelled: of(d.labelled(d.days(day, day + 3), d.notCovered(4)), d.labelled(NAME)),
    annotation: of(d.annotation(NAME), d.annotation(NAME, NAME)),
    annotationLeft: of(d.annotationLeft("1", "outsideView"), d.annotationLeft("1", "unreadable")),
    notCovered: each(d.notCovered),
    noneListed: each(d.noneListed),
    account: () => accounts.map(d.account),
    "timeline.how": of(timeline.how("basis"), timeline.how("outcome"), timeline.how("day"), timeline.how("week"), timeline.how("month")),
    "timeline.summary": of(
      ...([null, [day, day], [day, day + 90]] as const).map((span) => timeline.summary({counted: d.counted(6, 4), span, most: null, lane: null})),
      timeline.summary({counted: d.counted(6, 4), span: [day, day + 3], most: {day, attacks: 3}, lane: {name: NAME, attacks: 4}})
    ),
    "timeline.item": of(
      timeline.item({title: NAME, date: d.day(day), place: null, basis: d.basis.listed, outcomes: null, carried: null, attacks: null, join: false}),
      timeline.item({title: NAME, date: d.day(day), place: NAME, basis: d.basis.one, outcomes: d.outcome.hit, carried: d.carried({reports: 2, statements: 1, origins: 1}), attacks: d.attacks(3), join: true})
    ),
    "timeline.flag": of(timeline.flag({title: NAME, date: d.day(day), kind: d.kind.response, place: null})),
    "timeline.bin": of(timeline.bin({lane: NAME, from: day, to: day + 6, counted: d.counted(6, 4)})),
    "counter.how": of(...(["basis", "plain", null] as const).flatMap((steps) => [true, false].map((shown) => counter.how({steps, totals: shown}))).filter((text) => text !== "")),
    ...Object.fromEntries(measures.map((m) => [`counter.counts.${m}`, each(counter.counts[m])])),
    "counter.inIncidents": each((n) => counter.inIncidents(counter.counts.injured(n + 1), n)),
    "counter.none": of(...measures.map(counter.none)),
    "counter.listed": of(counter.listed(null), counter.listed(d.days(day, day + 3))),
    "counter.covered": pairs(counter.covered),
    "counter.says": of(counter.says(NAME, d.attacks(5))),
    "counter.undated": of(counter.undated(d.attacks(5))),
    "counter.day": of(counter.day({days: d.day(day), more: d.attacks(2), all: d.attacks(5), parts: null}), counter.day({days: d.day(day), more: d.attacks(2), all: d.attacks(5), parts: counter.founded(d.number(3), d.number(1))})),
    "counter.founded": of(counter.founded(d.number(3), d.number(1))),
    "counter.tooFew": each(counter.tooFew),
    "counter.totals.apart": of(...measures.map(totals.apart)),
    "counter.totals.others": each(totals.others),
    "counter.totals.stated": each((n) => totals.stated(d.attacks(n))),
    "counter.totals.listed": each((n) => totals.listed(d.attacks(n))),
    "counter.totals.covers": pairs(totals.covers),
    "counter.totals.unbounded": of(totals.unbounded("since"), totals.unbounded("until")),
    "counter.totals.by": of(totals.by(null), totals.by(NAME)),
    "counter.totals.of": of(totals.of(NAME)),
    "counter.totals.undated": each(totals.undated),
    "counter.totals.parts": of(...(["agrees", "incomplete", "differs"] as const).map((verdict) => totals.parts(verdict, d.attacks(5)))),
    "counter.totals.growth": of(...(["grown", "revisedUp", "revisedDown"] as const).map((how) => totals.growth(how, d.attacks(5), d.day(day)))),
    "counter.totals.item": of(totals.item(NAME, d.attacks(5), NAME)),
    "counter.totals.beside": of(totals.beside(totals.listed(d.attacks(5)))),
    "counter.summary": of(
      counter.summary({counted: d.attacks(5), listed: true, days: null, steepest: null, most: null}), counter.summary({counted: counter.none("attacks"), listed: false, days: null, steepest: null, most: null}),
      counter.summary({counted: d.attacks(5), listed: true, days: d.days(day, day + 3), steepest: {month: d.day(day, "monthAndYear"), counted: d.attacks(3)}, most: {amount: d.attacks(9), speaker: NAME, scope: NAME, listed: totals.listed(d.attacks(5))}})
    ),
    "counter.account.since": of(counter.account.since(d.day(day))),
    "counter.account.noHeadline": of(counter.account.noHeadline(NAME)),
    "counter.account.notAttacks": each(counter.account.notAttacks),
    "counter.account.noNumber": each(counter.account.noNumber),
    "counter.account.totals": each((n) => counter.account.totals(n, (["notYetSaid", "sourceHidden", "outsidePeriod", "apart"] as const).map((reason) => [reason, n]))),
    "baseMap.summary": of(
      baseMap.summary({counted: d.attacks(0), sites: 0, lead: null, most: null, unlocated: 0}),
      ...numbers.slice(1).map((n) => baseMap.summary({counted: d.counted(6, 4), sites: n, lead: {name: NAME, attacks: 3}, most: {name: NAME, attacks: 3}, unlocated: n}))
    ),
    "baseMap.country": of(baseMap.country(NAME, null), baseMap.country(NAME, d.attacks(5))),
    "baseMap.rank": of(baseMap.rank(1, 2)),
    "baseMap.place": () => [
      ...numbers.map((n) => baseMap.place({names: [NAME, NAME], counted: d.attacks(n), founded: n, joined: n, km: n, seat: "near", located: true, elsewhere: [{origins: n, incidents: n, place: NAME}]})),
      baseMap.place({names: [NAME], counted: d.attacks(1), founded: null, joined: 0, km: null, seat: "outside", located: false, elsewhere: []})
    ],
    "baseMap.notEstablished": each(baseMap.notEstablished),
    "baseMap.somewhere": of(baseMap.somewhere(null), baseMap.somewhere(NAME)),
    "baseMap.within": each(baseMap.within),
    "baseMap.km": each(baseMap.km),
    "baseMap.moreSites": each(baseMap.moreSites),
    "baseMap.account.mapped": pairs(baseMap.account.mapped),
    "baseMap.account.noneListed": of(baseMap.account.noneListed(NAME)),
    "baseMap.account.notAttacks": each(baseMap.account.notAttacks),
    "baseMap.account.near": each(baseMap.account.near),
    "baseMap.account.outside": each(baseMap.account.outside),
    "baseMap.account.moved": each(baseMap.account.moved),
    "baseMap.account.dots": each(baseMap.account.dots),
    "baseMap.account.borders": of(baseMap.account.borders(null, false), baseMap.account.borders(NAME, true)),
    "baseMap.account.projection": of(baseMap.account.projection(false), baseMap.account.projection(true)),
    "disagreement.summary": of(
      disagreement.summary({conflicting: 0, several: 0, most: null}),
      ...numbers.slice(1).flatMap((n) => [disagreement.summary({conflicting: 0, several: n, most: null}), disagreement.summary({conflicting: n, several: n, most: {field: d.field.outcome, incidents: n}})])
    ),
    "disagreement.single": each(disagreement.single),
    "disagreement.inConflict": pairs(disagreement.inConflict),
    "disagreement.unknown": of(disagreement.unknown(NAME)),
    "disagreement.both": of(disagreement.both(NAME)),
    "disagreement.fold": of(disagreement.fold(NAME, true), disagreement.fold(NAME, false)),
    "disagreement.positions.line": of(positions.line({title: NAME, date: d.day(day), field: d.field.outcome, state: disagreement.conflict, says: [NAME, NAME]})),
    "disagreement.positions.version": of(positions.version(d.outcome.hit, NAME)),
    "disagreement.positions.holder": of(positions.holder(NAME, []), positions.holder(NAME, [disagreement.joined, positions.revision])),
    "disagreement.positions.beside": of(positions.beside(NAME)),
    "disagreement.positions.more": each(positions.more),
    "disagreement.positions.rest": () => numbers.map((n) => positions.rest(n, n, n)).filter((text) => text !== ""),
    "disagreement.positions.left": each(positions.left),
    "disagreement.positions.listed": of(positions.listed({title: NAME, date: d.day(day), told: d.told(2)})),
    "disagreement.positions.topics": () => numbers.flatMap((n) => [positions.topics(n, n, true), positions.topics(n, n, false)]),
    "disagreement.positions.statement": of(positions.statement({topic: NAME, position: NAME, who: NAME, conflict: null, quote: null}), positions.statement({topic: NAME, position: NAME, who: NAME, conflict: disagreement.conflict, quote: NAME})),
    "disagreement.matrix.number": () => quantities.map((text) => matrix.number(parseQuantity(text)!)),
    "disagreement.matrix.letter": () => Array.from({length: 60}, (_, i) => matrix.letter(i)),
    "disagreement.matrix.carrier": of(matrix.carrier(NAME, NAME)),
    "disagreement.matrix.cell": of(matrix.cell({origin: NAME, field: d.field.outcome, title: NAME, date: d.day(day), says: [d.outcome.hit, matrix.earlier(d.outcome.missed)], notes: [disagreement.joined]})),
    "disagreement.matrix.earlier": of(matrix.earlier(d.outcome.hit)),
    "disagreement.matrix.withdrew": of(matrix.withdrew(d.outcome.hit)),
    "disagreement.matrix.others": each(matrix.others),
    "disagreement.matrix.more": each(matrix.more),
    "disagreement.matrix.rest": each(matrix.rest),
    "disagreement.matrix.hidden": pairs(matrix.hidden),
    "disagreement.matrix.folded": each(matrix.folded),
    "disagreement.ranges.fits": of(ranges.fits(d.number(5))),
    "disagreement.ranges.apart": each(ranges.apart),
    ...Object.fromEntries((["measure", "since", "until", "place", "by", "of"] as const).map((name) => [`disagreement.ranges.because.${name}`, of(ranges.because[name](NAME, d.attacks(5)))])),
    "disagreement.ranges.more": each(ranges.more),
    "disagreement.ranges.moreTotals": each(ranges.moreTotals),
    "disagreement.ranges.folded": each(ranges.folded),
    "disagreement.ranges.left": each(ranges.left),
    "disagreement.pairs.shared": () => numbers.flatMap((n) => [two.shared(n, 0, null), two.shared(n, n + 1, d.field.outcome)]),
    "disagreement.pairs.pair": of(two.pair(NAME, NAME, two.shared(5, 0, null), two.distance(d.number(0.5)))),
    "disagreement.pairs.distance": of(two.distance(d.number(0.5))),
    "disagreement.pairs.points": each(two.points),
    "disagreement.pairs.bin": of(two.bin({field: d.field.outcome, when: d.days(day, day + 6), points: two.points(5), distance: two.distance(d.number(0.5))})),
    "disagreement.pairs.few": each(two.few),
    "disagreement.pairs.tallest": each(two.tallest),
    "disagreement.pairs.hidden": pairs(two.hidden),
    "disagreement.pairs.more": each(two.more),
    "disagreement.pairs.left": each(two.left),
    "nothing.left": each(nothing.left),
    "lane.others": each(lane.others),
    "ui.table": each(ui.table),
    "ui.switches": each(ui.switches),
    "ui.statements": each(ui.statements),
    "ui.more": each(ui.more),
    "ui.picked": each(ui.picked),
    "ui.changed": of(ui.changed(d.attacks(5), d.attacks(6))),
    "claims.heading": each(claims.heading),
    "claims.via": of(claims.via(NAME)),
    "claims.in": of(claims.in(NAME)),
    "claims.said": of(claims.said(day, true), claims.said(day, false)),
    "claims.join": of(claims.join(true), claims.join(false)),
    "claims.maybe": of(claims.maybe(NAME)),
    "claims.change": of(claims.change(NAME, NAME)),
    "claims.notRepeated": of(claims.notRepeated(NAME)),
    "claims.evidence": of(claims.evidence(d.evidence.image, null, null, null), claims.evidence(d.evidence.video, d.day(day), d.verdict.manipulated, NAME)),
    "claims.maybeSame": of(claims.maybeSame(NAME)),
    "claims.covers": of(claims.covers(NAME))
  };
}

/** Names, numbers and days: of the language's formats, not of its words. */
const formats = ["tag", "dir", "apart", "number", "day", "days", "count", "list", "name", "nameOf", "country"];

/**
 * Every text of a language by where it stands: words as they are, sentences in all their forms.
 *
 * @throws Error for a sentence that nobody asks for here
 */
export function textsOf(locale: Locale): Map<string, readonly string[]> {
  const calls = callsOf(locale);
  const texts = new Map<string, readonly string[]>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === "string") texts.set(path, [value]);
    else if (typeof value === "function") {
      const call = calls[path];
      if (!call) throw new Error(`tests/locale/sentences.ts does not ask for ${path}`);
      texts.set(path, call());
    } else for (const [key, d] of Object.entries(value as object)) walk(d, path === "" ? key : `${path}.${key}`);
  };
  walk(Object.fromEntries(Object.entries(locale).filter(([key]) => !formats.includes(key))), "");
  return texts;
}
