import {sort, sum} from "d3";
import {ENOUGH} from "../../summary/pairs.js";
import {addFold, addHeading, addLine} from "./page.js";
import {opening, type PairsPage} from "./pair-page.js";
import {sideOf} from "../layout.js";
import {keyOf, sayShared, signDistance} from "./pair-words.js";
import {kept} from "../runs.js";

const FIRST = 12;
const MOST = 200;

/** A line for each two origins, the farthest apart first; those that share too few points come last. */
export function addPairList(page: PairsPage): void {
  const {frame: {unfolded, locale, locale: {disagreement: {pairs: say}}}, summary} = page;
  const pairs = sort(summary.pairs.pairs, (d) => (d.n < ENOUGH ? 1 : 0), (d) => -d.min / d.n, (d) => -d.n);
  const shown = pairs.slice(0, unfolded.has("pairs") ? MOST : FIRST);
  page.headings.push({x: sideOf(page.frame)(page.frame.width), y: page.top + 15, runs: [{text: say.key, style: "quiet"}], anchor: "end"});
  page.top += 22;
  for (const d of shown) {
    const [a, b] = d.origins.map((origin) => kept(locale.nameOf(origin, true)));
    addLine(page, {
      ...opening(page, keyOf(d.origins)),
      name: "",
      column: null,
      parts: [[{text: `${a!}${locale.apart}${b!}`, style: "plain"}], [{text: sayShared(d, locale), style: "quiet"}]],
      end: signDistance(d, locale)
    });
  }
  const rest = pairs.slice(shown.length);
  if (pairs.length > FIRST) addFold(page, {key: "pairs", text: say.more(pairs.length - FIRST), rows: () => rest.flatMap((d) => d.incidents.map(({standing}) => standing.row)), own: sum(rest, (d) => d.own)});
  if (unfolded.has("pairs") && rest.length > 0) addHeading(page, [{text: say.left(rest.length), style: "quiet"}]);
}
