import {describe, expect, it} from "vitest";
import {isoOf} from "../../src/model/edtf.js";
import type {Claim, Incident, IncidentDataset, Tally} from "../../src/model/incident.js";
import type {ReadClaim} from "../../src/model/reading.js";
import {readIncidents} from "../../src/model/read.js";

function read(dataset: Partial<IncidentDataset>) {
  return readIncidents({incidents: [], ...dataset});
}

function claimsOf(incidents: Incident[], more: Partial<IncidentDataset> = {}): ReadClaim[] {
  return read({...more, incidents}).rows.flatMap((d) => d.claims);
}

function faultsOf(dataset: Partial<IncidentDataset>): string[] {
  return read(dataset).problems.filter((d) => d.severity !== "info").map((d) => `${d.severity}: ${d.path} ${d.message}`);
}

function incident(id: string, date: string | null, ...claims: Claim[]): Incident {
  return {id, date, claims};
}

/** The days on which claims were said; "?" where they are assumed. */
function daysOf(claims: readonly ReadClaim[]): string[] {
  return claims.map(({said, assumed}) => `${said === null ? "none" : isoOf(said)}${assumed ? "?" : ""}`);
}

describe("readIncidents and claims", () => {
  it("reads all that a claim may hold", () => {
    const claim: Claim = {
      id: "c", source: "A", via: ["B", "C"], document: "d", url: "https://example.org/", quote: "so", stated: "2023-10-20", statement: "s",
      occurred: true, date: "2023-10-18", partOfDay: "night", place: "South", weapon: ["drone", "rocket"], munitions: "several", intercepted: ">1", attacks: 2, outcome: "partial", damage: "minor", injured: "2-4", killed: 0,
      responsibility: ["D", "E"], as: {site: "Koniko", weapon: "Katyusha"}, join: "inferred", maybe: ["b"], exhaustive: true, retracted: true,
      evidence: [{kind: "image", by: "B", verdict: {is: "out-of-context", by: "F"}, date: "2019", note: "n"}]
    };
    const [read] = claimsOf([incident("a", "2023-10-18", claim), {id: "b", date: null}], {documents: [{id: "d"}]});
    expect(read).toMatchObject({
      id: "c", source: {id: "a", name: "A"}, via: [{name: "B"}, {name: "C"}], document: {id: "d"}, url: "https://example.org/", quote: "so", said: 19650, assumed: false, statement: "s",
      as: claim.as, join: "inferred", maybe: ["b"], exhaustive: true, retracted: true, revises: [], evidence: claim.evidence
    });
    expect(read?.says).toMatchObject({
      occurred: true, date: {from: 19648, kind: "day"}, partOfDay: "night", place: {id: "south"}, weapon: ["drone", "rocket"], munitions: {low: 2, wording: "several"}, intercepted: {low: 2, strict: true},
      attacks: {best: 2}, outcome: "partial", damage: "minor", injured: {low: 2, high: 4}, killed: {best: 0}, responsibility: [{id: "d"}, {id: "e"}]
    });
  });

  it("gives a claim without an id one of its incident and its place", () => {
    expect(claimsOf([incident("a", null, {source: "A"}, {source: "B", id: "own"}, {source: "C"})]).map((d) => d.id)).toEqual(["a#1", "own", "a#3"]);
  });

  it("leaves out a claim without a source, and keeps the others in their places", () => {
    const incidents = [incident("a", null, {injured: 3} as unknown as Claim, {source: "B", maybe: ["gone"]})];
    expect(claimsOf(incidents).map((d) => d.id)).toEqual(["a#2"]);
    expect(faultsOf({incidents})).toEqual(["error: incidents[0].claims[0] is left out: it has no source", 'warning: incidents[0].claims[1].maybe of "a#2" names what is not there: "gone"']);
  });

  it("does not call a list complete that lost something", () => {
    expect(claimsOf([incident("a", null, {source: "A", weapon: ["drone", "catapult"] as unknown as ["drone"], exhaustive: true})])).toMatchObject([{says: {weapon: ["drone"]}, exhaustive: false}]);
  });

  it("takes each part of faulty evidence by itself", () => {
    const evidence = [{kind: "image", verdict: {is: "fake", by: "F"}, date: "2019-13"}, {by: "B"}, {kind: "video", verdict: {is: "authentic"}}] as unknown as Claim["evidence"] & object;
    expect(claimsOf([incident("a", null, {source: "A", evidence})])[0]?.evidence).toEqual([{kind: "image"}, {kind: "video"}]);
    expect(faultsOf({incidents: [incident("a", null, {source: "A", evidence})]}).map((d) => d.replace("incidents[0].claims[0].evidence", "…"))).toEqual([
      'warning: …[0].verdict.is is not one of its words: "fake"', "error: …[0].verdict is left out: it has no is", 'warning: …[0].date is not a date of the calendar: "2019-13"',
      "error: …[1] is left out: it has no kind", "error: …[2].verdict is left out: it has no by"
    ]);
  });
});

