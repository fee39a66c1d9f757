/** Lines and areas that share their arcs, as the TopoJSON format has them. Only what a map asks of one is named here. */
export interface Topology {
  /** `"Topology"`. */
  type: string;
  objects: Readonly<Record<string, TopoObject>>;
  arcs: readonly (readonly (readonly number[])[])[];
  transform?: {readonly scale: readonly number[]; readonly translate: readonly number[]};
}

/** An object of a topology: a geometry, or a collection of them. */
export interface TopoObject {
  /** `"Polygon"`, `"MultiPolygon"`, `"LineString"`, `"MultiLineString"`, `"GeometryCollection"`… */
  type: string;
  id?: string | number;
  /**
   * Of a country: `name`; `label`, the point (longitude, latitude) at which its name stands best; and `part: true`, if it
   * is cut off, and there only so that no sea seems to begin beside the others.
   */
  properties?: object | null;
  arcs?: readonly unknown[];
  geometries?: readonly TopoObject[];
}

/** The shapes of a region, with the name of the set that their borders come from. */
export interface Shapes {
  /**
   * `objects.countries`: a collection of countries, each with its ISO 3166-1 alpha-3 code as `id`, and `name`, `label`
   * and `part` among its properties. `objects.disputed`, if there: the lines to be dashed.
   */
  topology: Topology;
  /** Where the borders come from, for the account: "Natural Earth 4.1, 1:50m". */
  boundaries: string;
}
