import {extname} from "node:path";
import type {Chart} from "../chart/define.js";
import type {ChartOptions} from "../chart/options.js";
import {makeStill, type Still} from "../chart/still/still.js";
import {pictureOf} from "../chart/still/svg.js";
import {charts} from "../charts/all.js";
import {write} from "../draw/markup.js";
import type {Problem} from "../model/incident.js";
import {nearest} from "../model/nearest.js";
import type {Shapes} from "../model/shapes.js";
import {readArguments, type Flag, type Given} from "./arguments.js";
import {counted, Refusal, type Console} from "./console.js";
import {readData, readJsonFile} from "./data.js";
import {writeBytes} from "./files.js";
import {languages} from "./languages.js";
import {chartFlags, chosenOptions, numberOf} from "./options.js";
import {pageOf} from "./page.js";
import {progressOf} from "./progress.js";

const ownFlags = {
  chart: {type: "string", short: "c"}, output: {type: "string", short: "o"}, lang: {type: "string"}, theme: {type: "string"}, shapes: {type: "string"},
  scale: {type: "string"}, font: {type: "string", multiple: true}, css: {type: "string"}
} as const satisfies Record<string, Flag>;

type Format = (still: Still, given: Given, io: Console) => string | Uint8Array | Promise<Uint8Array>;

const formats: Readonly<Record<string, Format>> = {
  ".svg": (still, given) => write(pictureOf(still, {theme: themeOf(given), scale: scaleOf(given, 1)}).svg),
  ".html": (still, given) => pageOf(still, {theme: text(given, "theme") ? themeOf(given) : "light dark", sheet: text(given, "css") ?? null}),
  ".png": async (still, given, io) => (await import("./png.js")).pngOf(pictureOf(still, {theme: themeOf(given)}), scaleOf(given, 2), (given["font"] ?? []) as string[], io)
};

/** Draws a figure of a file. */
export async function render(args: readonly string[], io: Console): Promise<number> {
  const {file, given} = readArguments(args, Object.assign({}, ...Object.values(charts).map(chartFlags), ownFlags) as Record<string, Flag>);
  const chart = oneOf("--chart", text(given, "chart") ?? "timeline", charts);
  const strange = Object.keys(given).find((d) => !(d in ownFlags) && !(d in chartFlags(chart)));
  if (strange) throw new Refusal(`--${strange} is no option of the ${chart.definition.name}: that has ${Object.keys(chartFlags(chart)).map((d) => `--${d}`).join(", ")}`);
  const output = text(given, "output");
  const format = oneOf("the ending of -o", output === undefined ? ".svg" : extname(output), formats);
  const progress = progressOf(io);
  const options = {
    ...chosenOptions(chart, given),
    locale: await oneOf("--lang", text(given, "lang") ?? "en", languages)(),
    ...(text(given, "shapes") !== undefined && {shapes: await shapesOf(text(given, "shapes")!, io)})
  };
  progress("reading");
  const {data, problems} = await readData(file, io);
  progress("drawing");
  const still = draw(chart, data, options);
  progress("writing");
  const made = await format(still, given, io);
  if (output === undefined) io.out(made); else await writeBytes(output, made);
  mention([...problems, ...still.reading.problems], file, io);
  return 0;
}

const text = (given: Given, name: keyof typeof ownFlags): string | undefined => given[name] as string | undefined;
const themeOf = (given: Given): "light" | "dark" => oneOf("--theme", text(given, "theme") ?? "light", {light: "light", dark: "dark"} as const);
const scaleOf = (given: Given, usual: number): number => (text(given, "scale") === undefined ? usual : numberOf(text(given, "scale")!, "scale"));

/** Options that a chart refuses, and data that are none, are the caller's. */
function draw(chart: Chart<ChartOptions>, data: Parameters<typeof makeStill>[1], options: object): Still {
  try {
    return makeStill(chart, data, options);
  } catch (error) {
    throw new Refusal((error as Error).message);
  }
}

function oneOf<T>(what: string, name: string, choices: Readonly<Record<string, T>>): T {
  const names = Object.keys(choices);
  if (!names.includes(name)) throw new Refusal(`${what} is ${names.join(", ")}, not ${name || "empty"} (did you mean ${nearest(name, names) ?? names[0]!}?)`);
  return choices[name]!;
}

async function shapesOf(name: string, io: Console): Promise<Shapes> {
  if (name === "middle-east") return (await import("../shapes/middle-east.js")).middleEast;
  const shapes = (await readJsonFile(name, io)) as Partial<Shapes> | null;
  if (!shapes?.topology?.objects["countries"] || shapes.boundaries === undefined) throw new Refusal(`--shapes ${name} is not {topology, boundaries}, with the object "countries" in the topology; docs/shapes.md tells what shapes are`);
  return shapes as Shapes;
}

/** What could not be read as it stood is counted in the figure; here it is said where more is to be had. */
function mention(problems: readonly Problem[], file: string, io: Console): void {
  const [errors = 0, warnings = 0] = (["error", "warning"] as const).map((severity) => problems.filter((d) => d.severity === severity).length);
  if (errors + warnings > 0) io.err(`incident-charts: ${counted(errors, "error")} and ${counted(warnings, "warning")} in ${file}; incident-charts check tells them\n`);
}
