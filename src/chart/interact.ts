import type {Box, Item} from "../layout/layout.js";
import {zoomBy, zoomToDays, zoomWhole} from "./zoom.js";
import type {ChartOptions} from "./options.js";
import {drawRings, pick} from "./pick.js";
import type {Stage} from "./stage.js";
import {hideTip, keepTip, nearTip, showTip, watchTip} from "./tooltip.js";
import {openDetails} from "./details/details.js";

/** How far off a mark a mouse, and a finger, still means it. */
const REACH = {mouse: 12, touch: 24};
const PAGE = 10;
/** So long may a pointer rest on a slanting way to the tip before it means what it is on, in milliseconds. */
const REST = 300;

/** Pointer, finger and keys: where the reader is, and what the reader picks. */
export function watchReader<O extends ChartOptions>(stage: Stage<O>): void {
  const {signal} = stage.closing;
  const plot = stage.slot("plot");
  const marks = stage.picture("marks");
  const go = (item: Item | null): void => {
    stage.active = item?.key ?? null;
    stage.activeRow = item?.rows()[0]?.id ?? null;
    drawRings(stage);
    if (item) showTip(stage, item);
    else hideTip(stage);
  };
  const view = stage.document.defaultView;
  let rest: number | undefined;
  const mean = (event: PointerEvent): void => {
    const item = nearest(stage, event);
    if ((item?.key ?? null) !== stage.active) go(item);
  };
  plot.addEventListener("pointermove", (event) => {
    view?.clearTimeout(rest);
    if (event.buttons > 0 || keepTip(stage, event)) return;
    const near = nearTip(stage, itemAt(stage), event);
    if (near === "slanting") rest = view?.setTimeout(mean, REST, event);
    else if (!near) mean(event);
  }, {signal});
  plot.addEventListener("pointerleave", () => {
    view?.clearTimeout(rest);
    go(focused(stage));
  }, {signal});
  /** The item that a finger tapped first: that shows its words, as hovering does; the second tap is a click. */
  let tapped: string | null = null;
  const leave = (event: Event): void => {
    if (event.composedPath().includes(plot)) return;
    stage.document.removeEventListener("pointerdown", leave);
    tapped = null;
    go(focused(stage));
  };
  plot.addEventListener("click", (event) => {
    if (keepTip(stage, event)) return;
    const chosen = marked(stage, event);
    const item = chosen ?? nearest(stage, event);
    const first = !chosen && item?.key !== tapped && isFinger(stage, event);
    tapped = item?.key ?? null;
    go(item ?? focused(stage));
    if (first) stage.document.addEventListener("pointerdown", leave, {signal});
    if (item) act(stage, item, event, first, go);
  }, {signal});
  marks.addEventListener("focus", () => { reach(stage, itemAt(stage) ?? stage.layout.items[0] ?? null, go); }, {signal});
  marks.addEventListener("blur", () => { go(null); }, {signal});
  marks.addEventListener("keydown", (event) => { if (onKey(stage, event, go)) event.preventDefault(); }, {signal});
  watchTip(stage, () => escape(stage));
  stage.ends.push(() => {
    view?.clearTimeout(rest);
    hideTip(stage);
    marks.removeAttribute("tabindex");
  });
  stage.marked.push(() => {
    drawRings(stage);
    if (hideTip(stage)) go(itemAt(stage));
  });
}

/** A click on an item; the first tap of a finger opens nothing but what is folded. */
function act<O extends ChartOptions>(stage: Stage<O>, item: Item, {shiftKey, ctrlKey, metaKey}: MouseEvent, first: boolean, go: (item: Item | null) => void): void {
  const toggles = shiftKey || ctrlKey || metaKey;
  if (item.unfolds) unfold(stage, item, go);
  else if (first || toggles || !item.opens || !zoomToDays(stage, item.opens)) {
    pick(stage, item, toggles ? "toggle" : "replace");
    if (!first) openDetails(stage, item);
  }
}

const itemAt = <O extends ChartOptions>({layout, active}: Stage<O>): Item | null => layout.items.find((d) => d.key === active) ?? null;

/** The item that the keyboard is at, when the pointer leaves. */
function focused<O extends ChartOptions>(stage: Stage<O>): Item | null {
  const marks = stage.picture("marks");
  const root = marks.getRootNode() as Document | ShadowRoot;
  return root.activeElement === marks ? itemAt(stage) : null;
}

/** The item whose mark an assistive technology clicks on; a pointer only ever meets the surface. */
function marked<O extends ChartOptions>(stage: Stage<O>, {target}: Event): Item | null {
  return stage.layout.items[[...stage.picture("marks").children].findIndex((d) => d === target)] ?? null;
}

