import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Zoom} from "../../../src/layout/layout.js";
import {layoutTimeline} from "../../../src/layout/timeline.js";
import type {TimelineLayout} from "../../../src/layout/timeline/shapes.js";
import {en} from "../../../src/locale/en.js";
import {speak, type Account, type Locale} from "../../../src/locale/locale.js";
import {standing} from "../../../src/model/count.js";
import type {IncidentDataset} from "../../../src/model/incident.js";
import {readIncidents} from "../../../src/model/read.js";
import type {Reading, View} from "../../../src/model/reading.js";
import {generated} from "../../gallery/made-up.js";
import {frameOf} from "../frame.js";
import {view} from "../../model/build.js";
import {dataset, views} from "../../model/generate.js";
import {summariseTimeline} from "../../summary/at-once.js";

/** English, but for the account, which is given back as it was asked for. */
const counting: Locale = {...speak(en), account: (account) => JSON.stringify(account)};

const widths = fc.constantFrom(320, 479, 480, 900);
const lanes = fc.constantFrom("country", "site", "weapon", "source", "none");
const hidden = fc.subarray(["basis:listed", "basis:one", "basis:attacked", "kind:context", "kind:summary"]).map((d) => new Set(d));

interface Given {width?: number; lane?: "country" | "site" | "weapon" | "source" | "none"; repeat?: boolean; zoom?: Zoom}

function lay(reading: Reading, at: View, {width = 900, lane = "country", repeat = false, zoom}: Given): TimelineLayout & {said: Account} {
  const summary = summariseTimeline(reading, at, {lane, laneOrder: null, repeat});
  const layout = layoutTimeline(summary, {mark: "basis", gaps: "fold"}, frameOf({width, ...(zoom && {zoom}), locale: counting}));
  return {...layout, said: JSON.parse(layout.account) as Account};
}

const idsOf = ({items}: TimelineLayout): string[] => items.flatMap((d) => d.rows().map((row) => row.id)).sort();
const inAll = (data: IncidentDataset, of: (reading: Reading) => unknown): void => { of(readIncidents(data)); };

describe("layoutTimeline", () => {
  it("shows what the model says is to be seen, each incident in one item, under any view", () => {
    fc.assert(fc.property(dataset, views, hidden, widths, lanes, (data, {less}, hiddenClasses, width, lane) => {
      inAll(data, (reading) => {
        const at = {...less, hiddenClasses};
        const shown = reading.rows.filter((row) => standing(row, reading, at).shown).map((d) => d.id);
        expect(idsOf(lay(reading, at, {width, lane}))).toEqual(shown.sort());
      });
    }), {numRuns: 150});
  });

  it("gives account of every entry: counted, shown besides, left out for a reason, or not read", () => {
    fc.assert(fc.property(dataset, views, hidden, widths, (data, {more}, hiddenClasses, width) => {
      inAll(data, (reading) => {
        const {said} = lay(reading, {...more, hiddenClasses}, {width});
        const left = said.left.reduce((n, [, count]) => n + count, 0);
        expect(said.left.find(([why]) => why === "outsideView")?.[1]).toBe(0);
        expect(said.incidents + said.uncounted + left).toBe(said.given);
        expect(said.given).toBe(data.incidents.length);
      });
    }), {numRuns: 150});
  });

  it("counts in its items what its account counts, in marks, in lines and in bars", () => {
    fc.assert(fc.property(dataset, views, widths, (data, {more}, width) => {
      inAll(data, (reading) => {
        const {items, said} = lay(reading, more, {width});
        expect(items.reduce((n, d) => n + d.count, 0)).toBe(said.attacks);
      });
    }), {numRuns: 150});
    for (const width of [400, 900]) {
      const {items, said} = lay(readIncidents(generated(5000)), view(), {width});
      expect(items.reduce((n, d) => n + d.count, 0)).toBe(said.attacks);
    }
  });

  it("counts an incident once though it stands in several lanes", () => {
    fc.assert(fc.property(dataset, (data) => {
      inAll(data, (reading) => {
        const [once, repeated] = [lay(reading, view(), {lane: "source"}), lay(reading, view(), {lane: "source", repeat: true})];
        expect(repeated.said).toEqual(once.said);
        expect([...new Set(idsOf(repeated))]).toEqual(idsOf(once));
      });
    }), {numRuns: 100});
  });

  it("when zoomed, shows a part and says how many are out of view", () => {
    fc.assert(fc.property(dataset, fc.integer({min: 2, max: 12}), fc.integer({min: 0, max: 900}), (data, k, at) => {
      inAll(data, (reading) => {
        const {items, said} = lay(reading, view(), {zoom: {k, x: -at * (k - 1), y: 0}});
        const outside = said.left.find(([why]) => why === "outsideView")?.[1] ?? 0;
        const drawn = new Set(items.flatMap((d) => d.rows()));
        expect(drawn.size + outside).toBe(said.incidents + said.uncounted);
      });
    }), {numRuns: 150});
  });

  it("gives every item a key of its own, which is the same after a change of the view", () => {
    fc.assert(fc.property(dataset, views, lanes, fc.boolean(), (data, {less}, lane, repeat) => {
      inAll(data, (reading) => {
        const [all, some] = [lay(reading, view(), {lane, repeat}), lay(reading, less, {lane, repeat})];
        const keys = all.items.map((d) => d.key);
        expect(new Set(keys).size).toBe(keys.length);
        if (lane === "country") for (const item of some.items) expect(keys).toContain(item.key);
      });
    }), {numRuns: 100});
  });

  it("explains every sign that is in the picture, and none that is not", () => {
    fc.assert(fc.property(dataset, widths, (data, width) => {
      inAll(data, (reading) => {
        const {shapes, legend} = lay(reading, view(), {width});
        const signs = new Set(shapes.flatMap((d) => {
          if (d.is === "mark") return d.glyphs.map(({glyph}) => glyph);
          return d.is === "line" ? d.glyphs : d.is === "flag" ? [d.glyph] : d.is === "bracket" ? ["summary"] : [];
        }));
        const explained = new Set(legend.map((d) => d.glyph));
        expect([...signs].filter((d) => !explained.has(d))).toEqual([]);
        const bases = ["listed", "one", "several", "attacked"];
        expect(bases.filter((d) => explained.has(d) && !signs.has(d))).toEqual([]);
      });
    }), {numRuns: 150});
  });
});
