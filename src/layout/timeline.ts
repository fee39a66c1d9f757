import type {TimelineSummary} from "../summary/timeline.js";
import type {Frame} from "./layout.js";
import {layoutLanes} from "./timeline-lanes.js";
import {layoutList} from "./timeline-list.js";
import type {TimelineLook} from "./timeline-look.js";
import type {Wanted} from "./timeline-scene.js";
import {blank, type TimelineLayout, type TimelinePicture} from "./timeline-shapes.js";
import {accountOf, isBinned, legendOf, summaryOf} from "./timeline-words.js";

/** Narrower than this, a picture of lanes is a list in time. */
const NARROW = 480;

/** Puts a summary into the room that there is. */
export function layoutTimeline(summary: TimelineSummary, look: TimelineLook, frame: Frame): TimelineLayout {
  const {locale, width} = frame;
  const wanted = {summary, look, frame};
  const {lanes, long, undated, brackets, flags} = summary;
  const nothing = [lanes, long.marks, undated.marks, brackets, flags].every((d) => d.length === 0);
  const picture = nothing ? empty(wanted) : width < NARROW ? layoutList(wanted) : layoutLanes(wanted);
  return {
    ...picture,
    title: locale.timeline.title,
    summary: summaryOf(summary, locale),
    how: nothing ? "" : locale.timeline.how(isBinned(picture) ? "bin" : look.mark),
    account: accountOf(summary, picture.items, locale),
    legend: legendOf(wanted, picture)
  };
}

function empty({summary: {reading: {given}}, frame: {width, locale: {timeline: words}}}: Wanted): TimelinePicture {
  return {...blank, width, height: 72, message: {x: width / 2, y: 40, text: given === 0 ? words.noEntries : words.allLeftOut(given)}};
}
