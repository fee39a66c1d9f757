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
  const [before, these] = [new Set(picked), new Set(ids)];
  const all = ids.every((id) => before.has(id));
  const next = how === "clear" ? [] : how === "replace" ? ids : all ? picked.filter((id) => !these.has(id)) : [...picked, ...ids];
  if (next.length === picked.length && next.every((id) => before.has(id)) && how !== "replace") return;
  link.set({picked: next}, figure);
  say(stage, locale.ui.picked(stage.incidentsOf(next).length));
  figure.dispatchEvent(new (document.defaultView ?? globalThis).Event("input", {bubbles: true}));
}

/** Rings about what is picked and where the reader is, in a layer above: no mark is drawn again. */
export function drawRings<O extends ChartOptions>(stage: Stage<O>): void {
  const {layout, pen, active, activeRow, prefix} = stage;
  const chosen = pickedIn(stage);
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
    const is = chosen.has(item);
    if (is) rings.push(...drawRing(pen, item, "picked"));
    if (is !== mark.hasAttribute("data-picked")) {
      mark.setAttribute("aria-selected", String(is));
      mark.toggleAttribute("data-picked", is);
    }
  });
  const item = layout.items[at];
  if (item) rings.push(...drawRing(pen, item, "active"));
  stage.active = item?.key ?? null;
  const id = `${prefix}-${String(at)}`;
  if (item) {
    pen.set(marks[at]!, {id});
    pen.set(group, {"aria-activedescendant": id});
  } else group.removeAttribute("aria-activedescendant");
  stage.picture("front").replaceChildren(...rings);
}

const known = new WeakMap<object, {items: readonly Item[]; picked: readonly string[]; chosen: ReadonlySet<Item>}>();

/** The items with anything that is picked: sought again when that changes, not whenever the reader moves. */
function pickedIn<O extends ChartOptions>(stage: Stage<O>): ReadonlySet<Item> {
  const {layout: {items}, link: {state: {picked}}} = stage;
  const before = known.get(stage);
  if (before?.items === items && before.picked === picked) return before.chosen;
  const ids = new Set(picked);
  const chosen = new Set(picked.length > 0 ? items.filter((d) => d.rows().some((row) => ids.has(row.id))) : []);
  known.set(stage, {items, picked, chosen});
  return chosen;
}
