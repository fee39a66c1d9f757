import type {ChartOptions} from "../options.js";
import type {Stage} from "../stage.js";
import {groundOf, paints} from "./colour.js";
import {compose, type Picture} from "./compose.js";
import {copyOf} from "./copy.js";

/** What a figure shows, as it is painted at the moment; outside a page in its light colours on white. */
export function takeSvg<O extends ChartOptions>(stage: Stage<O>, scale = 1): Picture {
  const {figure, document} = stage;
  const inPage = figure.isConnected ? document.defaultView : null;
  const paint = paints(document);
  const ink = (inPage && paint(inPage.getComputedStyle(stage.picture("svg")).color).colour) ?? "#000000";
  const ground = inPage ? groundOf(figure, paint) : "#ffffff";
  const signs = [...stage.slot("legend").children].map((d) => copyOf(d.querySelector("path"), inPage));
  const layers = (["surface", "back", "marks", "front"] as const).map((name) => copyOf(stage.picture(name), inPage));
  return compose(stage, {signs, layers}, {ink, ground, paint}, scale);
}
