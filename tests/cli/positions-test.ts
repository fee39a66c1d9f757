import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {faultIn, locate, walk} from "../../src/cli/positions.js";

/** The value at a path, one step after the other; a list alone is the incidents. */
function valueAt(value: unknown, path: string): unknown {
  const steps = [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, key, i]) => key ?? Number(i));
  return steps.slice(Array.isArray(value) ? 1 : 0).reduce((at: unknown, step) => (at as Record<string | number, unknown>)[step], value);
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Values whose keys make plain paths. */
const json = fc.letrec((tie) => ({
  value: fc.oneof({depthSize: "small"}, fc.constantFrom(null, true, false), fc.string(), fc.integer(), fc.double({noNaN: true, noDefaultInfinity: true}), fc.array(tie("value"), {maxLength: 4}), fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), tie("value"), {maxKeys: 4}))
})).value;
const spoilt = fc.tuple(json, fc.nat(), fc.constantFrom("", ",", "}", "]", "\"", "\\", "0", "-", "\u0001", "x", ":"), fc.nat(2)).map(([value, at, put, cut]) => {
  const text = JSON.stringify(value);
  const i = at % (text.length + 1);
  return text.slice(0, i) + put + text.slice(i + cut);
});

describe("walk", () => {
  it("takes for JSON what JSON.parse takes", () => {
    fc.assert(fc.property(fc.oneof(spoilt, fc.string()), (text) => {
      expect(faultIn(text) === null).toBe(isJson(text));
    }), {numRuns: 2000});
    for (const text of ["[1,]", "{\"a\":1,}", "01", "1.", "\"\\u12\"", "[1]]", "", " ", "\ufeff1", "{a:1}", "'a'"]) expect([text, faultIn(text) === null]).toEqual([text, isJson(text)]);
  });

  it("tells the place of each value by its path", () => {
    fc.assert(fc.property(json, fc.constantFrom(0, 1, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const ends = new Set<number>();
      walk(text, (path, at) => {
        const found = JSON.stringify(valueAt(value, path), null, indent);
        expect(text.slice(at).replace(/\s/g, "").startsWith(found.replace(/\s/g, ""))).toBe(true);
        ends.add(at);
      });
      expect(ends.size).toBeGreaterThan(0);
    }), {numRuns: 300});
  });

  it("is not stopped by depth or by length", () => {
    expect(faultIn("[".repeat(100_000) + "]".repeat(100_000))).toBe(null);
    expect(faultIn("[".repeat(100_000))).toEqual({line: 1, column: 100_001});
    expect(faultIn(`"${"\\n".repeat(2_000_000)}${"x".repeat(5_000_000)}"`)).toBe(null);
  });
});

describe("locate", () => {
  const text = `{\r\n  "incidents": [\n    {"date": "x"},\n    {"claims": [{"source": "s",\n      "injured": -1}]}\n  ]\n}`;

  it("gives lines and columns from 1, in whatever order it is asked", () => {
    const place = locate(text, ["incidents[1].claims[0].injured", "incidents[0].date"]);
    expect(place("incidents[0].date")).toEqual({line: 3, column: 14});
    expect(place("incidents[1].claims[0].injured")).toEqual({line: 5, column: 18});
  });

  it("gives what is about a value that is not there", () => {
    expect(locate(text, ["incidents[1].claims[0].stated"])("incidents[1].claims[0].stated")).toEqual({line: 4, column: 17});
    expect(locate(text, ["about.updated"])("about.updated")).toEqual({line: 1, column: 1});
  });

  it("takes a list alone for the incidents", () => {
    expect(locate(`[\n{}, {"date": 1}]`, ["incidents[1].date"])("incidents[1].date")).toEqual({line: 2, column: 14});
  });
});
