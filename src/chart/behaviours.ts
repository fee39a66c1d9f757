import {brushX, select, zoom, zoomIdentity, type D3BrushEvent, type D3ZoomEvent} from "d3";
import {dayOf, isoOf} from "../model/edtf.js";
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

/** Brush with a drag or a finger; zoom with Ctrl or ⌘ and the wheel, or two fingers. The plain wheel is the page's. */
export function attachBehaviours<O extends ChartOptions>(stage: Stage<O>): Behaviours {
  const surface = stage.picture("surface");
  let gesture = false;
  const place = select(surface).append("g").attr("class", "ic-brush");
  const brush = brushX<unknown>()
    .touchable(true)
    .keyModifiers(false)
    .filter((event: MouseEvent | TouchEvent) => ("touches" in event ? event.touches.length === 1 : !event.ctrlKey && !event.metaKey && event.button === 0))
    .on("start brush end", (event: D3BrushEvent<unknown>) => {
      if (!event.sourceEvent) return;
      gesture = event.type !== "end";
      if (event.type !== "start") onBrush(stage, event);
      if (!gesture) follow();
    });
  const zooming = zoom<SVGGElement, unknown>()
    .touchable(true)
    .filter((event: WheelEvent | TouchEvent) => ("touches" in event ? event.touches.length === 2 : event.type === "wheel" && (event.ctrlKey || event.metaKey)))
    .on("zoom", ({transform, sourceEvent}: D3ZoomEvent<SVGGElement, unknown>) => { if (sourceEvent) setZoom(stage, transform.k, transform.x); });
  select(surface).call(zooming);
  let fitted = "";
  const follow = (): void => {
    if (gesture) return;
    const {axis, width, height} = stage.layout;
    place.attr("display", axis ? null : "none");
    if (!axis) return;
    const [left, right] = [Math.min(axis.x0, axis.x1), Math.max(axis.x0, axis.x1)];
    const box: [[number, number], [number, number]] = [[left, 0], [right, axis.y1]];
    if (fitted !== box.join()) {
      brush.extent(box);
      place.call(brush);
      place.selectAll("*").each(function () { name(this as Element); });
      fitted = box.join();
    }
    zooming.extent([[left, 0], [right, height]]).translateExtent([[left, 0], [right, height]]).scaleExtent([1, mostZoom(stage)]);
    surface.toggleAttribute("data-wide", width > 0);
    Reflect.set(surface, "__zoom", zoomIdentity.translate(stage.zoom.x, 0).scale(stage.zoom.k));
    place.call(brush.move, selectionOf(stage));
  };
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

/** The period in pixels, as far as it is in view. */
function selectionOf<O extends ChartOptions>({layout: {axis}, link: {state: {period}}}: Stage<O>): [number, number] | null {
  if (!axis || !period) return null;
  const edges = [axis.scale.x(dayOf(period[0]) ?? 0), axis.scale.x((dayOf(period[1]) ?? 0) + 1)].map((x) => Math.max(Math.min(axis.x0, axis.x1), Math.min(Math.max(axis.x0, axis.x1), x)));
  const [a, b] = edges.sort((x, y) => x - y) as [number, number];
  return b > a ? [a, b] : null;
}

/** Whole days: what is brushed holds every day that it touches. A click beside all marks clears it. */
function onBrush<O extends ChartOptions>(stage: Stage<O>, {selection, type, sourceEvent}: D3BrushEvent<unknown>): void {
  const {axis} = stage.layout;
  if (!axis) return;
  if (selection) {
    const [a, b] = (selection as [number, number]).map((x) => axis.scale.invert(x)).sort((x, y) => x - y) as [number, number];
    stage.link.set({period: [isoOf(a), isoOf(b)]}, stage.figure);
  } else if (type === "end" && !nearest(stage, pointOf(sourceEvent as MouseEvent | TouchEvent))) stage.link.set({period: null}, stage.figure);
}

const pointOf = (event: MouseEvent | TouchEvent): {clientX: number; clientY: number} => ("changedTouches" in event ? (event.changedTouches[0] as Touch) : event);
