import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {countOf, standing, type Standing} from "../../src/model/count.js";
import {conflictsOf, disagreement, fields, versionsOf} from "../../src/model/disagree.js";
import type {Claim, IncidentDataset} from "../../src/model/incident.js";
import type {Reading, View} from "../../src/model/reading.js";
import {steps, type Rise, type Steps} from "../../src/model/steps.js";
import {checkParts} from "../../src/model/totals.js";
import {build, day} from "./build.js";
import {dataset, views} from "./generate.js";

const nothing: Rise = {all: 0, several: 0, attacked: 0, low: 0, high: 0, incidents: 0};
const counts = ["all", "several", "attacked"] as const;

/** The count on each day, the undated on top: as it is drawn. */
function heights({days, undated}: Steps): Rise[] {
  const end = days.at(-1) ?? nothing;
  const all = Array.from({length: 12}, (_, i) => day("2023-10-09") + i).map((at) => days.filter((d) => d.day <= at).at(-1) ?? nothing);
  return [...all, ...[end].map((d) => ({
    all: d.all + undated.all, several: d.several + undated.several, attacked: d.attacked + undated.attacked,
    low: d.low + undated.low, high: d.high === null || undated.high === null ? null : d.high + undated.high,
    incidents: d.incidents + undated.incidents
  }))];
}

/** What is asked of a standing. */
const all = ({counts, shown, why, basis, basisWithoutJoins, restsOnJoin, drawn, attacks, claims, origins}: Standing) => ({counts, shown, why, basis, basisWithoutJoins, restsOnJoin, drawn, attacks, claims, origins});

const summed = ({counted, ...rest}: Steps) => ({...rest, counted: new Set(counted.map((d) => d.row.id))});

/** All that the model makes of a reading, by id, with every list that has an order of its own. */
function everything(reading: Reading, at: View) {
  const rows = reading.rows.map((row) => [row.id, {
    standing: all(standing(row, reading, at)),
    conflicts: conflictsOf(row, reading, at),
    fields: fields.map((field) => [versionsOf(row, field, reading, at), disagreement(row, field, reading, at)])
  }] as const);
  return {rows: new Map(rows), steps: summed(steps(reading, at)), injured: summed(steps(reading, at, "injured"))};
}

describe("the count", {timeout: 30_000}, () => {
  it("steps are nested on every day, and their interval holds them", () => {
    fc.assert(fc.property(dataset, views, fc.constantFrom("attacks" as const, "injured" as const), (data, {more}, measure) => {
      for (const {all, several, attacked, low, high} of heights(steps(build(data), more, measure))) {
        expect(all).toBeGreaterThanOrEqual(several);
        expect(several).toBeGreaterThanOrEqual(attacked);
        expect(low).toBeLessThanOrEqual(all);
        expect(high ?? Infinity).toBeGreaterThanOrEqual(all);
      }
    }), {numRuns: 400});
  });

  it("steps never rise when a source is hidden, the day is earlier or joins are off", () => {
    fc.assert(fc.property(dataset, views, (data, {more, less}) => {
      const reading = build(data);
      const [before, after] = [more, less].map((d) => heights(steps(reading, d)));
      after?.forEach((rise, i) => counts.forEach((d) => expect(rise[d]).toBeLessThanOrEqual(before?.[i]?.[d] ?? NaN)));
    }), {numRuns: 600});
  });

  it("standing never becomes better founded, and stands for as many attacks, when less is to be seen", () => {
    const rank = [null, "listed", "one", "several", "attacked"];
    fc.assert(fc.property(dataset, views, (data, {more, less}) => {
      const reading = build(data);
      for (const row of reading.rows) {
        const [before, after] = [standing(row, reading, more), standing(row, reading, less)];
        expect(rank.indexOf(after.basis)).toBeLessThanOrEqual(rank.indexOf(before.basis));
        expect(rank.indexOf(after.basisWithoutJoins)).toBeLessThanOrEqual(rank.indexOf(before.basisWithoutJoins));
        if (after.counts) expect(before.counts).toBe(true);
        expect(after.attacks).toEqual(before.attacks);
      }
    }), {numRuns: 600});
  });

  it("shown and left out, by reason, come to what was given", () => {
    fc.assert(fc.property(dataset, views, fc.subarray(["basis:one", "basis:listed", "basis:attacked"]), fc.nat(3), (data, {more}, hidden, unread) => {
      const reading = build(data);
      const at = {...more, hiddenClasses: new Set(hidden)};
      const count = countOf(reading.rows.map((row) => standing(row, reading, at)), reading.given + unread);
      const left = [...count.leftOut.values()].reduce((a, b) => a + b, 0);
      expect(count.incidents + left + count.unread).toBe(data.incidents.length + unread);
      expect(count.unread).toBe(unread);
      const {days, undated} = steps(reading, at);
      expect((days.at(-1)?.low ?? 0) + undated.low).toBe(count.attacks.low);
    }), {numRuns: 400});
  });
});

