/**
 * What a reading makes of incidents: dates resolved to spans of days, quantities to intervals, names to records.
 * Everything above the model works on these.
 *
 * @module
 */
import type {
  About,
  Damage,
  Document,
  Evidence,
  Incident,
  Kind,
  Measure,
  Outcome,
  PartOfDay,
  Problem,
  Site,
  Source,
  Statement,
  Unknown,
  Weapon
} from "./incident.js";

/** A calendar day, as the number of days since 1 January 1970. It has no clock and no zone. */
export type Day = number;

/** When something was, as well as it is known. An end that is `null` is open ("on or before"). */
export interface Span {
  from: Day | null;
  to: Day | null;
  /** `day`: that day. `within`: some one day of the span. `lasted`: all of it. */
  kind: "day" | "within" | "lasted";
  /** The source says "about". */
  about: boolean;
}

/** How many, as well as it is known. `high` is `null` where there is no upper bound. */
export interface Interval {
  low: number;
  high: number | null;
  /** The number as stated or the best estimate; `null` for a mere range or bound. */
  best: number | null;
  /** The source says "about". */
  about: boolean;
  /** The words it was read from, where they name no number: "several". */
  wording: string | null;
  /** "More than" or "fewer than": the number that was said lies one beyond the bound. */
  strict?: true;
}

/** What a claim says, resolved. Absent: silent. */
export interface Said {
  occurred?: boolean;
  date?: Span | Unknown;
  partOfDay?: PartOfDay;
  place?: Site | Unknown;
  weapon?: readonly Weapon[] | Unknown;
  munitions?: Interval | Unknown;
  intercepted?: Interval | Unknown;
  attacks?: Interval;
  outcome?: Outcome | Unknown;
  damage?: Damage | Unknown;
  injured?: Interval | Unknown;
  killed?: Interval | Unknown;
  responsibility?: readonly Source[] | Unknown;
}

/** A field on which claims can be compared. */
export type Field = keyof Said;

/** Who said a thing, where and when, resolved. */
export interface Provenance {
  source: Source;
  via: readonly Source[];
  document: Document | null;
  /** An http or https address, checked; `null` where there is none or it was refused. */
  url: string | null;
  quote: string | null;
  /** The day on which it was said; `null` where neither it nor the incident has one. */
  said: Day | null;
  /** Nobody says when it was said: it is taken to be the incident's own (last possible) day. */
  assumed: boolean;
}

/** A claim, resolved. */
export interface ReadClaim extends Provenance {
  /** Unique in the reading: its own id, or the incident's with its place in the list. */
  id: string;
  statement: string | null;
  says: Said;
  as: Readonly<Record<string, string>>;
  join: "stated" | "inferred";
  maybe: readonly string[];
  exhaustive: boolean;
  revises: readonly string[];
  retracted: boolean;
  evidence: readonly Evidence[];
}

/** An incident, resolved. */
export interface Row {
  id: string;
  /** The object that was given, unchecked: to hand back, not to read from. */
  incident: Incident;
  kind: Kind;
  /** The editor's title, checked; `null` where there is none. */
  title: string | null;
  note: string | null;
  partOf: string | null;
  /** Ids of other rows of the reading. */
  covers: readonly string[];
  /** Ids of other rows of the reading. */
  maybeSameAs: readonly string[];
  /** When it happened; `null`: undated. */
  span: Span | null;
  from: Day | null;
  to: Day | null;
  site: Site | null;
  country: string | null;
  /** The editor's reading of how many attacks it was, where there is one. */
  attacks: Interval | null;
  /** What the list itself says where it names no source: for the details; it is no claim, and part of no basis. */
  says: Said | null;
  /** What else the table says that it was made of. */
  extra: Readonly<Record<string, string>> | null;
  /** Mostly made when they are first asked for: a copy of a row by `{...row}` may have none, its JSON has them. */
  claims: readonly ReadClaim[];
}

/** A total, resolved. */
export interface ReadTally extends Provenance {
  id: string;
  measure: Measure;
  value: Interval;
  /** The first day that it covers, as a span, for it may be known only as "mid-October"; `null`: not said. */
  since: Span | null;
  /** The last day; `null` only where nobody says when the total was stated either. */
  until: Span | null;
  site: Site | null;
  country: string | null;
  by: Source | null;
  of: string | null;
  partOf: string | null;
}

/** A statement about no single incident, resolved. */
export interface ReadStatement extends Provenance {
  id: string;
  statement: Statement;
}

/** Finds a record by its id or any of its spellings. */
export interface NameIndex<T> {
  /** The records, in the order given, then those made from names that no record has. */
  readonly all: readonly T[];
  get(id: string): T | undefined;
  /** All records that bear the name: none, one, or (then none may be chosen) several. */
  find(name: string): readonly T[];
}

export interface SiteIndex extends NameIndex<Site> {
  /** Is the one within the other, or the same? */
  within(site: Site, area: Site): boolean;
}

export interface SourceIndex extends NameIndex<Source> {
  /** The outermost source that it belongs to. */
  root(source: Source): Source;
  /** The side of the source, or of the nearest one that it belongs to. */
  side(source: Source): "attacker" | "target" | null;
}

/** Everything that was given, resolved, with what could not be. */
export interface Reading {
  rows: readonly Row[];
  tallies: readonly ReadTally[];
  statements: readonly ReadStatement[];
  about: About;
  /** `about.coverage`, resolved, in order, not overlapping; empty where none is given. */
  coverage: readonly (readonly [Day, Day])[];
  sites: SiteIndex;
  sources: SourceIndex;
  documents: ReadonlyMap<string, Document>;
  problems: readonly Problem[];
  /** How many incidents were given: `rows.length` and those left out. */
  given: number;
}

/** What values are looked up in. */
export type Indexes = Pick<Reading, "sites" | "sources">;

/** What of a reading is to be seen. */
export interface View {
  /** As it stood on this day; `null`: with everything said since. */
  asOf: Day | null;
  /** Only what can have happened in these days, both included; `null`: all. */
  period: readonly [Day, Day] | null;
  /** Ids of sources whose claims are switched off. */
  hiddenSources: ReadonlySet<string>;
  /** Classes of the legend that are switched off: `"basis:one"`. */
  hiddenClasses: ReadonlySet<string>;
  /** Whether claims count that the editor joined to an incident which they do not name. */
  joins: boolean;
}
