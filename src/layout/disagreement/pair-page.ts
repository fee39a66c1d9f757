import type {Compared, DisagreementSummary} from "../../summary/disagreement.js";
import type {Entry, Page, Placed} from "./page.js";
import type {Edges4, Item} from "../layout.js";

/** Two origins: a square with their distance; `shade: null`: hatched, for they share too few points. */
export interface PairCell extends Edges4 {
  shade: number | null;
  text: string;
}

/** What an item is: a square; a bar as high as there are points, filled as far up as they are apart; or a line of words. */
export interface PairEntry extends Entry {
  cell?: PairCell;
  bar?: Edges4 & {filled: number};
}

/** What is drawn of the pairs: an entry for each item; behind them words, the scale of the shades, and what bars stand on, where days are covered. */
export interface PairsShapes {
  is: "pairs";
  entries: readonly PairEntry[];
  headings: readonly Placed[];
  key: readonly PairCell[];
  bases: readonly Pick<Edges4, "x0" | "x1" | "y0">[];
}

/** What fills with pairs. */
export interface PairsPage extends Page {
  summary: DisagreementSummary;
  entries: PairEntry[];
  key: PairCell[];
  bases: PairsShapes["bases"][number][];
  /** What opens, by its key: the words on it, what is then to be seen, and how many of these are counted with it. */
  opens: Map<string, {text: string; incidents: () => readonly Compared[]; own: number}>;
}

/** An item that opens what is said of some incidents. */
export function opening({opens, frame: {locale}}: PairsPage, key: string): Pick<Item, "key" | "text" | "count" | "rows" | "own" | "unfolds"> {
  const {text, incidents, own} = opens.get(key)!;
  return {key, text: locale.disagreement.fold(text, false), count: 0, rows: () => incidents().map((d) => d.standing.row), own, unfolds: true};
}
