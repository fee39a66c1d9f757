/**
 * Lists of events in JSON, as tables: GeoJSON, an array, an object with the list in it, or one object a line.
 *
 * @module
 */
import {isList, isObject} from "../model/fields.js";
import type {Problem} from "../model/incident.js";
import type {Slices} from "../model/slices.js";
import {FileText} from "./decode.js";
import {problemAt} from "./problems.js";
import {GivenRows, type Rows} from "./rows.js";

/** Where a list of events is looked for. */
const lists = ["features", "events", "incidents", "data", "results", "items"];

/** An event, and the line on which it begins. */
interface Found {
  line: number;
  value: unknown;
}

/** The events as a table, a column for each property; what no event can be made of stands among the problems. */
export function* rowsOfJson(input: string | ArrayBuffer | Uint8Array, encoding?: string): Slices<Rows> {
  const file = new FileText(input, encoding, true);
  const {refused, problems} = yield* file.check();
  const text = refused ? "" : [...file.chunks()].join("");
  const wrong = refused ?? (text.trim() ? null : problemAt({line: 1}, "file", "empty-file"));
  if (wrong) problems.push(wrong);
  const found = wrong ? [] : eventsIn(text, problems);
  const events = found.flatMap(({line, value}, i) => {
    const place = {line, record: i + 1};
    if (isObject(value) && !isList(value)) return {place, cells: cellsOf(value)};
    problems.push(problemAt(place, "event", "not-event", value));
    return [];
  });
  const columns = [...new Set(events.flatMap((d) => [...d.cells.keys()]))];
  return new GivenRows({columns, records: events.map(({place, cells}) => ({...place, cells: columns.map((d) => cells.get(d) ?? "")})), rowsRead: found.length, problems, detected: {encoding: file.encoding, delimiter: ""}});
}

function eventsIn(text: string, problems: Problem[]): Found[] {
  try {
    const value: unknown = JSON.parse(text);
    const list = listIn(value);
    if (!list) problems.push(problemAt({line: 1}, "file", "no-list", isObject(value) ? Object.keys(value) : value, lists.join(", ")));
    for (const {line, key} of repeatedKeys(text)) problems.push(problemAt({line}, `column "${key}"`, "key-twice"));
    const starts = startsOf(text, value === list ? 1 : 2);
    return (list ?? []).map((value, i) => ({value, line: (list?.length === starts.length ? starts[i] : undefined) ?? 1}));
  } catch (error) {
    return lineByLine(text) ?? unreadable(text, String(error), problems);
  }
}

function listIn(value: unknown): readonly unknown[] | null {
  if (isList(value)) return value;
  if (!isObject(value)) return null;
  if (value.type === "Feature") return [value];
  return lists.map((d) => value[d]).find(isList) ?? null;
}

/** The names that an object has a second time, of which `JSON.parse` keeps the last. */
function* repeatedKeys(text: string): Generator<{line: number; key: string}> {
  const objects: Set<string>[] = [];
  let line = 1;
  for (const [token, key] of text.matchAll(/("(?:[^"\\]|\\.)*")(?=\s*:)|"(?:[^"\\]|\\.)*"|[[\]{}]|\r\n?|\n/g)) {
    const names = objects.at(-1);
    if (token === "{" || token === "[") objects.push(new Set());
    else if (token === "}" || token === "]") objects.pop();
    else if (/^[\r\n]/.test(token)) line++;
    else if (key && names?.has(key)) yield {line, key: key.slice(1, -1)};
    if (key) names?.add(key);
  }
}

/** One object a line; `null` where that is not what it is. */
function lineByLine(text: string): Found[] | null {
  const lines = text.split(/\r\n?|\n/).map((d, i) => [d.trim(), i + 1] as const).filter(([d]) => d);
  if (lines.length < 2 || !lines.every(([d]) => d.startsWith("{") && d.endsWith("}"))) return null;
  try {
    return lines.map(([d, line]) => ({line, value: JSON.parse(d) as unknown}));
  } catch {
    return null;
  }
}

function unreadable(text: string, message: string, problems: Problem[]): Found[] {
  const line = text.slice(0, placeIn(text, message)).split(/\r\n?|\n/).length;
  problems.push(problemAt({line}, "file", "json", message.slice(0, 200)));
  return [];
}

/** Where the message puts the fault: by its position, or by some of the text about it. */
function placeIn(text: string, message: string): number {
  const at = /position (\d+)/.exec(message)?.[1];
  const about = /"([^]+)"(?:\.{3})? is not valid JSON$/.exec(message)?.[1] ?? "";
  return at === undefined ? text.indexOf(about) + about.length / 2 : +at;
}

/** The lines on which things begin that lie so deep: the members of a list that is the whole (1) or a member of it (2). */
function startsOf(text: string, deep: number): number[] {
  const starts: number[] = [];
  let [depth, line] = [0, 1];
  const lists: boolean[] = [];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]|\n|\r(?!\n)|[^\s,:"[\]{}]+/g)) {
    if (token === "\n" || token === "\r") line++;
    else if (token === "]" || token === "}") lists.length = --depth;
    else {
      if (depth === deep && lists[depth - 1]) starts.push(line);
      if (token === "[" || token === "{") lists[depth++] = token === "[";
    }
  }
  return starts;
}

/** The properties of an event as text; of GeoJSON those of the feature, with its point, whose longitude comes first. */
function cellsOf(event: Readonly<Record<string, unknown>>): Map<string, string> {
  const {properties, geometry, ...own} = event;
  const point = isObject(geometry) && geometry.type === "Point" && isList(geometry.coordinates) ? geometry.coordinates : null;
  const feature = event.type === "Feature" ? {...own.id !== undefined && {id: own.id}, ...isObject(properties) ? properties : {}} : event;
  const placed: Readonly<Record<string, unknown>> = point ? {...feature, longitude: point[0], latitude: point[1]} : feature;
  return new Map(Object.entries(placed).map(([key, value]) => [key, textOf(value)]));
}

function textOf(value: unknown): string {
  if (isList(value)) return value.map(textOf).join("; ");
  if (!isObject(value)) return typeof value === "string" ? value : value === null || value === undefined ? "" : JSON.stringify(value);
  const {key, value: term, description, title, name, path, url, id} = value;
  if (key !== undefined) return `${textOf(key)}: ${textOf(term)}`;
  return [title ?? name ?? description, path ?? url ?? id].map(textOf).filter(Boolean).join(" | ").replaceAll(";", ",");
}
