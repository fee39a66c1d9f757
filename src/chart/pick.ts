import {drawRing} from "../draw/rings.js";
import type {Item} from "../layout/layout.js";
import type {ChartOptions} from "./options.js";
import {say} from "./say.js";
import type {Stage} from "./stage.js";

/** How an act changes what is picked. */
export type How = "replace" | "toggle" | "clear";

/** A person picked: the link is told, then, once, whoever listens to the figure. */
export function pick<O extends ChartOptions>(stage: Stage<O>, item: Item | null, how: How): void {
  const {link, figure, document, locale} = stage;
  const ids = item?.rows().map((row) => row.id) ?? [];
  const {picked} = link.state;
  const all = ids.every((id) => picked.includes(id));
  const next = how === "clear" ? [] : how === "replace" ? ids : all ? picked.filter((id) => !ids.includes(id)) : [...picked, ...ids];
  if (next.length === picked.length && next.every((id) => picked.includes(id)) && how !== "replace") return;
  link.set({picked: next}, figure);
  say(stage, locale.ui.picked(stage.incidentsOf(next).length));
  figure.dispatchEvent(new (document.defaultView ?? globalThis).Event("input", {bubbles: true}));
}

/** Rings about what is picked and where the reader is, in a layer above: no mark is drawn again. */
export function drawRings<O extends ChartOptions>(stage: Stage<O>): void {
  const {layout, link, pen, active, activeRow, prefix} = stage;
  const picked = new Set(link.state.picked);
  const marks = stage.picture("marks").children;
  const rings: Element[] = [];
  const byKey = layout.items.findIndex((d) => d.key === active);
  const byRow = byKey < 0 && activeRow !== null ? layout.items.findIndex((d) => d.rows().some((row) => row.id === activeRow)) : byKey;
  const group = stage.picture("marks");
  // Where it is gone, whoever is in the list by keys goes on from where it stood.
  const before = Number(group.getAttribute("aria-activedescendant")?.slice(prefix.length + 1));
  const at = byRow < 0 && active !== null && (group.getRootNode() as Document | ShadowRoot).activeElement === group ? Math.min(before, layout.items.length - 1) : byRow;
  layout.items.forEach((item, i) => {
    const mark = marks[i];
    if (!mark) return;
    const chosen = picked.size > 0 && item.rows().some((row) => picked.has(row.id));
    if (chosen) rings.push(...drawRing(pen, item, "picked"));
    if (chosen !== mark.hasAttribute("data-picked")) {
      mark.setAttribute("aria-selected", String(chosen));
      mark.toggleAttribute("data-picked", chosen);
    }
  });
  const item = layout.items[at];
  if (item) rings.push(...drawRing(pen, item, "active"));
  stage.active = item?.key ?? null;
  if (item) group.setAttribute("aria-activedescendant", `${prefix}-${String(at)}`);
  else group.removeAttribute("aria-activedescendant");
  stage.picture("front").replaceChildren(...rings);
}
