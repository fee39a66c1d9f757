// Observable Plot: a chart is made anew when the data change, as its documentation has it.
import * as Plot from "@observablehq/plot";
import {feature} from "topojson-client";
import {middleEast} from "../../../src/shapes/middle-east.ts";

const size = {width: 960, height: 400};

const replaced = (note, form, plot) => {
  const put = (place, data) => {
    place.replaceChildren(plot(data));
    return {place};
  };
  return {note, form, draw: put, redraw: ({place}, data) => put(place, data), append: ({place}, data) => put(place, data), destroy: ({place}) => place.replaceChildren()};
};

export const dodged = (points, more = {}) =>
  Plot.plot({...size, ...more, fy: {label: null}, marks: [Plot.dot(points, Plot.dodgeY("middle", {x: "date", fy: "lane", fill: "lane", r: 2, padding: 0, tip: true}))]});

export const timeline = /* @__PURE__ */ replaced("dots in facets, dodged, with a tip", (made) => made.points, (points) => dodged(points));

export const counter = /* @__PURE__ */ replaced("a line of steps, with a tip", (made) => [...made.points].sort((a, b) => a.date - b.date), (points) =>
  Plot.plot({...size, marks: [Plot.lineY(points, Plot.mapY("cumsum", {x: "date", y: () => 1, curve: "step-after", tip: true}))]}));

export const baseMap = /* @__PURE__ */ replaced("Mercator, the shapes of the region, dots grouped by site, with a tip", (made) => made.points, (points) => {
  const domain = {type: "MultiPoint", coordinates: points.map((d) => [d.longitude, d.latitude])};
  return Plot.plot({
    ...size, projection: {type: "mercator", domain, inset: 20}, r: {range: [0, 30]},
    marks: [
      Plot.geo(feature(middleEast.topology, middleEast.topology.objects.countries), {fill: "#eee", stroke: "#999"}),
      Plot.dot(points, Plot.group({r: "count", x: "first", y: "first"}, {x: "longitude", y: "latitude", z: (d) => `${d.longitude} ${d.latitude}`, fillOpacity: 0.5, fill: "currentColor", tip: true}))
    ]
  });
});

const claimsOf = (made) => made.points.flatMap((d) => d.claims.map((claim) => ({row: d.id, ...claim})));
export const disagreement = /* @__PURE__ */ replaced("incidents × sources: one dot for each claim, coloured by outcome", claimsOf, (claims) =>
  Plot.plot({...size, x: {type: "point"}, y: {type: "point", axis: null}, marks: [Plot.dot(claims, {x: "source", y: "row", fill: "outcome", r: 2, tip: true})]}));
