import {choose} from "../model/choice.js";
import type {TimelineSummary} from "../summary/timeline.js";
import {accountOf, incidentsIn} from "./account.js";
import {annotate} from "./annotations.js";
import {nothing, type Frame} from "./layout.js";
import {layoutLanes} from "./timeline/lanes.js";
import {layoutList} from "./timeline/list.js";
import type {TimelineLook} from "./timeline/look.js";
import {blank, type TimelineLayout} from "./timeline/shapes.js";
import {legendOf, summaryOf} from "./timeline/words.js";

/** Narrower than this, a picture of lanes is a list in time. */
const NARROW = 480;

/** Puts a summary into the room that there is. */
export function layoutTimeline(summary: TimelineSummary, look: TimelineLook, frame: Frame): TimelineLayout {
  choose("mark", look.mark, ["basis", "outcome"]);
  choose("gaps", look.gaps, ["fold", "show"]);
  const {locale, width} = frame;
  const wanted = {summary, look, frame};
  const {lanes, long, undated, brackets, flags} = summary;
  const bare = lanes.length + long.incidents + undated.incidents + brackets.length + flags.length === 0;
  const {picture, seats} =
    bare ? {picture: {...blank, ...nothing(summary.reading, frame)}, seats: []}
    : width < NARROW ? {picture: layoutList(wanted), seats: []}
    : layoutLanes(wanted);
  return annotate({
    ...picture,
    title: locale.timeline.title,
    summary: summaryOf(summary, locale),
    how: bare ? "" : locale.timeline.how(picture.bins ?? look.mark),
    account: accountOf(summary, incidentsIn(picture.items), locale),
    legend: legendOf(wanted, picture)
  }, seats, summary.view, frame, summary.extent);
}
