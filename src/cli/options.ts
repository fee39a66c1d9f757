import {defaultsOf, type Chart} from "../chart/define.js";
import {kebab, type ChartOptions} from "../chart/options.js";
import type {Flag, Given} from "./arguments.js";
import {Refusal} from "./console.js";

/** Not to be had from words, or only of the command's own flags. */
const unsuited = ["link", "document", "details", "controls", "locale", "shapes", "idPrefix", "headingLevel"];
/** Taken as they are written. */
const texts = ["title", "subtitle", "description", "source", "notes", "credit"];

const standingOf = ({definition}: Chart<ChartOptions>): Readonly<Record<string, unknown>> => ({...defaultsOf(definition)});

/** The options of a chart that a flag can set, by the names of the flags: `as-of` for `asOf`. */
function optionsOf(chart: Chart<ChartOptions>): Map<string, string> {
  const names = Object.keys(standingOf(chart)).filter((d) => !unsuited.includes(d));
  return new Map(names.map((d) => [kebab(d), d]));
}

export function chartFlags(chart: Chart<ChartOptions>): Record<string, Flag> {
  const defaults = standingOf(chart);
  return Object.fromEntries([...optionsOf(chart)].map(([flag, name]) => [flag, {type: typeof defaults[name] === "boolean" ? "boolean" : "string"}]));
}

/** The options of the chart, of what was given. */
export function chosenOptions(chart: Chart<ChartOptions>, given: Given): Record<string, unknown> {
  const defaults = standingOf(chart);
  return Object.fromEntries([...optionsOf(chart)].flatMap(([flag, name]) => {
    const value = given[flag];
    return value === undefined ? [] : [[name, typeof value === "string" ? valueOf(value, flag, name, defaults[name]) : value]];
  }));
}

function valueOf(text: string, flag: string, name: string, standing: unknown): unknown {
  if (text === "null") return null;
  if (texts.includes(name)) return text;
  if (typeof standing === "number") return numberOf(text, flag);
  if (name === "period") return text.split("/");
  return /^[[{]/.test(text) ? jsonOf(text, flag) : text;
}

export function numberOf(text: string, flag: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Refusal(`--${flag} is a number above 0, not ${text}`);
  return value;
}

function jsonOf(text: string, flag: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Refusal(`--${flag} is not JSON: ${(error as Error).message}`);
  }
}
