import type {ChartOptions} from "./options.js";
import type {Stage} from "./stage.js";
import {mostZoom, zoomable} from "./zoom.js";

/** How long a hint is seen, how long it is not shown again, and after how long without scrolling a wheel begins anew; all in milliseconds. */
const [SEEN, AGAIN, PAUSE] = [2000, 30_000, 400];

/**
 * Tells, over the plot, how to zoom or move it, where a gesture for it went to the page instead: a plain wheel that begins
 * over the plot, not one that only came across it; one finger on a plane that is zoomed. Nobody needs it who has no
 * pointer, and nothing is in its way.
 */
export function watchHints<O extends ChartOptions>(stage: Stage<O>): void {
  const {pen, document, closing: {signal}, ends} = stage;
  const plot = stage.slot("plot");
  const hint = pen.html("p", {class: "ic-hint", "aria-hidden": "true", hidden: true}) as HTMLElement;
  const view = document.defaultView!;
  let timer: number | undefined;
  let shown = -Infinity;
  let scrolled = -Infinity;
  const show = (text: string, now: number): void => {
    const area = zoomable(stage);
    if (now - shown < AGAIN || !area || mostZoom(stage) <= 1) return;
    shown = now;
    hint.textContent = text;
    const {top, width} = plot.getBoundingClientRect();
    const [from, to] = [area.y0, area.y1].map((y) => top + (y * width) / stage.layout.width) as [number, number];
    const middle = (Math.max(0, from) + Math.min(view.innerHeight, to)) / 2;
    hint.style.setProperty("top", `${String(Math.round(middle - top))}px`, "important");
    hint.hidden = false;
    timer = view.setTimeout(hide, SEEN);
  };
  const hide = (): void => {
    view.clearTimeout(timer);
    hint.hidden = true;
  };
  plot.append(hint);
  document.addEventListener("scroll", ({timeStamp}) => { scrolled = timeStamp; }, {signal, capture: true, passive: true});
  plot.addEventListener("wheel", ({ctrlKey, metaKey, timeStamp}) => {
    if (ctrlKey || metaKey) hide();
    else if (timeStamp - scrolled > PAUSE) show(stage.locale.ui.wheelHint, timeStamp);
  }, {signal, capture: true, passive: true}); // before d3, which keeps what it uses to itself
  plot.addEventListener("touchmove", ({touches, timeStamp}) => {
    if (touches.length > 1) hide();
    else if (stage.layout.plane && stage.zoom.k > 1) show(stage.locale.ui.touchHint, timeStamp);
  }, {signal, capture: true, passive: true});
  ends.push(() => {
    hide();
    hint.remove();
  });
}
