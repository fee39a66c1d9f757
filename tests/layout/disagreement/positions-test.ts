import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {usBases} from "../../../src/data.js";
import type {Frame} from "../../../src/layout/layout.js";
import type {PositionsShapes} from "../../../src/layout/disagreement/positions.js";
import {layoutDisagreement} from "../../../src/layout/disagreement.js";
import {ar} from "../../../src/locale/ar.js";
import {speak} from "../../../src/locale/locale.js";
import type {Claim, Incident, IncidentDataset, Statement} from "../../../src/model/incident.js";
import {build, day, view} from "../../model/build.js";
import {dataset, views} from "../../model/generate.js";
import {frameOf} from "../frame.js";
import {summariseDisagreement} from "../../summary/at-once.js";

const options = {view: "positions"} as const;

function lay(data: IncidentDataset, change: Partial<Frame> = {}, seen = view()) {
  const summary = summariseDisagreement(build(data), seen, options);
  const layout = layoutDisagreement(summary, options, frameOf(change));
  return {...layout, summary: layout.summary, shown: summary.standings.filter((d) => d.shown), shapes: layout.shapes as PositionsShapes};
}

const told = (id: string, ...claims: Claim[]): Incident => ({id, title: id, date: "2023-10-18", claims});
const differing = (n: number): Incident[] => Array.from({length: n}, (_, i) => told(`i${i}`, {source: "a", outcome: "hit"}, {source: "b", outcome: "missed"}));
const said = (i: number, more: Partial<Statement> = {}): Statement => ({id: `s${i}`, source: "a", topic: "weather", position: `position ${i}`, ...more});
const textOf = ({shapes}: ReturnType<typeof lay>): string[] => shapes.entries.map((d) => d.words.map(({runs}) => runs.map(({text}) => text).join("")).join(" | ").replace(/[\u00a0\u2002]/g, " ").replace(/ +/g, " "));
const unfolded = fc.subarray(["more", "rest", "topics"]).map((d) => new Set(d));

