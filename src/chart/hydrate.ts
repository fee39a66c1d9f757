import type {Chart, Data} from "./define.js";
import {optionsOf} from "./define.js";
import {livingFigure, type LivingFigure} from "./live.js";
import type {ChartOptions, Given} from "./options.js";

/**
 * Brings a figure to life that `renderToString` drew. Where chart, version, width, language, options and data are the
 * same it takes over the nodes as they are and draws nothing; else it draws once.
 *
 * ```ts
 * hydrate(document.querySelector("figure.ic-timeline"), timeline, incidents, options);
 * ```
 *
 * @throws TypeError where the element is not a static figure of this chart
 */
export function hydrate<O extends ChartOptions>(figure: Element, chart: Chart<O>, data: Data, options: Given<O> = {}): LivingFigure<O> {
  const {definition} = chart;
  if (!figure.classList.contains(`ic-${definition.name}`) || !figure.querySelector(".ic-marks"))
    throw new TypeError(`hydrate takes a figure that renderToString(${definition.name}, …) drew; this is <${figure.localName} class="${figure.className}">`);
  return livingFigure(definition, data, optionsOf(definition, options), figure as HTMLElement);
}
