import type {BaseMapWords} from "../base-map.js";
import type {Format} from "../format.js";
import {joined} from "../phrases.js";
import type {Nouns} from "./nouns.js";

export function baseMap(f: Format, {many, attacks, incidents}: Nouns): BaseMapWords {
  const n = f.number;
  const sites = many("yer");
  const km = many("km");
  return {
    title: "Ülkelere göre üsler",
    how: "Dairenin alanı saldırı sayısıdır; iç bölümü, birkaç asıl kaynağın ya da saldırıya uğrayan tarafın bildirdikleridir.",
    summary: ({counted, sites: count, lead, most, unlocated}) =>
      counted + (count > 0 ? `, ${sites(count)}` : "") + (lead ? `; en çok: ${lead.name} (${n(lead.attacks)})` : "") +
      (most ? `; tek yerde en çok: ${most.name} (${n(most.attacks)})` : "") +
      (unlocated > 0 ? `; yeri belirlenemeyen: ${attacks(unlocated)}` : "") + ".",
    country: (name, counted) => `${name}: ${counted ?? "listede yok"}.`,
    rank: (at, of) => `Ülkeler arasındaki sırası: ${n(at)}/${n(of)}.`,
    place: ({names, counted, founded, joined: joins, km: known, seat, located, elsewhere}) =>
      joined([
        `${names.join(", ")}: ${counted}.`,
        founded !== null && `Birkaç asıl kaynağın ya da saldırıya uğrayan tarafın bildirdiği: ${n(founded)}.`,
        joins > 0 && `Editörce eşleştirilen: ${incidents(joins)}.`,
        !located && "Yeri belirlenemedi.",
        known !== null && `Yeri ${km(known)} yanılma payıyla biliniyor.`,
        seat === "near" && "Noktası ülkenin hemen dışında; ülke içindeki en yakın yerde çizildi.",
        seat === "outside" && "Noktası ülkenin dışında.",
        ...elsewhere.map((d) => `${many("asıl kaynağa")(d.origins)} göre bunlardan ${n(d.incidents)} tanesi başka yerde: ${d.place}.`)
      ]),
    notEstablished: (count) => `Yeri belirlenemeyen (${n(count)})`,
    noneListed: "listede yok",
    somewhere: (country) => (country === null ? "Yer bilinmiyor" : `${country}, yer bilinmiyor`),
    within: (value) => `±${km(value)}`,
    km,
    moreSites: (count) => `ve ${sites(count)} daha`,
    noMap: "Hiçbir yer belirlenemedi, bu yüzden harita yok.",
    account: {
      mapped: (a, b) => `Haritada: ${attacks(a)}; yeri belirlenemeyen: ${n(b)}.`,
      noneListed: (names) => `Listede hiç yok: ${names}.`,
      notAttacks: (count) => `Haritada olmayan özet, karşılık ve bağlam olayları: ${n(count)}.`,
      near: (count) => `Ülke içindeki en yakın yerde çizilen: ${sites(count)}.`,
      outside: (count) => `Verilen ülkenin, yanılma payından daha uzak bir mesafede dışında kalan: ${sites(count)}.`,
      moved: (count) => `Yana kaydırılan, asıl noktasına çizgiyle bağlı: ${many("daire")(count)}.`,
      dots: (count) => `Yer olmadığı için nokta olarak gösterilen: ${sites(count)}; yakınlaştırınca, listede ve tabloda hepsi var.`,
      borders: (name, disputed) => `Sınırlar: ${name ?? "verildiği gibi, kaynağı belirtilmemiş"}${disputed ? "; tartışmalı olanlar kesik çizgiyle" : ""}.`,
      noBorders: "Şekiller verilmediği için sınır çizilmedi.",
      projection: (world) => `İzdüşüm: ${world ? "Natural Earth" : "stereografik"}.`
    },
    legend: {rough: `${km(5)} ya da daha fazla yanılma payıyla bilinen`, reach: "yaklaşık bilinen: kesik çizgili halkanın içinde", aside: "yana kaydırılan dairenin asıl noktası", elsewhere: "başka asıl kaynakların gösterdiği yer"}
  };
}
