import {defineChart} from "../chart/define.js";
import type {ChartOptions} from "../chart/options.js";
import {drawTimeline} from "../draw/timeline.js";
import type {TimelineLook} from "../layout/timeline/look.js";
import type {TimelineLayout} from "../layout/timeline/shapes.js";
import {layoutTimeline} from "../layout/timeline.js";
import {restoreTimeline} from "../summary/restore-timeline.js";
import {summariseTimeline, type TimelineGrouping, type TimelineSummary} from "../summary/timeline.js";

/** The options of the timeline: what every chart takes, how it is divided, and how it looks. */
export interface TimelineOptions extends ChartOptions, TimelineGrouping, TimelineLook {}

/**
 * What was reported when, by lane, with the precision of each date.
 *
 * ```ts
 * document.querySelector("#where").append(timeline(incidents, {lane: "site"}));
 * ```
 *
 * It needs incidents with a date; those without stand in a lane of their own. A site, a weapon or a country makes lanes.
 */
export const timeline = /* @__PURE__ */ defineChart<TimelineOptions, TimelineSummary, TimelineLayout>({
  name: "timeline",
  english: {},
  defaults: {lane: "country", laneOrder: null, repeat: false, mark: "basis", gaps: "fold"},
  summarise: summariseTimeline,
  archived: {options: ["lane", "laneOrder", "repeat"], restore: restoreTimeline},
  layout: layoutTimeline,
  draw: drawTimeline
});
