import type {Item} from "../../layout/layout.js";
import {telling} from "../../model/claims.js";
import type {ChartOptions} from "../options.js";
import {drawDetails, drawSaid} from "./panel.js";
import {drawRings} from "../pick.js";
import {refit} from "../refit.js";
import {say} from "../say.js";
import type {Stage} from "../stage.js";

/** What is open: the item that was acted on, and the incidents that were picked with it. */
const open = new WeakMap<object, {item: Item; ids: readonly string[]}>();

/** Shows the claims of what is picked, where the option `details` wants them. */
export function openDetails<O extends ChartOptions>(stage: Stage<O>, item: Item): void {
  open.set(stage, {item, ids: stage.link.state.picked});
  refresh(stage);
  if (stage.coarse) bring(stage, placeOf(stage));
  const ids = new Set(open.get(stage)?.ids);
  const rows = stage.reading.rows.filter((row) => ids.has(row.id));
  const claims = rows.flatMap((row) => row.claims);
  const {claims: words, carried} = stage.locale;
  if (rows.length === 1) say(stage, claims.length > 0 ? `${words.heading(claims.length)}; ${carried(telling(claims))}` : words.none);
}

/** Keeps the details up to date, and closes them when another figure is acted in. */
export function watchDetails<O extends ChartOptions>(stage: Stage<O>): void {
  stage.marked.push(() => {
    const shown = open.get(stage);
    if (!shown) return;
    const {picked} = stage.link.state;
    const ids = new Set(shown.ids);
    if (picked.length !== shown.ids.length || picked.some((id) => !ids.has(id))) open.delete(stage);
    refresh(stage);
  });
}

const placeOf = <O extends ChartOptions>(stage: Stage<O>): Element | null => {
  const {details} = stage.options;
  if (details === "none") return null;
  return details === "own" ? stage.slot("panel") : details;
};

/** On a phone the details may open far below what is seen, as if nothing had happened. */
function bring<O extends ChartOptions>({document}: Stage<O>, place: Element | null): void {
  const {top = 0} = place?.getBoundingClientRect() ?? {};
  if (top > (document.defaultView?.innerHeight ?? 0) - 44) place?.scrollIntoView({block: "start", behavior: "instant"});
}

function refresh<O extends ChartOptions>(stage: Stage<O>): void {
  const {reading, view, locale, pen, prefix} = stage;
  const place = placeOf(stage);
  if (!place) return;
  const {item, ids} = open.get(stage) ?? {};
  const shown = new Set(ids);
  const rows = reading.rows.filter((row) => shown.has(row.id));
  const empty = rows.length === 0 && !item?.said && !item?.note && !item?.away;
  if (place === stage.slot("panel")) (place as HTMLElement).hidden = empty;
  if (empty) {
    place.replaceChildren();
    return;
  }
  const close = pen.html("button", {type: "button", class: "ic-close", "aria-label": locale.ui.close}, "×");
  close.addEventListener("click", () => {
    open.delete(stage);
    refresh(stage);
    stage.activeRow = rows[0]?.id ?? null;
    drawRings(stage);
    stage.picture("marks").focus();
  }, {signal: stage.closing.signal});
  const heading = pen.html("p", {class: "ic-heading", id: `${prefix}-details`}, locale.ui.details);
  refit(place, [pen.html("div", {role: "group", "aria-labelledby": `${prefix}-details`}, [heading, close, item?.said ? drawSaid(pen, item.text, item.said, reading.about, locale) : null, item?.note || item?.away ? pen.html("p", {class: "ic-note"}, item.text) : null, item?.away ? pen.html("p", {class: "ic-remark"}, locale.claims.away) : null, ...drawDetails(pen, rows, reading, view, locale)])]);
}
