import type {Format, Forms} from "./format.js";
import type {Language, Words} from "./locale.js";
import {capital, joined, stopped, wordsOf} from "./phrases.js";
import {baseMap} from "./ru/base-map.js";
import {counter} from "./ru/counter.js";
import {disagreement} from "./ru/disagreement.js";
import {nounsOf} from "./ru/nouns.js";
import {timeline} from "./ru/timeline.js";
import type {Lists} from "./tables.js";

/** Russian. Its words have not been checked by a reader of the language yet. */
export const ru: Language = {tag: "ru", dir: "ltr", digits: "latn", words};

function words(f: Format, noun: Forms | null): Words {
  const n = f.number;
  const nouns = nounsOf(f, noun);
  const {many, attacks, incidents, entries, days, origins, counted} = nouns;
  const attack = attacks(1).replace(n(1), "").trim();
  return wordsOf(f, lists, {
    unknown: "сообщает, что неизвестно",
    occurred: ["нет", "да"],
    attacks,
    incidents,
    counted,
    carried: (d) => `${many("сообщение", "сообщения", "сообщений")(d.reports)} о ${many("заявлении", "заявлениях", "заявлениях")(d.statements)}, ${origins(d.origins)}`,
    told: (count) => (count === 0 ? "без источника" : many("источник", "источника", "источников")(count)),
    span: {
      undated: "без даты",
      brief: {before: (day) => `до ${day}`, after: (day) => `с ${day}`},
      about: (date) => `примерно ${date}`,
      before: (day) => `не позднее ${day}`,
      after: (day) => `не ранее ${day}`,
      within: (days) => `один из дней ${days}`
    },
    quantity: {
      atLeast: (x) => `как минимум ${x}`,
      moreThan: (x) => `более чем ${x}`,
      upTo: (x) => `максимум ${x}`,
      fewerThan: (x) => `менее чем ${x}`,
      about: (x) => `примерно ${x}`,
      range: (a, b) => `${a}–${b}`
    },
    quoted: (text) => `«${text}»`,
    untitled: (weapons, site, kind, what) =>
      capital(joined([joined([kind === "attack" ? attack : what, weapons.length > 0 && `(${f.list(weapons, "plain")})`]), site], ", "), f.tag),
    timeline: timeline(f),
    counter: counter(f, nouns),
    baseMap: baseMap(f, nouns),
    disagreement: disagreement(f, nouns),
    nothing: {
      shown: "Нет инцидентов для показа.",
      listed: "Список пуст.",
      left: (given) => `Из ${entries(given)} не показано ничего.`
    },
    item: {
      comma: ", ",
      outcomes: (d) => `Исход: ${d}.`,
      joined: "Сопоставлено редактором.",
      flag: (what, kind) => `${what} (${kind}, не учитывается).`
    },
    lane: {others: (count) => `ещё ${n(count)}`},
    notCovered: (count) => `${days(count)} вне охвата`,
    noneListed: (count) => `${days(count)}, в списке ничего`,
    account: {
      shown: (what, uncounted, given) =>
        `Показано: ${what}${uncounted > 0 ? `, ещё ${n(uncounted)} не учитывается (сводки, ответные действия, контекст)` : ""}${given === null ? "" : `, из ${entries(given)}`}.`,
      left: (why) => `Не показано: ${why}.`,
      unreadRows: (count) => `Непрочитанные строки таблицы: ${n(count)}.`,
      faultyRows: (count) => `Строки таблицы, прочитанные не так, как записаны: ${n(count)}.`,
      undated: (count) => `Без даты: ${n(count)}.`,
      joined: (count) => `По сопоставлению редактора: ${incidents(count)}.`,
      maybeSame: (count) => `Возможно, совпадают с другими: ${n(count)}.`,
      assumed: (count) => `Утверждения без собственной даты: ${n(count)}.`,
      asOf: (date) => stopped(`По состоянию на ${date}`),
      period: (days) => stopped(`Только за период: ${days}`),
      hidden: (names) => stopped(`Отключено: ${names}`),
      noJoins: "Без сопоставлений редактора."
    },
    ui: {
      table: (count) => `Таблица: ${incidents(count)}`,
      switches: (off) => `Источники${off > 0 ? ` (отключено: ${n(off)})` : ""}`,
      statements: (count) => `Заявления не об отдельном инциденте: ${n(count)}`,
      more: (count) => `ещё ${n(count)}`,
      picked: (count) => (count === 0 ? "Ничего не выбрано" : `Выбрано: ${incidents(count)}`),
      changed: (now, before) => `Теперь: ${now}; до этого: ${before}.`
    },
    claims: {
      between: "; ",
      heading: many("утверждение", "утверждения", "утверждений"),
      via: (names) => `через: ${names}`,
      in: (document) => `документ: ${document}`,
      said: (day, assumed) => (assumed ? `день не указан; принято: ${f.day(day)}` : `сказано ${f.day(day)}`),
      join: (placeless) => `сопоставлено редактором: ${placeless ? "место не названо" : "этот инцидент не назван"}`,
      maybe: (titles) => `возможно, имеется в виду: ${titles}`,
      change: (earlier, later) => `${earlier} → ${later}`,
      notRepeated: (value) => `${value} → не повторено`,
      evidence: (kind, made, verdict, by) =>
        joined([kind, made && `(${made})`]) + (verdict ? `: ${verdict}` : "") + (by ? `; так считает: ${by}` : ""),
      maybeSame: (titles) => `Возможно, то же самое: ${titles}`,
      covers: (titles) => `Возможно, включает: ${titles}`
    }
  });
}

