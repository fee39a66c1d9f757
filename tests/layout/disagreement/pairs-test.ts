import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {PairsShapes} from "../../../src/layout/disagreement/pair-page.js";
import {layoutDisagreement} from "../../../src/layout/disagreement.js";
import type {Frame, Item} from "../../../src/layout/layout.js";
import {textWidth} from "../../../src/layout/text-width.js";
import {ar} from "../../../src/locale/ar.js";
import {en} from "../../../src/locale/en.js";
import {speak} from "../../../src/locale/locale.js";
import type {Claim, Incident, IncidentDataset} from "../../../src/model/incident.js";
import {camps} from "../../gallery/disagreement-pairs.js";
import {build, view} from "../../model/build.js";
import {dataset, views} from "../../model/generate.js";
import {hereIn} from "../../../src/layout/account.js";
import {expectApart} from "../apart.js";
import {frameOf} from "../frame.js";
import {summariseDisagreement} from "../../summary/at-once.js";

const options = {view: "pairs"} as const;

function lay(data: IncidentDataset, change: Partial<Frame> = {}, seen = view()) {
  const summary = summariseDisagreement(build(data), seen, options);
  const layout = layoutDisagreement(summary, options, frameOf(change));
  return {...layout, summary, shapes: layout.shapes as PairsShapes};
}

const told = (id: string, ...claims: Claim[]): Incident => ({id, title: id, date: "2023-10-18", claims});
const idsIn = (items: readonly Item[]) => new Set(items.flatMap((d) => d.rows().map(({id}) => id)));
const textsOf = ({shapes}: ReturnType<typeof lay>): string[] => shapes.headings.map((d) => d.runs.map((run) => run.text).join("").replace(/[\u2066-\u2069]/g, ""));
/** Five points: alike on some, apart on the others. */
const five = (a: string, b: string, differing: number): Incident[] => Array.from({length: 5}, (_, i) => told(`${a}${b}${i}`, {source: a, outcome: "hit"}, {source: b, outcome: i < differing ? "missed" : "hit"}));

