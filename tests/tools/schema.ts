// npm run schema: src/schema.json, from the types of the model and their prose.
import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {createGenerator, type Schema} from "ts-json-schema-generator";
import {readText, root} from "./project.js";

const file = "src/schema.json";

/** One date of the calendar, as far as a pattern can tell; February is left to those who read it. */
const date = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])([T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d\d(:?\d\d)?)?)?)?)?~?`;
/** What a type says less of than can be read: see src/model/edtf.ts and src/model/quantity.ts. */
const closer: Readonly<Record<string, (found: Schema) => Schema>> = {
  Edtf: (found) => ({...found, pattern: String.raw`^\s*(${date}(/${date})?|\[(${date})?(\.\.(${date})?)?\])\s*$`}),
  Quantity: ({anyOf = [], ...found}) => ({...found, anyOf: anyOf.map((d) => closerQuantity(d as Schema))})
};

/** Whole numbers from 0 up; a text has a numeral or a word, and neither a minus nor a part behind a point. */
function closerQuantity(found: Schema): Schema {
  if (found.type === "number") return {type: "integer", minimum: 0};
  if (found.type !== "string") return found;
  return {type: "string", maxLength: 60, pattern: String.raw`^\s*(?!-)(?!.*\d\.\d*[1-9]\d*\s*$).*[\p{L}\p{N}]`};
}

/** Gives the tables of the prose their lines back. */
const unfolded = (prose: string): string => prose.replace(/\| \|(?=[ -])/g, "|\n|");

/** The file as it should be, and as it is. */
export function page(): {is: string; should: string} {
  const {definitions = {}} = createGenerator({path: join(root, "src/model/incident.ts"), tsconfig: join(root, "tsconfig.json"), type: "IncidentDataset", skipTypeCheck: true}).createSchema("IncidentDataset");
  for (const [name, change] of Object.entries(closer)) definitions[name] = change(definitions[name] as Schema);
  const {properties} = definitions["IncidentDataset"] as Schema;
  properties!["view"] = {description: "What a figure says that it showed, in the data that it gives; not read."};
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Incidents, and what each source said of them",
    anyOf: [{$ref: "#/definitions/IncidentDataset"}, {type: "array", items: {$ref: "#/definitions/Incident"}}],
    definitions: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)))
  };
  let is = "";
  try {
    is = readText(file);
  } catch { /* not made yet */ }
  return {is, should: `${JSON.stringify(schema, (key, value: unknown) => (key === "description" ? unfolded(String(value)) : value), 2)}\n`};
}

export function main(): void {
  writeFileSync(join(root, file), page().should);
}
