import fc from "fast-check";
import type {Claim, Incident, IncidentDataset, Says, Site, Source} from "../../src/model/incident.js";
import type {View} from "../../src/model/reading.js";
import {day, view} from "./build.js";

const actors = ["s0", "s1", "s2", "s3", "s4", "s5"];
const days = Array.from({length: 9}, (_, i) => `2023-10-1${i}`);

const sites: Site[] = [
  {id: "p0", name: "P0", country: "SYR", within: ["p2"], latitude: 33.5, longitude: 38.6},
  {id: "p1", name: "P1", country: "SYR", latitude: 34, longitude: 39},
  {id: "p2", name: "P2", country: "SYR", kind: "area"},
  {id: "p3", name: "P3", country: "IRQ"}
];

const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, {nil: undefined, freq: 2});
const rarely = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.oneof({weight: 5, arbitrary: fc.constant(undefined)}, {weight: 1, arbitrary: of});
const onDay = fc.constantFrom(...days);

const date: fc.Arbitrary<string | null> = fc.oneof(
  {weight: 4, arbitrary: onDay},
  {weight: 1, arbitrary: fc.constant(null)},
  {weight: 2, arbitrary: fc.tuple(onDay, onDay, fc.constantFrom("[..]", "/")).map(([a, b, form]) => {
    const [from, to] = a < b ? [a, b] : [b, a];
    return from === to ? from : form === "/" ? `${from}/${to}` : `[${from}..${to}]`;
  })},
  {weight: 1, arbitrary: onDay.map((d) => `[${d}..]`)},
  {weight: 1, arbitrary: onDay.map((d) => `[..${d}]`)}
);

const quantity = fc.oneof(fc.nat(4), fc.constantFrom(">=2", "<=3", "1-3", "~20", "several"));
const unknown = fc.constant("unknown" as const);

/** What a claim says of the fields, its denial apart. */
const says: fc.Arbitrary<Says> = fc.record({
  date: rarely(fc.oneof(onDay, unknown)),
  place: rarely(fc.constantFrom("p0", "p1", "p2", "p3", "unknown")),
  weapon: maybe(fc.constantFrom<Says["weapon"]>("drone", "rocket", "missile", "projectile", ["drone", "rocket"], ["mortar", "air strike"], "unknown")),
  outcome: maybe(fc.constantFrom<Says["outcome"]>("hit", "partial", "missed", "intercepted", "unknown")),
  damage: rarely(fc.constantFrom<Says["damage"]>("none", "minor", "severe")),
  injured: maybe(fc.oneof(quantity, unknown)),
  attacks: rarely(fc.oneof(fc.nat(4), fc.constantFrom(">=2", "<=3", "2-5"))),
  responsibility: rarely(fc.constantFrom<Says["responsibility"]>("s0", "s1", ["s1", "s2"], "unknown"))
}).map(present);

/** Claims of one incident. One revises only what was said by its own source. */
const claims: fc.Arbitrary<Claim[]> = fc.array(fc.record({
  source: fc.constantFrom(...actors),
  stated: maybe(onDay),
  via: rarely(fc.subarray(actors, {minLength: 1, maxLength: 2})),
  statement: maybe(fc.constantFrom("x", "y")),
  document: maybe(fc.constantFrom("d0", "d1")),
  join: rarely(fc.constant("inferred" as const)),
  occurred: rarely(fc.constant(false)),
  retracted: rarely(fc.constant(true as const)),
  exhaustive: rarely(fc.constant(true as const)),
  revising: rarely(fc.nat(3)),
  says
}), {maxLength: 5, size: "max"}).map((list) => list.map(({says, revising, ...claim}, i): Claim => {
  const own = list.flatMap((d, j) => (j !== i && d.source === claim.source ? `c${j}` : []));
  const revised = revising === undefined ? undefined : own[revising % own.length];
  return {...present(claim), source: claim.source, ...says, id: `c${i}`, ...(revised && {revises: [revised]})};
}));

const incident: fc.Arbitrary<Omit<Incident, "id">> = fc.record({
  date,
  site: maybe(fc.constantFrom("p0", "p1")),
  kind: rarely(fc.constantFrom<Incident["kind"]>("summary", "response", "context")),
  attacks: rarely(fc.constantFrom<Incident["attacks"]>(0, 2, ">=3", "2-4")),
  claims: fc.option(claims, {nil: undefined, freq: 8})
}).map(({date, ...rest}) => ({date, ...present(rest)}));

/** Sources that belong to, speak for and stand against one another. */
const sources: fc.Arbitrary<Source[]> = fc.tuple(...actors.map((id, i) => fc.record({
  id: fc.constant(id),
  name: fc.constant(id),
  kind: fc.constantFrom<Source["kind"]>("armed-group", "military", "outlet"),
  side: rarely(fc.constantFrom<Source["side"]>("attacker", "target")),
  partOf: rarely(fc.nat(Math.max(0, i - 1)).map((d) => (i ? `s${d}` : undefined))),
  repeats: rarely(fc.subarray(actors.filter((d) => d !== id), {minLength: 1, maxLength: 2}))
}).map((d): Source => ({...present(d), id, name: id, kind: d.kind}))));

/** Datasets in which everything happens that the count and the comparison have a rule for. */
export const dataset: fc.Arbitrary<IncidentDataset> = fc.record({incidents: fc.array(incident, {maxLength: 7}), sources})
  .map(({incidents, sources}) => ({incidents: incidents.map(numbered), sources, sites, documents: [{id: "d0"}, {id: "d1"}]}));

function numbered({claims, ...incident}: Omit<Incident, "id">, i: number): Incident {
  const own = (id: string): string => `i${i} ${id}`;
  return {...incident, id: `i${i}`, ...(claims && {claims: claims.map(({id = "", revises, ...d}) => ({...d, id: own(id), ...(revises && {revises: revises.map(own)})}))})};
}

/** A view, and one that shows less: a source more hidden, an earlier day, joins off. */
export const views: fc.Arbitrary<{more: View; less: View}> = fc.record({
  asOf: maybe(onDay),
  earlier: maybe(onDay),
  hidden: fc.subarray(actors, {maxLength: 2}),
  alsoHidden: fc.subarray(actors, {maxLength: 2}),
  joins: fc.boolean(),
  noJoins: fc.boolean(),
  period: rarely(fc.tuple(onDay, onDay))
}).map(({asOf, earlier, hidden, alsoHidden, joins, noJoins, period}) => {
  const [at, before] = [asOf, earlier].map((d) => (d === undefined ? null : day(d)));
  const inside = period?.map(day).sort((a, b) => a - b);
  const common = {period: inside ? [inside[0] ?? 0, inside[1] ?? 0] as const : null};
  return {
    more: view({...common, asOf: at ?? null, hiddenSources: new Set(hidden), joins}),
    less: view({
      ...common,
      asOf: at == null ? before ?? null : before == null ? at : Math.min(at, before),
      hiddenSources: new Set([...hidden, ...alsoHidden]),
      joins: joins && !noJoins
    })
  };
});

/** Without the fields that are undefined. */
function present<T extends object>(of: T): {[K in keyof T]?: Exclude<T[K], undefined>} {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as {[K in keyof T]?: Exclude<T[K], undefined>};
}
