import {defineChart} from "../chart/define.js";
import type {ChartOptions} from "../chart/options.js";
import {drawBaseMap} from "../draw/base-map.js";
import type {BaseMapLayout, BaseMapLook} from "../layout/base-map/scene.js";
import {layoutBaseMap} from "../layout/base-map.js";
import {baseMap as words} from "../locale/en/base-map.js";
import {restoreBaseMap} from "../summary/restore-base-map.js";
import {summariseBaseMap, type BaseMapSummary} from "../summary/base-map.js";

/** The options of the base map: what every chart takes, and how it looks. */
export interface BaseMapOptions extends ChartOptions, BaseMapLook {}

/**
 * The bases by country: where, how many attacks are listed at each, and how surely each is located.
 *
 * ```ts
 * import {middleEast} from "incident-charts/shapes/middle-east";
 * document.querySelector("#where").append(baseMap(incidents, {shapes: middleEast}));
 * ```
 *
 * It needs sites with a point. What has none stands in the list beside the map, under "location not established".
 */
export const baseMap = /* @__PURE__ */ defineChart<BaseMapOptions, BaseMapSummary, BaseMapLayout>({
  name: "map",
  english: {baseMap: words},
  defaults: {shapes: null, frame: "sites"},
  summarise: summariseBaseMap,
  archived: {options: [], restore: restoreBaseMap},
  layout: layoutBaseMap,
  draw: drawBaseMap
});
