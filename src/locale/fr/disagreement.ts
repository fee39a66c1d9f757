import type {DisagreementWords} from "../disagreement.js";
import type {Format} from "../format.js";
import {capital, joined, signedWords, stopped} from "../phrases.js";
import type {Nouns} from "./nouns.js";

export function disagreement(f: Format, {incidents, many}: Nouns): DisagreementWords {
  const n = f.number;
  return {
    title: "Là où les récits divergent",
    summary: ({conflicting, several, most}) =>
      several === 0 ? "Aucun incident n’est rapporté par plus d’une source d’origine."
      : conflicting === 0 ? `Incidents rapportés par plusieurs sources d’origine\u202f: ${n(several)}, sans contradiction.`
      : `Les sources d’origine se contredisent sur ${incidents(conflicting)}, parmi ${n(several)} que plusieurs d’entre elles rapportent${most ? `\u202f; le plus souvent sur «\u202f${most.field}\u202f» (${n(most.incidents)})` : ""}.`,
    single: (count) => `Rapportés par une seule source d’origine, sans comparaison possible\u202f: ${n(count)}.`,
    inConflict: (count, compared) => (count === 0 ? "aucune contradiction" : `${many("contradiction")(count)} sur ${many("point")(compared)}`),
    conflict: "contradictoire",
    wording: "diffère par les mots",
    unknown: (origins) => `«\u202fnon connu\u202f» selon ${origins}`,
    both: (origin) => `${origin} dit les deux`,
    joined: "rattaché par la rédaction",
    againstJoin: "contredit le rattachement",
    fold: (text, open) => `${text}\u202f: ${open ? "déplié" : "replié"}.`,
    positions: {
      how: "Chaque ligne est un point sur lequel les récits d’un incident diffèrent\u202f: d’abord ce qui est dit, en gras là où tout ne peut pas tenir ensemble, puis qui le dit.",
      none: "Sur aucun de ces incidents il n’y a de différence à montrer.",
      line: ({title, date, field, state, says}) => stopped(`${stopped(`${title}, ${date}`)} ${joined([field, state], ", ")}\u202f: ${says.join("\u202f; ")}`),
      version: (value, holders) => `${value} selon ${holders}`,
      holder: (name, notes) => joined([name, notes.length > 0 && `(${notes.join(", ")})`]),
      revision: "en révisant son récit",
      compatible: "sans contradiction",
      evidence: "Preuves",
      beside: (origin) => `avec ce que dit ${origin}`,
      more: (count) => `${many("autre incident", "autres incidents")(count)} aux récits divergents`,
      rest: (agreed, single, unsourced) => capital(joined([
        agreed > 0 && `${incidents(agreed)} sans contradiction entre sources`,
        single > 0 && `${n(single)} selon une seule source d’origine`,
        unsourced > 0 && `${n(unsourced)} dans la liste sans source`
      ], ", "), f.tag),
      left: (count) => `${many("autre n’est pas affiché", "autres ne sont pas affichés")(count)}\u202f: choisissez une période plus courte.`,
      listed: ({title, date, told}) => `${title}, ${date}\u202f: ${told}.`,
      statements: "Dit sans porter sur un incident précis",
      topics: (topics, statements, more) => `${more ? many("autre sujet", "autres sujets")(topics) : many("sujet")(topics)}, ${many("déclaration")(statements)}`,
      statement: ({topic, position, who, conflict, quote}) => joined([`${joined([topic, conflict], ", ")}\u202f:`, position, stopped(`— ${who}`), quote && `«\u202f${quote}\u202f»`]),
      legend: {later: "version antérieure, puis ultérieure de la source", struck: "retiré par la source", bound: "sans limite supérieure", compatible: "compatible avec tous", gap: "écart entre les deux"}
    },
    matrix: {
      how: `Chaque ligne est une chose rapportée d’un incident, chaque colonne une source d’origine. Une case vide est un silence, «\u202f?\u202f» veut dire «\u202fnon connu\u202f», ${n(0)} veut dire aucun.`,
      kinds: {party: "Parties", official: "Officiels", outlet: "Médias", unnamed: "Non nommés"},
      none: "Rien n’est rapporté de deux façons sur aucun de ces incidents.",
      number: signedWords(f),
      letter: (i) => "abcdefghijklmnopqrstuvwxyz".charAt(i % 26).repeat(1 + Math.floor(i / 26)),
      carrier: (letter, way) => `${letter}\u202f:\u00a0${way}`,
      cell: ({origin, field, title, date, says, notes}) => joined([stopped(`${origin}, «\u202f${field}\u202f» (${title}, ${date})\u202f: ${says.join("\u202f; ")}`), ...notes.map((d) => stopped(capital(d, f.tag)))]),
      earlier: (value) => `auparavant ${value}`,
      withdrew: (value) => `a retiré ${value}`,
      notRepeated: "non répété lors de la révision",
      others: (count) => `et ${many("autre")(count)}`,
      more: many("autre ligne", "autres lignes"),
      rest: (count) => `${incidents(count)} sans rien à mettre en regard ici`,
      hidden: (origins, rows) => `Sources d’origine sans colonne\u202f: ${n(origins)}${rows === 0 ? "" : `\u202f; lignes non affichées où elles diffèrent des autres\u202f: ${n(rows)}`}.`,
      folded: (count) => `Lignes repliées\u202f: ${n(count)}.`
    },
    ranges: {
      how: "Chaque ligne est ce que dit une source d’origine, à la même échelle que les autres. Une flèche est une limite, une barre à deux bouts une fourchette, des tirets «\u202fenviron\u202f»\u202f; le fond gris est compatible avec toutes\u202f; s’il n’y a pas de tel nombre, des points montrent l’écart.",
      none: "Aucun nombre n’est rapporté de deux façons, et aucun total n’est annoncé.",
      fits: (number) => `compatible avec ${number}`,
      apart: (count) => `écart de ${n(count)}`,
      log: "échelle en puissances de dix",
      totals: "Totaux qui comptent la même chose, ou le peuvent (≈)",
      alone: "Totaux qui ne se comparent à aucun autre",
      because: {
        measure: () => "Aucun autre total ne compte cela.",
        since: (speaker, amount) => `Premier jour autre que chez ${speaker} (${amount}).`,
        until: (speaker, amount) => `Dernier jour autre que chez ${speaker} (${amount}).`,
        place: (speaker, amount) => `Lieu autre que chez ${speaker} (${amount}).`,
        by: (speaker, amount) => `Auteur autre que chez ${speaker} (${amount}).`,
        of: (speaker, amount) => `Personnes autres que chez ${speaker} (${amount}).`
      },
      only: "Il n’y a pas d’autre total.",
      growth: "Une hausse, non un désaccord.",
      more: (count) => `${many("autre nombre", "autres nombres")(count)} d’incidents`,
      moreTotals: many("autre total", "autres totaux"),
      folded: (count) => `Nombres repliés\u202f: ${n(count)}.`,
      left: (count) => `Totaux non visibles (pas encore annoncés, hors période ou de source désactivée)\u202f: ${n(count)}.`
    },
    pairs: {
      how: `Pour chaque paire de sources d’origine, leur écart sur les points dont les deux parlent\u202f: ${n(0)} si elles disent la même chose, ${n(1)} si l’écart est le plus grand possible. Un écart n’est pas une erreur\u202f: il ne dit pas qui a raison, et qui en répète une autre en est proche. Chaque paire ouvre ce que les deux disent.`,
      none: "Aucune paire de sources d’origine ne parle d’un même point.",
      shared: (count, conflicts, most) => `${many("point commun", "points communs")(count)}, ${conflicts === 0 ? "sans contradiction" : `${many("contradiction")(conflicts)}${most ? ` (surtout\u202f: ${most})` : ""}`}`,
      pair: (a, b, shared, distance) => `${a} et ${b}\u202f: ${shared}\u202f; ${distance}`,
      distance: (d) => `écart moyen ${d}`,
      points: (count) => many("point comparé", "points comparés")(count),
      bin: ({field, when, points, distance}) => `${field}, ${when}\u202f: ${points}, ${distance}`,
      key: "Écart moyen",
      few: (count) => `moins de ${many("point commun", "points communs")(count)}`,
      bars: "Par point et dans le temps",
      tallest: (count) => `hauteur\u202f: points comparés, ${n(count)} au plus\u202f; part pleine\u202f: écart moyen`,
      hidden: (origins, pairs) => `${many("autre source d’origine", "autres sources d’origine")(origins)}, aux points comparables moins nombreux, et leurs ${many("paire")(pairs)}`,
      more: many("autre paire", "autres paires"),
      left: (count) => `Paires non affichées\u202f: ${n(count)}.`
    }
  };
}
