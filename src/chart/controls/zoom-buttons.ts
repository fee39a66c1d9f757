import type {Part} from "./controls.js";
import type {ChartOptions} from "../options.js";
import type {Stage} from "../stage.js";
import {mostZoom, zoomable, zoomBy, zoomWhole} from "../zoom.js";

const signs = {earlier: "‹", west: "←", north: "↑", zoomOut: "−", zoomReset: "⤢", zoomIn: "+", south: "↓", east: "→", later: "›"} as const;
type Name = keyof typeof signs;
/** Of time alone, and of a plane alone. */
const moves: readonly (readonly ["axis" | "plane", readonly Name[]])[] = [["axis", ["earlier", "later"]], ["plane", ["west", "north", "south", "east"]]];

/** A button for each way in which a gesture zooms and moves; a time axis counts from where it begins, on whichever side that is. */
export function drawZoomButtons<O extends ChartOptions>(stage: Stage<O>): Part {
  const {pen, locale: {ui}, closing: {signal}} = stage;
  const acts: Record<Name, () => boolean> = {
    earlier: () => zoomBy(stage, 1, -0.5),
    west: () => zoomBy(stage, 1, -0.5),
    north: () => zoomBy(stage, 1, 0, -0.5),
    zoomOut: () => zoomBy(stage, 0.5),
    zoomReset: () => zoomWhole(stage),
    zoomIn: () => zoomBy(stage, 2),
    south: () => zoomBy(stage, 1, 0, 0.5),
    east: () => zoomBy(stage, 1, 0.5),
    later: () => zoomBy(stage, 1, 0.5)
  };
  const names = Object.keys(signs) as Name[];
  const buttons = new Map(names.map((name) => {
    const button = pen.html("button", {type: "button", class: "ic-button", "data-control": name, "aria-label": ui[name], title: ui[name]}, signs[name]) as HTMLElement;
    button.addEventListener("click", acts[name], {signal});
    return [name, button] as const;
  }));
  const part = pen.html("span", {class: "ic-buttons"}, [...buttons.values()]) as HTMLElement;
  const refresh = (): void => {
    const {zoom: {k}, layout} = stage;
    part.hidden = zoomable(stage) === null;
    for (const [name, button] of buttons) button.setAttribute("aria-disabled", String(name === "zoomIn" ? k >= mostZoom(stage) - 1e-9 : k <= 1));
    for (const [of, those] of moves) for (const name of those) buttons.get(name)!.hidden = layout[of] === null;
  };
  return {part, refresh};
}
