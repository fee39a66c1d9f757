import {describe, expect, it} from "vitest";
import {optionsOf, type Chart} from "../../src/chart/define.js";
import {baseMap, counter, disagreement, timeline, type Annotation, type ChartOptions} from "../../src/index.js";
import {markupPen} from "../../src/draw/markup.js";
import {hereIn} from "../../src/layout/account.js";
import type {Frame, Layout} from "../../src/layout/layout.js";
import {readAnnotations} from "../../src/model/annotations.js";
import {readIncidents} from "../../src/model/read.js";
import type {View} from "../../src/model/reading.js";
import {annotations} from "../gallery/annotations.js";
import {generated, six, sites} from "../gallery/made-up.js";
import {day, view} from "../model/build.js";
import {frameOf} from "./frame.js";
import {atOnce} from "../../src/model/slices.js";

const charts = {timeline, counter, baseMap, disagreement, matrix: disagreement, ranges: disagreement};
type Name = keyof typeof charts;
const names = Object.keys(charts) as Name[];
const located = {...six, sites: sites.map((d, i) => ({...d, longitude: 36 + i, latitude: 31 + i}))};

function lay(name: Name, {data = located, notes = annotations, seen = {}, ...frame}: Partial<Omit<Frame, "notes">> & {data?: typeof six; notes?: readonly Annotation[]; seen?: Partial<View>} = {}) {
  const {definition} = charts[name] as unknown as Chart<ChartOptions>;
  const options = {...optionsOf(definition, {}), ...((name === "matrix" || name === "ranges") && {view: name})};
  const reading = readIncidents(data);
  const layout: Layout = definition.layout(atOnce(definition.summarise(reading, view(seen), options)), options, frameOf({...frame, notes: readAnnotations(notes, reading).notes}));
  return {layout, marks: definition.draw(layout, markupPen).marks};
}

const notesOf = ({items}: Layout) => items.filter((d) => d.note);
const textsOf = ({items}: Layout): string[] => items.map((d) => d.text);

describe("annotate", () => {
  it.each(names)("loses no annotation: each is one item of the %s, with a node of its own, at any width, in view or not", (name) => {
    const cases = [{}, {seen: {period: [day("2023-10-18"), day("2023-10-18")] as const}}, {seen: {asOf: day("2023-10-18")}}, {seen: {hiddenSources: new Set(["group", "army", "wire", "gazette"])}}, {data: {...located, incidents: []}}, {data: generated(300)}];
    for (const width of [340, 700, 1100]) for (const given of cases) {
      const {layout, marks} = lay(name, {width, ...given});
      expect(notesOf(layout).map((d) => d.key).sort()).toEqual(annotations.map((_, i) => `annotation ${i}`));
      expect(marks).toHaveLength(layout.items.length);
      for (const {text} of annotations) expect(textsOf(layout).filter((d) => d.includes(`Editor’s note: ${text} (`))).toHaveLength(1);
      for (const {x, y, width: w, height: h} of notesOf(layout)) expect([x - w / 2 >= 0, x + w / 2 <= width, y - h / 2 >= 0, y + h / 2 <= layout.height]).toEqual([true, true, true, true]);
    }
  });

  it("comes right after its incident, or after the last before its day", () => {
    for (const name of ["timeline", "counter"] as const) for (const width of [340, 900]) {
      const {items} = lay(name, {width, notes: [{incident: "d", text: "on d"}, {date: "2023-10-18", text: "on the day"}]}).layout;
      const at = (words: string): number => items.findIndex((d) => d.note && d.text.includes(words));
      expect(items[at("on d") - 1]?.rows().map((d) => d.id)).toContain("d");
      expect(items[at("on the day") - 1]?.rows().map((d) => d.id)).toContain("b");
    }
  });

  it("stands for the incidents that it is about, as far as they are shown", () => {
    const rows = (seen: Partial<View>): unknown => Object.fromEntries(notesOf(lay("timeline", {seen}).layout).map((d) => [d.key.at(-1), d.rows().map((row) => row.id).sort()]));
    expect(rows({})).toEqual({0: ["b"], 1: [], 2: ["c", "e"], 3: ["d"], 4: [], 5: []});
    expect(rows({period: [day("2023-10-20"), day("2023-10-21")]})).toEqual({0: [], 1: [], 2: ["e"], 3: ["d"], 4: [], 5: []});
  });

  it.each(names)("counts no incident of the %s twice that it is about", (name) => {
    for (const data of [located, generated(300), generated(3000)]) expect(hereIn(lay(name, {data}).layout.items)).toBe(hereIn(lay(name, {data, notes: []}).layout.items));
  });

  it("says in the account which are about nothing in view, and which about nothing that is there", () => {
    const account = lay("timeline").layout.account;
    expect(account).toContain("Editor’s note 3: could not be read. Editor’s note 2: outside the view.");
    expect(lay("baseMap", {notes: [{site: "hill", text: "a"}]}).layout.account).not.toContain("Editor’s note");
    expect(lay("disagreement", {notes: [{incident: "b", text: "a"}], seen: {period: [day("2023-10-20"), day("2023-10-21")]}}).layout.account).toContain("Editor’s note 1: outside the view.");
  });

  it("has words beside the mark or above the day where there is room, and below by number where there is none", () => {
    const shape = (name: Name, width: number, note: Annotation) => notesOf(lay(name, {width, notes: [note]}).layout)[0]!.note!;
    const site = {site: "hill", text: "A word"};
    expect(shape("baseMap", 900, site)).toMatchObject({ring: null, words: [{runs: [{text: "A word"}]}]});
    expect(shape("baseMap", 340, site)).toMatchObject({ring: [expect.any(Number), expect.any(Number)]});
    expect(shape("timeline", 900, {date: "2023-10-18", text: "A word"})).toMatchObject({ring: null, words: [{runs: [{text: "A word"}]}]});
    expect(shape("disagreement", 900, site).words[2]?.runs.map((d) => d.text)).toEqual(["A word", " (Hill Station)"]);
  });

  it("changes nothing where there are none", () => {
    for (const name of names) expect(lay(name, {notes: []}).layout.items.some((d) => d.note)).toBe(false);
  });
});
