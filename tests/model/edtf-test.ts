import vm from "node:vm";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {dayOf, isoOf, parseEdtf, spansMeet} from "../../src/model/edtf.js";
import type {Span} from "../../src/model/reading.js";

/** A span in a few signs: `2023-10-01..2023-10-31 within about`. */
function brief(value: unknown, timeZone?: string): string | null {
  const found = parseEdtf(value, timeZone);
  if (!found) return null;
  const [from, to] = [found.from, found.to].map((d) => d === null ? "" : isoOf(d));
  return [from === to ? from : `${from}..${to}`, found.kind, ...found.about ? ["about"] : []].join(" ");
}

describe("parseEdtf", () => {
  it.each([
    ["2023-10-23", "2023-10-23 day"],
    [" 2023-10-23 ", "2023-10-23 day"],
    ["2023-10", "2023-10-01..2023-10-31 within"],
    ["2024-02", "2024-02-01..2024-02-29 within"],
    ["2023-12", "2023-12-01..2023-12-31 within"],
    ["2023", "2023-01-01..2023-12-31 within"],
    ["2023-12~", "2023-12-01..2023-12-31 within about"],
    ["2023-10-18~", "2023-10-18 day about"],
    ["[2023-10-18..2023-10-19]", "2023-10-18..2023-10-19 within"],
    ["[2023-10..2023-11]", "2023-10-01..2023-11-30 within"],
    ["[2023-10-18..2023-10-18]", "2023-10-18 day"],
    ["[..2023-10-18]", "..2023-10-18 within"],
    ["[2023-10-18..]", "2023-10-18.. within"],
    ["2023-10-18/2023-10-19", "2023-10-18..2023-10-19 lasted"],
    ["2023-10/2023-11~", "2023-10-01..2023-11-30 lasted about"],
    ["2023-10-18/2023-10-18", "2023-10-18 day"],
    ["0001-01-01", "0001-01-01 day"],
    ["0099-03-01", "0099-03-01 day"],
    ["9999-12-31", "9999-12-31 day"],
    ["2023-10-23T22:30", "2023-10-23 day"],
    ["2023-10-23 00:00:00.000", "2023-10-23 day"]
  ])("reads %s as %s", (text, expected) => expect(brief(text)).toBe(expected));

  it.each([
    "2023-10-32", "2023-13", "2023-13-01", "2023-00", "2023-10-00", "2023-02-29", "1900-02-29", "2023-02-30", "2023-04-31", "0000-01-01", "0000", "10000-01-01", "+012024-01-01", "-0001-01-01",
    "2023-10-19/2023-10-18", "[2023-10-19..2023-10-18]", "[..]", "[]", "..", "/", "2023-10-18/", "/2023-10-18", "2023-10-18/..", "a/b", "2023-10-18/2023-10-19/2023-10-20", "[2023-10-18..2023-10-19..2023-10-20]",
    "[2023-10-18..2023-10-19", "2023-10-18..2023-10-19", "2023-10-23T24:00Z", "2023-10-23T23:60Z", "2023-10-23T23:30:60Z", "2023-10-23T23:30+15:00", "2023-10-23T23:30+03:60", "2023-10-23T23Z",
    "23-10-18", "2023-1-2", "18/10/2023", "10/18/2023", "20231018", "45222", "2023-10-18?", "2023-10-XX", "2023-10-18 ~", "٢٠٢٣-١٠-١٨", "yesterday", "unknown", "",
    2023, 45222, 20231018, NaN, 12n, null, undefined, true, {}, [], Symbol("2023"), new Date(NaN), new Date(8.64e15), {getTime: () => 0}
  ])("refuses %s", (value) => expect(parseEdtf(value)).toBeNull());

  it("refuses what only looks like a Date", () => {
    expect(parseEdtf(Object.create(Date.prototype))).toBeNull();
  });

  it("puts a moment on its day in the zone, UTC by default", () => {
    expect(brief("2023-10-23T22:30Z")).toBe("2023-10-23 day");
    expect(brief("2023-10-23T22:30Z", "Asia/Baghdad")).toBe("2023-10-24 day");
    expect(brief("2023-10-23T22:30-05:00")).toBe("2023-10-24 day");
    expect(brief("2023-10-23T22:30-05:00", "America/New_York")).toBe("2023-10-23 day");
    expect(brief("2023-10-23T00:30+0300")).toBe("2023-10-22 day");
    expect(brief("2023-10-23T00:10-00:30")).toBe("2023-10-23 day");
    expect(brief("2023-10-23T23:59:59.999+03", "Pacific/Kiritimati")).toBe("2023-10-24 day");
    expect(brief("[2023-10-23T22:30Z..2023-10-25T22:30Z]", "Asia/Baghdad")).toBe("2023-10-24..2023-10-26 within");
  });

  it("keeps the day of a time without an offset in whichever zone", () => {
    expect(brief("2023-10-23T23:30", "Pacific/Kiritimati")).toBe("2023-10-23 day");
  });

  it("stays right on the days on which clocks change", () => {
    expect(brief("2023-11-05T03:59Z", "America/New_York")).toBe("2023-11-04 day");
    expect(brief("2023-11-05T04:00Z", "America/New_York")).toBe("2023-11-05 day");
    expect(brief("2023-11-06T04:59Z", "America/New_York")).toBe("2023-11-05 day");
    expect(brief("2023-11-06T05:00Z", "America/New_York")).toBe("2023-11-06 day");
  });

  it("takes a Date as its moment, from another window too", () => {
    const moment = Date.UTC(2023, 9, 23, 22, 30);
    expect(brief(new Date(moment))).toBe("2023-10-23 day");
    expect(brief(new Date(moment), "Asia/Baghdad")).toBe("2023-10-24 day");
    expect(brief(vm.runInNewContext(`new Date(${moment})`))).toBe("2023-10-23 day");
  });

  it("refuses what falls outside the years 1 to 9999", () => {
    expect(parseEdtf("9999-12-31T23:30-05:00")).toBeNull();
    expect(parseEdtf("0001-01-01T00:00Z", "America/New_York")).toBeNull();
    expect(parseEdtf("9999-12-31T23:30Z", "Asia/Baghdad")).toBeNull();
  });

  it("throws for a time zone that is none", () => {
    expect(() => parseEdtf("2023-10-23T22:30Z", "Nowhere/Land")).toThrow(RangeError);
  });

  it("gives the same span for the same text, which nobody can change", () => {
    const found = parseEdtf("2023-10-23");
    expect(parseEdtf("2023-10-23")).toBe(found);
    expect(Object.isFrozen(found)).toBe(true);
  });

  it("is quick on long text", () => {
    for (const d of ["0", "2023-", "[", "..", "/", " ", "2023-10-23/"]) {
      const text = d.repeat(100_000);
      const start = performance.now();
      expect(parseEdtf(text)).toBeNull();
      expect(performance.now() - start).toBeLessThan(20);
    }
  });
});