/** The item whose box is nearest to the pointer, if it is near; a scan, which is quick enough for thousands. */
export function nearest<O extends ChartOptions>(stage: Stage<O>, event: {clientX: number; clientY: number; pointerType?: string}): Item | null {
  const box = stage.picture("svg").getBoundingClientRect();
  const scale = box.width / stage.layout.width || 1;
  const x = (event.clientX - box.left) / scale;
  const y = (event.clientY - box.top) / scale;
  let best: Item | null = null;
  let least = isFinger(stage, event) ? REACH.touch : REACH.mouse;
  const most = least;
  for (const item of stage.layout.items) {
    const far = Math.min(apart(item, x, y), item.also ? apart(item.also, x, y) : Infinity);
    if (far < least) [best, least] = [item, far];
    else if (item.reach && least === most && x >= item.reach.x0 && x < item.reach.x1 && y >= item.reach.y0 && y < item.reach.y1) best = item;
  }
  return best;
}

/** A click that does not say by what it was made is a finger's where there is nothing finer. */
const isFinger = <O extends ChartOptions>({coarse}: Stage<O>, {pointerType}: {pointerType?: string}): boolean => (pointerType ?? (coarse ? "touch" : "")) === "touch";

/** From the point to the box; of two boxes that hold it, the one whose middle is nearer. */
function apart(box: Box, x: number, y: number): number {
  const dx = Math.max(0, Math.abs(x - box.x) - box.width / 2);
  const dy = Math.max(0, Math.abs(y - box.y) - box.height / 2);
  return Math.hypot(dx, dy) + Math.hypot(x - box.x, y - box.y) / 1e3;
}

/** Opens what is folded, or folds it again; wherever it then stands, it stays in view. */
function unfold<O extends ChartOptions>(stage: Stage<O>, {key}: Item, go: (item: Item | null) => void): void {
  if (!stage.unfolded.delete(key)) stage.unfolded.add(key);
  stage.redraw();
  reach(stage, stage.layout.items.find((d) => d.key === key) ?? null, go);
}

/** Brings the mark into view before its words are put beside it. */
function reach<O extends ChartOptions>(stage: Stage<O>, item: Item | null, go: (item: Item | null) => void): void {
  const mark = stage.picture("marks").children[stage.layout.items.indexOf(item!)] as Partial<Element> | undefined;
  mark?.scrollIntoView?.({block: "nearest", inline: "nearest", behavior: "instant"});
  const {top = 0, bottom = 0} = mark?.getBoundingClientRect?.() ?? {};
  const {defaultView: view} = stage.document;
  // Firefox takes the whole picture for the mark.
  if (view && (top < 0 || bottom > view.innerHeight)) view.scrollBy({top: (top + bottom - view.innerHeight) / 2, behavior: "instant"});
  go(item);
}

/** By it a reader finds what has a name. */
const firstLetter = ({text}: Item): string | undefined => /\p{L}/u.exec(text)?.[0].toLowerCase();

/** Keys of the list of marks; true where one was used. Keys with Ctrl, Alt or Meta are the host's. */
function onKey<O extends ChartOptions>(stage: Stage<O>, event: KeyboardEvent, go: (item: Item | null) => void): boolean {
  const {items} = stage.layout;
  const {key} = event;
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  const at = items.findIndex((d) => d.key === stage.active);
  const forth = stage.locale.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  const back = stage.locale.dir === "rtl" ? "ArrowRight" : "ArrowLeft";
  const to: Record<string, number> = {[forth]: at + 1, ArrowDown: at + 1, [back]: at - 1, ArrowUp: at - 1, Home: 0, End: items.length - 1, PageDown: at + PAGE, PageUp: at - PAGE};
  if (Object.hasOwn(to, key)) {
    reach(stage, items[Math.max(0, Math.min(items.length - 1, to[key] as number))] ?? null, go);
    return items.length > 0;
  }
  const item = items[at] ?? null;
  if (item?.unfolds && (key === "Enter" || key === " ")) unfold(stage, item, go);
  else if (Object.hasOwn(zooms, key)) zoomBy(stage, zooms[key]!);
  else if (key === "Enter" && item) {
    if (item.opens && zoomToDays(stage, item.opens)) return true;
    pick(stage, item, "replace");
    openDetails(stage, item);
  } else if (key === " " && item) pick(stage, item, "toggle");
  else if (key === "Escape") return escape(stage);
  else {
    const named = /^\p{L}$/u.test(key) ? [...items.slice(at + 1), ...items.slice(0, at + 1)].find((d) => firstLetter(d) === key.toLowerCase()) : undefined;
    if (named) reach(stage, named, go);
    return named !== undefined;
  }
  return true;
}

const zooms: Readonly<Record<string, number>> = {"+": 2, "=": 2, "-": 0.5, "−": 0.5};

/** First the tip, then the zoom, then the pick: Escape takes back the last thing that opened. */
function escape<O extends ChartOptions>(stage: Stage<O>): boolean {
  if (hideTip(stage)) return true;
  if (stage.zoom.k !== 1) zoomWhole(stage);
  else if (stage.link.state.picked.length > 0) pick(stage, null, "clear");
  else return false;
  return true;
}
