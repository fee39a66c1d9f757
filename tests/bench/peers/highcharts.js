// Highcharts: plain series, no animation; one more point through addPoint.
import Highcharts from "highcharts/esm/highcharts.js";
import {stacked} from "./stack.js";

const options = (type, data, series) => ({
  chart: {animation: false, width: 960, height: 400}, title: {text: undefined}, credits: {enabled: false}, legend: {enabled: false}, accessibility: {enabled: false},
  xAxis: {type: "datetime"}, series: [{type, data, animation: false, turboThreshold: 0, ...series}]
});

const figure = (type, form, series, note) => ({
  note,
  form,
  draw: (place, data) => ({place, chart: Highcharts.chart(place.appendChild(document.createElement("div")), options(type, data, series))}),
  redraw: ({chart}, data) => chart.series[0].setData(data, true, false, false),
  append: ({chart}, data) => chart.series[0].addPoint(data.at(-1), true, false, false),
  destroy({place, chart}) {
    chart.destroy();
    place.replaceChildren();
  }
});

export const timeline = figure("scatter", (made) => stacked(made.points), {marker: {radius: 3}}, "scatter in lanes, stacked by day; tooltip");
export const counter = figure("line", (made) => made.points.map((d) => +d.date).sort((a, b) => a - b).map((d, i) => [d, i + 1]), {step: "left", marker: {enabled: false}}, "a line of steps; tooltip");
