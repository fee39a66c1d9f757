import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {isBound, meets, parseQuantity, point, stated} from "../../src/model/quantity.js";

/** An interval in a few signs: `3`, `2..4`, `111..`, `20 (18..22) about`. */
function brief(value: unknown): string | null {
  const found = parseQuantity(value);
  if (!found) return null;
  const {low, high, best, about, wording, strict} = found;
  const bounds = low === high ? "" : `${low}..${high ?? ""}`;
  return [best, best === null || !bounds ? bounds : `(${bounds})`, about ? "about" : "", strict ? "strict" : "", wording ? `"${wording}"` : ""].filter((d) => d !== "" && d !== null).join(" ");
}

describe("parseQuantity", () => {
  it.each([
    [3, "3"], [0, "0"], [-0, "0"], ["3", "3"], [" 7 ", "7"], ["007", "7"], ["2.0", "2"], ["1,469", "1469"], ["1,234,567", "1234567"], ["1.2e5", "120000"],
    [">110", "111.. strict"], ["more than 110", "111.. strict"], ["over 1,000", "1001.. strict"], [">=2", "2.."], [">= 2", "2.."], ["≥2", "2.."],
    ["at least 3", "3.."], ["At least 3", "3.."], ["no fewer than 3", "3.."], ["3+", "3.."], ["3 or more", "3.."],
    ["<5", "0..4 strict"], ["fewer than 5", "0..4 strict"], ["<1", "0 strict"], ["<=1000", "0..1000"], ["up to 1,000", "0..1000"], ["as many as three", "0..3"],
    ["no more than 2", "0..2"], ["5 or fewer", "0..5"],
    ["~20", "20 (18..22) about"], ["about 20", "20 (18..22) about"], ["some 20", "20 (18..22) about"], ["5 or so", "5 (4..6) about"], ["about 10", "10 (9..11) about"],
    ["2-4", "2..4"], ["10–12", "10..12"], ["2 to 4", "2..4"], ["between 5 and 7", "5..7"], ["from 2 to 3", "2..3"], ["2 or 3", "2..3"], ["4-4", "4"], ["about 10-12", "9..14 about"]
  ])("reads %j as %s", (value, expected) => expect(brief(value)).toBe(expected));

  it.each([
    ["one", "1"], ["Twelve", "12"], ["a dozen", "12"], ["more than a dozen", "13.. strict"], ["none", "0"], ["nobody", "0"], ["no", "0"]
  ])("reads the number word %j as %s", (value, expected) => expect(brief(value)).toBe(expected));

  it.each([
    ["some", '1.. "some"'], ["several", '2.. "several"'], ["multiple", '2.. "multiple"'], ["a few", '2.. "a few"'], ["a number of", '2.. "a number of"'],
    ["dozens", '24.. "dozens"'], ["Dozens of", '24.. "Dozens of"'], ["scores", '40.. "scores"'], ["hundreds", '200.. "hundreds"'], ["at least several", '2.. "at least several"']
  ])("keeps the wording of %j, which names no number", (value, expected) => expect(brief(value)).toBe(expected));

  it.each([["١٢", "12"], ["۱۲", "12"], ["١٬٤٦٩", "1469"], ["١٠–١٢", "10..12"], ["\u200f٥\u200f", "5"]])("reads the digits of Arabic and Persian: %j", (value, expected) => expect(brief(value)).toBe(expected));

  it("leaves out the mark of a footnote", () => {
    expect(brief("5[3]")).toBe("5");
    expect(brief("10–12[3][14]")).toBe("10..12");
    expect(brief("5[at least]")).toBeNull();
  });

  it.each([
    [{low: 2, high: 4}, "2..4"], [{low: 2, high: 6, best: 4}, "4 (2..6)"], [{low: 110, high: null}, "110.."], [{low: 3, high: 3}, "3"], [{low: 2, high: 6, best: 3.5}, "3.5 (2..6)"],
    [{low: 4, high: 2}, null], [{low: 2}, null], [{low: 2, high: 4, best: 5}, null], [{low: -1, high: 4}, null], [{low: 1.5, high: 4}, null], [{low: 1, high: Infinity}, null], [{low: "2", high: 4}, null]
  ])("reads %j as %s", (value, expected) => expect(brief(value)).toBe(expected));

  it.each([
    "1.469", "12.000", "1,46", "1,4690", "2.5", "-3", "−3", "+3", "4-2", "5-", "2-3-4", "<0", "", " ", "3 drones", "unknown", "lots", "NaN", "Infinity", "0x10", "1e400", "5³", "½", "3?",
    2.5, -3, NaN, Infinity, -Infinity, 1e308, 2 ** 53, 12n, true, false, null, undefined, Symbol("3"), [], [3], {}, new Date(0), () => 3
  ])("refuses %s", (value) => expect(parseQuantity(value)).toBeNull());

  it("takes no field from a prototype", () => {
    expect(parseQuantity(Object.create({low: 2, high: 4}))).toBeNull();
  });

  it("is quick on long and odd text", () => {
    for (const d of ["0", "9,", "a", " ", "٠", "-", "[1]", "some ", "about "]) {
      const text = d.repeat(100_000);
      const start = performance.now();
      expect(parseQuantity(text)).toBeNull();
      expect(performance.now() - start).toBeLessThan(20);
    }
  });

  it("gives whole bounds, in order, or nothing, for any text", () => {
    const part = fc.constantFrom("1", "12", "1,000", "three", "some", "dozens", "at least ", ">", "<", "<=", "~", "about ", "-", "–", " to ", " or more", "+", " ", ".", ",", "[3]", "٣");
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(part, {maxLength: 5}).map((d) => d.join(""))), (text) => {
      const found = parseQuantity(text);
      if (!found) return;
      expect(Number.isSafeInteger(found.low) && found.low >= 0).toBe(true);
      if (found.high !== null) expect(found.high).toBeGreaterThanOrEqual(found.low);
      if (found.best !== null) expect(found.low <= found.best && found.best <= (found.high ?? Infinity)).toBe(true);
      expect(found.high === null || found.wording === null).toBe(true);
    }));
  });
});

function read(value: unknown) {
  const found = parseQuantity(value);
  if (!found) throw new Error("not a quantity");
  return found;
}

describe("meets", () => {
  it.each([
    [3, 3, true], [3, 2, false], [">=2", 3, true], [">110", 110, false], [">110", 111, true], ["~2500", "<=3000", true], ["2-4", "4-6", true], ["2-4", "5-6", false],
    [">110", ">200", true], ["<5", 5, false], ["some", 0, false], [0, "none", true]
  ])("%j and %j: %s", (a, b, expected) => {
    expect(meets(read(a), read(b))).toBe(expected);
    expect(meets(read(b), read(a))).toBe(expected);
  });
});

describe("isBound", () => {
  it.each([[">110", true], ["up to 5", true], ["several", true], [3, false], [0, false], ["2-4", false], ["~20", false], [{low: 2, high: null, best: 4}, false]])("%j: %s", (value, expected) => {
    expect(isBound(read(value))).toBe(expected);
  });
});

describe("point and stated", () => {
  it.each([[3, 3, 3], [">110", 111, 110], ["at least 110", 110, 110], ["<5", 4, 5], ["<1", 0, 1], ["up to 5", 5, 5], ["2-4", 2, 2], ["~20", 20, 20], ["dozens", 24, 24], [{low: 2, high: 6, best: 4}, 4, 4]])(
    "%j stands at %d, and says %d", (value, at, said) => {
      expect(point(read(value))).toBe(at);
      expect(stated(read(value))).toBe(said);
    });
});
