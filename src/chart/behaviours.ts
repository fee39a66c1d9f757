import {brushX, pointer, select, zoom, zoomIdentity, type D3BrushEvent, type D3ZoomEvent} from "d3";
import type {Brushable} from "../layout/layout.js";
import {dayOf, isoOf} from "../model/edtf.js";
import {watchHints} from "./hint.js";
import {nearest} from "./interact.js";
import type {ChartOptions} from "./options.js";
import type {Stage} from "./stage.js";
import {mostZoom, setZoom} from "./zoom.js";

/** Gestures on the surface, which no redraw touches. */
export interface Behaviours {
  /** Fits them to a new picture. */
  follow(): void;
  detach(): void;
}

/**
 * Time is brushed with a drag or a finger; a plane that is zoomed is moved with a drag. Zoom with Ctrl or ⌘ and the wheel,
 * or two fingers. The plain wheel, and one finger up or down, are the page's.
 */
export function attachBehaviours<O extends ChartOptions>(stage: Stage<O>): Behaviours {
  const surface = stage.picture("surface");
  let gesture = false;
  const place = select(surface).append("g").attr("class", "ic-brush");
  const brush = brushX<unknown>()
    .touchable(false) // a finger may also scroll: see watchFinger
    .keyModifiers(false)
    .filter(isPlain)
    .on("start brush end", ({type, selection, mode, sourceEvent}: D3BrushEvent<unknown>) => {
      if (!sourceEvent) return;
      gesture = type !== "end";
      if (type === "brush") setPeriod(stage, selection as [number, number], mode === "drag");
      else if (!gesture && !selection && !nearest(stage, sourceEvent as MouseEvent)) stage.link.set({period: null}, stage.figure);
      if (!gesture) follow();
    });
  // Else d3 takes a click beside what is brushed for the end of a drag, and keeps it from the marks.
  place.on("mousedown.ic", (event: MouseEvent) => {
    if (isPlain(event) && (event.target as Element).matches(".overlay")) place.call(brush.move, null);
  }, true);
  const zooming = zoom<SVGGElement, unknown>()
    .touchable(true)
    .filter((event: WheelEvent | TouchEvent) => {
      if ("touches" in event) return event.touches.length === 2;
      if (event.type === "wheel") return event.ctrlKey || event.metaKey;
      return event.type === "mousedown" && isPlain(event) && stage.layout.axis === null && stage.zoom.k > 1;
    })
    .on("zoom", ({transform: {k, x, y}, sourceEvent}: D3ZoomEvent<SVGGElement, unknown>) => { if (sourceEvent) setZoom(stage, {k, x, y}); });
  select(surface).call(zooming);
  let fitted = "";
  const follow = (): void => {
    if (gesture) return;
    const {axis, plane, height} = stage.layout;
    place.attr("display", axis ? null : "none");
    const area = plane ?? (axis && {...axis, y0: 0, y1: height});
    if (!area) return;
    const [left, right] = [Math.min(area.x0, area.x1), Math.max(area.x0, area.x1)];
    const whole: [[number, number], [number, number]] = [[left, area.y0], [right, area.y1]];
    zooming.extent(whole).translateExtent(whole).scaleExtent([1, mostZoom(stage)]);
    Reflect.set(surface, "__zoom", zoomIdentity.translate(stage.zoom.x, stage.zoom.y).scale(stage.zoom.k));
    if (!axis) return;
    const box: [[number, number], [number, number]] = [[left, 0], [right, axis.y1]];
    if (fitted !== box.join()) {
      brush.extent(box);
      place.call(brush);
      place.selectAll("*").each(function () { name(this as Element); });
      fitted = box.join();
    }
    place.call(brush.move, selectionOf(stage));
  };
  watchFinger(stage, (edges) => {
    gesture = edges !== null;
    if (!edges) follow();
    else {
      place.call(brush.move, edges);
      setPeriod(stage, edges, false);
    }
  });
  watchHints(stage);
  const detach = (): void => {
    place.on(".brush", null).remove();
    select(surface).on(".zoom", null);
  };
  return {follow, detach};
}

/** d3 finds its parts by their class; ours stands beside it, for the sheet. */
function name(part: Element): void {
  const own = part.classList[0];
  if (own && !own.startsWith("ic-")) part.classList.add(`ic-${own}`);
}

const isPlain = ({ctrlKey, metaKey, button}: MouseEvent): boolean => !ctrlKey && !metaKey && button === 0;

/** From so many pixels on, a finger does not merely tap. */
const SLOP = 8;

/**
 * One finger along time brushes; `to` is told of each step, and of the end by `null`. Up or down the finger scrolls the
 * page: the browser then takes the pointer back, and so does a second finger, which zooms.
 */
function watchFinger<O extends ChartOptions>(stage: Stage<O>, to: (edges: [number, number] | null) => void): void {
  const {link, figure, closing: {signal}} = stage;
  const surface = stage.picture("surface");
  let from: number | null = null;
  let brushing = false;
  let before = link.state.period;
  const on = (type: "pointerdown" | "pointermove" | "pointerup" | "pointercancel", act: (event: PointerEvent) => void): void => {
    surface.addEventListener(type, (event) => { if (event.pointerType === "touch") act(event); }, {signal});
  };
  const end = (undo: boolean): void => {
    if (undo && brushing) link.set({period: before}, figure);
    from = null;
    if (brushing) to(null);
    brushing = false;
  };
  on("pointerdown", (event) => {
    if (!event.isPrimary) end(true);
    else if (stage.layout.axis) [from, before] = [within(stage.layout.axis, pointer(event, surface)[0]), link.state.period];
  });
  on("pointermove", (event) => {
    const {axis} = stage.layout;
    if (from === null || !axis || !event.isPrimary) return;
    const x = within(axis, pointer(event, surface)[0]);
    brushing ||= Math.abs(x - from) > SLOP;
    if (brushing) to(x < from ? [x, from] : [from, x]);
  });
  on("pointerup", () => { end(false); });
  on("pointercancel", () => { end(true); });
}

/** The period in pixels, as far as it is in view; none where it is all that this figure shows. */
function selectionOf<O extends ChartOptions>({layout: {axis}, link: {state}, period: all}: Stage<O>): [number, number] | null {
  const {period} = state;
  if (!axis || !period || period === all) return null;
  const [a, b] = [axis.scale.x(dayOf(period[0]) ?? 0), axis.scale.x((dayOf(period[1]) ?? 0) + 1)].map((x) => within(axis, x)).sort((x, y) => x - y) as [number, number];
  return b > a ? [a, b] : null;
}

const within = ({x0, x1}: Brushable, x: number): number => Math.max(Math.min(x0, x1), Math.min(Math.max(x0, x1), x));

/** Whole days: what is brushed holds every day that it touches; one that is moved as a whole stays as long as it was. */
function setPeriod<O extends ChartOptions>({layout: {axis}, link, figure}: Stage<O>, [a, b]: [number, number], moved: boolean): void {
  if (!axis) return;
  const inset = Math.min((b - a) / 2, moved ? axis.scale.bandwidth / 2 : 0.5);
  link.set({period: [isoOf(axis.scale.invert(a + inset)), isoOf(axis.scale.invert(b - inset))]}, figure); // the link puts them in order
}
