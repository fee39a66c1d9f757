import {differs, type Compared} from "../../summary/disagreement.js";
import {isJoined} from "./lines.js";
import type {Page} from "./page.js";
import type {LegendEntry} from "../layout.js";

/** What the signs between the words mean, as far as they are in the picture. */
export function legendOf(blocks: readonly Compared[], {entries, frame: {locale}}: Page): LegendEntry[] {
  const {legend} = locale.disagreement.positions;
  const lines = blocks.flatMap((d) => d.lines.filter(differs));
  const scales = entries.flatMap((d) => d.scale ?? []);
  const earlier = lines.flatMap((d) => d.words.flatMap((word) => word.earlier));
  const rtl = (glyph: string): string => (locale.dir === "rtl" ? `${glyph}Rtl` : glyph);
  const signs: readonly (readonly [string, string, boolean])[] = [
    ["join", locale.legend.join, lines.some((d) => d.versions.some((version) => version.origins.some((origin) => isJoined(origin, version))))],
    [rtl("later"), legend.later, earlier.length > 0],
    ["struck", legend.struck, earlier.some((d) => d.struck)],
    [rtl("bound"), legend.bound, scales.some((d) => d.numbers.some(({open}) => open))],
    ["compatible", legend.compatible, scales.some((d) => d.common.is === "compatible")],
    ["gap", legend.gap, scales.some((d) => d.common.is === "gap")]
  ];
  return signs.flatMap(([glyph, label, is]) => (is ? [{toggles: null, glyph, colour: null, label}] : []));
}
