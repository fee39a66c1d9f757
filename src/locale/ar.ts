import {baseMap} from "./ar/base-map.js";
import {counter} from "./ar/counter.js";
import {disagreement} from "./ar/disagreement.js";
import {nounsOf} from "./ar/nouns.js";
import {timeline} from "./ar/timeline.js";
import type {Format, Forms} from "./format.js";
import type {Language, Words} from "./locale.js";
import {joined, wordsOf} from "./phrases.js";
import type {Lists} from "./tables.js";

/** Arabic. Its words have not been checked by a reader of the language yet. */
export const ar: Language = {tag: "ar", dir: "rtl", digits: "latn", words};

function words(f: Format, noun: Forms | null): Words {
  const n = f.number;
  const nouns = nounsOf(f, noun);
  const {many, attacks, incidents, entries, days, origins, reports, statements, counted} = nouns;
  return wordsOf(f, lists, {
    unknown: "يقول إنه غير معروف",
    occurred: ["لا", "نعم"],
    attacks,
    incidents,
    counted,
    carried: (d) => `${reports(d.reports)} عن ${statements(d.statements)}، ${origins(d.origins)}`,
    told: (count) => (count === 0 ? "دون مصدر" : origins(count)),
    span: {
      undated: "دون تاريخ",
      brief: {before: (date) => `حتى ${date}`, after: (date) => `منذ ${date}`},
      about: (date) => `نحو ${date}`,
      before: (date) => `في ${date} أو قبله`,
      after: (date) => `في ${date} أو بعده`,
      within: (days) => `أحد أيام ${days}`
    },
    quantity: {
      atLeast: (x) => `${x} على الأقل`,
      moreThan: (x) => `أكثر من ${x}`,
      upTo: (x) => `حتى ${x}`,
      fewerThan: (x) => `أقل من ${x}`,
      about: (x) => `نحو ${x}`,
      range: (a, b) => `من ${a} إلى ${b}`
    },
    quoted: (text) => `«${text}»`,
    untitled: (weapons, site, _, what) =>
      joined([joined([what, weapons.length > 0 && `(${f.list(weapons, "plain")})`]), site], "، "),
    timeline: timeline(f),
    counter: counter(f, nouns),
    baseMap: baseMap(f, nouns),
    disagreement: disagreement(f, nouns),
    nothing: {
      shown: "لا حوادث لعرضها.",
      listed: "القائمة فارغة.",
      left: (given) => `لا يُعرض شيء من المُدخلات، وعددها ${n(given)}.`
    },
    item: {
      comma: "، ",
      outcomes: (d) => `النتيجة: ${d}.`,
      joined: "ربطه المحرر.",
      flag: (what, kind) => `${what} (${kind}، لا يُحتسب).`
    },
    lane: {others: many("# أخرى", "# أخريان", "أخرى", "أخرى", "أخرى")},
    notCovered: (count) => `${days(count)} خارج التغطية`,
    noneListed: (count) => `${days(count)} دون حوادث مدرجة`,
    account: {
      shown: (what, uncounted, given) =>
        `المعروض: ${what}${uncounted > 0 ? `، و${n(uncounted)} غير محتسبة (حصائل وردود وسياق)` : ""}${given === null ? "" : `، من ${entries(given)}`}.`,
      left: (why) => `غير معروض: ${why}.`,
      unreadRows: (count) => `صفوف من الجدول تعذّرت قراءتها: ${n(count)}.`,
      faultyRows: (count) => `صفوف من الجدول لم تُقرأ كما وردت: ${n(count)}.`,
      undated: (count) => `${n(count)} دون تاريخ.`,
      joined: (count) => `${incidents(count)} تستند إلى ربط من المحرر.`,
      maybeSame: (count) => `${n(count)} قد تكون مطابقة لأخرى.`,
      assumed: (count) => `${n(count)} من الأقوال دون يوم خاص بها.`,
      asOf: (date) => `كما كان في ${date}.`,
      period: (days) => `المدة فقط: ${days}.`,
      hidden: (names) => `موقوف: ${names}.`,
      noJoins: "دون ما ربطه المحرر."
    },
    ui: {
      table: (count) => `جدول: ${incidents(count)}`,
      switches: (off) => `المصادر${off > 0 ? ` (${n(off)} موقوفة)` : ""}`,
      statements: (count) => `تصريحات لا تخص حادثة بعينها: ${n(count)}`,
      more: (count) => `${n(count)} أخرى`,
      picked: (count) => (count === 0 ? "لم يُختر شيء" : `المختار: ${incidents(count)}`),
      changed: (now, before) => `الآن ${now}؛ وقبل ذلك ${before}.`
    },
    claims: {
      between: "؛ ",
      heading: many("قول واحد", "قولان", "أقوال", "قولًا", "قول"),
      via: (names) => `عبر ${names}`,
      in: (document) => `في ${document}`,
      said: (date, assumed) => (assumed ? `لم يُذكر يوم القول؛ عُدّ ${f.day(date)}` : `قيل في ${f.day(date)}`),
      join: (placeless) => `ربطه المحرر: ${placeless ? "لا يسمّي مكانًا" : "لا يسمّي هذه الحادثة"}`,
      maybe: (titles) => `قد يقصد: ${titles}`,
      change: (earlier, later) => `${earlier} ← ${later}`,
      notRepeated: (value) => `${value} ← لم يُكرَّر`,
      evidence: (kind, made, verdict, by) =>
        joined([kind, made && `من ${made}`]) + (verdict ? `: ${verdict}` : "") + (by ? ` بحسب ${by}` : ""),
      maybeSame: (titles) => `قد تكون هي نفسها: ${titles}`,
      covers: (titles) => `قد تشمل: ${titles}`
    }
  });
}

