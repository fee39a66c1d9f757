import type {Chart} from "../../src/chart/define.js";
import type {ChartOptions} from "../../src/chart/options.js";
import {renderToString} from "../../src/static.js";
import {isScenario, type Scenario} from "./scenario.js";

const files = import.meta.glob<object>(["./*.ts", "!./page.ts", "!./scenario.ts", "!./drawn.ts", "!./*-test.ts"], {eager: true});

/** All scenarios, by name. */
export const scenarios = Object.values(files).flatMap((file) => Object.entries(file)).filter((entry): entry is [string, Scenario] => isScenario(entry[1]));

/** A scenario as readers without script get it. */
export function draw({chart, incidents, options}: Scenario, more: object = {}): string {
  return renderToString(chart as unknown as Chart<ChartOptions>, incidents as [], {...options, ...more});
}
