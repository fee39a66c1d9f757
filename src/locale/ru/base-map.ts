import type {BaseMapWords} from "../base-map.js";
import type {Format} from "../format.js";
import {joined} from "../phrases.js";
import type {Nouns} from "./nouns.js";

export function baseMap(f: Format, {many, attacks, incidents, sites}: Nouns): BaseMapWords {
  const n = f.number;
  const km = (value: number): string => `${n(value)} км`;
  return {
    title: "Базы по странам",
    how: "Площадь круга — число атак; внутренняя часть — те, о которых говорят несколько первоисточников или атакованная сторона.",
    summary: ({counted, sites: count, lead, most, unlocated}) =>
      counted + (count > 0 ? ` на ${many("объекте", "объектах", "объектах")(count)}` : "") + (lead ? `; больше всего: ${lead.name} (${n(lead.attacks)})` : "") +
      (most ? `; максимум на одном объекте: ${most.name} (${n(most.attacks)})` : "") +
      (unlocated > 0 ? `; место не установлено: ${attacks(unlocated)}` : "") + ".",
    country: (name, counted) => `${name}: ${counted ?? "в списке ничего"}.`,
    rank: (at, of) => `Место среди стран: ${n(at)} из ${n(of)}.`,
    place: ({names, counted, founded, joined: joins, km: known, seat, located, elsewhere}) =>
      joined([
        `${names.join(", ")}: ${counted}.`,
        founded !== null && `По данным нескольких первоисточников или атакованной стороны: ${n(founded)}.`,
        joins > 0 && `Сопоставлено редактором: ${incidents(joins)}.`,
        !located && "Место не установлено.",
        known !== null && `Место известно с точностью до ${km(known)}.`,
        seat === "near" && "Точка лежит чуть за пределами страны; круг сдвинут на ближайшее место внутри неё.",
        seat === "outside" && "Точка лежит за пределами страны.",
        ...elsewhere.map((d) => `По данным ${many("первоисточника", "первоисточников", "первоисточников")(d.origins)}, ${d.incidents === 1 ? "один" : n(d.incidents)} из этих инцидентов — в другом месте: ${d.place}.`)
      ]),
    notEstablished: (count) => `Место не установлено (${n(count)})`,
    noneListed: "в списке ничего",
    somewhere: (country) => (country === null ? "Место неизвестно" : `${country}, место неизвестно`),
    within: (value) => `±${km(value)}`,
    km,
    moreSites: (count) => `ещё ${sites(count)}`,
    noMap: "Ни одно место не установлено, поэтому карты нет.",
    account: {
      mapped: (a, b) => `На карте: ${attacks(a)}; место не установлено: ${n(b)}.`,
      noneListed: (names) => `В списке ничего: ${names}.`,
      notAttacks: (count) => `Не на карте — сводки, ответные действия и контекст: ${n(count)}.`,
      near: (count) => `Сдвинуто на ближайшее место внутри страны: ${sites(count)}.`,
      outside: (count) => `За пределами указанной страны, дальше погрешности: ${sites(count)}.`,
      moved: (count) => `Круги, отодвинутые в сторону, с линией к точному месту: ${n(count)}.`,
      dots: (count) => `Из-за нехватки места показаны точками: ${sites(count)}; все они видны при увеличении, в списке и в таблице.`,
      borders: (name, disputed) => `Границы: ${name ?? "как даны, источник не указан"}${disputed ? "; спорные — пунктиром" : ""}.`,
      noBorders: "Границы не показаны: контуры не даны.",
      projection: (world) => `Проекция: ${world ? "Нейчурал-Эрт" : "стереографическая"}.`
    },
    legend: {rough: `известно с точностью ${km(5)} или хуже`, reach: "известно примерно: внутри пунктирного кольца", aside: "точное место отодвинутого круга", elsewhere: "место по данным других первоисточников"}
  };
}
