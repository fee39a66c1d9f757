import type {Data} from "../chart/define.js";
import type {Link} from "../chart/link.js";
import type {LivingFigure} from "../chart/live.js";
import type {ChartOptions, Given} from "../chart/options.js";
import type {Incident} from "../model/incident.js";
import {attributesOf} from "./attributes.js";
import {Life, type AnyChart, type Picked} from "./life.js";
import {linkNamed} from "./page.js";

/**
 * A figure as an element. Its attributes are the options of its chart (`lane-order="SYR, IRQ"`) and `src`, `link`, `lang`;
 * what attributes cannot say, properties do. `load` is dispatched when its figure is first complete, `error` when it cannot be.
 *
 * ```html
 * <incident-timeline src="incidents.json" lane="site" link="page"></incident-timeline>
 * ```
 */
export interface IncidentElement<O extends ChartOptions = ChartOptions> extends HTMLElement {
  /** The data; `null`: those of `src` or of the script inside. */
  incidents: Data | null;
  /** Options that go before the attributes: functions, a language, shapes. An object of its own each time it changes. */
  options: Given<O>;
  /** The incidents that are picked, in data order, as {@link LivingFigure.value}. What is set before the figure stands is picked then. */
  get value(): Incident[];
  set value(picked: Picked);
  /** The link that its figure answers to; `null` before there is one. Setting it takes a link, or the name of one. */
  get link(): Link | null;
  set link(link: Link | string | null);
  /** The living figure, with `update`, `toSVG` and all else; `null` before it stands. */
  readonly figure: LivingFigure<O> | null;
}

/** Properties that may have been set before the element was known. */
const properties = ["incidents", "options", "value", "link"] as const;

/** Made when it is asked for: in Node there is no HTMLElement to extend. */
export function elementOf(chart: AnyChart): CustomElementConstructor {
  return class extends HTMLElement implements IncidentElement {
    static readonly observedAttributes = attributesOf(chart.definition);
    readonly #life = new Life(this, chart);

    connectedCallback(): void {
      for (const name of properties) {
        if (!Object.hasOwn(this, name)) continue;
        const value = this[name];
        Reflect.deleteProperty(this, name);
        Object.assign(this, {[name]: value});
      }
      this.#life.change();
    }

    disconnectedCallback(): void {
      this.#life.change();
    }

    attributeChangedCallback(name: string): void {
      if (name === "src" || name === "crossorigin") this.#life.reload();
      else this.#life.change();
    }

    get incidents(): Data | null { return this.#life.incidents; }
    set incidents(incidents: Data | null) {
      this.#life.incidents = incidents;
      this.#life.change();
    }

    get options(): Given<ChartOptions> { return this.#life.options; }
    set options(options: Given<ChartOptions>) {
      this.#life.options = options;
      this.#life.change();
    }

    get value(): Incident[] { return this.#life.figure?.value ?? []; }
    set value(picked: Picked) { this.#life.pick(picked); }

    get link(): Link | null {
      const name = this.getAttribute("link");
      return this.#life.figure?.link ?? this.options.link ?? (name ? linkNamed(name, this.ownerDocument) : null);
    }
    set link(link: Link | string | null) {
      if (typeof link === "string") this.setAttribute("link", link);
      else this.options = {...this.options, link};
    }

    get figure(): LivingFigure | null { return this.#life.figure; }
  };
}
