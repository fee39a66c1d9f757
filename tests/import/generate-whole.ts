import fc from "fast-check";
import type {About, Claim, Document, Evidence, Incident, IncidentDataset, Quantity, Site, Source, Statement, Tally} from "../../src/model/incident.js";
import {dataset} from "../model/generate.js";

const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, {nil: undefined, freq: 2});
/** Words that a spreadsheet, a list in a cell or a reader of silent cells would trip over. */
const text = fc.oneof(
  fc.constantFrom("NA", "-", "null", "unknown", "?", "=1+1", "'=1", "a; =b", "a;b", '"q"', 'a "b"; c', "x: y", "two\nlines", "tab\there", "الأنبار", "P0", "s1", "+3", "-9", "2023-10-18", "none"),
  fc.string({minLength: 1, maxLength: 8}).map((d) => `x${d}`.trim())
);
const day = fc.constantFrom("2023-10-10", "2023-10", "2023-12~", "[2023-10-18..2023-10-19]", "[..2023-10-18]", "2023-10-18/2023-10-19");
const quantity = fc.constantFrom<Quantity>(0, 1, 3, ">110", ">=2", "<=1000", "<5", "~20", "~10-20", "2-4", "several", "dozens", "1,469", {low: 2, high: 6, best: 4}, {low: 110, high: null}, {low: 0, high: 5, best: 2});
const names = fc.dictionary(fc.constantFrom("ar", "fr"), text, {minKeys: 1, maxKeys: 2, noNullPrototype: true});
const named = {name: text, short: maybe(text), aliases: maybe(fc.array(text, {maxLength: 2})), names: maybe(names)};
const actors = ["s0", "s1", "s2"];
const byline = {via: maybe(fc.subarray(actors)), document: maybe(fc.constantFrom("d0", "d1")), url: maybe(fc.constantFrom("https://example.org/a?b=1;c", "https://example.org/,")), quote: maybe(text), stated: maybe(day)};

const tally: fc.Arbitrary<Tally> = fc.record({
  ...byline, source: fc.constantFrom(...actors), measure: fc.constantFrom("attacks", "sites", "injured", "killed", "munitions", "intercepted"), value: quantity, since: maybe(fc.constantFrom("2023-10-01", "2023-10~")),
  until: maybe(fc.constantFrom("2023-11-01", "2023-11")), country: maybe(fc.constantFrom("IRQ", "SYR")), site: maybe(fc.constantFrom("p0", "p1", "p2")), by: maybe(fc.constantFrom(...actors)), of: maybe(text)
}).map((d) => present<Tally>(d));
const statement = fc.record({...byline, source: fc.constantFrom(...actors), topic: text, position: text}).map((d) => present<Omit<Statement, "id">>(d));
const evidence: fc.Arbitrary<Evidence> = fc.record({
  kind: fc.constantFrom("image", "video", "document"), by: maybe(text), verdict: maybe(fc.record({is: fc.constantFrom("authentic", "out-of-context", "manipulated"), by: text})), date: maybe(day), note: maybe(text)
}).map((d) => present<Evidence>(d));
const about: fc.Arbitrary<About> = fc.record({
  title: maybe(text), language: maybe(fc.constantFrom("en", "ar")), credit: maybe(text), licence: maybe(text), updated: maybe(fc.constant("2023-11-01")), coverage: maybe(fc.constant(["2023-10", "2023-11-01/2023-11-03"] as string[])), countries: maybe(fc.constant(["IRQ", "SYR"] as string[]))
}).map((d) => present<About>(d));
const documents: fc.Arbitrary<Document[]> = fc.tuple(...["d0", "d1"].map((id) =>
  fc.record({id: fc.constant(id), title: maybe(text), outlet: maybe(text), dateline: maybe(text), published: maybe(fc.constantFrom("2023-10-24", "2023-10")), url: maybe(fc.constant("https://example.org/d"))}).map((d) => present<Document>(d))));

/** Ids that refer to others are made of places in the list, so that they lead somewhere. */
const more = fc.record({
  tallies: fc.array(tally, {maxLength: 3}), statements: fc.array(statement, {maxLength: 3}), about, documents,
  sites: fc.tuple(...[0, 1, 2, 3].map(() => fc.record({...named, uncertaintyKm: maybe(fc.constantFrom(0, 0.5, 1e-7, 12))}))), sources: fc.tuple(...[0, 1, 2, 3, 4, 5].map(() => fc.record(named))),
  incidents: fc.array(fc.record({
    title: maybe(text), note: maybe(text), country: maybe(fc.constantFrom("IRQ", "JOR")), partOf: maybe(text), attacks: maybe(quantity), extra: maybe(fc.dictionary(fc.constantFrom("Mood", "Province", "name"), text, {minKeys: 1, noNullPrototype: true})),
    covers: maybe(fc.constant(["i0"])), maybeSameAs: maybe(fc.constant(["i1"])), killed: maybe(quantity), munitions: maybe(quantity)
  }), {minLength: 7, maxLength: 7}),
  claims: fc.array(fc.record({as: maybe(fc.dictionary(fc.constantFrom("site", "weapon"), text, {minKeys: 1, noNullPrototype: true})), evidence: maybe(fc.array(evidence, {minLength: 1, maxLength: 2})), quote: maybe(text), killed: maybe(quantity), maybe: maybe(fc.constant(["i0"]))}), {minLength: 6, maxLength: 6})
});

/** Datasets with everything that a dataset can hold. */
export const whole: fc.Arbitrary<IncidentDataset> = fc.tuple(dataset, more).map(([data, d]): IncidentDataset => {
  const ids = new Set(data.incidents.map(({id}) => id));
  const linked = (own: string | undefined, to: readonly string[] = []) => to.filter((id) => id !== own && ids.has(id));
  return {
    about: d.about,
    incidents: data.incidents.map((incident, i): Incident => {
      const {killed, munitions, covers, maybeSameAs, ...rest} = d.incidents[i]!;
      return present<Incident>({
        ...incident, ...present(rest), ...(incident.claims ? {} : present({killed, munitions})), covers: linked(incident.id, covers), maybeSameAs: linked(incident.id, maybeSameAs),
        claims: incident.claims?.map((claim, j): Claim => present<Claim>({...claim, ...present({...d.claims[j % 6]!, maybe: linked(incident.id, d.claims[j % 6]!.maybe)})}))
      });
    }),
    tallies: d.tallies.map((tally, i) => ({...tally, id: `t${i}`, ...(i > 0 && {partOf: `t${i - 1}`})})),
    statements: d.statements.map((said, i) => ({...said, id: `x${i}`, incidents: linked(undefined, ["i0"]), ...(i > 0 && {contradicts: ["x0"]})})),
    documents: d.documents,
    sites: data.sites!.map((site, i): Site => present<Site>({...site, ...d.sites[i]!})),
    sources: data.sources!.map((source, i): Source => present<Source>({...source, ...d.sources[i]!}))
  };
});

function present<T extends object>(of: {[K in keyof T]: T[K] | undefined}): T {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as T;
}
