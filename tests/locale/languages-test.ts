import {describe, expect, it} from "vitest";
import {usBases} from "../../src/data.js";
import {en} from "../../src/locale/en.js";
import {speak, type Language, type Locale} from "../../src/locale/locale.js";
import {capital} from "../../src/locale/phrases.js";
import {parseQuantity} from "../../src/model/quantity.js";
import {middleEast} from "../../src/shapes/middle-east.js";
import {draw, scenarios} from "../gallery/drawn.js";
import {stringsIn} from "./pseudo.js";
import {textsOf} from "./sentences.js";

const files = import.meta.glob<Record<string, Language>>("../../src/locale/*.ts", {eager: true});
/** Every language but English: a file that exports something named as the file, with a tag. */
const languages = Object.entries(files)
  .map(([path, file]) => file[/(\w+)\.ts$/.exec(path)?.[1] ?? ""])
  .filter((d): d is Language => typeof d?.tag === "string" && d !== en);
const find = (tag: string): Locale => speak(languages.find((d) => d.tag === tag)!);

/** Letters of the language's own script; names of keys and of kinds of files stand in Latin letters in all of them. */
const foreign: Record<string, RegExp> = {latin: /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Cyrillic}]/u, other: /\p{sc=Latin}/u};
const keys = /Enter|Escape|Space|Ctrl|SVG|PNG|CSV|JSON/g;
const isLatin = ({tag}: Language): boolean => ["tr", "fr"].includes(tag.slice(0, 2));

/** What is the same in English. */
const same: Record<string, string[]> = {
  fr: [
    "baseMap.km", "baseMap.within", "claims.evidence", "claims.via", "columns.date", "columns.site", "counter.counts.munitions", "counter.counts.sites", "disagreement.matrix.kinds.party", "evidence.document",
    "evidence.image", "field.date", "field.munitions", "incidents", "sourceKind.military", "ui.notes", "ui.pause", "ui.source", "ui.switches", "weapon.drone", "weapon.missile", "weapon.projectile"
  ],
  tr: ["baseMap.km", "baseMap.within", "evidence.video"]
};

