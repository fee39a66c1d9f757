import {addLocale, baseMap, counter, disagreement, keepInAddress, Link, timeline} from "incident-charts";
import {usBases} from "incident-charts/data";
import {ar} from "incident-charts/locale/ar";
import {middleEast} from "incident-charts/shapes/middle-east";

addLocale(ar);

// ?lang=ar shows figures and prose in Arabic.
const lang = new URLSearchParams(location.search).get("lang") === "ar" ? "ar" : "en";
if (lang === "ar") Object.assign(document.documentElement, {lang, dir: "rtl"});
for (const part of document.querySelectorAll("main > [lang]")) part.hidden = part.lang !== lang;
const prose = (selector) => document.querySelector(`main > [lang=${lang}] ${selector}`);
if (lang === "ar") document.title = prose("h1").textContent;
const {format} = new Intl.DateTimeFormat(lang === "ar" ? "ar-u-nu-latn" : "en-GB", {dateStyle: "long", timeZone: "UTC"});
const day = (iso) => format(new Date(iso));
const words = {
  en: {
    picked: (count) => `${count} picked`,
    period: (from, to) => `only ${from} to ${to}`,
    asOf: (date) => `as of ${date}`,
    sources: "sources switched off",
    marks: "marks switched off",
    again: "Show everything again"
  },
  ar: {
    picked: (count) => `المختار: ${count}`,
    period: (from, to) => `من ${from} إلى ${to} فقط`,
    asOf: (date) => `كما كان في ${date}`,
    sources: "مصادر موقوفة",
    marks: "علامات موقوفة",
    again: "عرض الكل من جديد"
  }
}[lang];

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
let last = null; // what set it, to which the keys return when it is undone
const tell = () => {
  const {picked, period, asOf, hiddenSources, hiddenClasses, joins} = link.state;
  const set = [
    picked.length > 0 && words.picked(picked.length),
    period && words.period(...period.map(day)),
    asOf && words.asOf(day(asOf)),
    (hiddenSources.length > 0 || !joins) && words.sources,
    hiddenClasses.length > 0 && words.marks
  ].filter(Boolean);
  if (document.activeElement.closest("main")) last = document.activeElement;
  again.hidden = set.length === 0;
  again.querySelector("span").textContent = set.join(" · ");
};
link.addEventListener("change", tell);
tell(); // the address may have set something
const button = again.querySelector("button");
button.textContent = words.again;
button.addEventListener("click", ({detail}) => {
  link.set({picked: [], period: null, asOf: null, hiddenSources: [], hiddenClasses: [], joins: true});
  last?.focus({preventScroll: detail > 0}); // a pointer leaves the page where it is
});

// The other language shows the same view.
const other = prose(".other a");
other.addEventListener("click", () => { other.hash = location.hash; });

// The list of articles, from the same data; their titles keep their language and its direction.
prose("ol").append(...usBases.documents.map(({title}) => {
  const name = Object.assign(document.createElement("bdi"), {lang: usBases.about.language, textContent: title});
  const item = document.createElement("li");
  item.append(name);
  return item;
}));
