import {drawDownload} from "../download.js";
import type {ChartOptions, ControlName} from "../options.js";
import {drawPeriod} from "./period.js";
import {drawPlayhead} from "./playhead.js";
import type {Stage} from "../stage.js";
import {drawSwitches} from "./switches.js";
import {drawZoomButtons} from "./zoom-buttons.js";

/** A control, and how it follows what is shown. */
export interface Part {
  part: Element;
  refresh(): void;
}

const parts: Readonly<Record<ControlName, <O extends ChartOptions>(stage: Stage<O>) => Part>> = {
  zoom: drawZoomButtons,
  period: drawPeriod,
  sources: drawSwitches,
  playhead: drawPlayhead,
  download: drawDownload
};
const usual: readonly ControlName[] = ["zoom", "period", "sources", "download"];

/** The names of a figure's controls: those asked for, else the chart's own. */
const namesOf = <O extends ChartOptions>({options: {controls}, definition}: Stage<O>): readonly ControlName[] =>
  (controls === undefined ? definition.controls ?? usual : controls ?? []);

/** Buttons and fields for all that a gesture can do, and the switches of the legend. */
export function watchControls<O extends ChartOptions>(stage: Stage<O>): void {
  stage.slot("legend").addEventListener("click", (event) => {
    const name = (event.target as Element).closest("[data-toggles]")?.getAttribute("data-toggles");
    const hidden = stage.link.state.hiddenClasses;
    if (name) stage.link.set({hiddenClasses: hidden.includes(name) ? hidden.filter((d) => d !== name) : [...hidden, name]}, stage.figure);
  }, {signal: stage.closing.signal});
  // Else the figure's own fields would be taken for a pick by whoever listens to it.
  stage.slot("controls").addEventListener("input", (event) => { event.stopPropagation(); }, {signal: stage.closing.signal});
  let built = "";
  let shown: Part[] = [];
  stage.after.push(() => {
    const names = namesOf(stage);
    const key = [stage.locale.tag, ...names].join(" ");
    if (key !== built) {
      built = key;
      shown = names.map((name) => parts[name](stage));
      stage.slot("controls").replaceChildren(...shown.map((d) => d.part));
    }
    for (const d of shown) d.refresh();
  });
}
