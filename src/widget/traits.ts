import type {Data} from "../chart/define.js";
import type {LinkState} from "../chart/link.js";

/** What a kernel and its widget have in common. Each trait is JSON; one that is missing or null is as if left empty. */
export interface WidgetTraits {
  /** The figure: `"timeline"`, `"counter"`, `"map"` or `"disagreement"`. */
  chart: string;
  /** Incidents, or a dataset of them. Days are text: `"2023-10-23"`. */
  incidents: Data;
  /**
   * Its options by their names: `{"lane": "country"}`. `locale` is a tag (`"ar"`), `shapes` may be `"middle-east"`. `link`
   * and `document` are the widget's own; `asOf` and `period` belong to `state`.
   */
  options?: Readonly<Record<string, unknown>> | null;
  /** Ids of the incidents that are picked, in the order of picking. Both sides set it. */
  value?: readonly string[] | null;
  /**
   * What else a reader can set, and so can the kernel: `{"asOf": "2023-10-24", "period": null, "hiddenSources": ["iri"],
   * "hiddenClasses": [], "joins": true}`. A part that is left out is as it was at the beginning.
   */
  state?: Partial<LinkState> | null;
}

/** What is asked of a host's model: a part of anywidget's contract. */
export interface WidgetModel {
  get<K extends keyof WidgetTraits>(trait: K): WidgetTraits[K];
  set<K extends keyof WidgetTraits>(trait: K, value: WidgetTraits[K]): void;
  on(event: `change:${string}`, act: () => void): void;
  off(event: `change:${keyof WidgetTraits}`, act: () => void): void;
  save_changes(): void;
}

/** What anywidget hosts. */
export interface Widget {
  /**
   * Shows the model in an element. Any number of elements may show one model.
   *
   * @returns what ends it and empties the element
   */
  render(given: {model: WidgetModel; el: HTMLElement}): () => void;
}
