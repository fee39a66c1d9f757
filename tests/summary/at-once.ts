import {atOnce, type Slices} from "../../src/model/slices.js";
import * as baseMap from "../../src/summary/base-map.js";
import * as counter from "../../src/summary/counter.js";
import * as disagreement from "../../src/summary/disagreement.js";
import * as timeline from "../../src/summary/timeline.js";

const whole = <A extends unknown[], S>(summarise: (...given: A) => Slices<S>) => (...given: A): S => atOnce(summarise(...given));

/** The summaries, without slices. */
export const summariseBaseMap = whole(baseMap.summariseBaseMap);
export const summariseCounter = whole(counter.summariseCounter);
export const summariseDisagreement = whole(disagreement.summariseDisagreement);
export const summariseTimeline = whole(timeline.summariseTimeline);
