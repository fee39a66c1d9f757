import type {Attributes} from "../../draw/pen.js";
import type {Source} from "../../model/incident.js";
import type {Reading} from "../../model/reading.js";
import {voicesOf} from "../../model/voices.js";
import type {Part} from "./controls.js";
import {langOf} from "../lang.js";
import type {ChartOptions} from "../options.js";
import {put} from "../refit.js";
import type {Stage} from "../stage.js";

/** Each source, and the editor's joins, can be switched off: what rests on them alone then leaves every figure of the link. */
export function drawSwitches<O extends ChartOptions>(stage: Stage<O>): Part {
  const {pen, locale: {ui}, link, closing: {signal}} = stage;
  const summary = pen.html("summary", {});
  const part = pen.html("details", {class: "ic-switches"}, [summary]) as HTMLDetailsElement;
  let choices: ((off: number) => void) | null = null;
  const refresh = (): void => {
    const off = stage.view.hiddenSources.size + Number(!link.state.joins);
    put(summary, ui.switches(off));
    if (part.open) (choices ??= drawChoices(stage, part))(off);
  };
  part.addEventListener("toggle", refresh, {signal});
  return {part, refresh};
}

/** The switches, made for who opens this; they follow what is shown. */
function drawChoices<O extends ChartOptions>(stage: Stage<O>, part: HTMLDetailsElement): (off: number) => void {
  const {pen, locale: {ui}, link, closing: {signal}} = stage;
  const list = pen.html("div", {class: "ic-choices", role: "group", "aria-label": ui.switches(0)});
  const all = pen.html("button", {type: "button", class: "ic-button"}, ui.allSources) as HTMLElement;
  part.append(list, all);
  list.addEventListener("change", ({target}) => {
    const {value, checked} = target as HTMLInputElement;
    const {hiddenSources} = link.state;
    link.set(value === "" ? {joins: checked} : {hiddenSources: checked ? hiddenSources.filter((d) => d !== value) : [...hiddenSources, value]}, stage.figure);
  }, {signal});
  all.addEventListener("click", () => {
    part.querySelector("summary")?.focus();
    link.set({hiddenSources: [], joins: true}, stage.figure);
  }, {signal});
  let shown: Reading | null = null;
  return (off) => {
    const {reading, view: {hiddenSources}, locale} = stage;
    all.hidden = off === 0;
    if (shown !== reading) {
      const joins = reading.rows.some((row) => voicesOf(row).some((d) => d.join === "inferred"));
      list.replaceChildren(
        ...(joins ? [choice(stage, "", ui.joins)] : []),
        ...speakers(reading).map(({source, said}) => choice(stage, source.id, locale.nameOf(source), ` (${locale.number(said)})`, langOf(reading.about, locale, source.names)))
      );
      shown = reading;
    }
    for (const box of list.querySelectorAll("input")) box.checked = box.value === "" ? link.state.joins : !hiddenSources.has(box.value);
  };
}

function choice<O extends ChartOptions>({pen}: Stage<O>, value: string, label: string, more = "", lang: Attributes = {}): Element {
  return pen.html("label", {class: "ic-choice"}, [pen.html("input", {type: "checkbox", value}), pen.html("span", {}, [pen.html("bdi", lang, label), more])]);
}

/** Who says anything, with the number of claims and totals that are theirs; who says the most comes first. */
function speakers({rows, tallies}: Reading): {source: Source; said: number}[] {
  const speakers = new Map<string, {source: Source; said: number}>();
  for (const {source} of [...rows.flatMap(voicesOf), ...tallies]) {
    const same = speakers.get(source.id) ?? {source, said: 0};
    speakers.set(source.id, same);
    same.said++;
  }
  return [...speakers.values()].sort((a, b) => b.said - a.said || (a.source.id < b.source.id ? -1 : 1));
}
