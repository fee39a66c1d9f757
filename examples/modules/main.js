import {baseMap, counter, disagreement, Link, timeline} from "incident-charts";
import {usBases} from "incident-charts/data";
import {middleEast} from "incident-charts/shapes/middle-east";

const link = new Link(); // what is picked in one is picked in all
document.querySelector("main").append(
  timeline(usBases, {link, lane: "site"}),
  counter(usBases, {link}),
  baseMap(usBases, {link, shapes: middleEast}),
  disagreement(usBases, {link})
);
