/**
 * What a chart is given: incidents, and what each source said of them.
 *
 * The least that works is a list of rows, one an incident:
 *
 * ```ts
 * const incidents: Incident[] = [
 *   {date: "2023-10-23", site: "Al-Tanf", weapon: "drone", source: "CENTCOM", url: "https://…", injured: 0}
 * ];
 * ```
 *
 * Such a row is an incident with one claim. Where several sources speak of the same incident, give it `claims`, one
 * for each occasion on which one source spoke; nothing is averaged and nothing is thrown away.
 *
 * Three things are kept apart throughout. A field that is **absent**: the source is silent on it. The word
 * **"unknown"**: the source says that it does not know. **0**, `"none"` or `false`: the source says that there was none.
 *
 * @module
 */

/**
 * A date as well as it is known, in a subset of EDTF (ISO 8601-2, levels 0 to 2).
 *
 * | text | means |
 * |---|---|
 * | `2023-10-23` | that day |
 * | `2023-10`, `2023` | some day in that month, that year |
 * | `2023-12~` | about then |
 * | `[2023-10-18..2023-10-19]` | some one day of these |
 * | `[..2023-10-18]`, `[2023-10-18..]` | on or before, on or after |
 * | `2023-10-18/2023-10-19` | it lasted from the one to the other |
 *
 * A day is a calendar day; it has no clock and no time zone. A moment with an offset (`2023-10-23T22:30Z`) is put on
 * the day that it falls on in the option `timeZone` (UTC by default). What is not a date of the calendar
 * (`2023-10-32`) is refused, never rolled over.
 */
export type Edtf = string;

/**
 * A number as well as it is known.
 *
 * | value | means |
 * |---|---|
 * | `3` | three |
 * | `">110"`, `">=2"`, `"<=1000"`, `"<5"` | more than, at least, at most, fewer than |
 * | `"~20"` | about twenty |
 * | `"2-4"`, `{low: 2, high: 4}` | from two to four |
 * | `{low: 2, high: 6, best: 4}` | a range with a best estimate |
 * | `{low: 110, high: null}` | 110 or more |
 * | `"some"`, `"several"`, `"dozens"` | at least 1, 2, 24; the wording is kept |
 *
 * The words of reports are read too: "at least 3", "more than 110", "up to 1,000", "10–12", "١٢".
 */
export type Quantity = number | string | {low: number; high: number | null; best?: number};

/** The source says that it does not know. (Where it says nothing, leave the field out.) */
export type Unknown = "unknown";

/** With what. `projectile`: a rocket, a missile or a shell, not told which; the report of a `rocket` agrees with it. */
export type Weapon =
  | "drone"
  | "projectile"
  | "rocket"
  | "missile"
  | "ballistic missile"
  | "mortar"
  | "artillery"
  | "air strike"
  | "small arms"
  | "explosive device"
  | "other";

/** Did it reach its target? `partial`: some of it did. */
export type Outcome = "hit" | "partial" | "missed" | "intercepted";

/** How bad the damage was. */
export type Damage = "none" | "minor" | "severe";

/** Which part of the day, local to the site. */
export type PartOfDay = "night" | "morning" | "afternoon" | "evening";

/** What may be claimed of an incident. Every field may be left out: the source is then silent on it. */
export interface Says {
  /** `false`: the source denies that it happened. A claim that says anything else of the incident says that it did. */
  occurred?: boolean;
  /** The day, where the source gives one of its own. */
  date?: Edtf | Unknown;
  /** The part of the day. */
  partOfDay?: PartOfDay;
  /** Where the source puts it: the id or any alias of a site or an area. */
  place?: string | Unknown;
  /** With what. Several weapons may be listed; a list is open unless the claim is `exhaustive`. */
  weapon?: Weapon | Weapon[] | Unknown;
  /** How many drones, rockets or other munitions were used. */
  munitions?: Quantity | Unknown;
  /** How many of them were stopped on their way. */
  intercepted?: Quantity | Unknown;
  /** How many attacks the source counts in this one incident. On the incident itself: the editor's reading. */
  attacks?: Quantity;
  /** Whether it reached its target. */
  outcome?: Outcome | Unknown;
  /** How bad the damage was. */
  damage?: Damage | Unknown;
  /** How many people were injured; 0 says that nobody was. */
  injured?: Quantity | Unknown;
  /** How many people were killed; 0 says that nobody was. */
  killed?: Quantity | Unknown;
  /** The actor who did it, according to this source: the id or any alias of a source, or several. */
  responsibility?: string | string[] | Unknown;
}

