/**
 * The cells of a row, typed. Every reader gives `null` for a cell that is silent, and notes a problem with the line, the
 * value and a cure where a cell cannot be read.
 *
 * @module
 */
import type {Edtf, Problem, Quantity, Unknown} from "../model/incident.js";
import type {Reader, Scope} from "../model/fields.js";
import {memoise} from "../model/memoise.js";
import {indexNames} from "../model/names.js";
import {parseQuantity} from "../model/quantity.js";
import {safeUrl} from "../model/safe-url.js";
import {cutText, longest} from "../model/text.js";
import {countryCode} from "./countries.js";
import {needsOrder, serialDay, type DateOrder} from "./dates.js";
import {degrees} from "./degrees.js";
import {elsewhere, type CountryAt} from "./outlines.js";
import type {TableCode} from "./problems.js";
import type {Sheet} from "./sheet.js";
import type {TableRecord} from "./table.js";

/** What cells mean beyond what stands in them. */
export interface CellOptions {
  /** Whether 10/11/2023 is in November or in October. By default a date of the table has to prove it (23/10/2023). */
  dates?: DateOrder;
  /** Cells that say nothing, beside the empty one: "-99". Case does not matter. */
  missing?: readonly string[];
  /** Cells in which the source says that it does not know. Case does not matter. Defaults to "unknown", "not known", "?". */
  unknown?: readonly string[];
  /** In which country a point lies: `countryFinder(shapes)`. Then points in another country than stated are told. By default none is tested. */
  countryAt?: CountryAt;
}

/** For readers of the model that need no records: those of words and the like. */
const nowhere: Scope = {
  trail: [], depth: 0, problems: [], timeZone: "UTC", sites: indexNames([]), sources: indexNames([]), documents: new Map(),
  pool: {sites: new Map(), sources: new Map()}, made: [], about: {id: "", from: null, to: null, country: "", claims: 0, places: [], linked: false}
};

const pathOfColumn = memoise((column: string) => `column "${column}"`);

/** One row of a sheet. Columns are named as in the header; case does not matter. */
export class Row {
  /** How many problems were noted with it. */
  faults = 0;

  constructor(readonly sheet: Sheet, readonly record: TableRecord) {}

  /** What stands there, trimmed; `null` where the cell is silent. What says "unknown" is text here. */
  text(column: string): string | null {
    const text = this.record.cells[this.sheet.placeOf(column)]?.trim() ?? "";
    if (this.sheet.isMissing(text)) return null;
    if (text.length > longest) this.fault("long-text", column);
    return cutText(this.sheet.unguarded(text));
  }

  /** As `text`, or "unknown". */
  textOrUnknown(column: string): string | null {
    const text = this.text(column);
    return text !== null && this.sheet.isUnknown(text) ? "unknown" : text;
  }

  /** The parts of a cell, parted by a sign: `AFP; Reuters`. One that holds the sign stands in quotes: `AFP; "A; B"`. */
  list(column: string, separator = ";"): string[] {
    const text = this.text(column);
    return text === null ? [] : text.includes(separator) || text.startsWith('"') ? partsOf(text, separator).filter(Boolean) : [text];
  }

  /** The parts of a cell as names with what belongs to them: `site: Koniko; weapon: suicide drones`. */
  pairs(column: string): Record<string, string> | null {
    const found = this.list(column).flatMap((part) => {
      const [, name, value] = /^([^:]+):\s*([^]+)$/.exec(part) ?? [];
      if (name && value) return [[name.trim(), value] as const];
      this.fault("pair", column, part);
      return [];
    });
    return found.length ? Object.fromEntries(found) : null;
  }

  /** How many, as well as it is known: a plain number where it is one, else the words. Below zero is no count. */
  quantity(column: string): Quantity | Unknown | null {
    const text = this.text(column);
    if (text === null) return null;
    return this.sheet.isUnknown(text) ? "unknown" : quantityIn(text) ?? this.fault(...faultOf(text, column));
  }

  /** A number from `low` to `high`, such as a code of precision. Not for counts: see `quantity`. */
  number(column: string, low: number, high: number): number | null {
    const text = this.text(column);
    if (text === null || this.sheet.isUnknown(text)) return null;
    const number = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? +text : NaN;
    return number >= low && number <= high ? number : this.fault("type", column, text, `a number from ${low} to ${high}`);
  }

  /** The date as EDTF, or "unknown". A date that may be read in two ways was told for the whole column. */
  date(column: string): Edtf | Unknown | null {
    const text = this.text(column);
    if (text === null || this.sheet.isUnknown(text)) return text && "unknown";
    const date = this.sheet.dateOf(text);
    const year = date && /\d{4}/.exec(date)?.[0];
    if (year && (+year < 1900 || +year > 2100)) this.fault("far-off", column, text, year);
    if (date || this.sheet.asked.has(column) && needsOrder(text)) return date;
    const serial = serialDay(text);
    return serial ? this.fault("serial", column, text, serial) : this.fault("date", column, text);
  }

