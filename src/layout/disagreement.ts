import type {DisagreementSummary} from "../summary/disagreement.js";
import {isDense} from "../summary/pairs.js";
import {accountOf, incidentsIn} from "./account.js";
import {annotate} from "./annotations.js";
import {layoutMatrix} from "./disagreement/matrix.js";
import {layoutPairs} from "./disagreement/pairs.js";
import {layoutPositions} from "./disagreement/positions.js";
import {layoutRanges} from "./disagreement/ranges.js";
import type {DisagreementLayout} from "./disagreement/shapes.js";
import {nothing, type Frame} from "./layout.js";

const views = {positions: layoutPositions, matrix: layoutMatrix, ranges: layoutRanges, pairs: layoutPairs};

/** Puts a summary into the room that there is. */
export function layoutDisagreement(summary: DisagreementSummary, _: unknown, frame: Frame): DisagreementLayout {
  const {locale, width} = frame;
  const {account, topics, single, several, conflicting, most: [most, next]} = summary;
  const look = summary.look === "positions" && isDense(summary.pairs, frame.each) ? "pairs" : summary.look; // of a sample there may be too few for it
  const words = locale.disagreement;
  const bare = account.shown === 0 && topics.length === 0 && (look !== "ranges" || summary.reading.tallies.length === 0);
  const picture = bare ? {items: [], legend: [], shapes: null, ...nothing(summary.reading, frame)} : {message: null, ...views[look](summary, frame)};
  const told = picture as {account?: string; how?: string};
  return annotate({
    ...picture,
    width,
    axis: null,
    plane: null,
    title: words.title,
    summary: bare ? locale.nothing.shown : words.summary({conflicting, several, most: most && conflicting > 1 && most[1] > (next?.[1] ?? 0) ? {field: locale.field[most[0]], incidents: most[1]} : null}),
    how: bare ? "" : told.how ?? words[look].how,
    account: [accountOf(summary, incidentsIn(picture.items), locale), single.length > 0 && words.single(single.length), told.account].filter(Boolean).join(" ")
  }, [], summary.view, frame);
}
