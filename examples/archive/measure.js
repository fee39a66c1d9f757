// node measure.js [postgres | duckdb] [how many]: how long the archive takes to answer brushes and zooms, with its kept
// summaries and without. The same periods each time, from a week to eight years.
import {baseMap, summarise, timeline} from "../../dist/index.js";
import {recordsOf} from "./archive.js";
import {duckdb, postgres} from "./engines.js";
import {summaryOf} from "./summary.js";

const [name = "postgres", many = "50"] = process.argv.slice(2);
const engine = name === "duckdb" ? await duckdb({file: process.env.ARCHIVE_FILE ?? "archive.duckdb"}) : await postgres({timeout: 0});
const records = await recordsOf(engine.ask, {summarise, timeline, baseMap});

const iso = (day) => new Date(day * 864e5).toISOString().slice(0, 10);
const [first, last] = [16436, 20088]; // 2015-01-01 to 2024-12-31
let state = 7;
const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
const periods = Array.from({length: Number(many)}, () => {
  const length = Math.round(7 * 417 ** random());
  const from = first + Math.round(random() * (last - first - length));
  return [iso(from), iso(from + length)];
});
const asks = {
  "map, brushed": (period) => ({chart: "map", period}),
  "timeline of another figure, brushed": (period) => ({chart: "timeline", period, bins: 250}),
  "timeline, zoomed": (days) => ({chart: "timeline", days, bins: 250})
};

async function timesOf(request, periods, kept) {
  const times = [];
  for (const period of periods) {
    const start = performance.now();
    await summaryOf(request(period), engine.ask, records, kept);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return `median ${Math.round(times[times.length >> 1])} ms, worst ${Math.round(times.at(-1))} ms of ${times.length}`;
}

for (const [what, request] of Object.entries(asks)) {
  process.stdout.write(`${what}: ${await timesOf(request, periods, true)}\n`);
  process.stdout.write(`${what}, nothing kept: ${await timesOf(request, periods.slice(0, Math.ceil(periods.length / 10)), false)}\n`);
}
for (const [what, view] of Object.entries({"as of a day": {asOf: "2020-06-30"}, "a source off": {hiddenSources: ["s7"]}})) {
  process.stdout.write(`map, ${what}: ${await timesOf((period) => ({chart: "map", period, ...view}), periods.slice(0, 3), true)}\n`);
}
await engine.close();
