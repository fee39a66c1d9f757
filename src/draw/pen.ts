/** The value of an attribute; `null`, `undefined` and `false` leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What stands in an element: others, and text. */
export type Content<N> = string | readonly (N | string | null)[];

/**
 * What everything is drawn with. One pen makes nodes of a document, another writes text, so that a figure is the same
 * in a page and where there is no page. Drawing only ever creates; nothing is patched.
 */
export interface Pen<N> {
  svg(name: string, attributes?: Attributes, content?: Content<N>): N;
  html(name: string, attributes?: Attributes, content?: Content<N>): N;
  /** Adds attributes to what this pen made. */
  set(node: N, attributes: Attributes): N;
}

/** What a drawing leaves: `marks[i]` belongs to `items[i]`; `back` stands behind them, `front` before. */
export interface Drawing<N> {
  back: N[];
  marks: N[];
  front: N[];
}
