import {hereIn} from "../layout/account.js";
import type {ChartOptions} from "./options.js";
import {put, refit} from "./refit.js";
import type {Stage} from "./stage.js";
import {drawRows, drawTable, entriesOf, PAGE, type Entry} from "./table.js";

/** The table of all incidents in the picture: closed at first, and without rows until it is opened; then a page at a time. */
export function watchTable<O extends ChartOptions>(stage: Stage<O>): void {
  const {pen, closing: {signal}} = stage;
  const away = pen.html("p", {class: "ic-remark"});
  const summary = pen.html("summary", {});
  const body = pen.html("div", {});
  const {open} = stage.slot("table").querySelector("details") ?? {}; // a reader of a static figure was quicker than its script
  const details = pen.html("details", {open}, [summary, body]) as HTMLDetailsElement;
  let shown = PAGE;
  let listed: {of: unknown; entries: readonly Entry[]} = {of: null, entries: []}; // of one layout, however often the pick changes
  const fill = (): void => {
    const {locale, layout: {items}, reading, view, link} = stage;
    const size = hereIn(items); // an annotation's incidents have items of their own
    details.hidden = size === 0 && !stage.bare;
    details.inert = stage.bare; // a frame has the room for it
    if (stage.bare) details.style.setProperty("visibility", "hidden", "important");
    else details.style.removeProperty("visibility");
    const absent = !items.some((d) => d.away);
    away.toggleAttribute("hidden", absent);
    put(away, absent ? "" : locale.claims.away);
    const label = locale.ui.table(size);
    put(summary, label);
    if (!details.open) {
      body.replaceChildren();
      return;
    }
    if (listed.of !== items) listed = {of: items, entries: entriesOf(items)};
    const {entries} = listed;
    const rest = entries.length - shown;
    const rows = drawRows(pen, entries.slice(0, shown), reading, view, locale);
    const more = rest > 0 ? pen.html("button", {type: "button", class: "ic-more"}, locale.ui.more(rest)) : null;
    more?.addEventListener("click", () => {
      shown += PAGE;
      fill();
    }, {signal});
    for (const row of body.querySelectorAll("[data-picked]")) row.removeAttribute("data-picked");
    refit(body, [drawTable(pen, rows, label, locale), ...(more ? [more] : [])]);
    const picked = new Set(link.state.picked);
    for (const row of body.querySelectorAll("tr[data-id]")) row.toggleAttribute("data-picked", picked.has(row.getAttribute("data-id") ?? ""));
  };
  details.addEventListener("toggle", fill, {signal});
  stage.slot("table").replaceChildren(away, details);
  stage.marked.push(fill);
}