describe("isoOf and dayOf", () => {
  it("count days from 1 January 1970", () => {
    expect(dayOf("1970-01-01")).toBe(0);
    expect(dayOf("2000-03-01")).toBe(11017);
    expect(dayOf("1969-12-31")).toBe(-1);
    expect(isoOf(19653)).toBe("2023-10-23");
  });

  it("dayOf refuses what is not a plain day", () => {
    for (const text of ["2023-10", "2023/2023~", "[2023-10~]", "2023-10-18~", "2023-10-32", "2023-10-18T00:00Z", " 2023-10-1", ""]) expect(dayOf(text)).toBeNull();
  });

  it("are each other's inverse on every day of the calendar", () => {
    fc.assert(fc.property(fc.integer({min: -719162, max: 2932896}), (day) => {
      expect(dayOf(isoOf(day))).toBe(day);
      expect(isoOf(day + 1) > isoOf(day) || day === 2932896).toBe(true);
    }));
  });
});

describe("spansMeet", () => {
  it.each([
    ["2023-10-18", "2023-10-18", true], ["2023-10-18", "2023-10-19", false], ["2023-10", "2023-10-31", true], ["2023-10", "2023-11-01", false],
    ["[..2023-10-18]", "2023-10-18", true], ["[..2023-10-18]", "2023-10-19", false], ["[2023-10-18..]", "2024", true], ["[..2023]", "[2022..]", true],
    ["2023-10-18/2023-10-20", "2023-10-19", true], ["2023-10-18~", "2023-10-19", true], ["2023-10-18~", "2023-10-20", false], ["2023-12~", "2023-11-15", true], ["2023-12~", "2023-10-15", false]
  ])("%s and %s: %s", (a, b, expected) => {
    const [first, second] = [a, b].map((d) => parseEdtf(d)) as [Span, Span];
    expect(spansMeet(first, second)).toBe(expected);
    expect(spansMeet(second, first)).toBe(expected);
  });
});
