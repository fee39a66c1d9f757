import {describe, expect, it} from "vitest";
import {ar} from "../../src/locale/ar.js";
import {draw, scenarios} from "./drawn.js";
import {isLarge} from "./scenario.js";

describe("no number is none, in any width or direction", () => {
  for (const [name, scenario] of scenarios)
    it(name, () => {
      for (const more of isLarge(name) ? [{width: 700}] : [{width: 1100}, {width: 360}, {width: 280}, {width: 700, locale: ar}]) expect(draw(scenario, more)).not.toMatch(/NaN|Infinity|undefined|\[object/);
    });
});
