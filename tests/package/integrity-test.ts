import {expect, it} from "vitest";
import {pages} from "../tools/integrity.js";

it("the script tags of README and docs carry the version and the hash of what is built (else: npm run integrity)", () => {
  const all = pages();
  expect(all.filter(({is, should}) => is !== should).map((d) => d.file)).toEqual([]);
  expect(all.map(({is}) => /integrity="sha384-[\w+/]{64}"/.test(is))).toEqual([true, true]);
});
