import type {CounterWords} from "../counter.js";
import type {Format} from "../format.js";
import {capital, joined, stopped} from "../phrases.js";
import type {Nouns} from "./nouns.js";

export function counter(f: Format, {many, attacks, incidents, days}: Nouns): CounterWords {
  const n = f.number;
  const none = attacks(2).replace(n(2), "").trim();
  const left = {notYetSaid: "pas encore à cette date", sourceHidden: "de sources désactivées", outsidePeriod: "hors période", apart: "sur autre chose ou sans jour connu"};
  return {
    title: "Combien dans la liste, combien selon les sources",
    how: ({steps, totals}) => joined([
      steps && `Les marches montrent combien la liste en compte jusqu’à chaque jour${steps === "basis" ? "\u202f; plus la teinte est forte, mieux c’est étayé" : ""}.`,
      totals && "Une barre est ce que la liste contient pour la période et le lieu mêmes d’un total\u202f; ce n’est pas forcément parmi ce que le total compte."
    ]),
    counts: {
      attacks,
      sites: many("site"),
      injured: many("blessé"),
      killed: many("tué"),
      munitions: many("munition"),
      intercepted: many("munition arrêtée", "munitions arrêtées")
    },
    inIncidents: (amount, count) => `${amount} en ${incidents(count)}`,
    none: (measure) => (measure === "attacks" ? "Rien dans la liste" : "Aucun nombre dans la liste"),
    listed: (span) => (span === null ? "dans la liste, sans date" : `dans la liste, ${span}`),
    covered: (covered, all) => `la liste couvre ${n(covered)} de ces ${days(all)}`,
    says: (speaker, amount) => `${amount}, selon ${speaker}`,
    steps: {all: "dans la liste", several: "selon plusieurs sources d’origine ou la partie attaquée", attacked: "selon la partie attaquée", undated: "sans date"},
    undated: (amount) => `+ ${amount} sans date`,
    day: ({days: on, more, all, parts}) => stopped(`${on}\u202f: ${more}, ${all} dans la liste à cette date${parts === null ? "" : `\u202f: ${parts}`}`),
    founded: (several, attacked) => `${several} selon plusieurs sources d’origine indépendantes ou la partie attaquée, ${attacked} selon la partie attaquée`,
    tooFew: (count) => (count === 0 ? "Aucun incident de la liste ne donne de nombre\u202f: impossible de les cumuler." : `Avec un nombre\u202f: ${incidents(count)} seulement, trop peu pour un cumul.`),
    totals: {
      heading: "Ce qu’annoncent les sources, et ce que contient la liste pour la même période et le même lieu",
      apart: (measure) => `Totaux d’autre chose (${{attacks: none, sites: "sites", injured: "blessés", killed: "tués", munitions: "munitions", intercepted: "munitions arrêtées"}[measure]})\u202f: sans comparaison avec les nombres ci-dessus, et à leur propre échelle`,
      others: (count) => `${many("autre total compte", "autres totaux comptent")(count)} autre chose`,
      stated: (amount) => `annoncé\u202f: ${amount}`,
      listed: (amount) => `dans la liste\u202f: ${amount}`,
      silent: "aucun nombre dans la liste",
      covers: (covered, all) => (covered === all ? (all === 1 ? "la liste couvre ce jour" : `la liste couvre les ${days(all)}`) : `la liste couvre ${n(covered)} de ces ${days(all)}`),
      unbounded: (end) => `personne ne dit ${end === "since" ? "depuis" : "jusqu’à"} quand\u202f: rien à mettre en regard`,
      by: (actor) => (actor === null ? "de son propre fait" : `par ${actor}`),
      of: (people) => `parmi ${people}`,
      undated: (count) => `${n(count)} de plus sans date`,
      parts: (verdict, amount) => `Somme des parties\u202f: ${amount}${{agrees: ", comme annoncé", incomplete: ", moins qu’annoncé", differs: ", plus qu’annoncé"}[verdict]}.`,
      growth: (how, earlier, day) => stopped(`${{grown: "En hausse", revisedUp: "Revu à la hausse", revisedDown: "Revu à la baisse"}[how]}\u202f; auparavant ${earlier}, compté jusqu’à cette date\u202f: ${day}`),
      item: (speaker, amount, scope) => `${speaker}\u202f: ${amount} (${scope}).`,
      beside: (listed) => `Pour la même chose\u202f: ${listed}.`
    },
    summary: ({counted, listed, days: span, steepest, most}) => joined([
      stopped(`${capital(counted, f.tag)}${listed ? " dans la liste" : ""}${span === null || !listed ? "" : `, ${span}`}`),
      steepest && `La plus forte hausse en un mois\u202f: ${steepest.counted}, en ${steepest.month}.`,
      most && `Le nombre le plus élevé qui soit annoncé\u202f: ${most.amount}, selon ${most.speaker} (${most.scope})\u202f; en regard, ${most.listed}.`
    ]),
    account: {
      since: (day) => `Compté depuis le ${day}.`,
      noHeadline: (id) => `Aucun total «\u202f${id}\u202f» n’est visible\u202f; le grand titre est ce que contient la liste.`,
      notAttacks: (count) => `Hors décompte, en récapitulatifs, ripostes et contexte\u202f: ${n(count)}.`,
      noNumber: (count) => `Sans nombre\u202f: ${incidents(count)}.`,
      totals: (shown, why) => `Totaux\u202f: ${joined([many("affiché")(shown), ...why.map(([reason, count]) => `${n(count)} ${left[reason]}`)], ", ")}.`
    },
    legend: {earliest: "si tout avait eu lieu au premier jour possible", interval: "du plus petit au plus grand nombre", listed: "dans la liste pour la même chose", stated: "annoncé", bound: "plus de, jusqu’à"}
  };
}