describe.each(languages)("$tag", (language) => {
  const locale = speak(language);
  const english = textsOf(speak(en));
  const texts = [...textsOf(locale)];

  it("has every word, none of them English", () => {
    const number = (text: string): boolean => !/\p{L}/u.test(text);
    const untranslated = texts.filter(([path, said]) => said.some((d, i) => d === english.get(path)?.[i] && !number(d)) && !same[language.tag.slice(0, 2)]?.includes(path) && path !== "disagreement.matrix.letter");
    expect(untranslated).toEqual([]);
  });

  it("leaves nothing empty, undefined or unreplaced in a sentence", () => {
    expect(texts.flatMap(([path, said]) => said.filter((d) => d.trim() === "" || /undefined|null|NaN|#|\[object| {2}|\.\.| [.,،؛;]|\(\)/.test(d)).map((d) => [path, d]))).toEqual([]);
  });

  it("speaks in its own letters", () => {
    const script = isLatin(language) ? foreign["latin"]! : foreign["other"]!;
    expect(texts.flatMap(([path, said]) => said.filter((d) => script.test(d.replace(keys, ""))).map((d) => [path, d]))).toEqual([]);
  });

  it("begins a summary with a capital, where its letters have them", () => {
    const counted = locale.counted(12, 12, true);
    const summaries = [
      locale.timeline.summary({counted, span: null, most: null, lane: null}),
      locale.baseMap.summary({counted, sites: 0, lead: null, most: null, unlocated: 0})
    ];
    expect(summaries).toEqual(summaries.map((d) => capital(d, language.tag)));
  });

  it("says every count with its number, or with words that only one number has", () => {
    const wrong = ["attacks", "incidents", "notCovered", "claims.heading", "ui.table"].filter((path) => {
      const said = texts.find(([d]) => d === path)![1];
      return new Set(said).size !== said.length;
    });
    expect(wrong).toEqual([]);
  });

  // What readers get of the articles without script: whatever is in other letters than theirs is a name, a title or a quote from the data.
  it.each(scenarios.filter(([name]) => /^(timeline|counter|baseMap|disagreement|disagreementMatrix|disagreementRanges)OfTheArticles$/.test(name)))("draws %s in its own letters, but for what the data say", (_, scenario) => {
    const script = isLatin(language) ? foreign["latin"]! : foreign["other"]!;
    const words = (text: string): string[] => (text.match(/\p{L}+/gu) ?? []).filter((d) => script.test(d));
    const given = new Set(stringsIn([usBases, middleEast.boundaries]).flatMap(words));
    const shown = [...draw(scenario, {locale: language}).matchAll(/>([^<]+)</g)].flatMap((d) => words(d[1]!.replaceAll(/&\w+;|\p{L}*…/gu, " ").replace(keys, "")));
    expect(shown.filter((d) => !given.has(d))).toEqual([]);
  });
});

describe("the forms of a counted noun", () => {
  const numbers = [0, 1, 2, 3, 5, 11, 21, 100];
  it.each([
    ["ar", ["لا هجمات", "هجوم واحد", "هجومان", "3 هجمات", "5 هجمات", "11 هجومًا", "21 هجومًا", "100 هجوم"]],
    ["fa", ["۰ حمله", "۱ حمله", "۲ حمله", "۳ حمله", "۵ حمله", "۱۱ حمله", "۲۱ حمله", "۱۰۰ حمله"]],
    ["ckb", ["٠ هێرش", "١ هێرش", "٢ هێرش", "٣ هێرش", "٥ هێرش", "١١ هێرش", "٢١ هێرش", "١٠٠ هێرش"]],
    ["he", ["0 התקפות", "התקפה אחת", "שתי התקפות", "3 התקפות", "5 התקפות", "11 התקפות", "21 התקפות", "100 התקפות"]]
  ])("%s", (tag, forms) => {
    expect(numbers.map(find(tag).attacks)).toEqual(forms);
  });
});

describe("Hebrew words of one letter", () => {
  const he = find("he");
  it("stand before a word as they are, before a number with a hyphen", () => {
    expect([he.counted(6, 4), he.counted(6, 1)]).toEqual(["6 התקפות ב־4 אירועים", "6 התקפות באירוע אחד"]);
  });
});

describe("Sorani, which not every engine knows", () => {
  const ckb = find("ckb");
  const day = Date.UTC(2023, 9, 18) / 864e5;

  it("has months of its own, in every style and across months and years", () => {
    expect([ckb.day(day), ckb.day(day, "short"), ckb.day(day, "monthOfYear"), ckb.day(day, "monthAndYear"), ckb.day(day, "year"), ckb.day(day, "dayOfMonth")])
      .toEqual(["١٨ی تشرینی یەکەمی ٢٠٢٣", "١٨ی ت. یەکەم", "ت. یەکەمی ٢٠٢٣", "تشرینی یەکەمی ٢٠٢٣", "٢٠٢٣", "١٨"]);
    expect([ckb.days(day, day + 2), ckb.days(day, day + 20), ckb.days(day, day + 80)].map((d) => d.replace(/[\u2009\u202f]/g, " ")))
      .toEqual(["١٨–٢٠ی تشرینی یەکەمی ٢٠٢٣", "١٨ی تشرینی یەکەم – ٧ی تشرینی دووەمی ٢٠٢٣", "١٨ی تشرینی یەکەمی ٢٠٢٣ – ٦ی کانوونی دووەمی ٢٠٢٤"]);
  });

  it("has lists, countries and thousands of its own; a country that it does not name stands in English, set apart", () => {
    expect([ckb.list(["ا", "ب", "پ"]), ckb.list(["ا", "ب"], "plain"), ckb.list(["ا"]), ckb.country("IRQ"), ckb.country("FJI"), ckb.number(1234)])
      .toEqual(["ا، ب و پ", "ا، ب", "ا", "عێراق", "\u2068Fiji\u2069", "١٬٢٣٤"]);
  });

  it("in another calendar names the months in Persian letters", () => {
    expect(speak(languages.find((d) => d.tag === "ckb")!, {calendar: "persian"}).day(day)).toBe("٢٦ مهر ١٤٠٢");
  });
});

describe("what stands side by side", () => {
  it("is parted by a dot, beside Eastern digits by a comma, for there a dot is a nought", () => {
    expect(["fa", "ckb", "ar", "he"].map((tag) => find(tag).apart.trim())).toEqual(["،", "،", "·", "·"]);
    expect(speak(languages.find((d) => d.tag === "ar")!, {digits: "arab"}).apart).toBe("، ");
  });
});

describe("Turkish, French and Russian", () => {
  const [tr, fr, ru] = [find("tr"), find("fr"), find("ru")];
  const day = Date.UTC(2023, 9, 18) / 864e5;

  it("count in their own forms", () => {
    const forms = (locale: Locale): string[] => [0, 1, 2, 5, 21].map(locale.attacks);
    expect(forms(tr)).toEqual(["0 saldırı", "1 saldırı", "2 saldırı", "5 saldırı", "21 saldırı"]);
    expect(forms(fr)).toEqual(["0 attaque", "1 attaque", "2 attaques", "5 attaques", "21 attaques"]);
    expect(forms(ru)).toEqual(["0 атак", "1 атака", "2 атаки", "5 атак", "21 атака"]);
  });

  it("Turkish says than on the number, as the number word ends", () => {
    const more = [2, 3, 6, 9, 10, 13, 20, 40, 60, 70, 100, 110, 1000, 2000000].map((d) => tr.quantity(parseQuantity(`>${String(d)}`)!, tr.attacks).replace(/ .*/, ""));
    expect(more).toEqual(["2’den", "3’ten", "6’dan", "9’dan", "10’dan", "13’ten", "20’den", "40’tan", "60’tan", "70’ten", "100’den", "110’dan", "1.000’den", "2.000.000’dan"]);
    expect(tr.quantity(parseQuantity(">110")!, tr.attacks)).toBe("110’dan fazla saldırı");
  });

  it("Turkish begins a sentence with its own capital", () => {
    expect(tr.untitled([], null, "attack")).toBe("Saldırı");
    expect(capital("ilk", tr.tag)).toBe("İlk");
  });

  it("French sets a narrow space before what stands high", () => {
    const wide = [...textsOf(fr)].flatMap(([, said]) => said.filter((d) => /[^\u202f][;:!?»](\s|$)|«[^\u202f]/.test(d)));
    expect([wide, fr.labelled("Source", "X")]).toEqual([[], "Source\u202f: X"]);
  });

  it("Russian ends a sentence that ends with a year once, and sets commas between the parts of a list", () => {
    expect(ru.timeline.summary({counted: ru.attacks(2), span: [day, day + 1], most: null, lane: null})).toBe("2 атаки с 18 октября 2023 г. по 19 октября 2023 г.");
    expect([ru.list(["дрон", "ракета"], "plain"), tr.list(["İHA", "füze"], "plain")]).toEqual(["дрон, ракета", "İHA, füze"]);
  });
});
