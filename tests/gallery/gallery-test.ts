import {describe, expect, it} from "vitest";
import {ar} from "../../src/locale/ar.js";
import {draw, scenarios} from "./drawn.js";
import {isLarge} from "./scenario.js";

/** Those of the articles change with every fact: they too are looked at, not read. */
const isRead = (name: string): boolean => !isLarge(name) && !/Articles|Outcome/.test(name);

/** As readers get it without script, but the table and the sum of what was given, one element a line. */
function lines(markup: string): string {
  const sum = /data-ic="[^"]* (\w+)"/.exec(markup)?.[1] ?? "";
  return `${markup.replaceAll(sum, "sum").replace(/<div class="ic-table">.*<\/div>(?=<figcaption)/s, "").replaceAll(/ (?=<span class="ic-entry">)/g, "").replaceAll(/(?<!^)<(?!\/|tspan|span)/g, "\n<")}\n`;
}

describe("the gallery", () => {
  for (const [name, scenario] of scenarios.filter(([name]) => isRead(name))) {
    it(`${name} is drawn as before`, async () => {
      await expect(lines(draw(scenario, {width: 640}))).toMatchFileSnapshot(`output/${name}.html`);
    });
    it(`${name} on a phone is drawn as before`, async () => {
      await expect(lines(draw(scenario, {width: 360}))).toMatchFileSnapshot(`output/${name}-360.html`);
    });
  }

  for (const [name, scenario] of scenarios.filter(([name]) => name.endsWith("Six")))
    it(`${name} in Arabic is drawn as before`, async () => {
      await expect(lines(draw(scenario, {locale: ar}))).toMatchFileSnapshot(`output/${name}-ar.html`);
    });
});
