import type {Topology} from "../../src/model/shapes.js";

/** Two countries of a degree each way: Jordan in the west, by its name in letters, and Iraq in the east, by its number. They share an arc. */
export const squares: Topology = {
  type: "Topology",
  objects: {
    lines: {type: "GeometryCollection", geometries: [{type: "LineString", arcs: [0]}]},
    lands: {type: "GeometryCollection", geometries: [
      {type: "Polygon", id: "JOR", arcs: [[0, 1]], properties: {name: "Jordan"}},
      {type: "Polygon", id: "368", arcs: [[-2, 2]]}
    ]}
  },
  arcs: [[[1, 0], [0, 0], [0, 1], [1, 1]], [[1, 1], [1, 0]], [[1, 1], [2, 1], [2, 0], [1, 0]]]
};
