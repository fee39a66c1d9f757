// Vega-Lite through vega-embed, with its default renderer (SVG); data change through the view's changesets.
import embed from "vega-embed";
import {changeset} from "vega";
import {spec} from "./vega-spec.js";

export const timeline = {
  note: "circles in lanes, stacked by day; tooltip",
  form: (made) => made.points,
  draw: async (place, points) => ({place, ...(await embed(place, spec(points), {actions: false}))}),
  redraw: ({view}, points) => view.change("points", changeset().remove(() => true).insert(points)).runAsync(),
  append: ({view}, points, one) => view.change("points", changeset().insert(one)).runAsync(),
  destroy({place, finalize}) {
    finalize();
    place.replaceChildren();
  }
};
