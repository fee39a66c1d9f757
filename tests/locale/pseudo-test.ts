import {describe, expect, it} from "vitest";
import {ar} from "../../src/locale/ar.js";
import {ckb} from "../../src/locale/ckb.js";
import {en} from "../../src/locale/en.js";
import {fa} from "../../src/locale/fa.js";
import {fr} from "../../src/locale/fr.js";
import {he} from "../../src/locale/he.js";
import {ru} from "../../src/locale/ru.js";
import {tr} from "../../src/locale/tr.js";
import {draw, scenarios} from "../gallery/drawn.js";
import {isLarge} from "../gallery/scenario.js";
import {parts, pseudo, stringsIn} from "./pseudo.js";

/** What is read of a figure, by eye or ear: the markup is well-formed and writes all text and attributes alike. */
const wordsIn = (markup: string): string[] =>
  [...markup.matchAll(/>([^<]+)<| (?:aria-[a-z]+|title|alt|placeholder)="([^"]*)"/g)]
    .filter(([whole]) => !/^ aria-(labelledby|describedby|hidden|selected|multiselectable|pressed)=/.test(whole))
    .map(([, text, attribute]) => (text ?? attribute ?? "").replace(/&(quot|lt|gt|amp);/g, " "));

const unmarked = (texts: readonly string[]): string[] => [...new Set(texts.flatMap((d) => d.match(/[a-z0-9]+/gi) ?? []))];

describe("a figure in a marked language", () => {
  it.each(scenarios.filter(([name]) => !isLarge(name)))("%s has no word, number or name that is neither the locale's nor the data's", (_, {incidents, options, ...scenario}) => {
    const given = new Set([...unmarked(stringsIn([incidents, options])), "attack"]); // English names what has no title by its kind
    parts.clear();
    const shown = wordsIn(draw({incidents, options, ...scenario}, {locale: pseudo}));
    expect(unmarked([...shown, ...parts]).filter((d) => !given.has(d))).toEqual([]);
  });
});

describe("digits and calendar", () => {
  const six = scenarios.filter(([name]) => name.endsWith("Six"));

  it.each([ar, ckb, en, fa, fr, he, ru, tr])("in $tag every number is in the digits asked for", (locale) => {
    const words = six.flatMap(([, scenario]) => wordsIn(draw(scenario, {locale, digits: "thai"})));
    expect(words.filter((d) => /(?![๐-๙])\p{Nd}/u.test(d))).toEqual([]);
  });

  it.each(six)("%s has every day in the calendar asked for, and what is not words as ever", (_, scenario) => {
    const markup = draw(scenario, {locale: ar, digits: "arab", calendar: "persian"});
    expect(markup).toMatch(/مهر|١٤٠٢/); // 17 October 2023 is 25 Mehr 1402
    expect(markup).not.toMatch(/أكتوبر|٢٠٢٣/);
    expect(markup).toMatch(/viewBox="0 0 \d+ \d+"/);
  });
});
