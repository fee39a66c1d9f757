// D3 by hand: scales, an axis and a join by key, as the examples of its documentation do it.
import {ascending, bisector, count, extent, max, rollups, sort} from "d3-array";
import {axisBottom, axisLeft} from "d3-axis";
import {geoMercator, geoPath} from "d3-geo";
import {quadtree} from "d3-quadtree";
import {scaleBand, scaleLinear, scaleOrdinal, scalePoint, scaleSqrt, scaleUtc} from "d3-scale";
import {pointer, select} from "d3-selection";
import {curveStepAfter, line} from "d3-shape";
import {feature} from "topojson-client";
import {middleEast} from "../../../src/shapes/middle-east.ts";
import {placesOf} from "./stack.js";

const width = 960, height = 400, margin = {left: 40, right: 20, top: 20, bottom: 30};
const colours = ["#4e79a7", "#f28e2c", "#e15759"];
const svgIn = (place) => select(place).append("svg").attr("width", width).attr("height", height);
const end = ({place}) => place.replaceChildren();
const byKey = (d) => d.id;

/** The nearest, which a tree finds, is named in a line. */
function hovering(chart, place, marks) {
  const tip = select(place).append("div");
  let tree = null, of = null;
  chart.svg.on("pointermove", (event) => {
    if (of !== chart.points) tree = quadtree((of = chart.points).map((_, i) => i), (i) => chart.x(of[i]), (i) => chart.y(of[i]));
    const i = tree.find(...pointer(event));
    select(chart.active ?? null).attr("r", 3);
    select((chart.active = marks().nodes()[i])).attr("r", 6);
    tip.text(of[i].id);
  });
}

export const timeline = {
  note: "circles in lanes, stacked by day, joined by key; axis; no words",
  form: (made) => made.points,
  draw(place, points) {
    const svg = svgIn(place);
    const chart = {place, svg, axis: svg.append("g").attr("transform", `translate(0,${height - margin.bottom})`), names: svg.append("g"), marks: svg.append("g")};
    timeline.redraw(chart, points);
    hovering(chart, place, () => chart.marks.selectAll("circle"));
    return chart;
  },
  redraw(chart, points) {
    const x = scaleUtc(extent(points, (d) => d.date), [margin.left, width - margin.right]);
    const y = scaleBand([...new Set(points.map((d) => d.lane))].sort(ascending), [margin.top, height - margin.bottom]).padding(0.1);
    const colour = scaleOrdinal(y.domain(), colours);
    const places = placesOf(points), step = Math.min(6, y.bandwidth() / (max(places) + 1));
    chart.axis.call(axisBottom(x));
    chart.names.selectAll("text").data(y.domain()).join("text").attr("x", 0).attr("y", (d) => y(d) + y.bandwidth() / 2).text((d) => d);
    const top = new Map(points.map((d, i) => [d, y(d.lane) + y.bandwidth() - places[i] * step]));
    Object.assign(chart, {points, x: (d) => x(d.date), y: (d) => top.get(d)});
    chart.marks.selectAll("circle").data(points, byKey).join("circle")
      .attr("cx", chart.x).attr("cy", chart.y).attr("r", 3).attr("fill", (d) => colour(d.lane));
  },
  append: (chart, points) => timeline.redraw(chart, points),
  brush({svg, marks, points}, [from, to]) {
    const inside = (d) => d.date >= from && d.date <= to;
    marks.selectAll("circle").attr("opacity", (d) => (inside(d) ? 1 : 0.2));
    svg.attr("aria-label", String(count(points, (d) => (inside(d) ? 1 : NaN))));
  },
  destroy: end
};

