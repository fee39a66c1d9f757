import type {Days} from "../layout/days.js";
import {isoOf} from "../model/edtf.js";
import {archivedOf, type ArchiveRequest} from "./archive.js";
import type {ChartOptions} from "./options.js";
import type {Stage} from "./stage.js";

/** The narrowest bin, in pixels. */
const NARROWEST = 4;
/** Widths so near to one another want the same, in bins. */
const NEAR = 50;

/** What the figure would know of an archive; the same as long as nothing finer is to be seen. */
export function requestOf<O extends ChartOptions>({definition, options, link, period, width, zoom, layout: {axis}}: Stage<O>): ArchiveRequest {
  const {asOf, hiddenSources, hiddenClasses, joins} = link.state;
  const given = Object.fromEntries(archivedOf(definition).options.map((option) => [option, options[option as keyof O]]));
  const never = Object.keys(given).find((option) => typeof given[option] === "function");
  if (never) throw new Error(`${never}: an archive cannot be asked by a function; name what it knows`);
  const bins = Math.ceil(width / NARROWEST / NEAR) * NEAR;
  return {asOf, period, hiddenSources, hiddenClasses, joins, chart: definition.name, options: given, ...(axis && zoom.k > 1 ? near(axis.scale.extent, bins) : {days: null, bins})};
}

/** Days about those in view, which stay the same for small steps, and bins at least as fine as these show. */
function near([first, last]: Days, bins: number): Pick<ArchiveRequest, "days" | "bins"> {
  const size = 2 ** Math.ceil(Math.log2(last - first + 1));
  const [from, to] = [Math.floor(first / size), Math.floor(last / size) + 1];
  return {days: [isoOf(from * size), isoOf(to * size - 1)], bins: 2 * bins * (to - from)};
}
