import {isoOf} from "../../model/edtf.js";
import {gathered} from "../../model/memoise.js";
import type {Day, Reading, Row} from "../../model/reading.js";
import {voicesOf} from "../../model/voices.js";
import {ByDay} from "../../model/by-day.js";
import type {Part} from "./controls.js";
import type {ChartOptions} from "../options.js";
import {tellChange} from "../say.js";
import type {Stage} from "../stage.js";

/** From one day of statements to the next while it plays, in milliseconds. */
const PACE = 900;
const signs = {stepBack: "‹", play: "▶", pause: "❚❚", stepForth: "›"} as const;

/**
 * Shows all figures of the link as they stood on a day, from one day on which something was said to the next; at its end
 * everything said since. It moves only while a person has it play.
 */
export function drawPlayhead<O extends ChartOptions>(stage: Stage<O>): Part {
  const {pen, locale: {ui}, link, document: {defaultView: view}, closing: {signal}} = stage;
  const button = (name: "stepBack" | "play" | "stepForth"): Element =>
    pen.html("button", {type: "button", class: "ic-button", "data-control": name, "aria-label": ui[name], title: ui[name]}, signs[name]);
  const [back, play, forth] = [button("stepBack"), button("play"), button("stepForth")];
  const slider = pen.html("input", {type: "range", min: 0, "data-control": "asOf", "aria-label": ui.asOf}) as HTMLInputElement;
  const told = pen.html("output", {class: "ic-as-of"});
  const part = pen.html("div", {class: "ic-playhead", role: "group", "aria-label": ui.asOf}, [back, play, forth, slider, told]);
  let days: readonly Day[] = [];
  let read: Reading | null = null;
  let timer: number | undefined;

  /** Among the days; after the last of them stands everything said since. */
  const at = (): number => {
    const {asOf} = stage.view;
    return asOf === null ? days.length : Math.max(0, days.filter((day) => day <= asOf).length - 1);
  };
  const go = (to: number): void => {
    const day = days[Math.max(0, to)];
    link.set({asOf: day === undefined ? null : isoOf(day)}, stage.figure);
  };
  const stop = (): void => {
    view?.clearInterval(timer);
    timer = undefined;
    stage.voice.plays = false;
    tellChange(stage);
    refresh();
  };
  const step = (): void => {
    go(at() + 1);
    if (at() >= days.length) stop();
  };
  const refresh = (): void => {
    if (read !== stage.reading) days = saidOn((read = stage.reading));
    const {locale} = stage;
    const {asOf} = stage.view;
    const words = asOf === null ? ui.now : locale.day(asOf);
    const playing = timer !== undefined;
    pen.set(slider, {max: Math.max(1, days.length), "aria-valuetext": words});
    slider.value = asOf === null ? slider.max : String(at());
    slider.disabled = stage.bare;
    told.textContent = words;
    const name = playing ? "pause" : "play";
    pen.set(play, {"aria-label": ui[name], title: ui[name]});
    play.textContent = signs[name];
    pen.set(play, {"aria-disabled": String(stage.bare)});
    pen.set(back, {"aria-disabled": String(at() === 0)});
    pen.set(forth, {"aria-disabled": String(at() === days.length)});
    (part as HTMLElement).hidden = days.length === 0 && !stage.bare;
  };
  const on = (node: Element, type: string, act: () => void): void => { node.addEventListener(type, act, {signal}); };
  on(back, "click", () => { go(at() - 1); });
  on(forth, "click", () => { go(at() + 1); });
  on(slider, "input", () => { go(Number(slider.value)); });
  on(play, "click", () => {
    if (stage.bare) return;
    if (timer !== undefined) {
      stop();
      return;
    }
    stage.voice.plays = true;
    if (at() >= days.length) go(0); // from the beginning
    stage.voice.before = null;
    timer = view?.setInterval(step, PACE);
    refresh();
  });
  stage.ends.push(() => { view?.clearInterval(timer); });
  return {part, refresh};
}

/** The days on which something was said that the figures count or set beside it. */
function saidOn({rows, tallies}: Reading): Day[] {
  const totals = tallies.flatMap(({said}) => (said === null ? [] : said));
  return [...new Set([...saidIn(rows).inOrder(), ...totals])].sort((a, b) => a - b);
}

const saidIn = gathered((): ByDay<Day> => new ByDay(), (days, rows: readonly Row[], from) => {
  for (let i = from; i < rows.length; i++) for (const {said} of voicesOf(rows[i]!)) if (said !== null) days.under(said, itself);
});

const itself = (day: Day): Day => day;
