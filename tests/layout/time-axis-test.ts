import {expect, it} from "vitest";
import {dayScale, foldGaps} from "../../src/layout/days.js";
import {timeAxis} from "../../src/layout/time-axis.js";
import {ckb} from "../../src/locale/ckb.js";
import {speak} from "../../src/locale/locale.js";
import {frameOf} from "./frame.js";

const october = Date.UTC(2023, 9, 17) / 864e5;

it("timeAxis leaves out a year that would run out of the picture, never the month", () => {
  const {zoom} = frameOf();
  const axis = (edge: number) => {
    const segments = foldGaps({extent: [october, october + 6], busy: [], coverage: [], fold: false, width: 200, foldWidth: 50});
    return timeAxis(dayScale(segments, [400 - edge, 100], 50, zoom), [], frameOf({width: 400, locale: speak(ckb)}));
  };
  const outers = [10, 80].map((edge) => axis(edge).ticks.flatMap((d) => d.outer ?? []));
  expect(outers).toEqual([["ت. یەکەم"], ["ت. یەکەمی ٢٠٢٣"]]);
});
