// npm run integrity: writes version and hash of the script tag into the pages that show it.
import {createHash} from "node:crypto";
import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {readText, root} from "./project.js";

/** `…/incident-charts@0.1.0/dist/incident-charts.min.js" integrity="sha384-…"` */
const tag = /(\/incident-charts@)[^/]+(\/dist\/([\w./-]+\.js)" integrity=")[^"]*/g;

/** Each page that shows a script tag with its hash, as it should be. */
export function pages(): {file: string; is: string; should: string}[] {
  const {version} = JSON.parse(readText("package.json")) as {version: string};
  return ["README.md", "docs/script-tag.md"].map((file) => {
    const is = readText(file);
    return {file, is, should: is.replace(tag, (_, before: string, between: string, script: string) => before + version + between + hashOf(script))};
  });
}

const hashOf = (script: string): string => `sha384-${createHash("sha384").update(readFileSync(join(root, "dist", script))).digest("base64")}`;

export function main(): void {
  for (const {file, is, should} of pages()) {
    if (is === should) continue;
    writeFileSync(join(root, file), should);
    process.stdout.write(`${file}\n`);
  }
}
