import type {Part} from "./controls/controls.js";
import type {ChartOptions} from "./options.js";
import type {Stage} from "./stage.js";

/** What is shown can be taken along: a menu whose entries come when it is first opened. */
export function drawDownload<O extends ChartOptions>(stage: Stage<O>): Part {
  const {pen, locale: {ui}, closing: {signal}} = stage;
  const part = pen.html("details", {class: "ic-download"}, [pen.html("summary", {}, ui.download)]) as HTMLDetailsElement;
  part.addEventListener("toggle", () => {
    if (part.open) void import("./export/all.js").then(({fillMenu}) => { fillMenu(stage, part); });
  }, {signal});
  return {part, refresh: () => { /* what is taken is what is shown when it is */ }};
}
