import {baseMap} from "./fr/base-map.js";
import {counter} from "./fr/counter.js";
import {disagreement} from "./fr/disagreement.js";
import {nounsOf} from "./fr/nouns.js";
import {timeline} from "./fr/timeline.js";
import type {Format, Forms} from "./format.js";
import type {Language, Words} from "./locale.js";
import {capital, joined, stopped, wordsOf} from "./phrases.js";
import type {Lists} from "./tables.js";

/** French. Its words have not been checked by a reader of the language yet. */
export const fr: Language = {tag: "fr", dir: "ltr", digits: "latn", words};

/** "le 23 octobre 2023", "les 18–19 octobre 2023", but "octobre 2023". */
const on = (date: string): string => (/^\d\d?–/.test(date) ? "les " : /^\d\d?\s/.test(date) ? "le " : "") + date;

function words(f: Format, noun: Forms | null): Words {
  const n = f.number;
  const nouns = nounsOf(f, noun);
  const {many, attacks, incidents, entries, days, origins, counted} = nouns;
  const attack = attacks(1).replace(n(1), "").trim();
  return wordsOf(f, lists, {
    unknown: "dit que ce n’est pas connu",
    occurred: ["non", "oui"],
    attacks,
    incidents,
    counted,
    carried: (d) => `${many("mention")(d.reports)} de ${many("déclaration")(d.statements)}, ${origins(d.origins)}`,
    told: (count) => (count === 0 ? "sans source" : many("origine")(count)),
    span: {
      undated: "sans date",
      brief: {before: (day) => `d’ici au ${day}`, after: (day) => `dès le ${day}`},
      about: (date) => `vers ${on(date)}`,
      before: (day) => `le ${day} ou avant`,
      after: (day) => `le ${day} ou après`,
      within: (days) => `un jour parmi\u202f: ${days}`
    },
    quantity: {
      atLeast: (x) => `au moins ${x}`,
      moreThan: (x) => `plus de ${x}`,
      upTo: (x) => `jusqu’à ${x}`,
      fewerThan: (x) => `moins de ${x}`,
      about: (x) => `environ ${x}`,
      range: (a, b) => `${a} à ${b}`
    },
    quoted: (text) => `«\u202f${text}\u202f»`,
    untitled: (weapons, site, kind, what) =>
      capital(joined([joined([kind === "attack" ? attack : what, weapons.length > 0 && `(${f.list(weapons, "plain")})`]), site], ", "), f.tag),
    timeline: timeline(f),
    counter: counter(f, nouns),
    baseMap: baseMap(f, nouns),
    disagreement: disagreement(f, nouns),
    nothing: {
      shown: "Aucun incident à afficher.",
      listed: "La liste est vide.",
      left: (given) => `${entries(given)} au total, rien à afficher.`
    },
    item: {
      comma: ", ",
      colon: "\u202f: ",
      outcomes: (d) => `Issue\u202f: ${d}.`,
      joined: "Rattaché par la rédaction.",
      flag: (what, kind) => `${what} (${kind}, hors décompte).`
    },
    lane: {others: many("autre")},
    notCovered: (count) => `${days(count)} sans suivi`,
    noneListed: (count) => `${days(count)} sans rien dans la liste`,
    account: {
      shown: (what, uncounted, given) =>
        `Affiché\u202f: ${what}${uncounted > 0 ? `, et ${n(uncounted)} hors décompte (récapitulatifs, ripostes, contexte)` : ""}${given === null ? "" : `, sur ${entries(given)} au total`}.`,
      left: (why) => `Laissé de côté\u202f: ${why}.`,
      unreadRows: (count) => `Lignes du tableau illisibles\u202f: ${n(count)}.`,
      faultyRows: (count) => `Lignes du tableau non lues telles quelles\u202f: ${n(count)}.`,
      undated: (count) => `Sans date\u202f: ${n(count)}.`,
      joined: (count) => `Reposant sur un rattachement par la rédaction\u202f: ${incidents(count)}.`,
      maybeSame: (count) => `Peut-être identiques à d’autres\u202f: ${n(count)}.`,
      assumed: (count) => `Affirmations sans date propre\u202f: ${n(count)}.`,
      asOf: (date) => `État au ${date}.`,
      period: (days) => `Seulement cette période\u202f: ${days}.`,
      hidden: (names) => stopped(`Désactivé\u202f: ${names}`),
      noJoins: "Sans les rattachements de la rédaction."
    },
    ui: {
      table: (count) => `Tableau de ${incidents(count)}`,
      switches: (off) => `Sources${off > 0 ? ` (${many("désactivée")(off)})` : ""}`,
      statements: many("déclaration ne portant sur aucun incident précis", "déclarations ne portant sur aucun incident précis"),
      more: (count) => `${n(count)} de plus`,
      picked: (count) => (count === 0 ? "Aucune sélection" : `Sélection\u202f: ${incidents(count)}`),
      changed: (now, before) => `Maintenant\u202f: ${now}\u202f; avant\u202f: ${before}.`
    },
    claims: {
      between: "\u202f; ",
      heading: many("affirmation"),
      via: (names) => `via ${names}`,
      in: (document) => `dans ${document}`,
      said: (day, assumed) => (assumed ? `jour non précisé\u202f; supposé le ${f.day(day)}` : `dit le ${f.day(day)}`),
      join: (placeless) => `rattaché par la rédaction\u202f: ${placeless ? "ne cite aucun lieu" : "ne cite pas cet incident"}`,
      maybe: (titles) => `concerne peut-être\u202f: ${titles}`,
      change: (earlier, later) => `${earlier} → ${later}`,
      notRepeated: (value) => `${value} → non répété`,
      evidence: (kind, made, verdict, by) =>
        joined([kind, made && `(${made})`]) + (verdict ? `\u202f: ${verdict}` : "") + (by ? ` selon ${by}` : ""),
      maybeSame: (titles) => `Peut-être identique à\u202f: ${titles}`,
      covers: (titles) => `Peut inclure\u202f: ${titles}`
    }
  });
}