const lists: Lists = {
  basis: ["مدرج دون ذكر مصدر", "مصدر أصلي واحد", "عدة مصادر أصلية مستقلة", "وكذلك الجانب المستهدَف"],
  outcome: ["أصاب", "أصاب جزئيًا", "أخطأ", "اعتُرض", "غير معروف", "لم يُذكر"],
  weapon: ["طائرة مسيّرة", "مقذوف", "قذيفة صاروخية", "صاروخ", "صاروخ باليستي", "قذيفة هاون", "مدفعية", "غارة جوية", "أسلحة خفيفة", "عبوة ناسفة", "سلاح آخر"],
  damage: ["لا أضرار", "طفيفة", "جسيمة"],
  partOfDay: ["ليلًا", "صباحًا", "بعد الظهر", "مساءً"],
  kind: ["هجوم", "حصيلة عدة هجمات", "رد", "سياق"],
  sourceKind: ["جماعة مسلحة", "جهة عسكرية", "حكومة", "مسؤول", "وسيلة إعلام", "وكالة أنباء", "غير مسمّى", "شاهد", "قاعدة بيانات"],
  field: ["وقع", "التاريخ", "الوقت", "المكان", "السلاح", "الذخائر المستخدمة", "الذخائر المعترَضة", "الهجمات", "النتيجة", "الأضرار", "المصابون", "القتلى", "المنفّذ"],
  verdict: ["أصلي", "من زمان أو مكان آخر", "معدَّل"],
  evidence: ["صورة", "مقطع مصوّر", "وثيقة"],
  lane: ["دون تاريخ", "مدد أطول", "الكل", "المكان غير معروف", "لم يُذكر"],
  legend: ["الكل", "عدة مصادر أصلية أو الجانب المستهدَف", "ربطه المحرر", "أحد هذه الأيام", "استمر", "في نحو ذلك", "خارج تغطية القائمة"],
  ui: [
    "تكبير", "تصغير", "عرض الكل", "أسبق", "أحدث", "من", "إلى", "إلغاء المدة", "المدة", "إغلاق", "التفاصيل", "المصدر", "ملاحظة", "الرسم", "فتح",
    "غربًا", "شمالًا", "جنوبًا", "شرقًا", "ما ربطه المحرر", "تشغيل الكل", "يوم إلى الوراء", "تشغيل", "إيقاف", "يوم إلى الأمام", "كما كان في", "مع كل ما قيل منذ ذلك",
    "مفاتيح الأسهم للتنقل بين العلامات، Enter لفتح واحدة، مفتاح المسافة لإضافتها إلى المختار، + و− للتكبير والتصغير، Escape للخروج.",
    "تنزيل", "صورة (SVG)", "صورة (PNG)", "الأقوال جدولًا (CSV)", "البيانات (JSON)", "نسخ رابط هذا العرض", "نُسخ الرابط", "غير ممكن في هذه الصفحة", "ملاحظة المحرر",
    "للتكبير اضغط Ctrl أو ⌘ أثناء التمرير.", "حرّك الصورة بإصبعين.",
    "يتعذّر عرض هذا الشكل.", "تعذّر تحميل بيانات هذا الشكل.", "جارٍ تحميل البيانات"
  ],
  columns: ["العلامة", "التاريخ", "ماذا", "الموقع", "البلد", "الهجمات", "ما يستند إليه", "من يقول ذلك"],
  claims: ["مدرج دون ذكر مصدر.", "سحبه المصدر", "حلّ محله قول لاحق للمصدر نفسه", "موقوف عن العرض", "ملاحظة المحرر", "رُسم هذا الشكل من خلاصة؛ أما الأقوال نفسها فمحفوظة في أرشيف."],
  reasons: [
    "تعذرت قراءتها", "ينفيها كل من تحدث عنها", "سحبها المصدر", "لم يُفَد بها حتى ذلك اليوم", "مصادرها موقوفة",
    "ربطها المحرر فقط", "موقوفة في مفتاح الرسم", "خارج المدة", "دون تاريخ", "خارج المعروض"
  ]
};