  /** The ISO 3166-1 alpha-3 code of a country. What is none is kept as it stands, and noted. */
  country(column: string): string | null {
    const text = this.text(column);
    if (text === null && this.record.cells[this.sheet.placeOf(column)]?.trim() === "NA") this.fault("namibia", column, "NA");
    if (text === null || this.sheet.isUnknown(text)) return null;
    const code = countryCode(text);
    if (!code) this.fault("country", column, text);
    return code ?? text;
  }

  /** A point on Earth; none where a cell is silent, or the two are 0 and 0 or beyond the Earth: the row is then kept without it. */
  point(latitude: string, longitude: string): {latitude: number; longitude: number} | null {
    const [a, b] = [this.text(latitude), this.text(longitude)];
    if (a === null && b === null) return null;
    const [north, east] = [degrees(a ?? ""), degrees(b ?? "")];
    const isOnEarth = (north: number, east: number) => Math.abs(north) <= 90 && Math.abs(east) <= 180;
    if (!isOnEarth(north, east) || !north && !east) return this.fault(isOnEarth(east, north) && (north || east) ? "swapped" : "coordinates", `${latitude}", "${longitude}`, `${a ?? ""}, ${b ?? ""}`);
    return {latitude: north, longitude: east};
  }

  /** Notes a point that lies in another country than stated, and not near that one. */
  checkCountry(column: string, country: string | null | undefined, point: {latitude: number; longitude: number} | null | undefined, uncertaintyKm?: number | null): void {
    const {countryAt} = this.sheet;
    const other = countryAt && country && point && elsewhere(countryAt, country, point, Math.max(10, uncertaintyKm ?? 0));
    if (other) this.fault("outside-country", column, country, other);
  }

  /** An http or https address. */
  url(column: string): string | null {
    const text = this.text(column);
    return text && (safeUrl(text) ?? this.fault("url", column, text));
  }

  /** What a reader of the model makes of the cell, or of its parts: words that it knows, say. */
  read<T>(column: string, reader: Reader<T>, separator = ";"): T | null {
    const parts = this.list(column, separator);
    if (!parts.length) return null;
    const problems: Problem[] = [];
    const found = reader(parts.length > 1 ? parts : parts[0], {...nowhere, trail: [`column "${column}"`], depth: 1, problems});
    for (const problem of problems) this.sheet.put(this.record, problem);
    return found;
  }

  /** Yes or no; true, false, 1 and 0 are taken for these. */
  flag(column: string): boolean | null {
    const text = this.text(column);
    if (text === null) return null;
    return /^(?:yes|true|1)$/i.test(text) || !/^(?:no|false|0)$/i.test(text) && this.fault("yes-no", column, text);
  }

  /** Notes a problem with a cell. Gives `null`. */
  fault(code: TableCode, column: string, value?: unknown, particulars?: string): null {
    this.faults++;
    this.sheet.note(this.record, pathOfColumn(column), code, value, particulars);
    return null;
  }

  /** Notes a problem with the row. Gives `null`. */
  faultOfRow(code: TableCode, value?: unknown, particulars?: string): null {
    this.sheet.note(this.record, "row", code, value, particulars);
    return null;
  }
}

function partsOf(text: string, separator: string): string[] {
  if (!text.includes('"')) return text.split(separator).map((d) => d.trim());
  const parts = new RegExp(`\\s*"((?:[^"]|"")*)"\\s*(?:${separator}|$)|([^${separator}]*)(?:${separator}|$)`, "gy");
  return [...text.matchAll(parts)].map(([, quoted, plain = ""]) => quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"').trim());
}

/** A quantity of the model, and "2 to 4, best 3", as figures write it into tables. */
function readQuantity(text: string): Quantity | null {
  const [, bounds = text, best] = /^(.*), best (\d+)$/.exec(text) ?? [];
  const found = parseQuantity(bounds);
  if (!found) return null;
  const {low, high, about, wording} = found;
  if (best && parseQuantity({low, high, best: +best})) return {low, high, best: +best};
  return best ? null : low === high && !about && !wording ? low : text;
}

const quantityIn = memoise(readQuantity);

function faultOf(text: string, column: string): [TableCode, string, string, string] {
  if (/^[-−–]\s?\d/.test(text)) return ["negative", column, text, JSON.stringify(text)];
  return /^\d{1,3}(?:\.\d{3})+$/.test(text) ? ["point-or-comma", column, text, text.replaceAll(".", "")] : ["quantity", column, text, ""];
}
