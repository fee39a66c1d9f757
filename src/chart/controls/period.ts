import {isoOf} from "../../model/edtf.js";
import type {Part} from "./controls.js";
import type {ChartOptions} from "../options.js";
import type {Stage} from "../stage.js";

/** Two date fields: the way to a period without a pointer, and in a figure that has no time axis. */
export function drawPeriod<O extends ChartOptions>(stage: Stage<O>): Part {
  const {pen, locale: {ui}, link, closing: {signal}} = stage;
  const part = pen.html("details", {class: "ic-period"}, [pen.html("summary", {}, ui.period)]) as HTMLDetailsElement;
  let fields: Fields | null = null;
  const refresh = (): void => {
    const {expected: {items}} = stage;
    const {period} = link.state;
    part.hidden = items.length === 0 && period === null;
    if (!fields) return;
    fields.from.input.value = period?.[0] ?? "";
    fields.to.input.value = period?.[1] ?? "";
    fields.clear.part.hidden = period === null;
  };
  // A date field is a whole form to a browser: it is made for who opens this; the click comes before the next key.
  for (const type of ["click", "toggle"]) part.addEventListener(type, () => {
    if (fields) return;
    fields = drawFields(stage);
    part.append(fields.from.part, fields.to.part, fields.clear.part);
    refresh();
  }, {signal});
  return {part, refresh};
}

interface Field {part: HTMLElement; input: HTMLInputElement}
interface Fields {from: Field; to: Field; clear: {part: HTMLElement}}

function drawFields<O extends ChartOptions>(stage: Stage<O>): Fields {
  const {pen, locale: {ui}, link, closing: {signal}} = stage;
  const field = (name: "from" | "to"): Field => {
    const input = pen.html("input", {type: "date", "data-control": name}) as HTMLInputElement;
    input.addEventListener("change", set, {signal});
    return {input, part: pen.html("label", {}, [`${ui[name]} `, input]) as HTMLElement};
  };
  /** One day alone is a period from there on, or up to there. */
  const set = (): void => {
    const [first, last] = daysOf(stage);
    const [a, b] = [from.input.value || first, to.input.value || last];
    if (!a || !b || a > b || a < "1000" || b < "1000") return; // half of it is typed
    link.set({period: [a, b]}, stage.figure);
  };
  const [from, to] = [field("from"), field("to")];
  const clear = pen.html("button", {type: "button", class: "ic-button", "data-control": "clearPeriod"}, ui.clearPeriod) as HTMLElement;
  clear.addEventListener("click", () => { link.set({period: null}, stage.figure); }, {signal});
  return {from, to, clear: {part: clear}};
}

/** The first and the last day of the axis; where there is none, of the data. */
function daysOf<O extends ChartOptions>({layout: {axis}, reading: {rows}}: Stage<O>): (string | undefined)[] {
  if (axis) return axis.scale.extent.map(isoOf);
  const days = rows.flatMap(({from, to}) => [from, to]).filter((day) => day !== null).sort((a, b) => a - b);
  return [days[0], days.at(-1)].map((day) => (day === undefined ? undefined : isoOf(day)));
}
