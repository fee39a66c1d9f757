import {liveGroup, liveMark} from "./figure.js";
import {hashOf} from "./hash.js";
import {drawLegend} from "./legend.js";
import type {ChartOptions} from "./options.js";
import type {Stage} from "./stage.js";

/** What the ids of a figure begin with, by that of its heading. */
export function prefixOf(figure: Element): string | null {
  return figure.querySelector(".ic-title")?.id.replace(/-title$/, "") ?? null;
}

/** Takes over a static figure: its nodes as they are where it shows the same, else drawn once. */
export function adopt<O extends ChartOptions>(stage: Stage<O>, figure: HTMLElement): void {
  const {layout, locale, definition, options, reading, pen, prefix, view} = stage;
  stage.figure = figure;
  const svg = stage.picture("svg");
  const marks = stage.picture("marks");
  for (const name of ["aria-labelledby", "aria-describedby"]) svg.removeAttribute(name);
  pen.set(svg, {role: "none"});
  pen.set(marks, {...liveGroup(prefix, layout.items.length), "aria-labelledby": figure.getAttribute("aria-labelledby")});
  if (figure.dataset.ic === hashOf(definition.name, layout, locale.tag, options, reading.about)) {
    layout.items.forEach(({text}, i) => pen.set(marks.children[i] as Element, liveMark(text)));
    stage.slot("legend").replaceChildren(...drawLegend(pen, layout.legend, view.hiddenClasses, true));
  } else if (!stage.bare) stage.refill();
  delete figure.dataset.ic;
}
