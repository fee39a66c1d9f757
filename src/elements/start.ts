import {charts} from "../charts/all.js";
import {elementOf} from "./define.js";
import {readToItsEnd} from "./ready.js";
import {scan} from "./scan.js";

/**
 * Makes `<incident-timeline>`, `<incident-counter>`, `<incident-map>` and `<incident-disagreement>` known to the page, and
 * looks for `data-incident-chart` when it is read. Elements that another copy of the library has made known stay as they
 * are. Where there is no page it does nothing.
 *
 * ```ts
 * import {defineElements} from "incident-charts/elements";
 * defineElements();
 * ```
 */
export function defineElements(): void {
  const {customElements: known, document} = globalThis as Partial<typeof globalThis>;
  if (!known || !document) return;
  for (const [name, chart] of Object.entries(charts)) if (!known.get(`incident-${name}`)) known.define(`incident-${name}`, elementOf(chart));
  void readToItsEnd(document).then(() => { scan(document); });
}
