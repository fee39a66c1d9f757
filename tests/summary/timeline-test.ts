import {describe, expect, it} from "vitest";
import {en} from "../../src/locale/en.js";
import {speak} from "../../src/locale/locale.js";
import type {Incident, IncidentDataset} from "../../src/model/incident.js";
import {dayOf} from "../../src/model/edtf.js";
import {readIncidents} from "../../src/model/read.js";
import type {View} from "../../src/model/reading.js";
import type {TimelineGrouping, TimelineSummary} from "../../src/summary/timeline.js";
import {countryColours} from "../../src/summary/colours.js";
import {generated, six} from "../gallery/made-up.js";
import {summariseTimeline} from "./at-once.js";

const everything: View = {asOf: null, period: null, hiddenSources: new Set(), hiddenClasses: new Set(), joins: true};
const byCountry: TimelineGrouping = {lane: "country", laneOrder: null, repeat: false};

const summarise = (data: readonly Incident[] | IncidentDataset, grouping: Partial<TimelineGrouping> = {}, view: Partial<View> = {}): TimelineSummary =>
  summariseTimeline(readIncidents(data), {...everything, ...view}, {...byCountry, ...grouping});

const keys = ({lanes}: TimelineSummary): string[] => lanes.map((d) => d.key);
const idsOf = (standings: readonly {row: {id: string}}[]): string[] => standings.map((d) => d.row.id);

describe("summariseTimeline", () => {
  it("orders lanes by first date, and what has no country stands last", () => {
    const days = {TUR: "2023-10-20", JOR: "2023-10-18", IRQ: "2023-10-19"};
    const incidents: Incident[] = [{id: "x", date: "2023-10-01", title: "nowhere"}, ...Object.entries(days).map(([country, date]): Incident => ({id: country, date, country, title: country}))];
    expect(keys(summarise(incidents))).toEqual(["JOR", "IRQ", "TUR", "?"]);
  });

  it("has the days, lanes and colours of its own incidents, whatever lists began like theirs before", () => {
    const start: Incident[] = [{id: "a", date: "2023-10-18", country: "JOR", title: "A"}, {id: "b", date: "2023-10-20", country: "IRQ", title: "B"}];
    const more: Incident[] = [...start, {id: "c", date: "2023-12-01", site: {id: "p", name: "P", country: "AFG"}}];
    const told = (data: readonly Incident[]): unknown => {
      const summary = summarise(data);
      return [summary.extent, summary.busy, keys(summary), summary.lanes.map((d) => d.marks.length), [...countryColours(summary.reading).keys()]];
    };
    const alone = [start, more].map((data) => told(structuredClone(data)));
    expect([start, more, start, more].map(told)).toEqual([...alone, ...alone]);
  });

  it("orders lanes as laneOrder says, and the others after them", () => {
    expect(keys(summarise(six, {laneOrder: ["TUR"]}))).toEqual(["TUR", "JOR"]);
  });

  it("puts an incident into the lane of its first weapon, or with repeat into each, and counts it once", () => {
    const two: Incident = {id: "a", date: "2023-10-18", site: "east", claims: [{source: "g", weapon: ["drone", "rocket"]}]};
    expect(keys(summarise([two], {lane: "weapon"}))).toEqual(["drone"]);
    const repeated = summarise([two], {lane: "weapon", repeat: true});
    expect(keys(repeated)).toEqual(["drone", "rocket"]);
    expect(repeated.standings.filter((d) => d.counts)).toHaveLength(1);
  });

  it("takes the lanes of a function, several or none", () => {
    const lane = ({id}: Incident): string | string[] | null => (id === "a" ? ["x", "y"] : id === "b" ? "x" : null);
    const incidents = ["a", "b", "c"].map((id): Incident => ({id, date: "2023-10-18", title: id}));
    expect(keys(summarise(incidents, {lane, repeat: true}))).toEqual(["x", "y", "?"]);
    expect(summarise(incidents, {lane}).lanes.map((d) => idsOf(d.marks))).toEqual([["a", "b"], ["c"]]);
  });

  it("keeps twelve lanes, the last of which says how many the others are", () => {
    const {lanes} = summarise(generated(150), {lane: "source"});
    expect(lanes).toHaveLength(12);
    expect(lanes.at(-1)?.name(speak(en))).toBe("19 others");
    expect(new Set(lanes.flatMap((d) => idsOf(d.marks))).size).toBe(150);
  });

  it("sets apart what is undated, what is known to more than three days, summaries, and responses with context", () => {
    const dates: Record<string, Partial<Incident>> = {
      day: {date: "2023-10-18"}, three: {date: "[2023-10-18..2023-10-20]"}, four: {date: "[2023-10-18..2023-10-21]"}, open: {date: "[..2023-10-18]"}, none: {date: null},
      bracket: {date: "2023-10-18/2023-10-30", kind: "summary"}, flag: {date: "2023-10-18", kind: "response"}, context: {date: "2023-10-18", kind: "context"}
    };
    const summary = summarise(Object.entries(dates).map(([id, d]): Incident => ({date: null, title: id, ...d, id})));
    expect(summary.lanes.flatMap((d) => idsOf(d.marks))).toEqual(["day", "three"]);
    expect(idsOf(summary.long.marks).sort()).toEqual(["four", "open"]);
    expect(idsOf(summary.undated.marks)).toEqual(["none"]);
    expect(idsOf(summary.brackets)).toEqual(["bracket"]);
    expect(idsOf(summary.flags).sort()).toEqual(["context", "flag"]);
  });

  it("has an axis that an open date does not widen, and that the playhead does not move", () => {
    const incidents: Incident[] = [{id: "a", date: "[..2023-10-18]", title: "a"}, {id: "b", date: "2023-10-25", title: "b"}];
    const whole = summarise(incidents);
    expect(whole.extent).toEqual([dayOf("2023-10-18"), dayOf("2023-10-25")]);
    expect(summarise(incidents, {}, {asOf: dayOf("2023-10-19")}).extent).toEqual(whole.extent);
    expect(summarise([]).extent).toBeNull();
  });

  it("reaches as far as coverage does", () => {
    const about = {coverage: ["2023-10-01/2023-10-31"]};
    expect(summarise({about, incidents: [{id: "a", date: "2023-10-18", title: "a"}]}).extent).toEqual([dayOf("2023-10-01"), dayOf("2023-10-31")]);
  });

  it("shows of a period only what can have happened in it", () => {
    const period = [dayOf("2023-10-19")!, dayOf("2023-10-20")!] as const;
    const summary = summarise(six, {}, {period});
    expect(summary.lanes.flatMap((d) => idsOf(d.marks)).sort()).toEqual(["c", "d"]);
    expect(summary.undated.marks).toEqual([]);
    expect(summary.extent).toEqual(period);
  });

  it("names the lane with the most attacks only where there is one", () => {
    expect(summarise(six).most).toBeNull();
    expect(summarise(six, {}, {hiddenClasses: new Set(["basis:listed"])}).most).toMatchObject({lane: {key: "TUR"}, attacks: 4});
  });

  it("is the same whatever the order of the input", () => {
    const shape = (data: IncidentDataset) => summarise(data).lanes.map((d) => [d.key, d.attacks, idsOf(d.marks)]);
    expect(shape({...six, incidents: [...six.incidents].reverse()})).toEqual(shape(six));
  });
});
