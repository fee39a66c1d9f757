import {addLocale, baseMap, counter, disagreement, keepInAddress, Link, timeline} from "incident-charts";
import {usBases} from "incident-charts/data";
import {ar} from "incident-charts/locale/ar";
import {middleEast} from "incident-charts/shapes/middle-east";

addLocale(ar); // ?lang=ar shows the figures in Arabic
const lang = new URLSearchParams(location.search).get("lang");
if (lang === "ar") Object.assign(document.documentElement, {lang, dir: "rtl"});

// One link: what is picked, filtered or switched off in one figure is so in all. The address keeps it: reload, or send it.
const link = new Link();
keepInAddress(link);
const charts = {
  counter: counter(usBases, {link, headingLevel: 2, controls: ["playhead", "sources", "download"]}),
  timeline: timeline(usBases, {link, headingLevel: 2, controls: ["zoom", "period", "download"]}),
  map: baseMap(usBases, {link, headingLevel: 2, shapes: middleEast, controls: ["zoom", "download"]}),
  disagreement: disagreement(usBases, {link, headingLevel: 2, controls: ["download"]})
};
for (const [id, chart] of Object.entries(charts)) document.getElementById(id).append(chart);
window.charts = charts;

// What is set stays in sight, and is undone with one press.
const again = document.querySelector("#again");
const tell = () => {
  const {picked, period, asOf, hiddenSources, hiddenClasses, joins} = link.state;
  const set = [
    picked.length > 0 && `${picked.length} picked`,
    period && `only ${period.join(" to ")}`,
    asOf && `as of ${asOf}`,
    (hiddenSources.length > 0 || !joins) && "sources switched off",
    hiddenClasses.length > 0 && "marks switched off"
  ].filter(Boolean);
  again.hidden = set.length === 0;
  again.querySelector("span").textContent = set.join(" · ");
};
link.addEventListener("change", tell);
tell(); // the address may have set something
again.querySelector("button").addEventListener("click", () => link.set({picked: [], period: null, asOf: null, hiddenSources: [], hiddenClasses: [], joins: true}));

// The list of articles, from the same data.
document.querySelector("#sources ol").append(...usBases.documents.map(({title}) => {
  const item = document.createElement("li");
  item.textContent = title;
  return item;
}));
