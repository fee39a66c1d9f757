import {expect, it} from "vitest";
import {properties} from "../../src/chart/properties.js";
import {pages} from "../tools/options.js";
import {page} from "../tools/properties.js";

it("docs have a page for each figure, whose tables of options are those of the types (else: npm run options)", () => {
  const all = pages();
  expect(all.filter(({is, should}) => is !== should).map((d) => d.file)).toEqual([]);
  expect(all.map((d) => d.file)).toEqual(expect.arrayContaining(["timeline", "counter", "base-map", "disagreement", "figures"].map((d) => `docs/${d}.md`)));
  expect(all.find((d) => d.file === "docs/import.md")?.is).toContain("| `day-or-month` | error |");
  for (const {file, is} of all) for (const [, , name] of is.matchAll(/(<!-- options: (\w+) -->)/g)) expect(is, file).toMatch(new RegExp(`${name!} -->\\n\\| option`));
});

it("docs/theming.md has all custom properties with their defaults (else: npm run properties)", () => {
  const {is, should} = page();
  expect(is).toBe(should);
  expect(is.match(/^\| `--ic-[^|]+\|[^|]+\|[^|]+\| \S/gm)?.length).toBe(Object.keys(properties).length);
});