describe("the day on which a claim was said", () => {
  it("is the last possible one stated, else its document's, else the incident's last", () => {
    const claims = claimsOf([
      incident("a", "[2023-10-17..2023-10-18]", {source: "A", stated: "2023-10", document: "d"}, {source: "B", document: "d"}, {source: "C", document: "e"}, {source: "D"}),
      incident("b", "[2023-10-17..]", {source: "A"}), incident("c", null, {source: "A"})
    ], {documents: [{id: "d", published: "2023-10-20"}, {id: "e"}]});
    expect(daysOf(claims)).toEqual(["2023-10-31", "2023-10-20", "2023-10-18?", "2023-10-18?", "2023-10-17?", "none?"]);
  });

  it("is the same for all claims of one statement: the earliest known", () => {
    const claims = claimsOf([
      incident("a", "2023-10-18", {source: "A", statement: "s", stated: "2023-10-25"}, {source: "A", statement: "s", stated: "2023-10-24"}, {source: "A", statement: "t"}),
      incident("b", "2023-10-20", {source: "A", statement: "s"}, {source: "A", statement: "t"}, {source: "A"})
    ]);
    expect(daysOf(claims)).toEqual(["2023-10-24", "2023-10-24", "2023-10-20?", "2023-10-24", "2023-10-20?", "2023-10-20?"]);
  });

  it("is not before the incident began", () => {
    expect(faultsOf({incidents: [
      incident("a", "2023-10-18", {source: "A", stated: "2023-10-17"}, {source: "A", stated: "2023-10-18"}, {source: "A", stated: "2023-10"}),
      incident("b", "2023-10-20", {source: "A", statement: "s"}), incident("c", "2023-10-10", {source: "A", statement: "s", stated: "2023-10-12"}),
      {id: "d", date: "2023-10-18", source: "A", stated: "2023-10-01"}
    ]})).toEqual([
      "warning: incidents[0].claims[0] was said before it happened", "warning: incidents[3] was said before it happened", "warning: incidents[1].claims[0] was said before it happened"
    ]);
  });
});

describe("revises", () => {
  const first: Claim = {id: "1", source: "A", stated: "2023-10-18"};
  const second: Claim = {id: "2", source: "A", stated: "2023-10-19", revises: ["1"]};

  it("names an earlier claim of the same source, in this incident or another", () => {
    expect(claimsOf([incident("a", null, first, second)])[1]?.revises).toEqual(["1"]);
    expect(claimsOf([incident("a", null, second), incident("b", null, first)])[0]?.revises).toEqual(["1"]);
    expect(faultsOf({incidents: [incident("a", null, {...first, stated: "2023-10-19"}, second)]})).toEqual([]);
  });

  it.each([
    ["is not there", {...second, revises: ["9"]}], ["is itself", {...second, revises: ["2"]}], ["is another source's", {...second, source: "B"}], ["is later", {...second, stated: "2023-10-17"}]
  ])("is dropped where what it names %s", (_, claim) => {
    const incidents = [incident("a", null, first, claim)];
    expect(claimsOf(incidents)[1]?.revises).toEqual([]);
    expect(faultsOf({incidents})).toEqual([`warning: incidents[0].claims[1].revises of "2" names no earlier claim of its source: "${claim.revises?.[0] ?? ""}"`]);
  });

  it("is dropped where claims revise one another in a ring", () => {
    const ring: Claim[] = ["1", "2", "3"].map((id, i) => ({id, source: "A", stated: "2023-10-18", revises: [String((i + 1) % 3 + 1)]}));
    expect(claimsOf([incident("a", null, ...ring)]).map((d) => d.revises)).toEqual([[], [], []]);
  });

  it("a second claim with the id of another goes by its place", () => {
    const incidents = [incident("a", null, first, {source: "B", id: "1"})];
    expect(claimsOf(incidents).map((d) => d.id)).toEqual(["1", "a#2"]);
    expect(faultsOf({incidents})).toEqual(['warning: incidents[0].claims[1].id is the id of another claim, and is replaced: "1"']);
  });
});

