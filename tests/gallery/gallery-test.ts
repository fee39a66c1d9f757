import {describe, expect, it} from "vitest";
import type {Chart} from "../../src/chart/define.js";
import type {ChartOptions} from "../../src/chart/options.js";
import {ar} from "../../src/locale/ar.js";
import {renderToString} from "../../src/static.js";
import {isLarge, isScenario, type Scenario} from "./scenario.js";

const files = import.meta.glob<object>(["./*.ts", "!./page.ts", "!./scenario.ts", "!./*-test.ts"], {eager: true});
const scenarios = Object.values(files).flatMap((file) => Object.entries(file)).filter((entry): entry is [string, Scenario] => isScenario(entry[1]));
/** Those of the articles change with every fact: they too are looked at, not read. */
const isRead = (name: string): boolean => !isLarge(name) && !/Articles|Outcome/.test(name);

/** As readers get it without script, but the table, one element a line. */
function lines(markup: string): string {
  return `${markup.replace(/<div class="ic-table">.*<\/div>(?=<figcaption)/s, "").replaceAll(/(?<!^)<(?!\/|tspan|span)/g, "\n<")}\n`;
}

const draw = ({chart, incidents, options}: Scenario, more: object = {}): string =>
  renderToString(chart as unknown as Chart<ChartOptions>, incidents as [], {...options, ...more});

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

  for (const [name, scenario] of scenarios)
    it(`${name} has no number that is none, in any width or direction`, () => {
      for (const more of isLarge(name) ? [{width: 700}] : [{width: 1100}, {width: 360}, {width: 280}, {width: 700, locale: ar}]) expect(draw(scenario, more)).not.toMatch(/NaN|Infinity|undefined|\[object/);
    });
});