/** Who said it, through whom, where it can be read, and when it was said. */
export interface Attribution {
  /** Who carried it to you, from the origin outwards: `["shafaq-news", "the-article"]`. */
  via?: string[];
  /** The id of the document in which it stands. */
  document?: string;
  /** Where it can be read; http or https. */
  url?: string;
  /** A few of the source's own words, where the wording matters. */
  quote?: string;
  /** The day on which it was said. */
  stated?: Edtf;
}

/**
 * One incident, as the editor of the list tells it apart from others.
 *
 * With `claims`, the facts stand in these. Without, the fields of {@link Says} may stand on the incident itself and
 * are read, with `source` and its companions, as its one claim.
 *
 * An incident is taken as immutable: to change one, put a new object in its place.
 */
export interface Incident extends Omit<Says, "date" | "place">, Attribution {
  /** Unique and stable. Where it is missing one is made from the content, and that is reported. */
  id?: string;
  /** The editor's neutral words. Needed for a response or a context event; else made from site, weapon and date. */
  title?: string;
  /** When it happened, by the editor's reading of all claims; `null`: not known. */
  date: Edtf | null;
  /** Where: the id or any alias of a known site, or a site of its own. */
  site?: string | Site;
  /** ISO 3166-1 alpha-3. Taken from the site where it is left out, never from coordinates. */
  country?: string;
  /**
   * `attack` (the default) alone is counted. A `summary` tells of several attacks at once and is drawn as a bracket
   * over its span. A `response` (a strike in return) and a `context` event are flags behind the attacks.
   */
  kind?: Kind;
  /** A summary: the incidents that it may contain. */
  covers?: string[];
  /** The operation that it was part of; incidents with one value are drawn joined. */
  partOf?: string;
  /** Incidents that this may be the same as: the editor's doubt, kept in sight. */
  maybeSameAs?: string[];
  /** The editor's reasons. */
  note?: string;
  /** Who said it, for an incident that has no `claims` of its own: the id or any alias of a source. */
  source?: string;
  /** What each source said, one entry for each occasion. */
  claims?: Claim[];
  /** What else the table says of it that it was made of, by the names of the columns. Kept and handed back, not drawn. */
  extra?: Record<string, string>;
}

/** What an incident is to the count. */
export type Kind = "attack" | "summary" | "response" | "context";

/** What **one** origin said of one incident, on one occasion. */
export interface Claim extends Says, Attribution {
  /** Needed only where another claim names this one in `revises`. */
  id?: string;
  /** The origin, that is the innermost speaker: not the outlet that quotes, but the one who is quoted. */
  source: string;
  /** Claims with one value were said in one breath, whoever carried them and of however many incidents. */
  statement?: string;
  /** The source's own wording for its site, place, source, responsibility or weapon: `{site: "Koniko"}`. */
  as?: Record<string, string>;
  /**
   * `stated` (the default): the claim names this incident. `inferred`: the editor joined it, for it names no place or
   * no day; the figures mark it, and a reader can switch such joins off.
   */
  join?: "stated" | "inferred";
  /** Other incidents that it may be about. */
  maybe?: string[];
  /** Its lists (of weapons, of actors) are complete. */
  exhaustive?: true;
  /** Ids of this source's earlier claims that this one replaces as a whole. */
  revises?: string[];
  /** The source withdrew this claim. */
  retracted?: true;
  /** Pictures or documents that came with it, and who judged them. */
  evidence?: Evidence[];
}

/** A picture, a film or a document shown with a claim. */
export interface Evidence {
  kind: "image" | "video" | "document";
  /** Who showed it. */
  by?: string;
  /** What somebody found it to be. A verdict always names its judge. */
  verdict?: {is: "authentic" | "out-of-context" | "manipulated"; by: string};
  /** When it was really made, as far as known. */
  date?: Edtf;
  note?: string;
}

/** What a total counts. */
export type Measure = "attacks" | "sites" | "injured" | "killed" | "munitions" | "intercepted";

/**
 * A total that a source states. It is not an incident, and it is never added to what is listed: it stands beside what
 * is listed for the same span, place and actor.
 */
export interface Tally extends Attribution {
  id?: string;
  /** Who states it. */
  source: string;
  measure: Measure;
  value: Quantity;
  /** The first day that it covers; absent: not said. */
  since?: Edtf;
  /** The last day that it covers; absent: the day on which it was said. `since` = `until`: a day's total. */
  until?: Edtf;
  /** Only in this country (ISO 3166-1 alpha-3). */
  country?: string;
  /** Only at this site. */
  site?: string;
  /** Only what this actor did: the id or any alias of a source. */
  by?: string;
  /** Of which people: "US personnel". */
  of?: string;
  /** The id of the total that this one is a part of. */
  partOf?: string;
}

