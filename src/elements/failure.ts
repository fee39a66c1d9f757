import {tagAt} from "../chart/lang.js";
import {chartDefaults, languageFor, localeOf} from "../chart/options.js";
import {adoptSheet} from "../chart/sheet.js";
import {NotLoaded} from "./source.js";

/** What stands in the place of a figure that could not be drawn: a sentence for its readers, and for its editor what was wrong. */
export function drawFailure(place: HTMLElement, error: unknown): HTMLElement {
  const document = place.ownerDocument;
  const {language} = languageFor(tagAt(place), {});
  const {ui, tag, dir} = localeOf(chartDefaults, language);
  const text = error instanceof Error ? error.message : String(error);
  const [message, why] = [document.createElement("p"), document.createElement("small")];
  Object.assign(message, {className: "ic-failure", lang: tag, dir});
  Object.assign(why, {lang: "en", dir: "ltr", textContent: text});
  message.append(error instanceof NotLoaded ? ui.notLoaded : ui.failed, " ", why);
  adoptSheet(place);
  console.warn(`incident-charts: <${place.localName}>: ${text}`, error);
  return message;
}
