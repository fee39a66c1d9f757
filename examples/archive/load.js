// node load.js [postgres | duckdb] [how many]: makes the tables, generates the archive in the engine, keeps its summaries.
import {duckdb, postgres} from "./engines.js";
import {days, fill, records} from "./generate.js";
import {basis, keep, tables} from "./schema.js";

const [name = "postgres", many = "10000000"] = process.argv.slice(2);
const engine = name === "duckdb" ? await duckdb({file: process.env.ARCHIVE_FILE ?? "archive.duckdb"}) : await postgres({timeout: 0});
const STEP = 500_000;

const timed = async (what, act) => {
  const start = performance.now();
  await act();
  process.stdout.write(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
};
const run = async (statements) => { for (const sql of statements) await engine.ask({sql}); };

await run(tables(engine, days));
for (const [kind, record] of records()) await engine.ask({sql: "insert into record values ($1, $2, $3)", values: [kind, record.id ?? kind, JSON.stringify(record)]});
await timed(`${many} incidents and their claims`, async () => {
  for (let from = 1; from <= Number(many); from += STEP) await run(fill(from, Math.min(Number(many), from + STEP - 1), basis));
});
await timed("kept summaries", () => run(keep));
if (name !== "duckdb") await timed("statistics", () => run(["analyze"]));
await engine.close();
