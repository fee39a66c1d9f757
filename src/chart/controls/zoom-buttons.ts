import type {Part} from "./controls.js";
import type {ChartOptions} from "../options.js";
import type {Stage} from "../stage.js";
import {mostZoom, zoomBy, zoomWhole} from "../zoom.js";

const signs = {earlier: "‹", west: "←", north: "↑", zoomOut: "−", zoomReset: "⤢", zoomIn: "+", south: "↓", east: "→", later: "›"} as const;
type Name = keyof typeof signs;
/** Of time alone, and of a plane alone. */
const moves: readonly (readonly ["axis" | "plane", readonly Name[]])[] = [["axis", ["earlier", "later"]], ["plane", ["west", "north", "south", "east"]]];

/** A button for each way in which a gesture zooms and moves; a time axis counts from where it begins, on whichever side that is. */
export function drawZoomButtons<O extends ChartOptions>(stage: Stage<O>): Part {
  const {pen, locale: {ui}, closing: {signal}} = stage;
  const acts: Readonly<Partial<Record<string, () => boolean>>> = {
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
  const button = (name: Name): Element => pen.html("button", {type: "button", class: "ic-button", "data-control": name, "aria-label": ui[name], title: ui[name]}, signs[name]);
  const part = pen.html("span", {class: "ic-buttons"}) as HTMLElement;
  part.addEventListener("click", ({target}) => { acts[(target as Element).getAttribute("data-control") ?? ""]?.(); }, {signal});
  let buttons: readonly (readonly [Name, Element])[] = [];
  const refresh = (): void => {
    const {zoom: {k}, expected, bare} = stage;
    part.hidden = (expected.axis ?? expected.plane) === null;
    const names = (Object.keys(signs) as Name[]).filter((name) => !part.hidden && moves.every(([of, those]) => expected[of] !== null || !those.includes(name)));
    if (names.join() !== buttons.map(([name]) => name).join()) {
      buttons = names.map((name) => [name, button(name)]);
      part.replaceChildren(...buttons.map(([, d]) => d));
    }
    for (const [name, d] of buttons) pen.set(d, {"aria-disabled": String(bare || (name === "zoomIn" ? k >= mostZoom(stage) - 1e-9 : k <= 1))});
  };
  return {part, refresh};
}
