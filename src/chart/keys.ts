import type {ChartOptions} from "./options.js";
import {put} from "./refit.js";
import type {Stage} from "./stage.js";

/** What the keys do: heard with the list of marks, and seen below the picture while they are used in it. */
export function watchKeys<O extends ChartOptions>(stage: Stage<O>): void {
  const {pen, prefix, document, closing: {signal}, after, ends} = stage;
  const plot = stage.slot("plot");
  const keys = pen.html("p", {class: "ic-keys", id: `${prefix}-keys`, hidden: true}) as HTMLElement;
  const follow = (): void => { keys.hidden = !plot.matches(":focus-within"); };
  plot.after(keys);
  plot.addEventListener("focusin", follow, {signal});
  // Not before the press that takes the focus away has ended: what lies below would move from under it.
  plot.addEventListener("focusout", () => {
    for (const type of ["click", "keyup"]) document.addEventListener(type, follow, {signal, once: true, capture: true});
  }, {signal});
  after.push(() => { put(keys, stage.locale.ui.keys); });
  ends.push(() => { keys.hidden = true; });
}
