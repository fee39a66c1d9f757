// npm run properties: writes the table of custom properties into docs/theming.md, from src/chart/properties.ts and its prose.
import {writeFileSync} from "node:fs";
import {join} from "node:path";
import ts from "typescript";
import {properties} from "../../src/chart/properties.js";
import {readText, root} from "./project.js";

export const file = "docs/theming.md";

/** The page as it is, and as it should be. */
export function page(): {is: string; should: string} {
  const is = readText(file);
  return {is, should: is.replace(/(<!-- properties -->\n)[^]*?(<!-- \/properties -->)/, (_, open: string, close: string) => `${open}${table()}${close}`)};
}

function table(): string {
  const prose = proseOf("src/chart/properties.ts");
  const rows = Object.entries(properties).map(([name, value]) => {
    const [, light = value, dark = value] = /^light-dark\((.*),(.*)\)$/.exec(value) ?? [];
    const [, nth] = /^colour-(\d)$/.exec(name) ?? [];
    const about = nth === undefined ? prose.get(name) : nth === "7" ? "All further countries." : `The ${["first", "second", "third", "fourth", "fifth", "sixth"][Number(nth) - 1] ?? ""} country, by the order of their codes.`;
    return `| \`--ic-${name}\` | \`${light}\` | ${dark === light ? "the same" : `\`${dark}\``} | ${about ?? ""} |`;
  });
  return ["| property | on a light ground | on a dark one | |", "|---|---|---|---|", ...rows, ""].join("\n");
}

/** What is said above each entry of the objects in a file. */
function proseOf(path: string): Map<string, string> {
  const prose = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) prose.set(node.name.getText(), ts.getJSDocCommentsAndTags(node).map((d) => (typeof d.comment === "string" ? d.comment : "")).join(" "));
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(path, readText(path), ts.ScriptTarget.ES2022, true));
  return prose;
}

export function main(): void {
  const {is, should} = page();
  if (is === should) return;
  writeFileSync(join(root, file), should);
  process.stdout.write(`${file}\n`);
}
