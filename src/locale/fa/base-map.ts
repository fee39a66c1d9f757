import type {BaseMapWords} from "../base-map.js";
import type {Format} from "../format.js";
import {joined} from "../phrases.js";
import type {Nouns} from "./nouns.js";

export function baseMap(f: Format, {many, attacks, incidents, origins}: Nouns): BaseMapWords {
  const n = f.number;
  const sites = many("محل");
  const km = many("کیلومتر");
  return {
    title: "پایگاه‌ها به تفکیک کشور",
    how: "مساحت هر دایره شمار حمله‌هاست؛ بخش درونی آن را چند منبع اولیه یا طرف مورد حمله گفته‌اند.",
    summary: ({counted, sites: count, lead, most, unlocated}) =>
      counted + (count > 0 ? ` در ${sites(count)}` : "") + (lead ? `، بیشتر از همه در ${lead.name} (${n(lead.attacks)})` : "") +
      (most ? `؛ بیشترین شمار در یک محل: ${most.name} (${n(most.attacks)})` : "") +
      (unlocated > 0 ? `؛ مکان ${attacks(unlocated)} مشخص نیست` : "") + ".",
    country: (name, counted) => `${name}: ${counted ?? "چیزی ثبت نشده"}.`,
    rank: (at, of) => `رتبه میان کشورها: ${n(at)} از ${n(of)}.`,
    place: ({names, counted, founded, joined: joins, km: known, seat, located, elsewhere}) =>
      joined([
        `${names.join("، ")}: ${counted}.`,
        founded !== null && `${n(founded)} مورد را چند منبع اولیه یا طرف مورد حمله گفته‌اند.`,
        joins > 0 && `${incidents(joins)} با پیوند ویراستار.`,
        !located && "مکان مشخص نیست.",
        known !== null && `مکان با دقت ${km(known)} معلوم است.`,
        seat === "near" && "نقطهٔ آن اندکی بیرون از کشور است؛ در نزدیک‌ترین جای درون کشور کشیده شده است.",
        seat === "outside" && "نقطهٔ آن بیرون از کشور است.",
        ...elsewhere.map((d) => `به گفتهٔ ${origins(d.origins)}، ${d.incidents === 1 ? "یکی" : `${n(d.incidents)} مورد`} از این‌ها جای دیگری بود: ${d.place}.`)
      ]),
    notEstablished: (count) => `مکان نامشخص (${n(count)})`,
    noneListed: "چیزی ثبت نشده",
    somewhere: (country) => (country === null ? "مکان نامعلوم" : `${country}، مکان نامعلوم`),
    within: (value) => `±${km(value)}`,
    km,
    moreSites: (count) => `و ${sites(count)} دیگر`,
    noMap: "مکان هیچ‌یک مشخص نیست، پس نقشه‌ای در کار نیست.",
    account: {
      mapped: (a, b) => `روی نقشه: ${attacks(a)}؛ با مکان نامشخص: ${n(b)}.`,
      noneListed: (names) => `بدون رویداد ثبت‌شده: ${names}.`,
      notAttacks: (count) => `جمع‌بندی‌ها، پاسخ‌ها و زمینه‌ها که روی نقشه نیست: ${n(count)}.`,
      near: (count) => `${sites(count)} در نزدیک‌ترین جای درون کشور کشیده شده است.`,
      outside: (count) => `${sites(count)} بیرون از کشور ذکرشده است، دورتر از خطای مکان.`,
      moved: (count) => `${many("دایره")(count)} کنار برده شده، با خطی تا نقطهٔ درست.`,
      dots: (count) => `به‌سبب کمبود جا ${sites(count)} به صورت نقطه نشان داده شده است؛ همه با بزرگ‌نمایی و در فهرست و جدول دیده می‌شوند.`,
      borders: (name, disputed) => `مرزها: ${name ?? "چنان‌که داده شده، بدون ذکر منبع"}${disputed ? "؛ مرزهای مورد مناقشه خط‌چین است" : ""}.`,
      noBorders: "مرزی کشیده نشده، چون شکل کشورها داده نشده است.",
      projection: (world) => `تصویرسازی نقشه: ${world ? "نچرال ارث" : "استریوگرافیک"}.`
    },
    legend: {rough: `با خطای ${km(5)} یا بیشتر`, reach: "مکان تقریبی: درون حلقهٔ خط‌چین", aside: "نقطهٔ درست دایره‌ای که کنار برده شده", elsewhere: "جایی که برخی منابع اولیه می‌گویند"}
  };
}
