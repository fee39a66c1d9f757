// ECharts: what both renderers share.
import {stacked} from "./stack.js";

export const optionOf = (data, series) => ({
  useUTC: true, animation: false, tooltip: {}, xAxis: {type: "time"}, yAxis: {type: "value"},
  series: [{type: "scatter", symbolSize: 6, data, progressive: 0, ...series}]
});

export const timelineOf = (echarts, renderer, series, note) => ({
  note,
  form: (made) => stacked(made.points),
  draw(place, data) {
    const box = place.appendChild(document.createElement("div"));
    Object.assign(box.style, {width: "960px", height: "400px"});
    const chart = echarts.init(box, null, {renderer});
    chart.setOption(optionOf(data, series));
    return {chart, place};
  },
  redraw: ({chart}, data) => chart.setOption({series: [{data}]}),
  append: ({chart}, data) => chart.setOption({series: [{data}]}),
  destroy({chart, place}) {
    chart.dispose();
    place.replaceChildren();
  }
});
