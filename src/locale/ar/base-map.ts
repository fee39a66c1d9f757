import type {BaseMapWords} from "../base-map.js";
import type {Format} from "../format.js";
import {joined} from "../phrases.js";
import type {Nouns} from "./nouns.js";

export function baseMap(f: Format, {many, attacks, incidents, origins}: Nouns): BaseMapWords {
  const n = f.number;
  const sites = many("موقع واحد", "موقعان", "مواقع", "موقعًا", "موقع");
  const km = (value: number): string => `${n(value)} كم`;
  return {
    title: "القواعد بحسب البلد",
    how: "مساحة الدائرة هي عدد الهجمات، وجزؤها الداخلي هو ما ذكرته عدة مصادر أصلية أو ذكره الجانب المستهدَف.",
    summary: ({counted, sites: count, lead, most, unlocated}) =>
      counted + (count > 0 ? `، في ${many("موقع واحد", "موقعين", "مواقع", "موقعًا", "موقع")(count)}` : "") + (lead ? `، وأكثرها في ${lead.name} (${n(lead.attacks)})` : "") +
      (most ? `؛ والأكثر في موقع واحد: ${most.name} (${n(most.attacks)})` : "") +
      (unlocated > 0 ? `؛ والمكان غير محدد في ${n(unlocated)} منها` : "") + ".",
    country: (name, counted) => `${name}: ${counted ?? "لا شيء مدرج"}.`,
    rank: (at, of) => `الترتيب بين البلدان: ${n(at)} من ${n(of)}.`,
    place: ({names, counted, founded, joined: joins, km: known, seat, located, elsewhere}) =>
      joined([
        `${names.join("، ")}: ${counted}.`,
        founded !== null && `منها ${n(founded)} ذكرته عدة مصادر أصلية أو ذكره الجانب المستهدَف.`,
        joins > 0 && `بربط من المحرر: ${incidents(joins)}.`,
        !located && "المكان غير محدد.",
        known !== null && `المكان معروف في حدود ${km(known)}.`,
        seat === "near" && "تقع نقطته خارج البلد بقليل، ورُسم في أقرب مكان داخله.",
        seat === "outside" && "تقع نقطته خارج البلد.",
        ...elsewhere.map((d) => `بحسب ${origins(d.origins)}، ${d.incidents === 1 ? "وقع أحد هذه الحوادث" : `وقع عدد منها (${n(d.incidents)})`} في مكان آخر: ${d.place}.`)
      ]),
    notEstablished: (count) => `المكان غير محدد (${n(count)})`,
    noneListed: "لا شيء مدرج",
    somewhere: (country) => (country === null ? "المكان غير معروف" : `${country}، المكان غير معروف`),
    within: (value) => `±${km(value)}`,
    km,
    moreSites: (count) => `مواقع أخرى: ${n(count)}`,
    noMap: "لم يُحدَّد أي مكان، فلا خريطة تُرسم.",
    account: {
      mapped: (a, b) => `على الخريطة: ${attacks(a)}؛ والمكان غير محدد: ${n(b)}.`,
      noneListed: (names) => `لا شيء مدرج في: ${names}.`,
      notAttacks: (count) => `ليس على الخريطة من الملخصات والردود والأحداث المحيطة: ${n(count)}.`,
      near: (count) => `رُسم في أقرب مكان داخل البلد: ${sites(count)}.`,
      outside: (count) => `خارج البلد المذكور بأكثر من هامش الخطأ: ${sites(count)}.`,
      moved: (count) => `دوائر أُزيحت جانبًا مع خط إلى النقطة الصحيحة: ${n(count)}.`,
      dots: (count) => `مواقع تظهر نقاطًا لضيق المكان: ${n(count)}؛ وكلها في القائمة والجدول وعند التكبير.`,
      borders: (name, disputed) => `الحدود: ${name ?? "كما أُعطيت دون ذكر مصدرها"}${disputed ? "؛ والمتنازع عليه منها متقطع" : ""}.`,
      noBorders: "لم تُرسم حدود لأن أشكال البلدان لم تُعطَ.",
      projection: (world) => `الإسقاط: ${world ? "نتشرال إيرث" : "ستيريوغرافي"}.`
    },
    legend: {rough: `معروف في حدود ${km(5)} أو أكثر`, reach: "معروف تقريبًا: داخل الحلقة المتقطعة", aside: "النقطة الصحيحة لدائرة أُزيحت", elsewhere: "حيث تضعه مصادر أخرى"}
  };
}
