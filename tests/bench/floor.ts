// The least that a browser can be asked to do: no library, no words, one element for each datum, and an axis.
import {span, type Made, type Point} from "./data.js";
import type {Contender, Contenders} from "./contender.js";

const size = {width: 960, height: 400};
const lanes = ["IRQ", "JOR", "SYR"];
const dayOf = (d: Point): number => +d.date / 864e5 - span.from;
const xOf = (day: number): number => 40 + (day / span.days) * 900;
const laneOf = (d: Point): number => 70 + lanes.indexOf(d.lane) * 120;

function make(parent: Element, name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const node = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const key in attributes) node.setAttribute(key, String(attributes[key]));
  if (text !== undefined) node.textContent = text;
  parent.append(node);
  return node;
}

function withAxis(place: Element): SVGElement {
  const svg = make(place, "svg", size);
  make(svg, "path", {d: "M40,380H940", stroke: "currentColor"});
  for (let day = 0; day < span.days; day += 30) make(svg, "text", {x: xOf(day), y: 395, "font-size": 10}, new Date((span.from + day) * 864e5).toISOString().slice(0, 10));
  return svg;
}

interface Bare<D> {place: HTMLElement; svg: SVGElement; nodes: SVGElement[]; tip: HTMLElement; data: D[]}

/** A figure of one element for each datum; where the elements stand, and how one is made. */
function bare<D>(note: string, dataOf: (made: Made) => D[], attributesOf: (d: D, i: number) => Record<string, string | number>): Contender {
  const element = (svg: SVGElement, d: D, i: number): SVGElement => make(svg, "circle", {...attributesOf(d, i), r: 3});
  const draw = (place: HTMLElement, data: D[]): Bare<D> => {
    const svg = withAxis(place);
    const nodes = data.map((d, i) => element(svg, d, i));
    const tip = document.createElement("div");
    place.append(tip);
    const chart = {place, svg, nodes, tip, data};
    hoverNearest(chart, attributesOf);
    return chart;
  };
  return {
    note,
    form: dataOf,
    draw,
    redraw: (chart: Bare<D>, data: D[]) => {
      chart.place.replaceChildren();
      Object.assign(chart, draw(chart.place, data));
    },
    append: (chart: Bare<D>, data: D[]) => { chart.nodes.push(element(chart.svg, data.at(-1)!, data.length - 1)); },
    destroy: ({place}: Bare<D>) => { place.replaceChildren(); }
  };
}

/** The one that is nearest to the pointer grows, and a line says which it is. */
function hoverNearest<D>({svg, nodes, tip, data}: Bare<D>, attributesOf: (d: D, i: number) => Record<string, string | number>): void {
  const at = data.map((d, i) => attributesOf(d, i) as {cx: number; cy: number});
  let active: SVGElement | undefined;
  svg.addEventListener("pointermove", ({offsetX, offsetY}) => {
    let nearest = 0, least = Infinity;
    at.forEach(({cx, cy}, i) => {
      const distance = (cx - offsetX) ** 2 + (cy - offsetY) ** 2;
      if (distance < least) [nearest, least] = [i, distance];
    });
    active?.setAttribute("r", "3");
    active = nodes[nearest];
    active?.setAttribute("r", "6");
    tip.textContent = String(nearest);
  });
}

/** One rectangle for each day of a lane that holds anything. */
const bins: Contender<Point[], {place: HTMLElement}> = {
  note: "no library: one rectangle for each lane and day, as high as there are incidents",
  form: (made) => made.points,
  draw: drawBins,
  redraw: ({place}, points) => drawBins(place, points),
  append: ({place}, points) => drawBins(place, points),
  destroy({place}) { place.replaceChildren(); }
};

function drawBins(place: HTMLElement, points: Point[]): {place: HTMLElement} {
  place.replaceChildren();
  const svg = withAxis(place), counts = new Map<string, number>();
  for (const d of points) {
    const key = `${dayOf(d)} ${laneOf(d)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let most = 0;
  for (const count of counts.values()) most = Math.max(most, count);
  for (const [key, count] of counts) {
    const [day = 0, y = 0] = key.split(" ").map(Number);
    make(svg, "rect", {x: xOf(day), y: y + 50 - (count / most) * 100, width: 3, height: (count / most) * 100});
  }
  return {place};
}

const timeline: Contender = {
  ...bare("no library: one circle for each incident", (made) => made.points, (d, i) => ({cx: xOf(dayOf(d)), cy: laneOf(d) - 50 + (i % 101)})),
  brush(chart, [from, to]) {
    const {nodes, data, tip} = chart as Bare<Point>;
    let count = 0;
    data.forEach((d, i) => {
      const inside = d.date >= from && d.date <= to;
      if (inside) count++;
      nodes[i]!.setAttribute("opacity", inside ? "1" : "0.2");
    });
    tip.textContent = String(count);
  }
};

interface Line {place: HTMLElement; path: SVGElement}
const stepsOf = (points: Point[]): string => points.map((d, i) => `H${xOf(dayOf(d)).toFixed(1)}V${(380 - (360 * (i + 1)) / points.length).toFixed(1)}`).join("");
const sorted = (made: Made): Point[] => [...made.points].sort((a, b) => +a.date - +b.date);

const counter: Contender<Point[], Line> = {
  note: "no library: one path with a step for each incident",
  form: sorted,
  draw: (place, points) => ({place, path: make(withAxis(place), "path", {d: `M40,380${stepsOf(points)}`, fill: "none", stroke: "currentColor"})}),
  redraw({path}, points) { path.setAttribute("d", `M40,380${stepsOf(points)}`); },
  append({path}, points) { path.setAttribute("d", `M40,380${stepsOf(points)}`); },
  destroy({place}) { place.replaceChildren(); }
};

const baseMap = bare("no library: one circle for each incident, and no map", (made) => made.points, ({longitude, latitude}, i) => ({cx: (longitude - 35) * 60 + (i % 7), cy: (38 - latitude) * 60 + (i % 11)}));

const statementsOf = ({points}: Made): {source: number; row: number}[] => points.flatMap((d, i) => d.claims.map(({source}) => ({source: Number(source.slice(1)), row: i / points.length})));
const disagreement = bare("no library: one circle for each claim", statementsOf, ({source, row}) => ({cx: 60 + source * 29, cy: row * 380}));

export const contenders: Contenders = {timeline, counter, baseMap, disagreement};
export const inBins: Contenders = {timeline: bins};
