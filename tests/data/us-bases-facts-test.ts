import {describe, expect, it} from "vitest";
import {usBases} from "../../src/data.js";
import type {Claim, Incident, Statement, Tally} from "../../src/model/incident.js";

const {incidents, tallies = [], statements = [], sources = []} = usBases;

function found<T extends {id?: string}>(records: readonly T[], id: string): T {
  const record = records.find((d) => d.id === id);
  if (!record) throw new Error(`no such record: ${id}`);
  return record;
}
const incident = (id: string): Incident => found(incidents, id);
const tally = (id: string): Tally => found(tallies, id);
const statement = (id: string): Statement => found(statements, id);
const claimsOf = (id: string, source?: string): Claim[] => (incident(id).claims ?? []).filter((d) => !source || d.source === source);
const said = <F extends keyof Claim>(id: string, field: F): Map<string, Claim[F]> =>
  new Map(claimsOf(id).flatMap((d) => d[field] === undefined ? [] : [[d.source, d[field]] as const]));

describe("usBases on 18 to 22 October 2023", () => {
  it("Ain al-Asad, the 18th: the Pentagon says repelled, and later tells of wounded soldiers", () => {
    const [first, later, ...more] = claimsOf("2023-10-18-ain-al-asad", "pentagon");
    expect(first).toMatchObject({outcome: "intercepted"});
    expect(later).toMatchObject({injured: "some", revises: [first?.id]});
    expect(later?.outcome).toBeUndefined();
    expect(more).toEqual([]);
    expect(claimsOf("2023-10-18-ain-al-asad", "kataib-hezbollah")).toMatchObject([{responsibility: "kataib-hezbollah"}]);
  });

  it("al-Tanf, the 19th: three drones, of which the coalition's sources stopped two", () => {
    expect(claimsOf("2023-10-19-al-tanf", "coalition-sources")).toMatchObject([{
      via: ["shafaq-news", "series-23-oct"], munitions: 3, intercepted: 2, outcome: "partial", stated: "2023-10-18"
    }]);
    expect(claimsOf("2023-10-19-al-tanf", "series-23-oct")).toMatchObject([{munitions: 3, outcome: "hit", date: "2023-10-19"}]);
    expect(incident("2023-10-19-al-tanf").date).toBe("[2023-10-18..2023-10-19]");
  });

  it("al-Tanf, the 19th: Al-Mayadeen says that it does not know the damage, Sabereen only that it happened", () => {
    expect(claimsOf("2023-10-19-al-tanf", "al-mayadeen")).toMatchObject([{munitions: 3, damage: "unknown", stated: "2023-10-19"}]);
    expect(claimsOf("2023-10-19-al-tanf", "sabereen-news")).toMatchObject([{occurred: true}]);
  });

  it("Conoco, the 19th: rockets, and the name as Sabereen's carrier spells it", () => {
    expect(claimsOf("2023-10-19-conoco", "sabereen-news")).toMatchObject([{weapon: "rocket", as: {site: "Koniko gas field"}, join: "inferred"}]);
    expect(claimsOf("2023-10-19-conoco", "series-23-oct")).toMatchObject([{weapon: "rocket", munitions: "multiple"}]);
  });

  it("Ain al-Asad, the 21st: rockets by a security source, a drone by the group", () => {
    expect(claimsOf("2023-10-21-ain-al-asad", "iraqi-security-source")).toMatchObject([
      {weapon: "rocket", via: ["baghdad-al-youm", "tehran-24-oct"], stated: "2023-10-21"}
    ]);
    expect(claimsOf("2023-10-21-ain-al-asad", "iri")).toMatchObject([{weapon: "drone", join: "inferred"}]);
  });

  it("keeps a missile at Ain al-Asad apart that may be the attack of the 18th or the 21st", () => {
    expect(incident("2023-10-ain-al-asad").maybeSameAs).toEqual(["2023-10-18-ain-al-asad", "2023-10-21-ain-al-asad"]);
    expect(claimsOf("2023-10-ain-al-asad")).toMatchObject([{source: "al-jazeera", weapon: "missile"}]);
  });

  it("Camp Victory: at least one rocket, by a source of Reuters that is not named", () => {
    expect(claimsOf("2023-10-camp-victory")).toMatchObject([{source: "reuters-source", via: ["reuters", "tehran-24-oct"], weapon: "rocket", munitions: ">=1"}]);
  });

  it("gives what has no day a range of days", () => {
    for (const site of ["harir", "camp-victory", "al-hasakah"]) expect(incident(`2023-10-${site}`).date).toBe("[2023-10-18..2023-10-24]");
  });
});

