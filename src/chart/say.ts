import {countedIn} from "../layout/account.js";
import {standingsOf} from "../model/standings.js";
import {countedOf} from "../summary/account.js";
import type {ChartOptions} from "./options.js";
import type {Stage} from "./stage.js";

/** From one announcement of a figure to the next, in milliseconds: whoever listens is not talked over. */
const QUIET = 5000;

/** What a figure tells a screen reader. */
export interface Voice {
  /** What is to be said when it may be: of several the last. */
  next: (() => string) | null;
  /** Runs while nothing may be said. */
  timer: number | undefined;
  /** What was counted before the changes that were not told of yet. */
  before: string | null;
  /** The playhead plays: its changes are told when it stops. */
  plays: boolean;
}

/** Tells a screen reader, politely: what the present act says last, at most once in {@link QUIET}. */
export function say<O extends ChartOptions>(stage: Stage<O>, text: string | (() => string)): void {
  const {voice} = stage;
  voice.next = typeof text === "string" ? () => text : text;
  if (voice.timer !== undefined) return;
  voice.timer = 0;
  queueMicrotask(() => { speak(stage); });
}

function speak<O extends ChartOptions>(stage: Stage<O>): void {
  const {voice, document, closing} = stage;
  voice.timer = undefined;
  if (!voice.next || closing.signal.aborted) return;
  stage.slot("status").textContent = voice.next();
  voice.next = voice.before = null;
  voice.timer = document.defaultView?.setTimeout(() => { speak(stage); }, QUIET);
}

/** Tells what changed since it was last told. */
export function tellChange<O extends ChartOptions>(stage: Stage<O>): void {
  const {voice: {before}} = stage;
  if (before !== null) say(stage, () => stage.locale.ui.changed(countedNow(stage), before));
}

/** "6 attacks in 4 incidents" */
export function countedNow<O extends ChartOptions>({reading, view, locale}: Stage<O>): string {
  return countedIn(countedOf(standingsOf(reading, view)), locale);
}
