import {languageFor, type ChartOptions} from "./options.js";
import type {Behaviours} from "./behaviours.js";
import {tagAt} from "./lang.js";
import type {Stage} from "./stage.js";
import {adoptSheet} from "./sheet.js";
import {zoomable} from "./zoom.js";

/** A picture is not laid out for less than this, in pixels, however large the reader's text is. */
const LEAST = 280;

/** Follows the figure's place: its width, the size of its text, its language, its pointer; and brings gestures when somebody comes near. */
export function watchPlace<O extends ChartOptions>(stage: Stage<O>): void {
  const {figure, document, ends} = stage;
  const view = document.defaultView;
  if (!view || !("ResizeObserver" in view)) return;
  let settled = false;
  // As wide as the figure and as high as the page's letters, whatever is drawn.
  const gauge = stage.slot("gauge");
  // What the page's sheet leaves no width has one under the figure's own: the picture, which is never without a size, tells that it is there.
  const picture = stage.picture("svg");
  const observer = new view.ResizeObserver(() => {
    observer.unobserve(picture);
    if (adoptSheet(figure)) again();
    if (gauge.getBoundingClientRect().width < 1) return; // hidden, or in a place of no width: it waits
    const first = !settled;
    settled = true;
    const spoke = first && settle(stage);
    const {width: room} = gauge.getBoundingClientRect();
    const scale = Math.max(1, Math.min(parseFloat(view.getComputedStyle(gauge).height) / 16, room / LEAST));
    const width = Math.floor(room / scale);
    if (spoke || scale !== stage.scale || Math.abs(width - stage.width) >= 1) {
      Object.assign(stage, {width, scale});
      stage.redraw();
    } else if (!first) return;
    again();
  });
  /** The sheet, or a scroll bar that the new height brings, may change the width again: that is for the next frame. */
  const again = (): void => {
    observer.unobserve(gauge);
    view.requestAnimationFrame(() => { if (!stage.closing.signal.aborted) observer.observe(gauge); });
  };
  for (const part of [gauge, picture]) observer.observe(part);
  ends.push(() => { observer.disconnect(); });
  watchGestures(stage);
}

/** Languages that the console was told of: once is enough, however many figures there are. */
const missed = new Set<string | null>();

/** In a page for the first time: its language and its pointer. True where that changes anything. */
function settle<O extends ChartOptions>(stage: Stage<O>): boolean {
  const {figure, document: {defaultView}, options} = stage;
  const coarse = defaultView?.matchMedia("(pointer: coarse)").matches ?? false;
  const changed = coarse !== stage.coarse;
  stage.coarse = coarse;
  if (options.locale) return changed;
  const tag = tagAt(figure.parentNode);
  const {language, known} = languageFor(tag, stage.definition.english);
  if (!known && !missed.has(tag)) defaultView?.console.info(`incident-charts: no words for lang="${String(tag)}"; English is used. Add them with addLocale().`);
  if (!known) missed.add(tag);
  if (language === stage.language) return changed;
  stage.language = language;
  return true;
}

/** Brush and zoom are loaded when a pointer, a finger or the focus first comes to the plot. */
function watchGestures<O extends ChartOptions>(stage: Stage<O>): void {
  const {signal} = stage.closing;
  const plot = stage.slot("plot");
  let behaviours: Behaviours | null = null;
  let asked = false;
  const load = (): void => {
    if (asked || !zoomable(stage)) return;
    asked = true;
    void import("./behaviours.js").then(({attachBehaviours}) => {
      if (signal.aborted) return;
      behaviours = attachBehaviours(stage);
      stage.ends.push(behaviours.detach);
      behaviours.follow();
    });
  };
  for (const type of ["pointerenter", "touchstart", "focusin"]) plot.addEventListener(type, load, {signal, passive: true});
  stage.after.push(() => {
    if (stage.coarse) load(); // else the first finger's way would be lost
    behaviours?.follow();
  });
}
