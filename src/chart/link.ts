import {dayOf} from "../model/edtf.js";
import type {View} from "../model/reading.js";

/** What figures that share a {@link Link} have in common. Every part is plain data; days are written `2023-10-23`. */
export interface LinkState {
  /** Ids of the incidents that are picked. */
  readonly picked: readonly string[];
  /** The first and the last day of the brushed period; `null`: none. */
  readonly period: readonly [string, string] | null;
  /** The day as of which everything is shown; `null`: as known now. */
  readonly asOf: string | null;
  /** Ids of the sources that are switched off. */
  readonly hiddenSources: readonly string[];
  /** Classes of the legend that are switched off: `"basis:one"`. */
  readonly hiddenClasses: readonly string[];
  /** Whether claims count that the editor joined to an incident which they do not name. */
  readonly joins: boolean;
}

/** The detail of a link's `change` event. */
export interface LinkChange {
  /** The parts that changed. */
  changed: (keyof LinkState)[];
  /** The figure (or whatever object) that set them, if it said so. */
  by: object | null;
}

const start: LinkState = {
  picked: [],
  period: null,
  asOf: null,
  hiddenSources: [],
  hiddenClasses: [],
  joins: true
};
const keys = Object.keys(start) as (keyof LinkState)[];
const lists = new Set<keyof LinkState>(["picked", "hiddenSources", "hiddenClasses"]);

/** The name of a part in an address. */
const partOf = (key: string, prefix: string): string => (prefix ? `${prefix}.${key}` : key);

/** The names of all parts in an address. */
export const partsOf = (prefix: string): string[] => keys.map((key) => partOf(key, prefix));

/** Node and old hosts have no CustomEvent of their own to rely on; an Event with a detail is all that is needed. */
class LinkEvent extends Event {
  constructor(readonly detail: LinkChange) {
    super("change");
  }
}

/**
 * What figures share: picks, the brushed period, the playhead and what is switched off.
 *
 * ```ts
 * const link = new Link();
 * document.body.append(timeline(incidents, {link}), baseMap(incidents, {link}));
 * link.addEventListener("change", ({detail}) => console.log(detail.changed, link.state));
 * link.set({asOf: "2023-10-24"});
 * ```
 */
export class Link extends EventTarget {
  #state: LinkState = start;

  /** What is set now; frozen, a new object after each change. */
  get state(): LinkState {
    return this.#state;
  }

  /**
   * Sets some parts and leaves the others. Says `change` once, and only if something did.
   *
   * @param by who did it, so that a listener can tell its own changes from others'
   * @throws Error for an unknown part, and for a day that is not one
   */
  set(change: Partial<LinkState>, by: object | null = null): void {
    const next = {...this.#state, ...normalise(change)};
    const changed = keys.filter((key) => !same(next[key], this.#state[key]));
    if (changed.length === 0) return;
    this.#state = Object.freeze(next);
    this.dispatchEvent(new LinkEvent({changed, by}));
  }

  /**
   * The state as text for an address (`asOf=2023-10-24&joins=false`); what stands at its start is left out.
   *
   * @param prefix what the names begin with, so that several links share one address: `"a"` gives `a.asOf=2023-10-24`
   */
  override toString(prefix = ""): string {
    const text = new URLSearchParams();
    for (const key of keys) {
      const value = this.#state[key];
      if (same(value, start[key])) continue;
      for (const part of Array.isArray(value) ? value : [value]) text.append(partOf(key, prefix), String(part));
    }
    return text.toString();
  }

  /**
   * A link in the state that {@link Link.toString} wrote, also of a whole `location.hash`; parts that it does not know or
   * cannot read are passed over.
   */
  static from(text: string, prefix = ""): Link {
    const link = new Link();
    const given = new URLSearchParams(text.replace(/^#/, ""));
    for (const key of keys) {
      const values = given.getAll(partOf(key, prefix));
      if (values.length === 0) continue;
      try {
        link.set({[key]: lists.has(key) || key === "period" ? values : key === "joins" ? values[0] !== "false" : values[0]});
      } catch {
        // An address may come from anywhere; what it holds of a state is kept, the rest is not worth a broken page.
      }
    }
    return link;
  }

  override addEventListener(
    type: "change",
    listener: ((event: Event & {detail: LinkChange}) => void) | null,
    options?: AddEventListenerOptions | boolean
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: AddEventListenerOptions | boolean
  ): void;
  override addEventListener(type: string, listener: never, options?: AddEventListenerOptions | boolean): void {
    super.addEventListener(type, listener, options);
  }
}

/** What a reading is looked at through, under the state of a link. */
export function viewOf(state: LinkState, period = state.period): View {
  return {
    asOf: state.asOf === null ? null : dayOf(state.asOf),
    period: period && (period.map(dayOf) as [number, number]),
    hiddenSources: new Set(state.hiddenSources),
    hiddenClasses: new Set(state.hiddenClasses),
    joins: state.joins
  };
}

function normalise(change: Partial<LinkState>): Partial<LinkState> {
  const next: Record<string, unknown> = {};
  for (const key of Object.keys(change) as (keyof LinkState)[]) {
    const value = change[key];
    if (!keys.includes(key)) throw new Error(`unknown part of a link's state: ${key} (there are ${keys.join(", ")})`);
    if (value === undefined) continue;
    next[key] = lists.has(key) ? Object.freeze([...new Set(value as string[])]) : key === "joins" ? Boolean(value) : days(key, value as null);
  }
  return next;
}

function days(key: string, value: string | readonly string[] | null): unknown {
  if (value === null) return null;
  const given = key === "period" ? [...value] : [value as string];
  if (given.length !== (key === "period" ? 2 : 1) || given.some((d) => dayOf(d) === null))
    throw new Error(`${key} is not ${key === "period" ? "two days" : "a day"} like "2023-10-23": ${JSON.stringify(value)}`);
  return key === "period" ? Object.freeze(given.sort()) : given[0];
}

/** Whether two values of options or states are the same, lists by what is in them. */
export const same = (a: unknown, b: unknown): boolean => a === b || (Array.isArray(a) && JSON.stringify(a) === JSON.stringify(b));
