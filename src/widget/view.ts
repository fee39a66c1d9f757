import type {Link, LinkChange} from "../chart/link.js";
import type {LivingFigure} from "../chart/live.js";
import type {ChartOptions, Given} from "../chart/options.js";
import {byName, changeOf, optionsOf} from "./options.js";
import type {WidgetModel, WidgetTraits} from "./traits.js";
import type {Kit} from "./widget.js";

/** For so many milliseconds nothing may change before a drag or a slider is taken to rest. */
const REST = 150;

/** One of the places where a model is shown: a figure, on a link of its own that the traits `value` and `state` mirror. */
export class View {
  readonly #link: Link;
  /** The state of a link at its beginning. */
  readonly #start: Link["state"];
  readonly #alert: HTMLElement;
  #figure: LivingFigure | null = null;
  #options: Given<ChartOptions> = {};
  /** Whether the figure shows what the model says; if not, it is made anew with the next change. */
  #sound = false;
  /** What the reader changed and the model does not know yet. */
  readonly #unsaved = new Set<"value" | "state">();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What a change of each trait does. */
  readonly #acts: Record<keyof WidgetTraits, () => void> = {
    value: () => this.#link.set({picked: this.model.get("value") ?? []}, this),
    state: () => this.#link.set({...this.#start, picked: this.#link.state.picked, ...this.model.get("state")}, this),
    chart: () => this.#make(),
    options: () => this.#change(),
    incidents: () => this.#figure?.update({incidents: this.model.get("incidents")})
  };
  readonly #heard = Object.entries(this.#acts).map(([trait, act]) => [`change:${trait as keyof WidgetTraits}`, () => this.#answer(act)] as const);

  constructor(readonly kit: Kit, readonly model: WidgetModel, readonly el: HTMLElement) {
    this.#link = new kit.Link();
    this.#start = this.#link.state;
    this.#alert = el.ownerDocument.createElement("p");
    this.#alert.setAttribute("role", "alert");
    for (const [event, act] of this.#heard) model.on(event, act);
    this.#link.addEventListener("change", ({detail}) => this.#tell(detail));
    this.#answer(() => this.#make());
  }

  end(): void {
    for (const [event, act] of this.#heard) this.model.off(event, act);
    if (this.#unsaved.size > 0) this.#save();
    this.#figure?.destroy();
    this.el.replaceChildren();
  }

  /** What is wrong is said where the reader looks. */
  #answer(act: () => void): void {
    try {
      if (this.#sound) act();
      else for (const start of [this.#acts.value, this.#acts.state, this.#acts.chart]) start();
      this.#sound = true;
      this.#alert.remove();
    } catch (error) {
      this.#sound = false;
      this.#alert.textContent = `incident-charts: ${(error as Error).message}`;
      this.el.prepend(this.#alert);
    }
  }

  #make(): void {
    const {kit, model, el} = this;
    const options = optionsOf(model.get("options"), kit);
    const figure = byName("chart", model.get("chart"), kit.chart)(model.get("incidents"), {...options, link: this.#link, document: el.ownerDocument} as never);
    this.#figure?.destroy();
    [this.#figure, this.#options] = [figure, options];
    el.replaceChildren(figure);
  }

  /** What a figure cannot take while it lives, a new one can. */
  #change(): void {
    const options = optionsOf(this.model.get("options"), this.kit);
    const change = changeOf(this.#options, options);
    if (!change) {
      this.#make();
      return;
    }
    try {
      this.#figure?.update(change);
      this.#options = options;
    } catch {
      this.#make();
    }
  }

  /** Picks are told at once, and what moves bit by bit when it rests: one message an act. */
  #tell({by, changed}: LinkChange): void {
    if (by === this) return;
    for (const part of changed) this.#unsaved.add(part === "picked" ? "value" : "state");
    clearTimeout(this.#timer);
    if (this.#unsaved.has("value")) this.#save();
    else this.#timer = setTimeout(() => this.#save(), REST);
  }

  #save(): void {
    clearTimeout(this.#timer);
    const {picked, ...state} = this.#link.state;
    const traits = {value: picked, state};
    for (const trait of this.#unsaved) this.model.set(trait, traits[trait]);
    this.#unsaved.clear();
    this.model.save_changes();
  }
}