describe("references between incidents", () => {
  it("are kept where they lead somewhere, and else told with both ids", () => {
    const incidents: Incident[] = [
      {id: "sum", date: "2023-10", kind: "summary", covers: ["a", "gone"], maybeSameAs: ["a"]}, {id: "a", date: null, maybeSameAs: ["lost"], claims: [{source: "A", maybe: ["sum", "x"]}]}
    ];
    expect(read({incidents}).rows).toMatchObject([{covers: ["a"], maybeSameAs: ["a"]}, {maybeSameAs: [], claims: [{maybe: ["sum"]}]}]);
    expect(faultsOf({incidents})).toEqual([
      'warning: incidents[0].covers of "sum" names what is not there: "gone"', 'warning: incidents[1].maybeSameAs of "a" names what is not there: "lost"', 'warning: incidents[1].claims[0].maybe of "a#1" names what is not there: "x"'
    ]);
  });
});

describe("readIncidents and totals", () => {
  const total: Tally = {id: "t", source: "A", measure: "attacks", value: ">110", since: "2023-10-17", until: "2024-01-05", stated: "2024-01-06"};

  it("reads all that a total may hold", () => {
    const {tallies, problems} = read({
      tallies: [{...total, country: "IRQ", by: "IRI", of: "US personnel", partOf: "u"}, {id: "u", source: "A", measure: "attacks", value: 120, stated: "2024-01-06", site: "x"}], sites: [{id: "x", name: "X", country: "SYR"}]
    });
    expect(tallies).toMatchObject([
      {id: "t", source: {name: "A"}, measure: "attacks", value: {low: 111, high: null}, since: {from: 19647}, until: {to: 19727}, said: 19728, assumed: false, country: "IRQ", site: null, by: {name: "IRI"}, of: "US personnel", partOf: "u"},
      {id: "u", value: {best: 120}, since: null, until: {from: 19728, to: 19728, kind: "day"}, country: "SYR", site: {id: "x"}, by: null, of: null, partOf: null}
    ]);
    expect(problems.map((d) => d.path)).toEqual(["tallies", "tallies"]); // the two sources that are not listed
  });

  it("leaves out what is no total, and says what is amiss with others", () => {
    const tallies = [
      {...total, source: undefined}, {...total, measure: "planes"}, {...total, value: "lots"}, {...total, since: "2024-02-01"}, {source: "A", measure: "killed", value: 1}, {...total, partOf: "gone"}, total, {...total, id: "r", partOf: "r"}, null
    ] as unknown as Tally[];
    expect(read({tallies}).tallies.map((d) => [d.id, d.partOf, d.until?.to ?? null])).toEqual([["tally-5", null, null], ["t", null, 19727], ["r", null, 19727]]);
    expect(faultsOf({tallies})).toEqual([
      "error: tallies[0] is left out: it has no source",
      'warning: tallies[1].measure is not one of its words: "planes"', "error: tallies[1] is left out: it has no measure",
      'warning: tallies[2].value is not a number that can be read: "lots"', "error: tallies[2] is left out: it has no value",
      "error: tallies[3] is left out: its days end before they begin",
      "warning: tallies[4] has no date: it is listed, not drawn in time",
      'error: tallies[6] is left out: an earlier one has its id: "t"',
      'warning: tallies[5].partOf of "t" names what is not there: "gone"',
      'warning: tallies[7].partOf of "r" leads back to itself: "r"'
    ]);
  });
});

describe("readIncidents and statements", () => {
  it("reads them, with only those references that lead somewhere", () => {
    const dataset: Partial<IncidentDataset> = {
      incidents: [{id: "a", date: null}], documents: [{id: "d", published: "2023-11-01"}],
      statements: [
        {id: "s", source: "A", document: "d", quote: "q", topic: "who directs", position: "not us", incidents: ["a", "b"], contradicts: ["t", "u"]}, {id: "t", source: "B", topic: "who directs", position: "they do", contradicts: ["s"]},
        {id: "v", source: "B", topic: "x"} as IncidentDataset["statements"] & object extends (infer S)[] ? S : never
      ]
    };
    expect(read(dataset).statements).toMatchObject([
      {id: "s", source: {id: "a"}, document: {id: "d"}, quote: "q", said: 19662, statement: {id: "s", source: "a", topic: "who directs", position: "not us", incidents: ["a"], contradicts: ["t"]}},
      {id: "t", said: null, statement: {contradicts: ["s"], incidents: []}}
    ]);
    expect(faultsOf(dataset)).toEqual([
      "error: statements[2] is left out: it has no position", 'warning: statements[0].incidents of "s" names what is not there: "b"', 'warning: statements[0].contradicts of "s" names what is not there: "u"'
    ]);
  });
});