export const counter = {
  note: "a line of steps, two axes",
  form: (made) => sort(made.points, (d) => d.date),
  draw(place, points) {
    const svg = svgIn(place);
    const chart = {place, svg, below: svg.append("g").attr("transform", `translate(0,${height - margin.bottom})`), beside: svg.append("g").attr("transform", `translate(${margin.left},0)`), path: svg.append("path").attr("fill", "none").attr("stroke", "currentColor")};
    counter.redraw(chart, points);
    const tip = select(place).append("div"), bisect = bisector((d) => d.date).right;
    svg.on("pointermove", (event) => tip.text(bisect(chart.points, chart.x.invert(pointer(event)[0]))));
    return chart;
  },
  redraw(chart, points) {
    const x = scaleUtc(extent(points, (d) => d.date), [margin.left, width - margin.right]);
    const y = scaleLinear([0, points.length], [height - margin.bottom, margin.top]);
    chart.below.call(axisBottom(x));
    chart.beside.call(axisLeft(y));
    chart.path.attr("d", line((d) => x(d.date), (_, i) => y(i + 1)).curve(curveStepAfter)(points));
    Object.assign(chart, {points, x});
  },
  append: (chart, points) => counter.redraw(chart, points),
  destroy: end
};

export const baseMap = {
  note: "Mercator, the shapes of the region, one circle for each site, its area by the count",
  form: (made) => made.points,
  draw(place, points) {
    const svg = svgIn(place), sites = {type: "MultiPoint", coordinates: points.map((d) => [d.longitude, d.latitude])};
    const projection = geoMercator().fitExtent([[margin.left, margin.top], [width - margin.right, height - margin.bottom]], sites);
    svg.append("g").selectAll("path").data(feature(middleEast.topology, middleEast.topology.objects.countries).features).join("path").attr("d", geoPath(projection)).attr("fill", "#eee").attr("stroke", "#999");
    const chart = {place, svg, projection, marks: svg.append("g")};
    baseMap.redraw(chart, points);
    hovering(chart, place, () => chart.marks.selectAll("circle"));
    return chart;
  },
  redraw(chart, points) {
    const sites = rollups(points, (d) => ({count: d.length, at: chart.projection([d[0].longitude, d[0].latitude])}), (d) => `${d.longitude} ${d.latitude}`).map(([id, d]) => ({id, ...d}));
    const r = scaleSqrt([0, max(sites, (d) => d.count)], [0, 30]);
    Object.assign(chart, {points: sites, x: (d) => d.at[0], y: (d) => d.at[1]});
    chart.marks.selectAll("circle").data(sites, byKey).join("circle").attr("cx", chart.x).attr("cy", chart.y).attr("r", (d) => r(d.count)).attr("fill-opacity", 0.5);
  },
  append: (chart, points) => baseMap.redraw(chart, points),
  destroy: end
};

export const disagreement = {
  note: "incidents × sources: one circle for each claim, coloured by outcome; axes",
  form: (made) => made.points.flatMap((d) => d.claims.map((claim, i) => ({id: `${d.id} ${i}`, row: d.id, ...claim}))),
  draw(place, points) {
    const svg = svgIn(place);
    const chart = {place, svg, below: svg.append("g").attr("transform", `translate(0,${height - margin.bottom})`), marks: svg.append("g")};
    disagreement.redraw(chart, points);
    hovering(chart, place, () => chart.marks.selectAll("circle"));
    return chart;
  },
  redraw(chart, points) {
    const x = scalePoint(sort(new Set(points.map((d) => d.source))), [margin.left, width - margin.right]);
    const y = scalePoint(new Set(points.map((d) => d.row)), [margin.top, height - margin.bottom]);
    const colour = scaleOrdinal(["hit", "intercepted"], colours);
    chart.below.call(axisBottom(x));
    Object.assign(chart, {points, x: (d) => x(d.source), y: (d) => y(d.row)});
    chart.marks.selectAll("circle").data(points, byKey).join("circle").attr("cx", chart.x).attr("cy", chart.y).attr("r", 3).attr("fill", (d) => colour(d.outcome));
  },
  append: (chart, points) => disagreement.redraw(chart, points),
  destroy: end
};
