import {describe, expect, it} from "vitest";
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
