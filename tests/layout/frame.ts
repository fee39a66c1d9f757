import type {Frame} from "../../src/layout/layout.js";
import {en} from "../../src/locale/en.js";
import {speak} from "../../src/locale/locale.js";

/** A frame for a layout under test: English, with a mouse, not zoomed, nothing unfolded. */
export function frameOf(change: Partial<Frame> = {}): Frame {
  return {width: 900, coarse: false, zoom: {k: 1, x: 0, y: 0}, unfolded: new Set(), locale: speak(en), notes: [], ...change};
}