describe("the comparison", {timeout: 30_000}, () => {
  /** Compares before with after, where a claim was added to one incident. */
  function adding(claim: Claim, check: (a: ReturnType<typeof compared>, b: ReturnType<typeof compared>) => void): void {
    fc.assert(fc.property(dataset, views, (data, {more}) => {
      const reading = build(data);
      const longer = build({...data, incidents: data.incidents.map((d) => ({...d, claims: [...d.claims ?? [], claim]}))});
      reading.rows.forEach((row, i) => {
        const other = longer.rows[i];
        if (other) check(compared(row, reading, more), compared(other, longer, more));
      });
    }), {numRuns: 300});
  }

  // Whoever says anything of an incident says that it happened: this field none can be silent on.
  const spoken = fields.filter((d) => d !== "occurred");

  function compared(row: Reading["rows"][number], reading: Reading, at: View) {
    return {
      conflicts: conflictsOf(row, reading, at).inConflict.filter((d) => d !== "occurred"),
      D: spoken.map((field) => disagreement(row, field, reading, at)),
      relations: spoken.map((field) => versionsOf(row, field, reading, at).relation)
    };
  }

  it("silence of a further origin changes nothing", () => {
    // By a stated join it would say where: that is a word, where others put it elsewhere.
    adding({source: "s9", join: "inferred", stated: "2023-10-11"}, (before, after) => expect(after).toEqual(before));
  });

  it("a further origin that does not know changes nothing", () => {
    adding({
      source: "s9", stated: "2023-10-11", date: "unknown", place: "unknown", weapon: "unknown", munitions: "unknown",
      intercepted: "unknown", outcome: "unknown", damage: "unknown", injured: "unknown", killed: "unknown", responsibility: "unknown"
    }, (before, after) => expect(after).toEqual(before));
  });

  it("silence of an origin that has spoken changes nothing", () => {
    adding({source: "s1", join: "inferred", stated: "2023-10-18"}, (before, after) => expect(after).toEqual(before));
  });

  it("an origin that has spoken and says that it does not know adds no conflict", () => {
    adding({source: "s1", stated: "2023-10-18", outcome: "unknown", injured: "unknown", weapon: "unknown", date: "unknown"}, (before, after) =>
      expect(before.conflicts.filter((d) => d !== "place")).toEqual(expect.arrayContaining(after.conflicts.filter((d) => d !== "place"))));
  });
});

describe("the order of the input", {timeout: 30_000}, () => {
  const shuffled = <T>(of: readonly T[] = []): fc.Arbitrary<T[]> => fc.shuffledSubarray([...of], {minLength: of.length});

  function shuffle(data: IncidentDataset): fc.Arbitrary<IncidentDataset> {
    return fc.record({
      incidents: shuffled(data.incidents).chain((list) => fc.tuple(...list.map((d) => (d.claims ? shuffled(d.claims).map((claims) => ({...d, claims})) : fc.constant(d))))),
      sources: shuffled(data.sources),
      sites: shuffled(data.sites),
      documents: shuffled(data.documents)
    });
  }

  it("changes no result, of incidents, claims, sources or sites", () => {
    fc.assert(fc.property(dataset.chain((data) => fc.tuple(fc.constant(data), shuffle(data))), views, ([data, other], {more}) => {
      expect(everything(build(other), more)).toEqual(everything(build(data), more));
    }), {numRuns: 300});
  });
});

describe("the parts of a total", {timeout: 30_000}, () => {
  it("come to the whole, or it is said that they do not", () => {
    const parts = fc.array(fc.record({low: fc.nat(9), more: fc.nat(3), open: fc.boolean()}), {minLength: 1, maxLength: 4});
    fc.assert(fc.property(parts, fc.nat(40), (list, whole) => {
      const common = {source: "s", measure: "attacks" as const, since: "2023-10-17", until: "2023-11-06"};
      const {tallies} = build({incidents: [], tallies: [
        {...common, id: "whole", value: whole},
        ...list.map(({low, more, open}, i) => ({...common, partOf: "whole", of: `people ${i}`, value: {low, high: open ? null : low + more}}))
      ]});
      const checks = checkParts(tallies[0] ?? expect.fail(), tallies);
      const low = list.reduce((n, d) => n + d.low, 0);
      const high = list.reduce((n, d) => n + (d.open ? Infinity : d.low + d.more), 0);
      expect(checks).toHaveLength(1);
      expect(checks[0]).toMatchObject({along: ["of"], verdict: low > whole ? "differs" : high < whole ? "incomplete" : "agrees"});
    }));
  });
});
