import {timeline} from "incident-charts";
import {usBases} from "incident-charts/data";

const chart = timeline(usBases, {
  headingLevel: 2,
  title: "What was reported, and when",
  lane: "country"
});
document.querySelector("#timeline").append(chart);
window.chart = chart;

// The list of articles, from the same data.
document.querySelector("#sources ol").append(...usBases.documents.map(({title}) => {
  const item = document.createElement("li");
  item.textContent = title;
  return item;
}));
