import type {CounterWords} from "../counter.js";
import type {Format} from "../format.js";
import {capital, joined, stopped} from "../phrases.js";
import type {Nouns} from "./nouns.js";

export function counter(f: Format, {many, attacks, incidents, sites, within}: Nouns): CounterWords {
  const n = f.number;
  const left = {notYetSaid: "на тот день ещё не названо", sourceHidden: "с отключёнными источниками", outsidePeriod: "вне периода", apart: "о другом или без известного дня"};
  return {
    title: "Сколько в списке и сколько называют",
    how: ({steps, totals}) => joined([
      steps && `Ступени показывают, сколько в списке к каждому дню${steps === "basis" ? "; чем сильнее тон, тем надёжнее обосновано" : ""}.`,
      totals && "Полоса — то, что есть в списке за тот же период и в том же месте, что и в итоге источника; это не обязательно часть того, что считает итог."
    ]),
    counts: {
      attacks,
      sites,
      injured: many("раненый", "раненых", "раненых"),
      killed: many("погибший", "погибших", "погибших"),
      munitions: many("боеприпас", "боеприпаса", "боеприпасов"),
      intercepted: many("перехваченный боеприпас", "перехваченных боеприпаса", "перехваченных боеприпасов")
    },
    inIncidents: (amount, count) => `${amount} в ${within(count)}`,
    none: (measure) => (measure === "attacks" ? "В списке ничего" : "В списке нет чисел"),
    listed: (span) => (span === null ? "в списке, без даты" : `в списке, ${span}`),
    covered: (covered, all) => `список охватывает ${n(covered)} из ${many("дня", "дней", "дней")(all)}`,
    says: (speaker, amount) => `${speaker}: ${amount}`,
    steps: {all: "в списке", several: "по данным нескольких первоисточников или атакованной стороны", attacked: "по данным атакованной стороны", undated: "без даты"},
    undated: (amount) => `+ ${amount} без даты`,
    day: ({days: on, more, all, parts}) => `${on}: ${more}, всего к этому дню в списке ${all}${parts === null ? "" : `: ${parts}`}.`,
    founded: (several, attacked) => `${several} по данным нескольких независимых первоисточников или атакованной стороны, ${attacked} по данным атакованной стороны`,
    tooFew: (count) => (count === 0 ? "Ни в одном инциденте списка не названо число: нарастающий счёт невозможен." : `Число названо только в ${within(count)}: для нарастающего счёта этого мало.`),
    totals: {
      heading: "Что называют источники и что есть в списке за тот же период и в том же месте",
      apart: (measure) => `Здесь считают число ${{attacks: "атак", sites: "объектов", injured: "раненых", killed: "погибших", munitions: "боеприпасов", intercepted: "перехваченных боеприпасов"}[measure]}: с числами выше не сравнимо, шкала своя`,
      others: (count) => `${many("другой итог считает", "других итога считают", "других итогов считают")(count)} иное`,
      stated: (amount) => `названо: ${amount}`,
      listed: (amount) => `в списке: ${amount}`,
      silent: "в списке нет чисел",
      covers: (covered, all) => (covered === all ? (all === 1 ? "список охватывает этот день" : `список охватывает все дни (${n(all)})`) : `список охватывает ${n(covered)} из ${many("дня", "дней", "дней")(all)}`),
      unbounded: (end) => `никто не называет ${end === "since" ? "начало" : "конец"}: сопоставить не с чем`,
      by: (actor) => (actor === null ? "собственные действия" : `кто совершил: ${actor}`),
      of: (people) => `кто: ${people}`,
      undated: (count) => `ещё ${n(count)} без даты`,
      parts: (verdict, amount) => `Сумма частей: ${amount}${{agrees: ", как названо", incomplete: ", меньше названного", differs: ", больше названного"}[verdict]}.`,
      growth: (how, earlier, day) => stopped(`${{grown: "Выросло", revisedUp: "Повышено", revisedDown: "Понижено"}[how]}; раньше: ${earlier}, по состоянию на: ${day}`),
      item: (speaker, amount, scope) => `${speaker}: ${amount} (${scope}).`,
      beside: (listed) => `За то же самое: ${listed}.`
    },
    summary: ({counted, listed, days: span, steepest, most}) => joined([
      stopped(`${capital(counted, f.tag)}${listed ? " в списке" : ""}${span === null || !listed ? "" : `, ${span}`}`),
      steepest && `Наибольший прирост за месяц: ${steepest.counted} (${steepest.month}).`,
      most && `Наибольшее названное число: ${most.amount}, источник: ${most.speaker} (${most.scope}); за то же самое — ${most.listed}.`
    ]),
    account: {
      since: (day) => stopped(`Счёт с ${day}`),
      noHeadline: (id) => `Итог «${id}» не виден; в заголовке — то, что в списке.`,
      notAttacks: (count) => `Не учтены сводки, ответные действия и контекст: ${n(count)}.`,
      noNumber: (count) => `Без числа: ${incidents(count)}.`,
      totals: (shown, why) => `Итоги: ${joined([`показано ${n(shown)}`, ...why.map(([reason, count]) => `${n(count)} ${left[reason]}`)], ", ")}.`
    },
    legend: {earliest: "если бы всё произошло в первый возможный день", interval: "от наименьшего числа до наибольшего", listed: "в списке за то же самое", stated: "названо", bound: "более, до"}
  };
}
