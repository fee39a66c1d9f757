import {expect, it} from "vitest";
import {filesBelow, readText} from "../tools/project.js";

/** Code in docs that says which file it is. */
const shown = filesBelow("docs").filter((d) => d.endsWith(".md")).flatMap((page) =>
  [...readText(page).matchAll(/<!-- file: (\S+) -->\n```\w+\n([^]*?)```/g)].map(([, file, code]) => ({page, file: file!, code})));

it.each(shown)("$page shows $file word for word", ({file, code}) => {
  expect(code).toBe(`${readText(file).trimEnd()}\n`);
});

it("the recipe for each framework is shown, and has at most 25 lines", () => {
  const recipes = shown.filter((d) => d.file.includes("/Figure."));
  expect(recipes.map((d) => d.file)).toEqual(["examples/react/Figure.jsx", "examples/vue/Figure.vue", "examples/svelte/Figure.svelte"]);
  expect(recipes.filter((d) => d.code!.split("\n").length > 26)).toEqual([]);
});
