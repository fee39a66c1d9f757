// Samples as tables.
import type {Act, Figure} from "./contender.js";
import {ours} from "./peers.js";
import type {Out, Samples} from "./rounds.js";
import {figuresOf, spreadOf, tableOf, written} from "./table.js";

/** What ours is wanted to cost, as a ratio to the floor: by the number of incidents, and of acts at 10,000. */
const wanted: Partial<Record<Figure, {first: Record<number, number>; acts: Partial<Record<Act, number>>}>> = {
  timeline: {first: {50: 2.5, 1000: 2, 10_000: 0.3, 100_000: 0.2}, acts: {append: 6, hover: 0.5}},
  counter: {first: {10_000: 2}, acts: {}}
};

export const numberOf = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ",");
const words: Record<Act, string> = {first: "first draw", redraw: "redraw", append: "one more", asOf: "asOf", brush: "brush", hover: "hover"};
const compared: readonly Act[] = ["redraw", "append", "brush", "hover"];

type Cell = (number | Out)[] | undefined;
const outOf = (of: readonly (number | Out)[]): Out | undefined => of.find((d) => typeof d === "string");

/** Each sample by the floor's of the same round. */
function ratio(of: Cell, floor: Cell): number[] | null {
  if (!of || !floor || outOf(of)) return null;
  return of.flatMap((d, i) => (typeof floor[i] === "number" ? [(d as number) / floor[i]] : []));
}

function cell(name: string, of: Cell, floor: Cell, limit: number): string {
  if (!of) return "";
  const out = outOf(of);
  if (out) return out === "over" ? `over ${limit / 1000} s` : out;
  return name === "floor" || !floor ? written(spreadOf(of as number[]), " ms") : written(spreadOf(ratio(of, floor)!));
}

/** What is wanted, and whether ours came to it. */
function wantedRow(limits: readonly (number | undefined)[], got: readonly (number[] | null)[]): string[] {
  return ["ours is wanted at", ...limits.map((limit, i) => {
    if (limit === undefined || !got[i]) return "";
    return `≤ ${limit}: ${spreadOf(got[i]).median <= limit ? "met" : "**not met**"}`;
  })];
}

/** All tables of one figure. */
export function raceReport(figure: Figure, by: ReadonlyMap<number, Samples>, notes: ReadonlyMap<string, string>, limit: number): string {
  const sizes = [...by.keys()], names = [...notes.keys()], at = by.get(10_000) ?? by.get(sizes.at(-1)!)!;
  const cellOf = (name: string, samples: Samples, act: Act): Cell => samples[name]?.[act];
  const gone = (name: string, n: number): boolean => sizes.some((d) => d < n && Object.values(by.get(d)?.[name] ?? {}).some((d) => outOf(d)));
  const first = names.map((name) => [name === ours ? `**${name}**` : name, ...sizes.map((n) => (gone(name, n) ? "" : cell(name, cellOf(name, by.get(n)!, "first"), cellOf("floor", by.get(n)!, "first"), limit)))]);
  const later = names.map((name) => [name === ours ? `**${name}**` : name, ...compared.map((act) => cell(name, cellOf(name, at, act), cellOf("floor", at, act), limit))]);
  const {first: firstWanted = {}, acts: actsWanted = {}} = wanted[figure] ?? {};
  if (wanted[figure]) {
    first.push(wantedRow(sizes.map((n) => firstWanted[n]), sizes.map((n) => ratio(cellOf(ours, by.get(n)!, "first"), cellOf("floor", by.get(n)!, "first")))));
    if (Object.keys(actsWanted).length > 0) later.push(wantedRow(compared.map((act) => actsWanted[act]), compared.map((act) => ratio(cellOf(ours, at, act), cellOf("floor", at, act)))));
  }
  const all = Object.keys(words) as Act[];
  const own = sizes.map((n) => [numberOf(n), ...all.map((act) => cell("floor", cellOf(ours, by.get(n)!, act), undefined, limit))]);
  return [
    tableOf(["first draw, incidents", ...sizes.map(numberOf)], first),
    tableOf([`at ${numberOf(sizes.includes(10_000) ? 10_000 : sizes.at(-1)!)}`, ...compared.map((d) => words[d])], later),
    tableOf(["ours, incidents", ...all.map((d) => words[d])], own),
    [...notes].map(([name, note]) => `* ${name}: ${note}`).join("\n")
  ].join("\n\n");
}

/** Who costs how much, in one number. */
export const costReport = (head: readonly string[], rows: readonly (readonly [string, ...(number | null)[]])[]): string =>
  tableOf(head, rows.map(([name, ...costs]) => [name, ...costs.map((d) => (d === null ? "" : figuresOf(d)))]));
