import {expect, it} from "vitest";
import {pages} from "../tools/options.js";

it("docs have a page for each figure, whose tables of options are those of the types (else: npm run options)", () => {
  const all = pages();
  expect(all.filter(({is, should}) => is !== should).map((d) => d.file)).toEqual([]);
  expect(all.map((d) => d.file)).toEqual(expect.arrayContaining(["timeline", "counter", "base-map", "disagreement", "figures"].map((d) => `docs/${d}.md`)));
  for (const {file, is} of all) for (const [, , name] of is.matchAll(/(<!-- options: (\w+) -->)/g)) expect(is, file).toMatch(new RegExp(`${name!} -->\\n\\| option`));
});
