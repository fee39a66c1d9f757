import type {BaseMapWords} from "../base-map.js";
import type {Format} from "../format.js";
import {joined} from "../phrases.js";
import type {Nouns} from "./nouns.js";

export function baseMap(f: Format, {many, attacks, incidents, origins}: Nouns): BaseMapWords {
  const n = f.number;
  const sites = many("site");
  const km = (value: number): string => `${n(value)} km`;
  return {
    title: "Les bases par pays",
    how: "L’aire d’un cercle est le nombre d’attaques\u202f; son disque intérieur, celles que rapportent plusieurs sources d’origine ou la partie attaquée.",
    summary: ({counted, sites: count, lead, most, unlocated}) =>
      counted + (count > 0 ? ` sur ${sites(count)}` : "") + (lead ? `\u202f; le plus grand nombre\u202f: ${lead.name} (${n(lead.attacks)})` : "") +
      (most ? `\u202f; maximum sur un site\u202f: ${most.name} (${n(most.attacks)})` : "") +
      (unlocated > 0 ? `\u202f; lieu non établi pour ${attacks(unlocated)}` : "") + ".",
    country: (name, counted) => `${name}\u202f: ${counted ?? "rien dans la liste"}.`,
    rank: (at, of) => `Rang parmi les pays\u202f: ${n(at)} sur ${n(of)}.`,
    place: ({names, counted, founded, joined: joins, km: known, seat, located, elsewhere}) =>
      joined([
        `${names.join(", ")}\u202f: ${counted}.`,
        founded !== null && `Rapporté par plusieurs sources d’origine ou par la partie attaquée\u202f: ${n(founded)}.`,
        joins > 0 && `Rattaché par la rédaction\u202f: ${incidents(joins)}.`,
        !located && "Lieu non établi.",
        known !== null && `Lieu connu à ${km(known)} près.`,
        seat === "near" && "Son point tombe juste hors du pays\u202f; il est placé au plus près à l’intérieur.",
        seat === "outside" && "Son point tombe hors du pays.",
        ...elsewhere.map((d) => `Selon ${origins(d.origins)}, ${d.incidents === 1 ? "l’un de ces incidents a eu lieu" : `${n(d.incidents)} de ces incidents ont eu lieu`} ailleurs\u202f: ${d.place}.`)
      ]),
    notEstablished: (count) => `Lieu non établi (${n(count)})`,
    noneListed: "rien dans la liste",
    somewhere: (country) => (country === null ? "Lieu inconnu" : `${country}, lieu inconnu`),
    within: (value) => `±${km(value)}`,
    km,
    moreSites: (count) => `et ${many("autre site", "autres sites")(count)}`,
    noMap: "Aucun lieu n’est établi\u202f: il n’y a donc pas de carte.",
    account: {
      mapped: (a, b) => `Sur la carte\u202f: ${attacks(a)}\u202f; lieu non établi\u202f: ${n(b)}.`,
      noneListed: (names) => `Rien dans la liste pour\u202f: ${names}.`,
      notAttacks: (count) => `Hors carte, en récapitulatifs, ripostes et contexte\u202f: ${n(count)}.`,
      near: (count) => `Placé au plus près à l’intérieur du pays\u202f: ${sites(count)}.`,
      outside: (count) => `Hors du pays indiqué, au-delà de l’incertitude du lieu\u202f: ${sites(count)}.`,
      moved: (count) => `${many("cercle écarté", "cercles écartés")(count)}, avec un trait vers le point exact.`,
      dots: (count) => `Faute de place, des points sans cercle\u202f: ${sites(count)}\u202f; le zoom, la liste et le tableau les donnent tous.`,
      borders: (name, disputed) => `Frontières\u202f: ${name ?? "telles que fournies, sans source indiquée"}${disputed ? "\u202f; en tirets là où elles sont contestées" : ""}.`,
      noBorders: "Aucune frontière n’est tracée, faute de contours fournis.",
      projection: (world) => `Projection\u202f: ${world ? "Natural Earth" : "stéréographique"}.`
    },
    legend: {rough: `connu à ${km(5)} près ou moins bien`, reach: "lieu approximatif\u202f: dans l’anneau en tirets", aside: "point exact d’un cercle écarté", elsewhere: "là où d’autres sources le situent"}
  };
}