const lists: Lists = {
  basis: ["dans la liste, sans source", "une source d’origine", "plusieurs sources d’origine indépendantes", "y compris la partie attaquée"],
  outcome: ["touché", "touché en partie", "manqué", "intercepté", "inconnu", "non précisé"],
  weapon: ["drone", "projectile", "roquette", "missile", "missile balistique", "mortier", "artillerie", "frappe aérienne", "armes légères", "engin explosif", "autre arme"],
  damage: ["aucun", "légers", "graves"],
  partOfDay: ["nuit", "matin", "après-midi", "soir"],
  kind: ["attaque", "récapitulatif de plusieurs attaques", "riposte", "contexte"],
  sourceKind: ["groupe armé", "armée", "gouvernement", "responsable", "média", "agence de presse", "non nommé", "témoin", "base de données"],
  field: ["A eu lieu", "Date", "Moment", "Lieu", "Arme", "Munitions employées", "Munitions arrêtées", "Attaques", "Issue", "Dégâts", "Blessés", "Tués", "Auteur"],
  verdict: ["authentique", "d’un autre moment ou d’un autre lieu", "manipulé"],
  evidence: ["image", "vidéo", "document"],
  lane: ["Sans date", "Périodes plus longues", "Tout", "Lieu inconnu", "Non précisé"],
  legend: ["tout", "plusieurs sources d’origine ou la partie attaquée", "rattaché par la rédaction", "un jour parmi ceux-ci", "a duré", "vers cette date", "jours que la liste ne couvre pas"],
  ui: [
    "Agrandir", "Réduire", "Tout afficher", "Plus tôt", "Plus tard", "Du", "Au", "Effacer la période", "Période", "Fermer", "Détails", "Source", "Note", "Graphique", "Ouvrir",
    "Ouest", "Nord", "Sud", "Est", "Rattachements de la rédaction", "Tout activer", "Un jour en arrière", "Lecture", "Pause", "Un jour en avant", "État au", "avec tout ce qui a été dit depuis",
    "Les flèches passent d’une marque à l’autre, Entrée en ouvre une, Espace l’ajoute à la sélection, plus et moins agrandissent et réduisent, Échap fait sortir.",
    "Télécharger", "Image (SVG)", "Image (PNG)", "Affirmations en tableau (CSV)", "Données (JSON)", "Copier le lien vers cette vue", "Lien copié", "impossible sur cette page", "Note de la rédaction",
    "Maintenez Ctrl ou ⌘ en faisant défiler pour agrandir.", "Déplacez l’image avec deux doigts.",
    "Ce graphique ne peut pas être affiché.", "Les données de ce graphique n’ont pas pu être chargées.", "Chargement des données"
  ],
  columns: ["Marque", "Date", "Quoi", "Site", "Pays", "Attaques", "Fondement", "Qui le dit"],
  claims: ["Dans la liste\u202f; aucune source n’est donnée.", "retiré par la source", "remplacé par une affirmation ultérieure de la même source", "désactivé", "Note de la rédaction", "Ce graphique est tracé à partir d’un résumé\u202f; les affirmations elles-mêmes se trouvent dans une archive."],
  reasons: [
    "impossible à lire", "avec démenti de tous ceux qui en parlent", "avec retrait par la source", "pas encore rapporté à cette date", "de sources désactivées",
    "par seul rattachement de la rédaction", "hors des classes activées dans la légende", "hors période", "sans date", "hors du cadre"
  ]
};
