import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Box, Edges4} from "../../src/layout/layout.js";
import {cut, layoutStrip} from "../../src/layout/strip.js";
import {ar} from "../../src/locale/ar.js";
import {en} from "../../src/locale/en.js";
import {speak} from "../../src/locale/locale.js";
import type {Note} from "../../src/model/annotations.js";
import {frameOf} from "./frame.js";

const note = (text: string, i: number): Note => ({key: `annotation ${i}`, text, about: "", span: null, site: null, row: null});
const edges = ({x, y, width, height}: Box): Edges4 => ({x0: x - width / 2, x1: x + width / 2, y0: y - height / 2, y1: y + height / 2});
const meet = (a: Edges4, b: Edges4): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

const pegs = fc.array(fc.record({x: fc.integer({min: 100, max: 880}), words: fc.integer({min: 1, max: 30})}), {maxLength: 14})
  .map((all) => all.map(({x, words}, i) => ({note: note("some words ".repeat(words).trim(), i), x, y: 320})));

describe("layoutStrip", () => {
  it("sets no words upon others, no line through words, and nothing beyond the sides, whatever is to be said where", () => {
    fc.assert(fc.property(pegs, fc.constantFrom(360, 900), fc.constantFrom(en, ar), (all, width, language) => {
      const {seats, height} = layoutStrip({pegs: all, sides: [90, 890], foot: 300, taken: []}, frameOf({width, locale: speak(language)}));
      const boxes = seats.map((d) => edges(d.box));
      boxes.forEach((a, i) => {
        expect(a.x0 >= 90 && a.x1 <= 890 && a.y1 <= 300 && a.y0 >= 300 - height).toBe(true);
        for (const b of boxes.slice(0, i)) expect(meet(a, b)).toBe(false);
        seats.forEach((d, j) => { if (i !== j) for (const line of d.shape.lines) expect(meet(a, {...line, x0: line.x0 - 1, x1: line.x1 + 1})).toBe(false); });
      });
    }), {numRuns: 60});
  });

  it("gives all a place where there is room for their words, one above another where they stand close", () => {
    const {seats} = layoutStrip({pegs: [note("The first of two", 0), note("The second of them", 1)].map((d, i) => ({note: d, x: 300 + 20 * i, y: 320})), sides: [90, 890], foot: 300, taken: []}, frameOf());
    expect(seats.map((d) => d.shape.words.map((line) => line.runs[0]?.text)).sort()).toEqual([["The first of two"], ["The second of them"]]);
  });

  it("sets a number in place of words that are too many, and of all on a phone", () => {
    const lay = (text: string, width: number) => layoutStrip({pegs: [{note: note(text, 0), x: 300, y: 320}], sides: [0, 340], foot: 300, taken: []}, frameOf({width})).seats[0]?.shape;
    expect(lay("long ".repeat(80), 900)).toMatchObject({words: [], ring: [300, expect.any(Number)]});
    expect(lay("short", 360)).toMatchObject({words: [], ring: [300, expect.any(Number)]});
    expect(lay("short", 900)).toMatchObject({ring: null});
  });
});

describe("cut", () => {
  it("leaves out of a line what it would run through", () => {
    const box = (y: number, x = 50): Box => ({x, y, width: 20, height: 10});
    expect(cut(50, 0, 100, [box(60), box(30), box(34), box(80, 90)]).map((d) => [d.y0, d.y1])).toEqual([[0, 22], [42, 52], [68, 100]]);
    expect(cut(50, 0, 20, [box(18)])).toMatchObject([{y0: 0, y1: 10}]);
  });
});
