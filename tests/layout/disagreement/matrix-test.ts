import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {usBases} from "../../../src/data.js";
import type {MatrixShapes} from "../../../src/layout/disagreement/matrix.js";
import {layoutDisagreement} from "../../../src/layout/disagreement.js";
import type {Frame} from "../../../src/layout/layout.js";
import {ar} from "../../../src/locale/ar.js";
import {speak} from "../../../src/locale/locale.js";
import type {Claim, Incident, IncidentDataset, Source} from "../../../src/model/incident.js";
import {build, view} from "../../model/build.js";
import {dataset, views} from "../../model/generate.js";
import {expectApart} from "../apart.js";
import {frameOf} from "../frame.js";
import {summariseDisagreement} from "../../summary/at-once.js";

const options = {view: "matrix"} as const;

function lay(data: IncidentDataset, change: Partial<Frame> = {}, seen = view()) {
  const summary = summariseDisagreement(build(data), seen, options);
  const layout = layoutDisagreement(summary, options, frameOf(change));
  return {...layout, summary, shapes: layout.shapes as MatrixShapes};
}

const told = (id: string, ...claims: Claim[]): Incident => ({id, title: id, date: "2023-10-18", claims});
const cellsOf = ({items, shapes}: ReturnType<typeof lay>) => items.flatMap((item, i) => {
  const cell = shapes.entries[i]!.cell;
  return cell ? [{item, cell}] : [];
});
/** What stands in the cell of an origin: its signs and words, from above. */
const inCell = (layout: ReturnType<typeof lay>, key: string): string[] =>
  cellsOf(layout).find((d) => d.item.key === key)!.cell.lines.map((d) => ("rule" in d ? "—" : "glyph" in d ? `(${d.glyph})` : `${d.run.text}${d.run.style === "struck" ? " struck" : ""}`.replace(/[\u2066\u2069]/g, "")));