/**
 * Something said of no single incident: who directs the attacks, a rumour and its denial. Shown in the details, in the
 * table and among the positions; part of no count.
 */
export interface Statement extends Attribution {
  id: string;
  /** Who said it. */
  source: string;
  /** What it is about; statements on one topic are shown together. */
  topic: string;
  /** What the source holds, in the editor's neutral words. */
  position: string;
  /** Incidents that it touches. */
  incidents?: string[];
  /** Ids of statements that it contradicts. Only this makes a conflict; none is guessed. */
  contradicts?: string[];
}

/** An article, a press release, a post: where claims were read. */
export interface Document {
  id: string;
  title?: string;
  /** Who published it, if it says so. */
  outlet?: string;
  /** The place it was written from, as printed: "ERBIL, Kurdistan Region". */
  dateline?: string;
  published?: Edtf;
  url?: string;
}

/** A place that incidents happen at, or an area (a province, "south-west Syria") that a source may name instead. */
export interface Site {
  id: string;
  name: string;
  /** A short name for narrow labels. */
  short?: string;
  /** Other spellings, in any script. Case, accents, hyphens and a leading article need no spelling of their own. */
  aliases?: string[];
  /** The name in other languages, by language tag: `{ar: "التنف"}`. */
  names?: Record<string, string>;
  /** `site` by default. An `area` has sites within it. */
  kind?: "site" | "area";
  /** Ids of the areas in which it lies. */
  within?: string[];
  /** ISO 3166-1 alpha-3. Given, never derived from coordinates: near a border these do not decide. */
  country: string;
  /** Degrees north. */
  latitude?: number;
  /** Degrees east. */
  longitude?: number;
  /** How far off the point may be, in kilometres. */
  uncertaintyKm?: number;
}

/** Whoever speaks, carries or acts: an armed group, a ministry, an outlet, "an Iraqi security source". */
export interface Source {
  id: string;
  name: string;
  /** A short name for narrow labels. */
  short?: string;
  /** Other spellings, in any script. */
  aliases?: string[];
  /** The name in other languages, by language tag. */
  names?: Record<string, string>;
  kind: "armed-group" | "military" | "government" | "official" | "outlet" | "agency" | "anonymous" | "witness" | "dataset";
  /**
   * A party to these incidents, and those inside it, named or not. Never an outlet or a third state. It says who
   * could know from inside; it is not a judgement.
   */
  side?: "attacker" | "target";
  /** The id of the source that it belongs to. */
  partOf?: string;
  /** Ids of sources that it speaks for, or is known to pass on. */
  repeats?: string[];
}

/** What a list is, and what it claims to hold. */
export interface About {
  title?: string;
  /** The language of titles, notes, quotes and names (BCP 47: `"en"`). A figure in another one marks them with it, for screen readers. */
  language?: string;
  credit?: string;
  licence?: string;
  updated?: Edtf;
  /** The days whose reporting the list claims to hold. Outside them, no incident does not mean that there was none. */
  coverage?: Edtf[];
  /** The countries (ISO 3166-1 alpha-3) whose reporting the list claims to hold. */
  countries?: string[];
  /** How many rows could not be read of the table that the list was made of. Importers set it; figures say it. */
  unreadRows?: number;
  /** How many of its rows were read, but not as they stand: each has a warning in the importer's report. */
  faultyRows?: number;
}

/** Incidents with everything that belongs to them. Wherever a chart takes an array of incidents it takes this too. */
export interface IncidentDataset {
  about?: About;
  incidents: Incident[];
  tallies?: Tally[];
  statements?: Statement[];
  documents?: Document[];
  sites?: Site[];
  sources?: Source[];
}

/** What could not be read as it stood: where, which rule, what was found, and what to do. */
export interface Problem {
  /** Where: `incidents[3].claims[0].injured`. */
  path: string;
  /** A stable name of the rule: `"date"`, `"duplicate-id"`, `"outside-country"`. */
  code: string;
  /** What is wrong, as the rest of a sentence that begins with the path. */
  message: string;
  /** What was found. */
  value: unknown;
  /** What to do about it. */
  cure: string;
  /** `error`: something was left out. `warning`: read, but not as it stood. `info`: read, with a note. */
  severity: "error" | "warning" | "info";
  /** Tables: the line in the file where the record begins, from 1. */
  line?: number;
  /** Tables: the number of the record, from 1. */
  record?: number;
}