describe("usBases on 23 and 24 October 2023", () => {
  const tanf = "2023-10-23-al-tanf";

  it("al-Tanf: three drones by night, or two by morning and both stopped", () => {
    const [article] = claimsOf(tanf, "tehran-24-oct");
    expect(article).toMatchObject({munitions: 3, partOfDay: "night"});
    expect(claimsOf(tanf, "centcom")).toMatchObject([{munitions: 2, intercepted: 2, partOfDay: "morning", outcome: "intercepted"}]);
  });

  it("al-Tanf: hit with severe damage by the group, no damage by CENTCOM, not known to Al-Mayadeen's sources", () => {
    expect(said(tanf, "damage")).toEqual(new Map([["iri", "severe"], ["al-mayadeen-sources", "unknown"], ["centcom", "none"], ["pentagon", "none"]]));
    expect(claimsOf(tanf, "iri")).toMatchObject([{outcome: "hit"}]);
  });

  it("al-Tanf: what names no base is joined by the editor, and may be about another", () => {
    for (const source of ["centcom", "pentagon"]) {
      expect(claimsOf(tanf, source)).toMatchObject([{join: "inferred", injured: 0, killed: 0}]);
      expect(claimsOf(tanf, source)[0]?.maybe).toContain("2023-10-23-al-rukban");
    }
    expect(claimsOf(tanf, "centcom")[0]?.place).toBe("south-west-syria");
    expect(claimsOf(tanf, "pentagon")[0]?.intercepted).toBe(">=2");
  });

  it("al-Tanf: the Tehran article tells of three drones and, elsewhere, of two that were stopped", () => {
    expect(claimsOf(tanf, "tehran-24-oct").flatMap((d) => d.munitions ?? [])).toEqual([3, 2]);
  });

  it("al-Malikiyah: one statement of the group in two articles", () => {
    const own = claimsOf("2023-10-23-al-malikiyah", "iri");
    expect(own.map((d) => d.document)).toEqual(["tehran-24-oct", "series-23-oct"]);
    expect(new Set(own.map((d) => d.statement)).size).toBe(1);
  });

  it("al-Omar and al-Shaddadi: drones by the group, missiles by the Tehran article", () => {
    for (const id of ["2023-10-23-al-omar", "2023-10-23-al-shaddadi"]) {
      expect(said(id, "weapon").get("iri")).toBe("drone");
      expect(said(id, "weapon").get("tehran-24-oct")).toBe("missile");
    }
  });

  it("al-Omar and al-Shaddadi: the images beside the statement are from 2019, by the article's verdict", () => {
    for (const id of ["2023-10-23-al-omar", "2023-10-23-al-shaddadi"]) {
      expect(claimsOf(id, "iri")[0]?.evidence).toMatchObject([{kind: "image", date: "2019", verdict: {is: "out-of-context", by: "claims-23-oct"}}]);
    }
  });

  it("Conoco: two missiles on the 23rd, apart from the rockets of the 19th", () => {
    expect(claimsOf("2023-10-23-conoco")).toMatchObject([{source: "al-mayadeen-sources", weapon: "missile", munitions: 2, damage: "unknown"}]);
  });

  it("Ain al-Asad: again on Tuesday night, by sources that are not named", () => {
    expect(incident("2023-10-24-ain-al-asad")).toMatchObject({date: "2023-10-24", claims: [{source: "informed-sources", partOfDay: "night"}]});
  });

  it("totals: up to three locations, several bases; neither says which", () => {
    expect(tally("iri-23-oct-three-locations")).toMatchObject({measure: "sites", value: "<=3", via: ["local-outlets", "claims-23-oct"]});
    expect(tally("iri-23-oct-several-bases")).toMatchObject({measure: "sites", value: "several"});
  });
});

