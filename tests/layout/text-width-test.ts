import fc from "fast-check";
import {expect, it} from "vitest";
import {textWidth, truncate, wrap, wrapAtHyphens} from "../../src/layout/text-width.js";
import {labelWidths} from "./label-widths.js";

const graphemes = (text: string) => [...new Intl.Segmenter("en").segment(text)].map((d) => d.segment);

it("textWidth of nothing is 0, and grows with the font size", () => {
  expect([textWidth("", 12), textWidth("x", 0)]).toEqual([0, 0]);
  expect(textWidth("Erbil", 24)).toBeCloseTo(2 * textWidth("Erbil", 12), 0);
});

for (const [script, labels] of Object.entries(labelWidths)) {
  it(`textWidth is no less than what browsers need, for 95 % of labels or more (${script})`, () => {
    const short = labels.filter(([text, regular, bold]) => textWidth(text, 100) < regular * 100 || textWidth(text, 100, {bold: true}) < bold * 100);
    expect(short.length / labels.length, short.join("; ")).toBeLessThan(0.05);
  });

  it(`textWidth is no more than 35 % too much on the whole (${script})`, () => {
    const ratios = labels.map(([text, regular]) => textWidth(text, 100) / regular / 100);
    expect(ratios.reduce((a, b) => a + b) / ratios.length).toBeLessThan(1.35);
  });
}

it("textWidth gives combining marks, joiners and direction marks no room", () => {
  expect(textWidth("é", 20)).toBe(textWidth("e", 20));
  expect(textWidth("e\u0301", 20)).toBe(textWidth("e", 20));
  expect(textWidth("مُسَيَّرَة", 20)).toBe(textWidth("مسيرة", 20));
  expect(textWidth("\u2068Erbil\u2069", 20)).toBe(textWidth("Erbil", 20));
});

it("textWidth knows squares, emoji and syllables made of parts", () => {
  expect(textWidth("東", 10)).toBe(11);
  expect(textWidth("한국", 10)).toBe(22);
  expect(textWidth("🚀", 10)).toBeGreaterThan(12);
});

it("truncate leaves what fits, else ends in dots, else gives nothing", () => {
  expect(truncate("Al-Asad", 100, 12)).toBe("Al-Asad");
  expect(truncate("Al-Asad Airbase", 70, 12)).toBe("Al-Asad…");
  expect([truncate("Al-Asad", 10, 12), truncate("Al-Asad", 0, 12), truncate("", 0, 12)]).toEqual(["", "", ""]);
});

it("truncate cuts sooner where letters are bold", () => {
  expect(truncate("Al-Asad Airbase", 96, 12, {bold: true}).length).toBeLessThan(truncate("Al-Asad Airbase", 96, 12).length);
});

it("truncate never cuts inside what reads as one sign", () => {
  expect(truncate("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 75, 12)).toBe("👩‍👩‍👧…");
  expect(truncate("e\u0301e\u0301e\u0301e\u0301", 24, 12)).toBe("e\u0301…");
});

it("truncate gives a beginning of the text, in whole graphemes, no wider than asked", () => {
  const text = fc.oneof(fc.string({unit: "grapheme"}), fc.string({unit: fc.constantFrom(..."ابتسمنلي \u064e")}), fc.string({unit: "binary"}));
  fc.assert(fc.property(text, fc.integer({min: 0, max: 200}), (text, width) => {
    const cut = truncate(text, width, 12);
    if (cut === text) return;
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(width + 0.1);
    const head = cut.slice(0, -1);
    expect(graphemes(text).slice(0, graphemes(head).length).join("").trimEnd()).toBe(head);
  }));
});

it("truncate gives a letter that spreads at an end its room where the cut makes it the last", () => {
  for (const text of ["ااتب ", "ت\u064eبات", "ت\u200cبات", "تتتتتتتت"]) {
    for (let width = 0; width < 80; width += 1) expect(textWidth(truncate(text, width, 12), 12)).toBeLessThanOrEqual(width + 0.1);
  }
});

it("wrap breaks at spaces, and cuts the last line", () => {
  expect(wrap("34 days not covered", 60, 11, 3)).toEqual(["34 days", "not", "covered"]);
  expect(wrap("34 days not covered", 60, 11, 2)).toEqual(["34 days", "not cov…"]);
  expect(wrap("34 days not covered", 300, 11, 2)).toEqual(["34 days not covered"]);
  expect([wrap("", 60, 11, 2), wrap("  \n", 60, 11, 2), wrap("34 days", 60, 11, 0)]).toEqual([[], [], []]);
});

it("wrap breaks a word only where it is too wide alone", () => {
  expect(wrap("a Wachtturmgesellschaft", 60, 11, 4)).toEqual(["a", "Wachttur", "mgesellsc", "haft"]);
  expect(wrap("المقاومة الإسلامية في العراق", 56, 11, 3)).toEqual(["المقاومة", "الإسلامية", "في العراق"]);
});

it("wrapAtHyphens breaks after a hyphen too, and leaves a dash alone", () => {
  expect(wrapAtHyphens("Al-Malikiyah", 60, 12, 2)).toEqual(["Al-", "Malikiyah"]);
  expect(wrapAtHyphens("Al-Tanf - gate", 300, 12, 2)).toEqual(["Al-Tanf - gate"]);
});

it("wrap never cuts inside what reads as one sign", () => {
  expect(wrap("👩‍👩‍👧👩‍👩‍👧", 60, 12, 3)).toEqual(["👩‍👩‍👧", "👩‍👩‍👧"]);
  expect(wrap("😀😀", 5, 12, 3)).toEqual([]);
});

it("wrap sets a name that runs the other way off in each of its lines", () => {
  const lines = wrapAtHyphens("\u2068Rocket attacks since mid-October\u2069 \u05d0", 105, 12, 3);
  expect(lines).toHaveLength(3);
  for (const d of lines.slice(0, -1)) expect([d.startsWith("\u2068"), d.includes("\u2069")]).toEqual([true, false]);
  expect(lines.at(-1)).toMatch(/^\u2068[^\u2068]*\u2069 \u05d0$/);
});

it("wrap loses no letter where there are lines enough, and ends where there is no width", () => {
  fc.assert(fc.property(fc.string({unit: "grapheme"}), fc.integer({min: 0, max: 90}), (text, width) => {
    const lines = wrap(text, width, 12, 200);
    const longest = graphemes(text).reduce((most, d) => Math.max(most, textWidth(d, 12)), 0);
    if (width >= longest) expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    if (width >= longest) for (const d of lines) expect(textWidth(d, 12)).toBeLessThanOrEqual(width + 0.1);
  }));
});
