import type {Layout} from "../layout/layout.js";
import type {About} from "../model/incident.js";
import type {ChartOptions} from "./options.js";
import {VERSION} from "./version.js";

/**
 * What must be the same for a living figure to take over the nodes of a static one: chart, version, width, language, and
 * all that is drawn, which the layout and the words of the options say.
 */
export function hashOf(name: string, layout: Layout, tag: string, {title, subtitle, description, source, notes, credit, headingLevel}: ChartOptions, about: About): string {
  const text = JSON.stringify([layout, {title, subtitle, description, source, notes, credit, headingLevel}, about.credit, about.licence]);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return [name, VERSION, layout.width, tag, (hash >>> 0).toString(36)].join(" ");
}