describe("usBases on 6 November 2023 and after", () => {
  it("six attacks at four sites, three of them at Ain al-Asad, in one statement", () => {
    const day = incidents.filter((d) => d.date === "2023-11-06");
    const own = day.flatMap((d) => (d.claims ?? []).filter((claim) => claim.source === "iri"));
    expect(new Set(day.map((d) => d.site))).toEqual(new Set(["ain-al-asad", "erbil", "tell-baydar", "al-tanf"]));
    expect(own.map((d) => d.attacks)).toEqual([3, 1, 1, 1]);
    expect(new Set(own.map((d) => d.statement))).toEqual(new Set(["iri-2023-11-06"]));
    expect(tally("iri-6-nov-six-attacks")).toMatchObject({value: 6, since: "2023-11-06", until: "2023-11-06"});
    expect(tally("iri-6-nov-four-bases")).toMatchObject({measure: "sites", value: 4});
    expect(statement("erbil-first-time").incidents).toHaveLength(4);
  });

  it("counts the text that the Erbil article prints twice once", () => {
    expect(tallies.filter((d) => d.source === "pat-ryder" && d.value === 38)).toHaveLength(1);
    expect(claimsOf("2023-11-06-al-tanf", "iri")).toHaveLength(1);
  });

  it("al-Tanf: in north-east Syria by the Erbil article, in the south by the others", () => {
    expect(claimsOf("2023-11-06-al-tanf", "erbil-6-nov")).toMatchObject([{place: "north-east-syria"}]);
    expect(statement("erbil-where-al-tanf-lies").contradicts).toHaveLength(3);
  });

  it("parts add up to their whole: 20 in Iraq and 18 in Syria of 38, and six attacks at four sites", () => {
    const wholes = new Set(tallies.flatMap((d) => d.partOf ?? []));
    expect([...wholes].sort()).toEqual(["iri-6-nov-six-attacks", "ryder-38-attacks", "ryder-45-injured"]);
    for (const whole of wholes) {
      const parts = tallies.filter((d) => d.partOf === whole);
      expect(parts.reduce((sum, d) => sum + Number(d.value), 0)).toBe(tally(whole).value);
      expect(new Set(parts.map((d) => d.source))).toEqual(new Set([tally(whole).source]));
    }
    expect(tally("ryder-20-attacks-in-iraq")).toMatchObject({value: 20, country: "IRQ", partOf: "ryder-38-attacks", since: "2023-10-17"});
    expect(tally("ryder-18-attacks-in-syria")).toMatchObject({value: 18, country: "SYR", partOf: "ryder-38-attacks", since: "2023-10-17"});
  });

  it("45 injured, all before the strikes of 26 October; 66 as of mid-December", () => {
    expect(tally("ryder-45-injured")).toMatchObject({value: 45, stated: "2023-11-06", of: "US personnel"});
    expect(tally("ryder-45-injured-before-26-oct")).toMatchObject({value: 45, until: "[2023-10-25..2023-10-26]"});
    expect(tally("saturday-66-injured")).toMatchObject({value: 66, until: "2023-12-15~", of: "US troops"});
    expect(incident("2023-10-26-us-strikes")).toMatchObject({kind: "response", country: "SYR"});
  });

  it("more than 110 since 7 October by the group, and over 100 since mid-October", () => {
    expect(tally("saturday-more-than-110")).toMatchObject({value: ">110", since: "2023-10-07", by: "iri"});
    expect(tally("saturday-over-100")).toMatchObject({value: ">100", since: "2023-10-15~"});
    expect(tally("saturday-over-100").by).toBeUndefined();
  });

  it("Harir on 5 January, al-Tanf and al-Shaddadi on the 6th, with drones", () => {
    expect(incident("2024-01-05-harir")).toMatchObject({site: "harir", claims: [{source: "iraqi-armed-groups", weapon: "drone"}]});
    for (const id of ["2024-01-06-al-tanf", "2024-01-06-al-shaddadi"]) {
      expect(claimsOf(id, "iri")).toMatchObject([{weapon: "drone", statement: "iri-2024-01-06"}]);
    }
  });

  it("the strike on the headquarters: no day, several dead", () => {
    expect(incident("us-strike-on-pmf-headquarters")).toMatchObject({kind: "response", date: "[..2024-01-06]", claims: [{killed: "several", responsibility: "us-forces"}]});
  });
});

