import type {ChartOptions} from "./options.js";
import {say} from "./say.js";
import type {Stage} from "./stage.js";

/** So long a picture that stands may be old before the figure tells that another one is on its way, in milliseconds. */
const PATIENCE = 300;

/** A quiet line over the picture while another one is made, and where none could be. */
export class Notice<O extends ChartOptions> {
  #line: HTMLElement | null = null;
  #timer: number | undefined;

  constructor(readonly stage: Stage<O>) {}

  begin(): void {
    const {stage} = this;
    stage.figure.ariaBusy = "true";
    if (stage.bare) this.#tellLoading();
    else this.#timer ??= stage.document.defaultView?.setTimeout(() => { this.#tellLoading(); }, PATIENCE);
  }

  /** How many incidents of how many are read. */
  tell(done: number, all: number): void {
    const {locale: {number, labelled, ui}} = this.stage;
    if (this.#line) this.#line.textContent = labelled(ui.loading, `${number(Math.round(done))} / ${number(all)}`);
  }

  fail(error: unknown, how: "failed" | "notLoaded"): void {
    const {stage} = this;
    const {pen, locale: {ui}} = stage;
    const text = error instanceof Error ? error.message : String(error);
    this.end();
    this.#write(`${ui[how]} `, pen.html("small", {lang: "en", dir: "ltr"}, text));
    say(stage, ui[how]);
    stage.document.defaultView?.console.warn(`incident-charts: ${text}`, error);
  }

  end(): void {
    const {stage} = this;
    stage.document.defaultView?.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#line?.remove();
    this.#line = null;
    stage.figure.ariaBusy = null;
  }

  #tellLoading(): void {
    const {stage} = this;
    const {loading} = stage.locale.ui;
    this.#write(loading);
    say(stage, () => (stage.figure.ariaBusy ? loading : stage.layout.summary));
  }

  #write(...content: (string | Element)[]): void {
    const {stage} = this;
    if (!this.#line) stage.slot("plot").prepend(this.#line = stage.pen.html("p", {class: "ic-hint", "aria-hidden": "true"}) as HTMLElement);
    this.#line.replaceChildren(...content);
  }
}
