import type {Layout} from "../layout/layout.js";
import {VERSION} from "./version.js";

/** What must be the same for a living figure to take over the nodes of a static one: chart, version, width, language, and what is drawn. */
export function hashOf(name: string, {width, height, items, account, title}: Layout, tag: string): string {
  let hash = 0x811c9dc5;
  const text = [height, title, account, ...items.map((d) => `${d.key} ${String(d.x)} ${String(d.y)} ${d.text}`)].join("\n");
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return [name, VERSION, width, tag, (hash >>> 0).toString(36)].join(" ");
}
