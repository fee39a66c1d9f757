import type {Item} from "../layout/layout.js";
import type {ChartOptions} from "./options.js";
import type {Stage} from "./stage.js";

const GAP = 10;
const EDGE = 4;
/** The way from a mark to its tip is never narrower. */
const NARROW = 12;

/** Shows the words of an item beside it, inside the viewport. The list already says them: the tip is for the eye. */
export function showTip<O extends ChartOptions>(stage: Stage<O>, item: Item): void {
  const tip = stage.slot("tip");
  const view = stage.document.defaultView;
  tip.textContent = item.text;
  tip.hidden = false;
  tip.setAttribute("aria-hidden", "true");
  if (!view) return;
  const box = stage.picture("svg").getBoundingClientRect();
  const scale = box.width / stage.layout.width || 1;
  const {width, height} = tip.getBoundingClientRect();
  const above = box.top + (item.y - item.height / 2) * scale - height - GAP;
  const below = box.top + (item.y + item.height / 2) * scale + GAP;
  const y = above >= EDGE || below + height > view.innerHeight ? above : below;
  const {width: shown} = stage.slot("plot").getBoundingClientRect();
  const own = shown / stage.slot("plot").offsetWidth || 1; // the page may be scaled
  const most = view.document.documentElement.clientWidth - width - EDGE;
  const x = Math.max(EDGE, Math.min(most, box.left + item.x * scale - width / 2));
  tip.style.setProperty("left", `${String(Math.round((x - box.left) / own))}px`, "important");
  tip.style.setProperty("top", `${String(Math.round((Math.max(EDGE, y) - box.top) / own))}px`, "important");
}

/** Hides the tip; false where it was hidden. */
export function hideTip<O extends ChartOptions>(stage: Stage<O>): boolean {
  const tip = stage.slot("tip");
  if (tip.hidden) return false;
  tip.hidden = true;
  return true;
}

/** Is the pointer on the tip? Then it stays: it can be read and copied from. */
export function keepTip<O extends ChartOptions>(stage: Stage<O>, event: Event): boolean {
  return event.target instanceof (stage.document.defaultView ?? globalThis).Node && stage.slot("tip").contains(event.target);
}

/**
 * Is the pointer between the mark and its tip? What lies there does not take the tip away while the pointer is on the straight
 * way; on a slanting one, as wide at its end as the tip, as long as it keeps moving.
 */
export function nearTip<O extends ChartOptions>(stage: Stage<O>, item: Item | null, {clientX, clientY}: MouseEvent): "straight" | "slanting" | null {
  const tip = stage.slot("tip");
  if (!item || tip.hidden) return null;
  const box = stage.picture("svg").getBoundingClientRect();
  const scale = box.width / stage.layout.width || 1;
  const {top, bottom, left, right} = tip.getBoundingClientRect();
  const [x, y] = [box.left + item.x * scale, box.top + item.y * scale];
  const half = (Math.max(item.width, NARROW) / 2) * scale;
  const way = (clientY - y) / ((bottom < y ? bottom : top) - y); // 0 at the mark, 1 at the tip
  if (way <= 0 || way > 1) return null;
  const edge = (side: number, end: number): number => side + (end - side) * way;
  return Math.abs(clientX - x) <= half ? "straight" : clientX >= edge(x - half, left) && clientX <= edge(x + half, right) ? "slanting" : null;
}

/** Escape takes back what the pointer opened, wherever the focus is; the listener lives only as long as the pointer is here. */
export function watchTip<O extends ChartOptions>(stage: Stage<O>, escape: () => boolean): void {
  const {signal} = stage.closing;
  const plot = stage.slot("plot");
  const onKey = (event: KeyboardEvent): void => { if (event.key === "Escape" && !event.defaultPrevented && escape()) event.preventDefault(); };
  plot.addEventListener("pointerenter", () => { stage.document.addEventListener("keydown", onKey, {signal}); }, {signal});
  plot.addEventListener("pointerleave", () => { stage.document.removeEventListener("keydown", onKey); }, {signal});
}
