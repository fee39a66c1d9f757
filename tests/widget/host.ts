import {JSDOM} from "jsdom";
import type {WidgetModel, WidgetTraits} from "../../src/widget.js";

/** The least that a host has: traits, who listens to them, and how often they were saved. */
export class Model implements WidgetModel {
  readonly listeners: {event: string; act: () => void}[] = [];
  readonly saved: Partial<WidgetTraits>[] = [];
  #changed: Partial<WidgetTraits> = {};

  constructor(readonly traits: WidgetTraits) {}

  get<K extends keyof WidgetTraits>(trait: K): WidgetTraits[K] { return this.traits[trait]; }

  /** As Backbone does: whoever listens is told at once, and only of what is another value. */
  set<K extends keyof WidgetTraits>(trait: K, value: WidgetTraits[K]): void {
    if (JSON.stringify(this.traits[trait]) === JSON.stringify(value)) return;
    this.traits[trait] = value;
    this.#changed[trait] = value;
    for (const {event, act} of [...this.listeners]) if (event === `change:${trait}`) act();
  }

  on(event: string, act: () => void): void { this.listeners.push({event, act}); }

  off(event: string, act: () => void): void { this.listeners.splice(this.listeners.findIndex((d) => d.event === event && d.act === act), 1); }

  save_changes(): void {
    this.saved.push(this.#changed);
    this.#changed = {};
  }
}

/** An element in a document of its own. */
export function place(): HTMLElement {
  const {document} = new JSDOM("<!doctype html><main></main>", {pretendToBeVisual: true}).window;
  return document.querySelector("main")!;
}
