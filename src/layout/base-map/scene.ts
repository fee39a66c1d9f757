import type {Shapes, Topology} from "../../model/shapes.js";
import type {BaseMapSummary} from "../../summary/base-map.js";
import type {Edges4, Frame, Layout} from "../layout.js";

/** How the map looks. */
export interface BaseMapLook {
  /**
   * The outlines of countries: those of `incident-charts/shapes/…`, or any topology (TopoJSON) of your own. Defaults to
   * `null`: none are drawn, and the map says so.
   */
  shapes: Shapes | Topology | null;
  /**
   * What is in view: `"sites"`, those with something listed, with a margin, at least 300 km from side to side;
   * `"shapes"`, all of them; or a box of degrees, whose east may lie beyond the date line. Defaults to `"sites"`.
   */
  frame: "sites" | "shapes" | readonly [readonly [west: number, south: number], readonly [east: number, north: number]];
}

/** What is to be laid out, how it is to look, and for whom. */
export interface Wanted {
  summary: BaseMapSummary;
  look: BaseMapLook;
  frame: Frame;
}

/** How the attacks of a place look, on the map and small in its line of the list. */
export interface Sign {
  r: number;
  /** The radius of the part told by several origins or the attacked side. */
  inner: number;
  /** It is known to five kilometres at best. */
  rough: boolean;
  colour: number | null;
}

/** A place on the map. */
export interface Mark extends Sign {
  x: number;
  y: number;
  /** The true point, where the mark stands beside it. */
  point: XY | null;
  /** A line, where the point lies outside the mark. */
  leader: readonly [XY, XY] | null;
  /** About the true point: how far off it may be, where that is wider than the mark; its radius, or 0. */
  reach: string;
  wide: number;
  elsewhere: readonly {path: string; end: XY | null}[];
}

export type XY = readonly [x: number, y: number];

/** A name and a number on the map. */
export interface Label {
  /** Where it begins, or ends, or its middle. */
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  name: string;
  count: string | null;
  /** From the mark, where the label stands off. */
  leader: readonly [XY, XY] | null;
  /** What it takes. */
  box: Edges4;
}

/** A line of the list. */
export interface ListLine {
  y: number;
  /** Where it begins, and where it ends, in the direction of reading. */
  x0: number;
  x1: number;
  /** What stands in front, and the room that it takes. */
  sign: Sign | "swatch" | null;
  indent: number;
  colour: number | null;
  text: string;
  /** Beside it, in lighter words. */
  note: string;
  count: string;
  bold: boolean;
}

/** What is drawn for an item. */
export interface PlaceShape {
  /** A country, or a place. */
  is: "country" | "place";
  mark: Mark | null;
  label: Label | null;
  line: ListLine | null;
}

/** What lies below the marks. */
export interface Ground {
  box: Edges4;
  /** A map of the world, in its projection. */
  world: boolean;
  land: string;
  /** Countries in shades of their number of attacks, from 1 to 5. */
  fills: readonly {path: string; shade: number}[];
  borders: string;
  disputed: string;
  /** Places in view for whose marks there is no room. */
  dots: readonly XY[];
  /** In place of borders. */
  graticule: string;
  degrees: readonly {x: number; y: number; text: string}[];
  /** Countries without a number. */
  names: readonly Label[];
  scale: {x0: number; x1: number; y: number; text: string};
  /** What each shade stands for, above the scale. */
  key: readonly {x: number; y: number; width: number; shade: number; text: string}[];
}

/** Where the view is in all that there are shapes of. */
export interface Locator {
  box: Edges4;
  /** From the corner of the box. */
  land: string;
  view: string;
}

export interface BaseMapLayout extends Layout {
  shapes: readonly PlaceShape[];
  ground: Ground | null;
  locator: Locator | null;
  /** Lines of the list that are no items. */
  lines: readonly ListLine[];
}
