// Chart.js: what is used is registered; no animation.
import {Chart, LinearScale, LineController, LineElement, PointElement, ScatterController, Tooltip} from "chart.js";
import {stacked} from "./stack.js";

Chart.register(LinearScale, LineController, LineElement, PointElement, ScatterController, Tooltip);

export const timeline = {
  note: "scatter in lanes, stacked by day, on a canvas; tooltip",
  form: (made) => stacked(made.points).map(([x, y]) => ({x, y})),
  draw(place, data) {
    const box = place.appendChild(document.createElement("div"));
    Object.assign(box.style, {width: "960px", height: "400px"});
    const ticks = {callback: (d) => new Date(d).toISOString().slice(0, 10)};
    return {place, chart: new Chart(box.appendChild(document.createElement("canvas")), {type: "scatter", data: {datasets: [{data}]}, options: {animation: false, maintainAspectRatio: false, scales: {x: {ticks}}}})};
  },
  redraw({chart}, data) {
    chart.data.datasets[0].data = data;
    chart.update();
  },
  append({chart}, data) {
    chart.data.datasets[0].data.push(data.at(-1));
    chart.update();
  },
  destroy({place, chart}) {
    chart.destroy();
    place.replaceChildren();
  }
};
