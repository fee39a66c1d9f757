import type {DisagreementWords} from "../disagreement.js";
import type {Format} from "../format.js";
import {capital, joined, signedWords, stopped} from "../phrases.js";
import type {Nouns} from "./nouns.js";

export function disagreement(f: Format, {incidents, many, within}: Nouns): DisagreementWords {
  const n = f.number;
  return {
    title: "В чём расходятся сообщения",
    summary: ({conflicting, several, most}) =>
      several === 0 ? "Ни об одном инциденте не говорит больше одного первоисточника."
      : conflicting === 0 ? `Инциденты, о которых говорят несколько первоисточников: ${n(several)}, противоречий нет.`
      : `Первоисточники противоречат друг другу в ${within(conflicting)}; всего тех, о которых говорят несколько первоисточников: ${n(several)}${most ? `; чаще всего — «${most.field}» (${n(most.incidents)})` : ""}.`,
    single: (count) => `По данным одного первоисточника, сравнить не с чем: ${n(count)}.`,
    inConflict: (count, compared) => (count === 0 ? "противоречий нет" : `противоречия: ${n(count)} из ${many("пункта", "пунктов", "пунктов")(compared)}`),
    conflict: "противоречие",
    wording: "различие в словах",
    unknown: (origins) => `сообщают, что неизвестно: ${origins}`,
    both: (origin) => `${origin}: и то и другое`,
    joined: "сопоставлено редактором",
    againstJoin: "против этого сопоставления",
    fold: (text, open) => `${text}: ${open ? "развёрнуто" : "свёрнуто"}.`,
    positions: {
      how: "Каждая строка — один пункт, в котором описания инцидента различаются: сначала что сказано (жирным, где всё вместе быть не может), затем кто это говорит.",
      none: "Ни в одном из этих инцидентов нет различий, которые можно показать.",
      line: ({title, date, field, state, says}) => stopped(`${stopped(`${title}, ${date}`)} ${joined([field, state], ", ")}: ${says.join("; ")}`),
      version: (value, holders) => `${value} — ${holders}`,
      holder: (name, notes) => joined([name, notes.length > 0 && `(${notes.join(", ")})`]),
      revision: "при пересмотре своих слов",
      compatible: "не противоречит",
      evidence: "Материалы",
      beside: (origin) => `вместе с утверждением: ${origin}`,
      more: (count) => `ещё ${incidents(count)} с различиями в описаниях`,
      rest: (agreed, single, unsourced) => capital(joined([
        agreed > 0 && `${incidents(agreed)} без противоречий между источниками`,
        single > 0 && `${n(single)} по данным одного первоисточника`,
        unsourced > 0 && `${n(unsourced)} в списке без источника`
      ], ", "), f.tag),
      left: (count) => `Не показано ещё ${n(count)}: выберите более короткий период.`,
      listed: ({title, date, told}) => `${title}, ${date}: ${told}.`,
      statements: "Сказанное не об отдельном инциденте",
      topics: (topics, statements, more) => `${more ? "ещё " : ""}${many("тема", "темы", "тем")(topics)}, ${many("заявление", "заявления", "заявлений")(statements)}`,
      statement: ({topic, position, who, conflict, quote}) => joined([`${joined([topic, conflict], ", ")}:`, position, stopped(`— ${who}`), quote && `«${quote}»`]),
      legend: {later: "прежние, затем поздние слова источника", struck: "отозвано источником", bound: "без верхней границы", compatible: "что могут означать все", gap: "разрыв между ними"}
    },
    matrix: {
      how: `Каждая строка — одно сведение об инциденте, каждый столбец — один первоисточник. Пустое место — молчание, «?» — говорит, что неизвестно, ${n(0)} — говорит, что нет.`,
      kinds: {party: "Стороны", official: "Официальные лица", outlet: "СМИ", unnamed: "Не названы"},
      none: "Ни об одном из этих инцидентов ничто не сообщается двояко.",
      number: signedWords(f),
      letter: (i) => "абвгдежзиклмнопрстуфхцчшщэюя".charAt(i % 28).repeat(1 + Math.floor(i / 28)),
      carrier: (letter, way) => `${letter}\u00a0— ${way}`,
      cell: ({origin, field, title, date, says, notes}) => joined([stopped(`${origin}, «${field}» (${title}, ${date}): ${says.join("; ")}`), ...notes.map((d) => stopped(capital(d, f.tag)))]),
      earlier: (value) => `раньше ${value}`,
      withdrew: (value) => `отозвано: ${value}`,
      notRepeated: "при пересмотре не повторено",
      others: (count) => `и ещё ${n(count)}`,
      more: (count) => `ещё ${many("строка", "строки", "строк")(count)}`,
      rest: (count) => `${incidents(count)}: сопоставить здесь нечего`,
      hidden: (origins, rows) => `Первоисточники без столбца: ${n(origins)}${rows === 0 ? "" : `; не показанные строки, где они отличаются от других: ${n(rows)}`}.`,
      folded: (count) => `Свёрнутые строки: ${n(count)}.`
    },
    ranges: {
      how: "Каждая строка — слова одного первоисточника на общей шкале. Стрелка — граница, отрезок с концами — диапазон, пунктир — «примерно»; фоном — что могут означать все; где такого числа нет, точки показывают разрыв.",
      none: "Ни одно число не названо двояко, и итогов нет.",
      fits: (number) => `все могут означать ${number}`,
      apart: (count) => `разница ${n(count)}`,
      log: "шкала по степеням десяти",
      totals: "Итоги, которые считают одно и то же или могут (≈)",
      alone: "Итоги, не сравнимые с другими",
      because: {
        measure: () => "Другие итоги этого не считают.",
        since: (speaker, amount) => `Другой первый день, чем здесь: ${speaker} (${amount}).`,
        until: (speaker, amount) => `Другой последний день, чем здесь: ${speaker} (${amount}).`,
        place: (speaker, amount) => `Другое место, чем здесь: ${speaker} (${amount}).`,
        by: (speaker, amount) => `Другой исполнитель, чем здесь: ${speaker} (${amount}).`,
        of: (speaker, amount) => `Другие люди, чем здесь: ${speaker} (${amount}).`
      },
      only: "Других итогов нет.",
      growth: "Рост, а не расхождение.",
      more: (count) => `Ещё числа по инцидентам: ${n(count)}`,
      moreTotals: (count) => `ещё ${many("итог", "итога", "итогов")(count)}`,
      folded: (count) => `Свёрнутые числа: ${n(count)}.`,
      left: (count) => `Не видно итогов (ещё не названы, вне периода или источник отключён): ${n(count)}.`
    },
    pairs: {
      how: `Для каждых двух первоисточников — насколько они расходятся в пунктах, о которых говорят оба: ${n(0)} — одинаково, ${n(1)} — дальше некуда. Расхождение не ошибка: оно не говорит, кто прав, а кто повторяет другого, тот к нему близок. Каждая пара открывает слова обоих.`,
      none: "Нет двух первоисточников, которые говорят об одном и том же пункте.",
      shared: (count, conflicts, most) => `общих ${n(count)}, ${conflicts === 0 ? "противоречий нет" : `противоречия: ${n(conflicts)}${most ? ` (чаще всего — ${most})` : ""}`}`,
      pair: (a, b, shared, distance) => `${a} и ${b}: ${shared}; ${distance}`,
      distance: (d) => `среднее расхождение ${d}`,
      points: (count) => `сравнено пунктов: ${n(count)}`,
      bin: ({field, when, points, distance}) => `${field}, ${when}: ${points}, ${distance}`,
      key: "Среднее расхождение",
      few: (count) => `общих пунктов меньше ${n(count)}`,
      bars: "По пунктам и времени",
      tallest: (count) => `высота: сравнено пунктов, до ${n(count)}; заливка: среднее расхождение`,
      hidden: (origins, pairs) => `ещё первоисточники, у которых сравнимых пунктов меньше: ${n(origins)}, и пары с ними: ${n(pairs)}`,
      more: (count) => `ещё ${many("пара", "пары", "пар")(count)}`,
      left: (count) => `Не показаны ещё пары: ${n(count)}.`
    }
  };
}
