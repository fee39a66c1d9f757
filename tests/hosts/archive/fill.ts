import type {Engine} from "../../../examples/archive/engines.js";
import {keep, tables, weigh} from "../../../examples/archive/schema.js";
import {asserts} from "../../../src/model/claims.js";
import {attacksOf} from "../../../src/model/count.js";
import {isoOf} from "../../../src/model/edtf.js";
import type {IncidentDataset} from "../../../src/model/incident.js";
import {point} from "../../../src/model/quantity.js";
import {readIncidents} from "../../../src/model/read.js";
import type {Day, ReadClaim, Row, SourceIndex} from "../../../src/model/reading.js";

/** Loads what was read into the engine's tables, row by row, and has it weigh and keep. */
export async function fillWith(data: IncidentDataset, engine: Engine, days: readonly [string, string]): Promise<void> {
  const {rows, sources} = readIncidents(data);
  const attacks = rows.filter((d) => d.kind === "attack");
  const others = new Set(rows.filter((d) => d.kind !== "attack").map((d) => d.id));
  for (const sql of tables(engine, days)) await engine.ask({sql});
  await insert(engine, "incident", attacks.map(incidentOf));
  await insert(engine, "claim", attacks.flatMap((row, i) => row.claims.map((d) => claimOf(d, row, i, sources))));
  const records = [["about", data.about ?? {}], ...(data.sites ?? []).map((d) => ["site", d] as const), ...(data.sources ?? []).map((d) => ["source", d] as const), ...data.incidents.filter((d) => others.has(d.id!)).map((d) => ["incident", d] as const)] as const;
  await insert(engine, "record", records.map(([kind, d]) => [kind, "id" in d ? d.id : kind, JSON.stringify(d)]));
  for (const sql of [...weigh, ...keep]) await engine.ask({sql});
}

const iso = (day: Day | null): string | null => (day === null ? null : isoOf(day));

function incidentOf(row: Row, i: number): unknown[] {
  const {low, high} = attacksOf(row);
  const told = row.claims.filter((d) => asserts(d, row.claims));
  const lost = row.claims.length === 0 || told.length > 0 ? null : row.claims.every((d) => d.retracted) ? "retracted" : "denied";
  return [i, iso(row.from), iso(row.to), iso(row.to ?? row.from), row.country, row.site?.id ?? null, low, high, point(attacksOf(row)), null, lost, false, row.maybeSameAs.length > 0, 0];
}

const claimOf = (d: ReadClaim, row: Row, i: number, sources: SourceIndex): unknown[] =>
  [i, iso(row.to ?? row.from), d.source.id, sources.root(d.source).id, sources.side(d.source) === "target", iso(d.said), d.assumed, d.join === "inferred", asserts(d, row.claims)];

/** A few hundred rows at once, each value bound. */
async function insert({ask}: Engine, table: string, rows: readonly (readonly unknown[])[]): Promise<void> {
  for (let i = 0; i < rows.length; i += 200) {
    const some = rows.slice(i, i + 200);
    const places = some.map((row, j) => `(${row.map((_, k) => `$${j * row.length + k + 1}`).join(", ")})`).join(", ");
    await ask({sql: `insert into ${table} values ${places}`, values: some.flat()});
  }
}
