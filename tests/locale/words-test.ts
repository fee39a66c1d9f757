import {describe, expect, it} from "vitest";
import {ar} from "../../src/locale/ar.js";
import {ckb} from "../../src/locale/ckb.js";
import {en} from "../../src/locale/en.js";
import {fa} from "../../src/locale/fa.js";
import {fr} from "../../src/locale/fr.js";
import {he} from "../../src/locale/he.js";
import {speak, type Account} from "../../src/locale/locale.js";
import {ru} from "../../src/locale/ru.js";
import {tr} from "../../src/locale/tr.js";
import {parseEdtf} from "../../src/model/edtf.js";
import {parseQuantity} from "../../src/model/quantity.js";

const english = speak(en);
const arabic = speak(ar);
/** Thin and other spaces that Intl sets between the parts of a range. */
const plain = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, " ");

describe("span", () => {
  it.each([
    ["2023-10-23", "23 October 2023", "23 Oct"],
    ["2023-10", "October 2023", "October 2023"],
    ["2023", "2023", "2023"],
    ["2023-12~", "about December 2023", "~December 2023"],
    ["[2023-10-18..2023-10-19]", "some day of 18–19 October 2023", "18–19 Oct"],
    ["[..2023-10-18]", "on or before 18 October 2023", "by 18 Oct"],
    ["[2023-10-18..]", "on or after 18 October 2023", "from 18 Oct"],
    ["2023-10-18/2023-10-19", "18–19 October 2023", "18–19 Oct"]
  ])("%s is %s, and with little room %s", (text, whole, brief) => {
    const span = parseEdtf(text);
    expect([english.span(span), english.span(span, true)].map((d) => plain(d).replace(/ ?– ?/g, "–"))).toEqual([whole, brief]);
  });

  it("null is undated", () => {
    expect([english.span(null), arabic.span(null)]).toEqual(["undated", "دون تاريخ"]);
  });

  it("a span in Arabic is in Arabic", () => {
    expect(arabic.span(parseEdtf("[..2023-10-18]"))).toBe("في 18 أكتوبر 2023 أو قبله");
  });
});

describe("quantity", () => {
  it.each([
    [3, "3"],
    [">110", "more than 110"],
    [">=2", "at least 2"],
    ["<=1000", "up to 1,000"],
    ["<5", "fewer than 5"],
    ["~20", "about 20"],
    ["2-4", "2 to 4"],
    [{low: 2, high: 6, best: 4}, "4 (2 to 6)"],
    ["at least 3", "at least 3"],
    ["up to 1,000", "up to 1,000"],
    ["more than 110", "more than 110"]
  ])("%j is %s", (value, words) => {
    expect(english.quantity(parseQuantity(value)!)).toBe(words);
  });

  it("is in the digits asked for", () => {
    expect(speak(ar, {digits: "arab"}).quantity(parseQuantity(">110")!)).toBe("أكثر من ١١٠");
  });
});

describe("counts", () => {
  it.each([[0, "0 attacks"], [1, "1 attack"], [5000, "5,000 attacks"]])("%i in English", (n, words) => {
    expect(english.attacks(n)).toBe(words);
  });

  it.each([[1, "هجوم واحد"], [2, "هجومان"], [3, "3 هجمات"], [11, "11 هجومًا"], [100, "100 هجوم"]])("%i in Arabic", (n, words) => {
    expect(arabic.attacks(n)).toBe(words);
  });

  it("names attacks and incidents where these differ, and says at least", () => {
    expect([english.counted(4, 4), english.counted(6, 4), english.counted(12, 12, true)]).toEqual(["4 attacks", "6 attacks in 4 incidents", "at least 12 attacks in 12 incidents"]);
  });

  it("speaks of what it is told to count", () => {
    const raids = speak(en, {}, {one: "# raid", other: "# raids"});
    expect([raids.attacks(1), raids.counted(6, 4)]).toEqual(["1 raid", "6 raids in 4 incidents"]);
  });
});

describe("quotes and lists", () => {
  it("sets what others said between the marks of the language", () => {
    expect([en, tr, ar, fa, ckb, ru, fr, he].map((d) => speak(d).quoted("☆"))).toEqual(["“☆”", "“☆”", "«☆»", "«☆»", "«☆»", "«☆»", "«\u202f☆\u202f»", "\"☆\""]);
  });

  it("parts what merely stands side by side by commas alone, in any language", () => {
    expect([en, ar, fa, ckb, ru, he].map((d) => speak(d).list(["1", "2", "3"], "plain"))).toEqual(["1, 2, 3", "1، 2، 3", "1، 2، 3", "1، 2، 3", "1, 2, 3", "1, 2, 3"]);
  });
});

describe("names", () => {
  it("sets a name apart that runs in the other direction, and no other", () => {
    expect([english.name("Al-Tanf"), english.name("التنف"), arabic.name("التنف"), arabic.name("Al-Tanf")]).toEqual(["Al-Tanf", "\u2068التنف\u2069", "التنف", "\u2068Al-Tanf\u2069"]);
  });

  it("takes out what would turn the direction of the sentence", () => {
    expect(english.name("a\u202eb\u2069c")).toBe("abc");
  });

  it("takes the name in the reader's language, else the short one where room is little", () => {
    const site = {name: "Al-Tanf Garrison", short: "Al-Tanf", names: {ar: "التنف"}};
    expect([english.nameOf(site), english.nameOf(site, true), arabic.nameOf(site, true)]).toEqual(["Al-Tanf Garrison", "Al-Tanf", "التنف"]);
  });

  it("names countries by their three letters, and leaves what is no country as it is", () => {
    expect(["IRQ", "SYR", "IRN", "DEU", "IRK", "Elsewhere"].map((d) => english.country(d))).toEqual(["Iraq", "Syria", "Iran", "Germany", "IRK", "Elsewhere"]);
    expect(arabic.country("IRQ")).toBe("العراق");
  });
});

describe("account", () => {
  const nothing: Account = {attacks: 4, incidents: 4, atLeast: false, given: 4, uncounted: 0, left: [], unreadRows: 0, faultyRows: 0, undated: 0, joined: 0, maybeSame: 0, assumed: 0, asOf: null, period: null, hiddenSources: [], joins: true};

  it("says no more than there is to say", () => {
    expect(english.account(nothing)).toBe("Shown: 4 attacks.");
  });

  it("gives each reason with its number", () => {
    const left = [["denied", 1], ["sourceHidden", 2], ["unreadable", 0]] as const;
    expect(english.account({...nothing, given: 9, uncounted: 2, left, undated: 1, joined: 1, joins: false, hiddenSources: ["The Gazette"]})).toBe(
      "Shown: 4 attacks, and 2 not counted (summaries, responses, context), of 9 entries given. Left out: 1 denied by all who speak of it and 2 with sources switched off. 1 undated. 1 incident rests on a join by the editor. Switched off: The Gazette. Without the editor’s joins."
    );
  });
});

describe("languages", () => {
  it("have the same words, none of them empty", () => {
    const shape = (value: unknown): unknown => (typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).sort().map(([key, d]) => [key, shape(d)])) : typeof value === "function" ? "words" : value === "" ? "no words" : typeof value);
    expect(shape({...arabic, tag: "", dir: ""})).toEqual(shape({...english, tag: "", dir: ""}));
    expect(JSON.stringify(shape({...english, tag: "x"}))).not.toContain("no words");
  });
});
