import {between} from "../../model/sums.js";
import type {Part, Scene} from "./shapes.js";
import {amountOf, ownIn} from "./words.js";
import {sideOf, type Item, type Told} from "../layout.js";
import {textWidth} from "../text-width.js";

/** What has no day: it is added at the end. */
export function tellUndated({summary: {steps: {undated}, rows, totals, measure}, frame: {locale}}: Scene): Told & Pick<Item, "key"> {
  const amount = amountOf(between(undated.low, undated.high, undated.all, false), measure, locale);
  return {key: "undated", text: locale.counter.undated(amount), count: undated.all, rows: () => rows(null), ...ownIn(totals, undated.incidents)};
}

/** The same below the steps, or in their stead. */
export function layoutUndated(scene: Scene, top: number): Part {
  if (scene.summary.steps.undated.incidents === 0) return {bottom: top};
  const side = sideOf(scene.frame);
  const told = tellUndated(scene);
  const width = textWidth(told.text, 12, {bold: true});
  return {
    bottom: top + 24,
    shapes: [{is: "words", labels: [{x: side(0), y: top + 16, text: told.text, look: "bold"}]}],
    items: [{...told, x: side(width / 2), y: top + 12, width, height: 16}]
  };
}
