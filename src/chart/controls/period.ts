import {isoOf} from "../../model/edtf.js";
import type {Part} from "./controls.js";
import type {ChartOptions} from "../options.js";
import type {Stage} from "../stage.js";

/** Two date fields: the way to a period without a pointer, and in a figure that has no time axis. */
export function drawPeriod<O extends ChartOptions>(stage: Stage<O>): Part {
  const {pen, locale: {ui}, link, closing: {signal}} = stage;
  const field = (name: "from" | "to"): HTMLInputElement => pen.html("input", {type: "date", "data-control": name}) as HTMLInputElement;
  const [from, to] = [field("from"), field("to")];
  const clear = pen.html("button", {type: "button", class: "ic-button", "data-control": "clearPeriod"}, ui.clearPeriod) as HTMLElement;
  const label = (words: string, input: Element): Element => pen.html("label", {}, [`${words} `, input]);
  const part = pen.html("details", {class: "ic-period"}, [pen.html("summary", {}, ui.period), label(ui.from, from), label(ui.to, to), clear]) as HTMLElement;
  /** One day alone is a period from there on, or up to there. */
  const set = (): void => {
    const [first, last] = daysOf(stage);
    const [a, b] = [from.value || first, to.value || last];
    if (!a || !b || a > b || a < "1000" || b < "1000") return; // half of it is typed
    link.set({period: [a, b]}, stage.figure);
  };
  for (const input of [from, to]) input.addEventListener("change", set, {signal});
  clear.addEventListener("click", () => { link.set({period: null}, stage.figure); }, {signal});
  const refresh = (): void => {
    const {layout: {items}} = stage;
    const {period} = link.state;
    part.hidden = items.length === 0 && period === null;
    from.value = period?.[0] ?? "";
    to.value = period?.[1] ?? "";
    clear.hidden = period === null;
  };
  return {part, refresh};
}

/** The first and the last day of the axis; where there is none, of the data. */
function daysOf<O extends ChartOptions>({layout: {axis}, reading: {rows}}: Stage<O>): (string | undefined)[] {
  if (axis) return axis.scale.extent.map(isoOf);
  const days = rows.flatMap(({from, to}) => [from, to]).filter((day) => day !== null).sort((a, b) => a - b);
  return [days[0], days.at(-1)].map((day) => (day === undefined ? undefined : isoOf(day)));
}
