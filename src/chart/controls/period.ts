import {isoOf} from "../../model/edtf.js";
import type {Part} from "./controls.js";
import type {ChartOptions} from "../options.js";
import type {Stage} from "../stage.js";

/** Two date fields: the way to a period without a pointer, and in a figure that has no time axis. */
export function drawPeriod<O extends ChartOptions>(stage: Stage<O>): Part {
  const {pen, locale: {ui}, link, closing: {signal}} = stage;
  const part = pen.html("details", {class: "ic-period"}, [pen.html("summary", {}, ui.period)]) as HTMLDetailsElement;
  let fill: (() => void) | null = null;
  // A date field is a whole form to a browser: it is made for who opens this; the click comes before the next key.
  for (const type of ["click", "toggle"]) part.addEventListener(type, () => {
    if (fill) return;
    fill = addFields(part, stage);
    fill();
  }, {signal});
  return {part, refresh() {
    part.hidden = stage.expected.items.length === 0 && link.state.period === null;
    fill?.();
  }};
}

/** What it returns fills the fields with the period of that time. */
function addFields<O extends ChartOptions>(part: HTMLElement, stage: Stage<O>): () => void {
  const {pen, locale: {ui}, link, figure, closing: {signal}} = stage;
  const field = (name: "from" | "to"): HTMLInputElement => {
    const input = pen.html("input", {type: "date", "data-control": name}) as HTMLInputElement;
    input.addEventListener("change", set, {signal});
    part.append(pen.html("label", {}, [`${ui[name]} `, input]));
    return input;
  };
  /** One day alone is a period from there on, or up to there. */
  const set = (): void => {
    const [first, last] = daysOf(stage);
    const [a, b] = [from.value || first, to.value || last];
    if (!a || !b || a > b || a < "1000" || b < "1000") return; // half of it is typed
    link.set({period: [a, b]}, figure);
  };
  const from = field("from"), to = field("to");
  const clear = pen.html("button", {type: "button", class: "ic-button", "data-control": "clearPeriod"}, ui.clearPeriod) as HTMLElement;
  clear.addEventListener("click", () => { link.set({period: null}, figure); }, {signal});
  part.append(clear);
  return () => {
    const {period} = link.state;
    from.value = period?.[0] ?? "";
    to.value = period?.[1] ?? "";
    clear.hidden = period === null;
  };
}

/** The first and the last day of the axis; where there is none, of the data. */
function daysOf<O extends ChartOptions>({layout: {axis}, reading: {rows}}: Stage<O>): (string | undefined)[] {
  if (axis) return axis.scale.extent.map(isoOf);
  const days = rows.flatMap(({from, to}) => [from, to]).filter((day) => day !== null).sort((a, b) => a - b);
  return [days[0], days.at(-1)].map((day) => (day === undefined ? undefined : isoOf(day)));
}
