import {max, min} from "d3";
import {isoOf} from "../../model/edtf.js";
import {addressOf} from "../address.js";
import type {LivingFigure} from "../live.js";
import type {ChartOptions} from "../options.js";
import {say} from "../say.js";
import type {Stage} from "../stage.js";
import {entriesOf} from "../table.js";
import {stateOf} from "./json.js";

/** How long a browser may take to fetch what it saves. */
const FETCHED = 60_000;

/** The entries of the menu: a file each, and the link where the page keeps one. */
export function fillMenu<O extends ChartOptions>(stage: Stage<O>, part: Element): void {
  const {pen, locale: {ui, labelled}, link, closing: {signal}} = stage;
  const figure = stage.figure as unknown as LivingFigure;
  const button = (name: string, words: string, act: (button: Element) => Promise<void>): Element => {
    const made = pen.html("button", {type: "button", class: "ic-button", "data-control": name}, words);
    made.addEventListener("click", () => { void act(made); }, {signal});
    return made;
  };
  const file = (type: string, words: string, make: () => Promise<string | Blob>, mime: string): Element =>
    button(type, words, async (made) => {
      try {
        save(stage, new Blob([await make()], {type: mime}), `${fileName(stage)}.${type}`);
      } catch (error) {
        pen.set(made, {"aria-disabled": "true"});
        made.textContent = labelled(words, ui.refused);
        say(stage, made.textContent);
        throw error;
      }
    });
  const summary = part.querySelector("summary")!;
  part.replaceChildren(summary, pen.html("div", {class: "ic-files"}, [
    file("svg", ui.asSvg, () => figure.toSVG(), "image/svg+xml"),
    file("png", ui.asPng, () => figure.toPNG(), "image/png"),
    file("csv", ui.asCsv, () => figure.toCSV(), "text/csv;charset=utf-8"),
    file("json", ui.asJson, () => Promise.resolve(JSON.stringify(figure, null, 2)), "application/json"),
    ...(addressOf(link) === null ? [] : [button("copyLink", ui.copyLink, (made) => copyLink(stage, made))])
  ]));
}

function save<O extends ChartOptions>({pen}: Stage<O>, blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob);
  (pen.html("a", {href, download: name}) as HTMLElement).click();
  setTimeout(() => { URL.revokeObjectURL(href); }, FETCHED);
}

/** To the clipboard; where a page may not write there, into a field from which it can be copied. */
async function copyLink<O extends ChartOptions>(stage: Stage<O>, button: Element): Promise<void> {
  const address = addressOf(stage.link) ?? "";
  const {pen, document, locale: {ui}} = stage;
  button.parentElement?.querySelector("input")?.remove();
  try {
    await document.defaultView!.navigator.clipboard.writeText(address);
    say(stage, ui.copied);
  } catch {
    const field = pen.html("input", {type: "text", readonly: true, value: address, "aria-label": ui.copyLink}) as HTMLInputElement;
    button.after(field);
    field.select();
  }
}

/** The title, the days that are shown, and what the view is narrowed by: `attacks-2023-10-18-2023-12-28-hiddenSources`. */
export function fileName<O extends ChartOptions>(stage: Stage<O>): string {
  const {options: {title}, layout, definition} = stage;
  const rows = entriesOf(layout.items).map((d) => d.row);
  const days = [min(rows, (d) => d.from ?? d.to), max(rows, (d) => d.to ?? d.from)].map((day) => (day === undefined ? "" : isoOf(day)));
  const {asOf, period, hiddenSources, hiddenClasses, joins} = stateOf(stage);
  const narrowed = Object.entries({asOf, period, hiddenSources, hiddenClasses, joins: !joins}).filter(([, set]) => (Array.isArray(set) ? set.length > 0 : set)).map(([name]) => (name === "asOf" ? `asOf-${asOf!}` : name));
  const words = (title ?? layout.title).normalize().replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").slice(0, 60);
  return [words, ...new Set(days), ...narrowed].join("-").replace(/--+/g, "-").replace(/^-|-$/g, "") || definition.name;
}