describe("usBases beside the incidents", () => {
  it("counts 22 attacks of 34 incidents", () => {
    const kinds = incidents.map((d) => d.kind ?? "attack");
    expect(["attack", "summary", "response", "context"].map((kind) => kinds.filter((d) => d === kind).length)).toEqual([22, 4, 3, 5]);
  });

  it("lets a summary cover only what its own places and weapons admit", () => {
    expect(incident("2023-10-repeated-attacks").country).toBeUndefined();
    expect(incident("2023-11-06-series").covers).not.toContain("2023-10-camp-victory");
    for (const id of incident("2023-10-drones-in-iraq").covers ?? []) {
      const weapons = claimsOf(id).flatMap((d) => d.weapon ?? []);
      expect(weapons.every((d) => d === "rocket" || d === "missile") && weapons.length > 0).toBe(false);
    }
  });

  it("dates what was told of a whole week as lasting, not as one day", () => {
    expect(incident("2023-10-drones-in-iraq").date).toBe("2023-10-15~/2023-10-21~");
  });

  it("quotes nobody for words that an article puts in its own way", () => {
    const retold = [
      ...claimsOf("2023-10-18-ain-al-asad", "pentagon"), ...claimsOf("2023-10-camp-victory"), tally("iri-23-oct-three-locations"),
      tally("ryder-45-injured-before-26-oct"), ...["pentagon-no-direct-order", "white-house-force-behind", "pentagon-force-behind", "sana-al-malikiyah", "rumour-drone-attack"].map(statement)
    ];
    expect(retold.flatMap((d) => d.quote ?? [])).toEqual([]);
    expect(statement("ryder-no-direct-order").quote).toMatch(/^We haven't seen a direct order/);
  });

  it("Iran's part: no order seen and helped along stand together, and exclude nothing", () => {
    for (const id of ["ryder-no-direct-order", "kirby-facilitating"]) {
      expect(statement(id)).toMatchObject({topic: "Iran’s part in the attacks", stated: "2023-10-23"});
      expect(statement(id).contradicts).toBeUndefined();
    }
  });

  it("a rumour and its denial contradict", () => {
    expect(statement("reuters-routine-briefing")).toMatchObject({source: "reuters", contradicts: ["rumour-drone-attack"]});
  });

  it("up to 1,000 and 900 troops in Syria do not contradict", () => {
    const numbers = statements.filter((d) => d.topic === statement("claims-up-to-1000").topic);
    expect(numbers.map((d) => d.id)).toEqual(["claims-up-to-1000", "saturday-2500-and-900"]);
    expect(numbers.flatMap((d) => d.contradicts ?? [])).toEqual([]);
  });

  it("one speaker is one source, however the articles write the name", () => {
    expect(found(sources, "pat-ryder").aliases).toContain("Patrick Ryder");
    expect(statement("ryder-no-direct-order").source).toBe(tally("ryder-38-attacks").source);
    expect(found(sources, "kataib-hezbollah").aliases).toContain("Kataeb Hezbollah");
    expect(found(sources, "kataib-hezbollah").partOf).toBe("iri");
    expect(found(sources, "hezbollah").partOf).toBeUndefined();
  });

  it("what Iran's Revolutionary Guard has to do with the group is a statement, not a belonging", () => {
    expect(statement("erbil-network-irgc").source).toBe("erbil-6-nov");
    expect(found(sources, "iri").partOf).toBe("iraqi-armed-groups");
    expect(found(sources, "iraqi-armed-groups").partOf).toBeUndefined();
  });
});
