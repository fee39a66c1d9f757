// uPlot: columns of numbers on a canvas.
import uPlot from "uplot";
import css from "uplot/dist/uPlot.min.css";

document.head.appendChild(document.createElement("style")).textContent = css;

export const counter = {
  note: "a line of steps on a canvas, with cursor and live legend",
  form: (made) => [made.points.map((d) => +d.date / 1000).sort((a, b) => a - b), made.points.map((_, i) => i + 1)],
  draw: (place, columns) => ({place, chart: new uPlot({width: 960, height: 400, series: [{}, {stroke: "black", paths: uPlot.paths.stepped({align: 1})}]}, columns, place)}),
  redraw: ({chart}, columns) => chart.setData(columns),
  append: ({chart}, columns) => chart.setData(columns),
  destroy({place, chart}) {
    chart.destroy();
    place.replaceChildren();
  }
};
