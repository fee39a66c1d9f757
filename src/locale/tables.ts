import type {LeftOut, Words} from "./locale.js";

/** What single words are for. A language gives each table as a list of words in this order. */
const keys = {
  basis: ["listed", "one", "several", "attacked"],
  outcome: ["hit", "partial", "missed", "intercepted", "unknown", "notStated"],
  weapon: ["drone", "projectile", "rocket", "missile", "ballistic missile", "mortar", "artillery", "air strike", "small arms", "explosive device", "other"],
  damage: ["none", "minor", "severe"],
  partOfDay: ["night", "morning", "afternoon", "evening"],
  kind: ["attack", "summary", "response", "context"],
  sourceKind: ["armed-group", "military", "government", "official", "outlet", "agency", "anonymous", "witness", "dataset"],
  field: ["occurred", "date", "partOfDay", "place", "weapon", "munitions", "intercepted", "attacks", "outcome", "damage", "injured", "killed", "responsibility"],
  verdict: ["authentic", "out-of-context", "manipulated"],
  evidence: ["image", "video", "document"],
  lane: ["undated", "long", "none", "nowhere", "notStated"],
  legend: ["all", "founded", "join", "within", "lasted", "about", "uncovered"],
  ui: ["zoomIn", "zoomOut", "zoomReset", "earlier", "later", "from", "to", "clearPeriod", "period", "close", "details", "source", "notes", "credit", "link", "west", "north", "south", "east", "joins", "allSources", "stepBack", "play", "pause", "stepForth", "asOf", "now", "keys", "download", "asSvg", "asPng", "asCsv", "asJson", "copyLink", "copied", "refused", "annotation", "wheelHint", "touchHint", "failed", "notLoaded", "loading"],
  columns: ["mark", "date", "what", "site", "country", "attacks", "basis", "sources"],
  claims: ["none", "retracted", "revised", "hidden", "note", "away"],
  reasons: ["unreadable", "denied", "retracted", "notYetSaid", "sourceHidden", "joinsOff", "classHidden", "outsidePeriod", "undated", "outsideView"]
} as const;

type Keys = typeof keys;
type WordFor<K> = {readonly [I in keyof K]: string};
type All = Words & {reasons: Readonly<Record<LeftOut, string>>};

/** The words of a language that stand alone, as lists. */
export type Lists = {readonly [T in keyof Keys]: WordFor<Keys[T]>};

/** The same, by what they are for. */
export type Tables = {readonly [T in keyof Keys]: Pick<All[T], Keys[T][number] & keyof All[T]>};

export function tablesOf(lists: Lists): Tables {
  const tableOf = (name: keyof Keys): object => Object.fromEntries(keys[name].map((key, i) => [key, lists[name][i]]));
  // Key by key, what fromEntries makes has the types that the lists were checked against.
  return Object.fromEntries((Object.keys(keys) as (keyof Keys)[]).map((name) => [name, tableOf(name)])) as unknown as Tables;
}
