import fc from "fast-check";
import {afterAll, beforeAll, expect, it} from "vitest";
import {recordsOf} from "../../../examples/archive/archive.js";
import type {Engine} from "../../../examples/archive/engines.js";
import {summaryOf} from "../../../examples/archive/summary.js";
import {baseMap, summarise, timeline, type ArchiveRequest, type Claim, type Incident, type IncidentDataset, type PlainBaseMap, type PlainTimeline, type Site, type Source} from "../../../src/index.js";
import {renderToSVG} from "../../../src/static.js";
import {openEngine} from "./engine.js";
import {fillWith} from "./fill.js";

let engine: Engine;
beforeAll(async () => { engine = await openEngine(); });
afterAll(() => engine.close());

const months = ["2023-08-01", "2024-02-01"] as const;
const days = Array.from({length: 80}, (_, i) => new Date(Date.UTC(2023, 8, 20 + i)).toISOString().slice(0, 10));
const onDay = fc.constantFrom(...days);
const rarely = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.oneof({weight: 6, arbitrary: fc.constant(undefined)}, {weight: 1, arbitrary: of});
const present = <T extends object>(of: T): T => Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as T;

const sites: Site[] = ["IRQ", "SYR", "SYR", "JOR"].map((country, i) => ({id: `p${i}`, name: `P${i}`, country, ...(i < 3 && {longitude: 39 + i, latitude: 33 + i})}));
const actors = ["s0", "s1", "s2", "s3", "s4"];
const sources: Source[] = actors.map((id, i) => ({id, name: id.toUpperCase(), kind: "agency", ...(i === 0 && {side: "target"}), ...(i === 3 && {partOf: "s2"})}));

const between = (form: (from: string, to: string) => string): fc.Arbitrary<string> =>
  fc.tuple(fc.nat(days.length - 1), fc.nat(12)).map(([i, n]) => (n === 0 ? days[i]! : form(days[i]!, days[Math.min(i + n, days.length - 1)]!)));
const date = fc.oneof({weight: 8, arbitrary: onDay}, between((a, b) => `[${a}..${b}]`), between((a, b) => `${a}/${b}`), onDay.map((d) => `[..${d}]`), onDay.map((d) => `[${d}..]`), fc.constant(null), fc.constant("2023-10"));
const claim: fc.Arbitrary<Claim> = fc.record({
  source: fc.constantFrom(...actors),
  stated: rarely(onDay),
  join: rarely(fc.constant("inferred" as const)),
  occurred: rarely(fc.constant(false)),
  retracted: rarely(fc.constant(true as const))
}).map((d) => present(d) as Claim);
const incident: fc.Arbitrary<Partial<Incident>> = fc.record({
  date,
  site: fc.option(fc.constantFrom("p0", "p1", "p2", "p3"), {nil: undefined}),
  country: rarely(fc.constantFrom("IRQ", "LBN")),
  kind: rarely(fc.constantFrom("summary" as const, "response" as const, "context" as const)),
  attacks: rarely(fc.constantFrom<Incident["attacks"]>(2, ">=3", "2-4")),
  maybe: rarely(fc.constant(true)),
  claims: fc.option(fc.array(claim, {maxLength: 4}), {nil: undefined})
}).map(({maybe, ...d}) => ({...present(d), date: d.date, ...(maybe && {maybeSameAs: ["crowd 0"]})}));

/** With so many on one day that a lane is drawn in bars. */
const crowd: Incident[] = Array.from({length: 210}, (_, i) => ({id: `crowd ${i}`, date: "2023-10-23", title: "", country: "SYR"}));
const dataset = fc.array(incident, {maxLength: 250, size: "max"}).map((some): IncidentDataset => ({
  about: {coverage: ["2023-09-01/2023-12-15"]}, sites, sources,
  incidents: [...crowd, ...some.map((d, i) => ({title: `T${i}`, ...d, id: `i${i}`}) as Incident)]
}));

const request = fc.record({
  asOf: fc.option(onDay),
  period: fc.option(fc.tuple(onDay, onDay).map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a]))),
  hiddenSources: fc.oneof(fc.constant([]), fc.subarray(actors, {maxLength: 2})),
  hiddenClasses: fc.oneof(fc.constant([]), fc.subarray(["basis:listed", "basis:one", "kind:context"])),
  joins: fc.boolean(),
  days: fc.option(fc.tuple(onDay, onDay).map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a]))),
  bins: fc.constantFrom(1000, 60, 5),
  lane: fc.constantFrom("country", "site", "none")
});
/** As a figure asks first, when nothing is switched off: of the kept summaries. */
const plain = {asOf: null, hiddenSources: [], joins: true};

/** Without the records, which an archive may name in any order. */
const ordered = ({dataset: {incidents}, codes, ...rest}: PlainTimeline | PlainBaseMap): object => ({
  ...rest,
  incidents: incidents.map((d) => d.id).sort(),
  codes: [...codes].sort(),
  ...("places" in rest && {places: sorted(rest.places), countries: sorted(rest.countries)})
});
const sorted = (of: readonly object[]): string[] => of.map((d) => JSON.stringify(Object.entries(d).sort())).sort();

it("summaryOf gives what summarise gives of the same incidents, and the pictures are the same", async () => {
  await fc.assert(fc.asyncProperty(dataset, request, fc.boolean(), async (data, {lane, days: shown, bins, ...view}, first) => {
    await fillWith(data, engine, months);
    const records = await recordsOf(engine.ask, {summarise, timeline, baseMap});
    const state = first ? {...view, ...plain} : view;
    const asked = {...state, options: {lane}, days: shown, bins} satisfies Partial<ArchiveRequest>;
    const [lanes, there] = [summarise(timeline, data, asked) as PlainTimeline, await summaryOf({chart: "timeline", ...asked}, engine.ask, records) as PlainTimeline];
    expect(ordered(there)).toEqual(ordered(lanes));
    expect(renderToSVG(timeline, there)).toBe(renderToSVG(timeline, lanes));
    const [map, elsewhere] = [summarise(baseMap, data, state) as PlainBaseMap, await summaryOf({chart: "map", ...state}, engine.ask, records) as PlainBaseMap];
    expect(ordered(elsewhere)).toEqual(ordered(map));
    expect(renderToSVG(baseMap, elsewhere)).toBe(renderToSVG(baseMap, map));
  }), {numRuns: 30, endOnFailure: true});
}, 600_000);