describe("layoutDisagreement, matrix", () => {
  it("has every incident that is shown in some item, and items apart and in the picture", () => {
    fc.assert(fc.property(dataset, views, fc.constantFrom(320, 480, 640, 1100), fc.boolean(), fc.boolean(), (data, {less}, width, open, rtl) => {
      const {items, summary: {standings}, height} = lay(data, {width, unfolded: new Set(open ? ["more"] : []), ...(rtl && {locale: speak(ar)})}, less);
      expect(new Set(items.flatMap((d) => d.rows().map(({id}) => id)))).toEqual(new Set(standings.filter((d) => d.shown).map((d) => d.row.id)));
      expectApart(items, {width, height});
    }), {numRuns: 60});
  });

  it("has a cell for each word on what two values are held of, and no other", () => {
    fc.assert(fc.property(dataset, fc.constantFrom(360, 1100), (data, width) => {
      const layout = lay(data, {width, unfolded: new Set(["more"])});
      const words = [...layout.summary.blocks, ...layout.summary.agreed].flatMap(({standing, lines}) => lines.filter((d) => d.versions.length > 1).flatMap((d) => d.words.map(({origin}) => `${standing.row.id} ${d.field} ${origin.id}`)));
      expect(cellsOf(layout).map((d) => d.item.key).sort()).toEqual(words.sort());
    }), {numRuns: 40});
  });

  it("sets apart silence, unknown and zero; what was said before, withdrawn or not repeated; and both of two values", () => {
    const layout = lay({incidents: [told("x",
      {source: "a", injured: 0, outcome: "hit", stated: "2023-10-18"},
      {source: "b", outcome: "missed", retracted: true, stated: "2023-10-18"}, {source: "b", injured: "unknown", stated: "2023-10-18"},
      {source: "c", injured: ">1", id: "c1", outcome: "hit", stated: "2023-10-18"}, {source: "c", injured: "~20", revises: ["c1"], stated: "2023-10-19"},
      {source: "d", outcome: "intercepted", stated: "2023-10-18"},
      {source: "e", outcome: "hit", stated: "2023-10-18"}, {source: "e", outcome: "partial", stated: "2023-10-18"}
    )]});
    expect(inCell(layout, "x injured a")).toEqual(["0"]);
    expect(inCell(layout, "x injured b")).toEqual(["(unknown)"]);
    expect(inCell(layout, "x injured c")).toEqual([">1 →", "~20"]);
    expect(cellsOf(layout).map((d) => d.item.key)).not.toContain("x injured d");
    expect(inCell(layout, "x outcome b")).toEqual(["missed struck"]);
    expect(inCell(layout, "x outcome c").join(" ")).toBe("hit → not repeated");
    expect(inCell(layout, "x outcome e")).toEqual(["(hit)", "hit", "—", "(partial)", "hit in part"]);
    expect(layout.legend.map((d) => d.glyph)).toEqual(["hit", "partial", "intercepted", "unknown", "conflict"]);
  });

  it("marks what is in conflict with another of its row, and what differs in wording", () => {
    const layout = lay({incidents: [told("x", {source: "a", weapon: "rocket", injured: 2}, {source: "b", weapon: "missile", injured: "1-2"}, {source: "c", injured: 1})]});
    expect(cellsOf(layout).map(({item, cell}) => `${item.key}: ${cell.relation}`)).toEqual(["x weapon a: wording", "x weapon b: wording", "x injured a: conflict", "x injured b: meet", "x injured c: conflict"]);
  });

  it("orders the columns by parties, officials, outlets and unnamed ones, then by who reported first, from where reading begins", () => {
    const sources: Source[] = [{id: "u", name: "U", kind: "anonymous", side: "target"}, {id: "o", name: "O", kind: "outlet"}, {id: "g", name: "G", kind: "government"}, {id: "p", name: "P", kind: "military", side: "target"}, {id: "q", name: "Q", kind: "armed-group"}];
    const claims = sources.map(({id}, i): Claim => ({source: id, injured: i, stated: `2023-10-${id === "q" ? "18" : "19"}`}));
    for (const locale of [undefined, speak(ar)]) {
      const layout = lay({sources, incidents: [told("x", ...claims)]}, {width: 900, ...(locale && {locale})});
      expect([...cellsOf(layout)].sort((a, b) => (locale ? b.item.x - a.item.x : a.item.x - b.item.x)).map((d) => d.item.key.at(-1))).toEqual(["q", "p", "g", "o", "u"]);
      expect(layout.shapes.heads!.names.map((d) => d.lines[0]!.replace(/[\u2068\u2069]/g, ""))).toEqual(["Q", "P", "G", "O", "U"]);
      expect(layout.shapes.heads!.kinds).toHaveLength(4);
    }
  });

  it("explains by whom it was carried in letters, and says the whole of a cell in words", () => {
    const layout = lay({incidents: [told("x", {source: "a", via: ["w"], outcome: "hit", stated: "2023-10-18"}, {source: "a", outcome: "intercepted", via: ["w"], stated: "2023-10-20"}, {source: "b", via: ["w"], outcome: "hit", join: "inferred"})]});
    expect(cellsOf(layout).map(({cell}) => [cell.letters, cell.joined])).toEqual([["a", false], ["a", true]]);
    expect(layout.shapes.headings.map((d) => d.runs.map((run) => run.text).join(""))).toContain("a:\u00a0via w");
    expect(layout.items[0]!.text).toBe("a on “Outcome” of x, 18 October 2023: intercepted; earlier hit. In conflict. Via w. Said 20 October 2023.");
    expect(layout.items[1]!.text).toContain("Joined by the editor.");
  });

  it("folds beyond twelve rows, and gives account of origins that have no column", () => {
    const many = Array.from({length: 20}, (_, i): Incident => told(`i${i}`, {source: `s${i % 10}`, outcome: "hit"}, {source: `s${(i + 1) % 10}`, outcome: "missed"}));
    const folded = lay({incidents: many}, {width: 700});
    expect(cellsOf(folded)).toHaveLength(24);
    expect(folded.account).toContain("8 rows are folded.");
    expect(cellsOf(lay({incidents: many}, {width: 700, unfolded: new Set(["more"])}))).toHaveLength(40);
    const wide = lay({incidents: [told("x", ...Array.from({length: 25}, (_, i): Claim => ({source: `s${i}`, injured: i})))]}, {width: 900});
    expect(wide.account).toContain(`${25 - cellsOf(wide).length} origins have no column.`);
    expect(wide.shapes.headings.map((d) => d.runs[0]!.text).join(" ")).toContain(`and ${25 - cellsOf(wide).length} others`);
  });

  it("says so where nothing is told in two ways", () => {
    const {items, shapes} = lay({incidents: [told("x", {source: "a", injured: 2}, {source: "b", injured: 2})]});
    expect(shapes.headings.map((d) => d.runs[0]!.text)).toEqual(["Nothing is told in two ways of any of these incidents."]);
    expect(items.map((d) => d.rows().length)).toEqual([1]);
  });

  it("cuts a word of joined letters that is too wide for its cell, and breaks none", () => {
    const words = (text: string): string[] => text.replace(/[\u2066-\u2069]/g, "").split(/[\s،:.()]+/);
    for (const width of [560, 600, 640, 700]) for (const {item, cell} of cellsOf(lay(usBases, {width, locale: speak(ar)}))) {
      const whole = new Set(words(item.text));
      const shown = cell.lines.flatMap((d) => ("run" in d ? words(d.run.text) : [])).filter((d) => d.startsWith("الإسلامي"));
      for (const word of shown) expect(whole.has(word) || word.endsWith("…"), `${width}: ${word}`).toBe(true);
    }
  });

  it("holds the cells' words within their edges, for the articles in any width", () => {
    for (const width of [320, 480, 640, 700, 1100]) for (const {cell} of cellsOf(lay(usBases, {width, unfolded: new Set(["more"])}))) {
      expect(cell.lines.every((d) => d.y > 4 && d.y < cell.y1 - cell.y0 - 4)).toBe(true);
    }
  });
});
