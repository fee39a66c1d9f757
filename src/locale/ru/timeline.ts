import type {Format} from "../format.js";
import {stopped, type Phrases} from "../phrases.js";

export function timeline(f: Format): Phrases["timeline"] {
  const n = f.number;
  const bin = (unit: string): string => `Каждый столбец — число атак за ${unit}; чем сильнее тон, тем надёжнее они обоснованы. Более короткие периоды показаны подробнее.`;
  return {
    title: "О чём сообщали и когда",
    how: (mark) => ({
      basis: "Каждый знак — один инцидент в свой день; знак показывает, на чём основано сообщение, а не тяжесть случившегося.",
      outcome: "Каждый знак — один инцидент в свой день; форма показывает исход по данным хотя бы одного первоисточника.",
      day: bin("день"),
      week: bin("неделю"),
      month: bin("месяц")
    })[mark],
    summary: ({counted, span, most, lane}) =>
      stopped(counted + (!span ? ", все без даты" : span[0] === span[1] ? `, ${f.day(span[0])}` : ` с ${f.day(span[0])} по ${f.day(span[1])}`) +
      (lane ? `; больше всего: ${lane.name} (${n(lane.attacks)})` : "") +
      (most ? `; максимум за день: ${n(most.attacks)} (${f.day(most.day)})` : ""))
  };
}