describe("layoutDisagreement, positions", () => {
  it("has every incident that is shown in some item, items that do not overlap, and all within the picture", () => {
    fc.assert(fc.property(dataset, views, fc.constantFrom(320, 479, 480, 700, 1100), unfolded, fc.boolean(), (data, {less}, width, unfolded, rtl) => {
      const {items, shown, height} = lay(data, {width, unfolded, ...(rtl && {locale: speak(ar)})}, less);
      expect(new Set(items.flatMap((d) => d.rows().map(({id}) => id)))).toEqual(new Set(shown.map((d) => d.row.id)));
      expect(new Set(items.map((d) => d.key)).size).toBe(items.length);
      items.forEach((d, i) => { expect(d.y - d.height / 2).toBeGreaterThanOrEqual(i === 0 ? 0 : items[i - 1]!.y + items[i - 1]!.height / 2); });
      expect(Math.max(0, ...items.map((d) => d.y + d.height / 2))).toBeLessThanOrEqual(height);
    }), {numRuns: 60});
  });

  it("tells each field in one line: conflicts first, versions with who holds them, who does not know, who says both, what was said before", () => {
    const data: IncidentDataset = {incidents: [told("x",
      {source: "a", outcome: "hit", weapon: "rocket"},
      {source: "b", outcome: "intercepted", weapon: "missile", join: "inferred"},
      {source: "c", outcome: "hit", stated: "2023-10-18", retracted: true}, {source: "c", outcome: "intercepted", stated: "2023-10-19", via: ["w"]},
      {source: "d", outcome: "unknown"}
    )]};
    const layout = lay(data);
    expect(textOf(layout)).toEqual([
      "Outcome | intercepted b ◌; c (hit → intercepted) · hit a · says not known: d",
      "Weapon | missile b ◌ · rocket a · differs in wording"
    ]);
    expect(layout.items[0]?.text).toBe("x, 18 October 2023. Outcome, in conflict: intercepted according to b (joined by the editor) and c (via w, hit → intercepted); hit according to a; says not known: d.");
    expect(layout.shapes.entries[0]?.words[1]?.runs.find((d) => d.style === "struck")?.text).toBe("hit");
    expect(layout.shapes.headings.flatMap((d) => d.runs.map(({text}) => text))).toContain("1 of 2 fields in conflict");
  });

  it("tells a revision of the articles as such, and what it said instead", () => {
    const texts = textOf(lay(usBases));
    expect(texts).toContain("Outcome | Pentagon: intercepted → not repeated");
    expect(texts).toContain("Injured | some Pentagon (when it revised its account)");
  });

  it("sets each version on a line of its own on a phone, below the name of the field", () => {
    const {shapes} = lay({incidents: differing(1)}, {width: 360});
    expect(shapes.entries[0]?.words.map((d) => d.runs.map(({text}) => text).join("").trim())).toEqual(["Outcome", "hit\u2002a", "missed\u2002b"]);
  });

  it("folds what is beyond twelve incidents, opens it, and says what is left beyond two hundred", () => {
    const blocks = (n: number, keys: string[] = []) => lay({incidents: differing(n)}, {unfolded: new Set(keys)});
    expect(blocks(13).items.at(-1)).toMatchObject({key: "more", unfolds: true, text: "1 more incident with differing accounts: folded."});
    expect(blocks(13, ["more"]).items).toHaveLength(14);
    const most = blocks(300, ["more"]);
    expect(most.items).toHaveLength(201);
    expect(most.items.at(-1)?.rows()).toHaveLength(100);
    expect(most.shapes.headings.at(-1)?.runs[0]?.text).toBe("100 more are not shown: choose a shorter period.");
  });

  it("folds what there is no conflict about into one line, which opens to a line an incident", () => {
    const incidents = [...differing(1), told("same", {source: "a", outcome: "hit"}, {source: "b", outcome: "hit"}), told("one", {source: "a"}), {id: "none", title: "none", date: null}];
    expect(lay({incidents}).items.at(-1)).toMatchObject({text: "1 incident whose sources do not conflict, 1 told by one origin, 1 listed without a source: folded.", count: 0});
    expect(textOf(lay({incidents}, {unfolded: new Set(["rest"])})).slice(-3)).toEqual(["18 Oct | same | 2 origins", "18 Oct | one | 1 origin", "none | no source"]);
  });

  it("counts the attacks of each incident once", () => {
    const {items} = lay({incidents: [{...told("x", {source: "a", outcome: "hit", damage: "none"}, {source: "b", outcome: "missed", damage: "severe"}), attacks: 3}]});
    expect(items.map((d) => d.count)).toEqual([3, 0]);
  });

  it("leaves an incident out that a statement names and that is not shown, and counts it once", () => {
    const statements = [{...said(1), incidents: ["i0", "i1"]}];
    const incidents = differing(2).map((d, i) => ({...d, date: `2023-10-1${8 + i}`}));
    const {items, account} = lay({incidents, statements, sources: [{id: "a", name: "a", kind: "official"}]}, {}, view({period: [day("2023-10-18"), day("2023-10-18")]}));
    expect(items.at(-1)?.rows().map((d) => d.id)).toEqual(["i0"]);
    expect(account).not.toContain("outside the view");
  });

  it("sets statements below by topic: those in conflict first, many others folded, each picking the incidents it names", () => {
    const statements = [...Array.from({length: 9}, (_, i) => said(i)), said(10, {topic: "cause", incidents: ["i0"]}), said(11, {topic: "cause", contradicts: ["s10"]})];
    const {items, shapes} = lay({incidents: differing(1), statements, sources: [{id: "a", name: "a", kind: "official"}]});
    expect(items.slice(1).map((d) => d.text)).toEqual(["cause, in conflict: position 10 — a.", "cause, in conflict: position 11 — a.", "1 more topic, 9 statements: folded."]);
    expect(items[1]?.rows().map((d) => d.id)).toEqual(["i0"]);
    expect(shapes.headings.at(-1)?.runs[0]?.text).toBe("cause");
  });

  it("explains only the signs that are in the picture", () => {
    const signs = (...claims: Claim[]): string[] => lay({incidents: [told("x", ...claims)]}).legend.map((d) => d.glyph);
    expect(signs({source: "a", outcome: "hit"}, {source: "b", outcome: "missed"})).toEqual([]);
    expect(signs({source: "a", killed: 2}, {source: "b", killed: 4, join: "inferred"})).toEqual(["join", "gap"]);
    expect(signs({source: "a", killed: 1, stated: "2023-10-18"}, {source: "a", killed: 2, stated: "2023-10-19"}, {source: "b", killed: ">=1"})).toEqual(["later", "bound", "compatible"]);
  });

  it("says so where nothing is given, and where there is no difference", () => {
    expect(lay({incidents: []})).toMatchObject({items: [], message: {text: "The list is empty."}, summary: "No incidents to show.", how: ""});
    const {shapes, summary, items} = lay({incidents: [told("x", {source: "a", outcome: "hit"}, {source: "b", outcome: "hit"})]});
    expect(summary).toBe("Of 1 incident that several origins tell of, they conflict on none.");
    expect(shapes.headings[0]?.runs[0]?.text).toBe("On none of these incidents is there a difference to show.");
    expect(items).toHaveLength(1);
  });

  it("gives a finger 44 px a line", () => {
    const {items} = lay({incidents: differing(1).map((d) => ({...d, claims: d.claims!.map((claim) => ({...claim, weapon: claim.source === "a" ? "drone" as const : "mortar" as const}))}))}, {coarse: true});
    expect(items[1]!.y - items[0]!.y).toBeGreaterThanOrEqual(44);
  });

  it("puts the country's colour at the side, beside its name", () => {
    const {shapes} = lay({incidents: [{...differing(1)[0]!, country: "SYR"}]});
    expect(shapes.bars).toMatchObject([{x: 1.5, colour: 0}]);
    expect(shapes.headings.map((d) => d.runs.at(-1)?.text.replaceAll("\u00a0", " "))).toContainEqual(expect.stringContaining("18 October 2023 · Syria"));
  });
});