const lists: Lists = {
  basis: ["в списке без источника", "один первоисточник", "несколько независимых первоисточников", "также атакованная сторона"],
  outcome: ["попадание", "частичное попадание", "промах", "перехват", "неизвестно", "не указано"],
  weapon: ["дрон", "снаряд", "реактивный снаряд", "ракета", "баллистическая ракета", "миномёт", "артиллерия", "авиаудар", "стрелковое оружие", "взрывное устройство", "другое оружие"],
  damage: ["нет", "небольшой", "серьёзный"],
  partOfDay: ["ночь", "утро", "день", "вечер"],
  kind: ["атака", "сводка о нескольких атаках", "ответные действия", "контекст"],
  sourceKind: ["вооружённая группировка", "военные", "правительство", "официальное лицо", "СМИ", "информагентство", "источник не назван", "очевидец", "база данных"],
  field: ["Произошло", "Дата", "Время суток", "Место", "Оружие", "Боеприпасы", "Перехвачено", "Атаки", "Исход", "Ущерб", "Раненые", "Погибшие", "Кто совершил"],
  verdict: ["подлинник", "из другого времени или места", "изменено"],
  evidence: ["изображение", "видео", "документ"],
  lane: ["Без даты", "Более долгие периоды", "Все", "Место неизвестно", "Не указано"],
  legend: ["все", "несколько первоисточников или атакованная сторона", "сопоставлено редактором", "один из этих дней", "длилось", "примерно в это время", "вне охвата списка"],
  ui: [
    "Приблизить", "Отдалить", "Показать всё", "Раньше", "Позже", "С", "По", "Сбросить период", "Период", "Закрыть", "Подробности", "Источник", "Примечание", "Графика", "Открыть",
    "Запад", "Север", "Юг", "Восток", "Сопоставления редактора", "Включить все", "На день назад", "Пуск", "Пауза", "На день вперёд", "По состоянию на", "со всем, что сказано позже",
    "Стрелки переводят от знака к знаку, Enter открывает знак, пробел добавляет его к выбранным, плюс и минус меняют масштаб, Escape — выход.",
    "Скачать", "Изображение (SVG)", "Изображение (PNG)", "Утверждения таблицей (CSV)", "Данные (JSON)", "Копировать ссылку на этот вид", "Ссылка скопирована", "на этой странице невозможно", "Примечание редактора",
    "Чтобы изменить масштаб, прокручивайте, удерживая Ctrl или ⌘.", "Перемещайте изображение двумя пальцами.",
    "Эту схему невозможно показать.", "Не удалось загрузить данные этой схемы.", "Данные загружаются"
  ],
  columns: ["Знак", "Дата", "Что", "Объект", "Страна", "Атаки", "На чём основано", "Кто сообщает"],
  claims: ["В списке; источник не указан.", "отозвано источником", "заменено более поздним утверждением того же источника", "отключено", "Примечание редактора", "Эта схема построена по сводке: сами утверждения хранятся в архиве."],
  reasons: [
    "не удалось прочитать", "опровергнуто всеми, кто об этом говорит", "отозвано источником", "на тот день ещё не сообщено", "с отключёнными источниками",
    "только по сопоставлению редактора", "отключено в легенде", "вне периода", "без даты", "за пределами вида"
  ]
};
