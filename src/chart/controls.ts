import {isoOf} from "../model/edtf.js";
import type {ChartOptions} from "./options.js";
import type {Stage} from "./stage.js";
import {mostZoom, zoomBy, zoomWhole} from "./zoom.js";

/** Buttons and fields for all that a gesture can do, and the switches of the legend. */
export function watchControls<O extends ChartOptions>(stage: Stage<O>): void {
  const {signal} = stage.closing;
  stage.slot("legend").addEventListener("click", (event) => {
    const name = (event.target as Element).closest("[data-toggles]")?.getAttribute("data-toggles");
    const hidden = stage.link.state.hiddenClasses;
    if (name) stage.link.set({hiddenClasses: hidden.includes(name) ? hidden.filter((d) => d !== name) : [...hidden, name]}, stage.figure);
  }, {signal});
  let language = "";
  stage.after.push(() => {
    if (language !== stage.locale.tag) build(stage);
    language = stage.locale.tag;
    refresh(stage);
  });
}

type Button = "zoomIn" | "zoomOut" | "zoomReset" | "earlier" | "later" | "west" | "north" | "south" | "east";
const signs: Record<Button, string> = {zoomIn: "+", zoomOut: "−", zoomReset: "⤢", earlier: "‹", later: "›", west: "←", north: "↑", south: "↓", east: "→"};
/** Of time, and of a plane. */
const moves = {axis: ["earlier", "later"], plane: ["west", "north", "south", "east"]} as const;

function build<O extends ChartOptions>(stage: Stage<O>): void {
  const {pen, locale: {ui}, closing: {signal}} = stage;
  const along = (way: 1 | -1): boolean => zoomBy(stage, 1, (stage.locale.dir === "rtl" ? -way : way) * 0.5);
  const acts: Record<Button, () => boolean> = {
    earlier: () => along(-1),
    west: () => zoomBy(stage, 1, -0.5),
    north: () => zoomBy(stage, 1, 0, -0.5),
    zoomOut: () => zoomBy(stage, 0.5),
    zoomReset: () => zoomWhole(stage),
    zoomIn: () => zoomBy(stage, 2),
    south: () => zoomBy(stage, 1, 0, 0.5),
    east: () => zoomBy(stage, 1, 0.5),
    later: () => along(1)
  };
  const buttons = (Object.keys(acts) as Button[]).map((name) => {
    const button = pen.html("button", {type: "button", class: "ic-button", "data-control": name, "aria-label": ui[name], title: ui[name]}, signs[name]);
    button.addEventListener("click", acts[name], {signal});
    return button;
  });
  const field = (name: "from" | "to"): Element => {
    const input = pen.html("input", {type: "date", "data-control": name});
    input.addEventListener("change", () => { setPeriod(stage); }, {signal});
    return pen.html("label", {}, [`${ui[name]} `, input]);
  };
  const clear = pen.html("button", {type: "button", class: "ic-button", "data-control": "clearPeriod"}, ui.clearPeriod);
  clear.addEventListener("click", () => { stage.link.set({period: null}, stage.figure); }, {signal});
  stage.slot("controls").replaceChildren(
    pen.html("span", {class: "ic-keys", id: `${stage.prefix}-keys`}, ui.keys),
    pen.html("span", {class: "ic-buttons"}, buttons),
    pen.html("details", {class: "ic-period"}, [pen.html("summary", {}, ui.period), field("from"), field("to"), clear])
  );
}

/** One day alone is a period from there on, or up to there. */
function setPeriod<O extends ChartOptions>(stage: Stage<O>): void {
  const [from, to] = (["from", "to"] as const).map((name) => control(stage, name).value);
  const [first, last] = stage.layout.axis?.scale.extent.map(isoOf) ?? [];
  const [a, b] = [from || first, to || last];
  if (!a || !b || a > b || a < "1000" || b < "1000") return; // half of it is typed
  stage.link.set({period: [a, b]}, stage.figure);
}

const control = (stage: {slot(name: "controls"): HTMLElement}, name: string): HTMLInputElement =>
  stage.slot("controls").querySelector(`[data-control="${name}"]`)!;

function refresh<O extends ChartOptions>(stage: Stage<O>): void {
  const {layout: {axis, plane, items}, zoom: {k}, link: {state: {period}}} = stage;
  const part = (name: string): HTMLElement => stage.slot("controls").querySelector<HTMLElement>(`.ic-${name}`)!;
  part("buttons").hidden = axis === null && plane === null;
  part("period").hidden = items.length === 0 && period === null;
  for (const name of Object.keys(signs)) control(stage, name).setAttribute("aria-disabled", String(name === "zoomIn" ? k >= mostZoom(stage) - 1e-9 : k <= 1));
  for (const name of moves.axis) control(stage, name).hidden = axis === null;
  for (const name of moves.plane) control(stage, name).hidden = plane === null;
  control(stage, "from").value = period?.[0] ?? "";
  control(stage, "to").value = period?.[1] ?? "";
  control(stage, "clearPeriod").hidden = period === null;
}