describe("layoutDisagreement, pairs", () => {
  it("has every incident that is shown in some item, and items apart and in the picture", () => {
    fc.assert(fc.property(dataset, views, fc.constantFrom(320, 480, 640, 1100), fc.boolean(), fc.boolean(), fc.boolean(), (data, {less}, width, open, coarse, rtl) => {
      const {items, summary: {standings}, height} = lay({...data, statements: [{id: "s", source: "s0", topic: "t", position: "p", incidents: data.incidents.map((d) => d.id ?? "")}]}, {width, coarse, unfolded: new Set(open ? ["pairs"] : []), ...(rtl && {locale: speak(ar)})}, less);
      expect(idsIn(items)).toEqual(new Set(standings.filter((d) => d.shown).map((d) => d.row.id)));
      expect(hereIn(items)).toBe(standings.filter((d) => d.shown).length);
      expectApart(items, {width, height});
    }), {numRuns: 40});
  });

  it("says of two origins what they share, and shades and numbers their distance; few points are hatched, none leave a gap", () => {
    const {items, shapes} = lay({incidents: [...five("a", "b", 2), ...five("a", "c", 0), told("x", {source: "b", injured: 1}, {source: "d", injured: 3})]});
    const cells = items.flatMap((d, i) => {
      const cell = shapes.entries[i]!.cell;
      return cell ? [`${d.key}: ${cell.shade} ${cell.text}`] : [];
    });
    expect(cells.sort()).toEqual(["a & b: 3 0.40", "a & c: 0 0", "b & d: null "]);
    expect(items.find((d) => d.key === "a & b")!.text).toBe("a and b: 5 shared, 2 in conflict (most: Outcome); mean distance 0.40: folded.");
    expect(items.find((d) => d.key === "b & d")!.text).toBe("b and d: 1 shared, 1 in conflict (most: Injured); mean distance 0.25: folded.");
  });

  it("leaves open what bounds leave open", () => {
    const {items, shapes} = lay({incidents: Array.from({length: 5}, (_, i) => told(`x${i}`, {source: "a", injured: i ? 1 : 3}, {source: "b", injured: i ? "<=3" : 1}))});
    expect(items[0]!.text).toContain("mean distance 0.05 to 0.85");
    expect(shapes.entries[0]!.cell!.text).toBe("\u2066≥0\u2069");
  });

  it("puts like beside like", () => {
    const among = (a: string[], differing: number) => a.flatMap((x, i) => a.slice(0, i).flatMap((y) => five(y, x, differing)));
    const layout = lay({incidents: [...among(["a", "c", "e"], 0), ...among(["b", "d", "f"], 0), ...["a", "c", "e"].flatMap((x) => ["b", "d", "f"].flatMap((y) => five(x, y, 5)))]});
    expect(textsOf(layout).filter((d) => /^[a-f]$/.test(d)).join("")).toMatch(/^[ace]{3}[bdf]{3}$|^[bdf]{3}[ace]{3}$/);
  });

  it("opens positions on the incidents of a pair or a bar, below a line that closes them; the account says what is out of sight", () => {
    const data = {incidents: [...five("a", "b", 2), ...five("a", "c", 3)]};
    for (const [key, ids] of [["a & b", /^ab/], ["outcome 19646", /^a[bc]/]] as const) {
      const {items, shapes, account, how} = lay(data, {unfolded: new Set([key])});
      expect(shapes.is).toBe("positions");
      expect(items[0]).toMatchObject({key, unfolds: true});
      expect(items[0]!.text).toMatch(/: open\.$/);
      expect([...idsIn(items)].every((d) => ids.test(d))).toBe(true);
      expect(account.includes("5 outside the view")).toBe(key === "a & b");
      expect(how).toMatch(/^Each line is one point/);
    }
    expect(lay(data, {unfolded: new Set(["a & z"])}).shapes.is).toBe("pairs");
  });

  it("has as many origins as there is room for squares of 26 px, or 44 px for a finger, and counts the others with their pairs", () => {
    for (const coarse of [false, true]) {
      const {items, shapes, summary: {pairs}} = lay(camps(250, 40), {width: 700, coarse});
      const cells = shapes.entries.flatMap((d) => d.cell ?? []);
      for (const d of cells) expect(d.x1 - d.x0).toBeGreaterThanOrEqual((coarse ? 44 : 26) - 2);
      const shown = new Set(items.flatMap((d, i) => (shapes.entries[i]!.cell ? d.key.split(" & ") : [])));
      expect(items.find((d) => d.key === "hidden")!.text).toBe(`${40 - shown.size} more origins, which can be compared on fewer points, and ${pairs.pairs.length - cells.length} pairs with them`);
    }
  });

  it("is a list on a phone: the farthest apart first, those with too few points last, most of them folded", () => {
    const data = {incidents: [...five("a", "b", 1), ...five("c", "d", 4), told("x", {source: "e", outcome: "hit"}, {source: "f", outcome: "missed"})]};
    expect(lay(data, {width: 360}).items.slice(0, 3).map((d) => d.key)).toEqual(["c & d", "a & b", "e & f"]);
    const many = lay(camps(250, 30), {width: 360});
    expect(many.items.filter((d) => d.key.includes("&"))).toHaveLength(12);
    const open = lay(camps(250, 30), {width: 360, unfolded: new Set(["pairs"])});
    expect(open.items.filter((d) => d.key.includes("&"))).toHaveLength(200);
    expect(textsOf(open)).toContain(`${many.summary.pairs.pairs.length - 200} more pairs are not shown.`);
  });

  it("has a bar a week, or a month or a year where weeks are too many: as high as points, filled by D; the undated last, no line where nothing is covered", () => {
    const of = (data: IncidentDataset, width: number) => lay(data, {width});
    const bars = ({items, shapes}: ReturnType<typeof lay>, field: string) => items.flatMap((d, i) => (shapes.entries[i]!.bar && d.key.startsWith(`${field} `) ? [{...shapes.entries[i]!.bar, text: d.text}] : []));
    const days = (n: number): IncidentDataset => ({incidents: Array.from({length: n}, (_, i) => ({...told(`x${i}`, {source: "a", outcome: "hit"}, {source: "b", outcome: i % 2 ? "hit" : "missed"}), date: i === 0 ? null : new Date(Date.UTC(2023, 9, 2 + i)).toISOString().slice(0, 10)}))});
    const weeks = bars(of(days(21), 900), "outcome");
    expect(weeks.map((d) => d.text.split(":")[0]!.replace(/[^\w,]+/g, " "))).toEqual(["Outcome, 2 8 October 2023", "Outcome, 9 15 October 2023", "Outcome, 16 22 October 2023", "Outcome, Undated"]);
    const [first, second] = weeks as [(typeof weeks)[0], (typeof weeks)[0]];
    expect((first.y1 - first.y0) / (second.y1 - second.y0)).toBeCloseTo(6 / 7);
    expect((second.y1 - second.filled) / (second.y1 - second.y0)).toBeCloseTo(3 / 7);
    expect(bars(of(days(600), 640), "outcome").at(-2)!.text).toMatch(/^Outcome, 1\W+31 May 2025/);
    expect(bars(of(days(4000), 480), "outcome").at(-2)!.text).toMatch(/^Outcome, 1 January\W+31 December 2034/);
    const bases = (about: IncidentDataset["about"]) => of({...days(21), ...(about && {about})}, 900).shapes.bases.length;
    expect([bases({}), bases({coverage: ["2023-10-02/2023-10-08"]})]).toEqual([4, 4]);
    const holes = {...days(21), about: {coverage: ["2023-10-02/2023-10-08"]}, incidents: days(21).incidents.filter((d) => d.date === null || d.date < "2023-10-09" || d.date > "2023-10-15")};
    expect(of(holes, 900).shapes.bases).toHaveLength(3);
    expect(textsOf(of(holes, 900)).join(" ")).toContain("days not covered");
  });

  it("keeps the days below its bars clear of the undated, in both directions", () => {
    const data = {incidents: Array.from({length: 260}, (_, i): Incident => ({...told(`x${i}`, {source: "a", outcome: "hit"}, {source: "b", outcome: i % 2 ? "hit" : "missed"}), date: i === 0 ? null : new Date(Date.UTC(2023, 9, 2 + i)).toISOString().slice(0, 10)}))};
    for (const width of [328, 340, 360, 700, 900]) for (const rtl of [false, true]) {
      const {shapes: {headings}, locale} = {...lay(data, {width, ...(rtl && {locale: speak(ar)})}), locale: rtl ? ar : en};
      const axis = headings.filter((d) => d.y === Math.max(...headings.filter((d) => d.runs.length === 1 && d.runs[0]!.text === speak(locale).lane.undated).map((d) => d.y)));
      const boxes = axis.map(({x, runs: [run]}): [number, number] => (rtl ? [x - textWidth(run!.text, 12), x] : [x, x + textWidth(run!.text, 12)])).sort((a, b) => a[0] - b[0]);
      expect(boxes.length).toBeGreaterThan(2);
      boxes.forEach(([from], i) => { expect(from).toBeGreaterThan(boxes[i - 1]?.[1] ?? -Infinity); });
    }
  });

  it("says so where no two speak on the same point", () => {
    const layout = lay({incidents: [told("x", {source: "a", injured: 2}, {source: "b", outcome: "hit"})]});
    expect(textsOf(layout)).toEqual(["No two origins speak on the same point."]);
    expect(layout.items.map((d) => d.rows().length)).toEqual([1]);
    expect(layout.how).toBe("");
  });
});
