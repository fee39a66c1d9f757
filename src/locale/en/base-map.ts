import type {BaseMapWords} from "../base-map.js";
import type {Format} from "../format.js";
import {joined} from "../phrases.js";
import type {Nouns} from "./nouns.js";

export function baseMap(f: Format, {many, attacks, incidents, origins}: Nouns): BaseMapWords {
  const n = f.number;
  const sites = many("site");
  const km = (value: number): string => `${n(value)} km`;
  return {
    title: "The bases by country",
    how: "The area of a circle is the number of attacks; its inner disc, those told by several origins or by the attacked side.",
    summary: ({counted, sites: count, lead, most, unlocated}) =>
      counted + (count > 0 ? ` at ${sites(count)}` : "") + (lead ? `, most in ${lead.name} (${n(lead.attacks)})` : "") +
      (most ? `; the most at one site: ${most.name} (${n(most.attacks)})` : "") +
      (unlocated > 0 ? `; of ${attacks(unlocated)} the location is not established` : "") + ".",
    country: (name, counted) => `${name}: ${counted ?? "none listed"}.`,
    rank: (at, of) => `Rank among countries: ${n(at)} of ${n(of)}.`,
    place: ({names, counted, founded, joined: joins, km: known, seat, located, elsewhere}) =>
      joined([
        `${names.join(", ")}: ${counted}.`,
        founded !== null && `${n(founded)} told by several origins or by the attacked side.`,
        joins > 0 && `${incidents(joins)} joined by the editor.`,
        !located && "Location not established.",
        known !== null && `Known to within ${km(known)}.`,
        seat === "near" && "Its point lies just outside the country; it is drawn at the nearest place inside.",
        seat === "outside" && "Its point lies outside the country.",
        ...elsewhere.map((d) => `${origins(d.origins)} ${d.origins === 1 ? "puts" : "put"} ${d.incidents === 1 ? "one" : n(d.incidents)} of these elsewhere: ${d.place}.`)
      ]),
    notEstablished: (count) => `Location not established (${n(count)})`,
    noneListed: "none listed",
    somewhere: (country) => (country === null ? "Place not known" : `${country}, place not known`),
    within: (value) => `±${km(value)}`,
    km,
    moreSites: (count) => `and ${many("more site")(count)}`,
    noMap: "No location is established, so there is no map.",
    account: {
      mapped: (a, b) => `Mapped: ${attacks(a)}; location not established: ${n(b)}.`,
      noneListed: (names) => `None listed in ${names}.`,
      notAttacks: (count) => `Not on the map: ${many("summary, response or context event", "summaries, responses and context events")(count)}.`,
      near: (count) => `${sites(count)} drawn at the nearest place inside the country.`,
      outside: (count) => `${sites(count)} ${count === 1 ? "lies" : "lie"} outside the country given, farther than the location is uncertain.`,
      moved: (count) => `${many("circle")(count)} moved aside, with a line to the true point.`,
      dots: (count) => `${sites(count)} in view ${count === 1 ? "stands" : "stand"} as dots, for want of room: zooming in, the list and the table have each.`,
      borders: (name, disputed) => `Borders: ${name ?? "as given, their source not said"}${disputed ? "; dashed where disputed" : ""}.`,
      noBorders: "No borders are drawn, for no shapes were given.",
      projection: (world) => `Projection: ${world ? "Natural Earth" : "stereographic"}.`
    },
    legend: {rough: `known to ${km(5)} or worse`, reach: "known roughly: within the dashed ring", aside: "true point of a circle moved aside", elsewhere: "where some origins put it"}
  };
}
