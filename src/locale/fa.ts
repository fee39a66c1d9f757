import {baseMap} from "./fa/base-map.js";
import {counter} from "./fa/counter.js";
import {disagreement} from "./fa/disagreement.js";
import {nounsOf} from "./fa/nouns.js";
import {timeline} from "./fa/timeline.js";
import type {Format, Forms} from "./format.js";
import type {Language, Words} from "./locale.js";
import {joined, wordsOf} from "./phrases.js";
import type {Lists} from "./tables.js";

/** Persian. Its words have not been checked by a reader of the language yet. */
export const fa: Language = {tag: "fa", dir: "rtl", digits: "arabext", words};

function words(f: Format, noun: Forms | null): Words {
  const n = f.number;
  const nouns = nounsOf(f, noun);
  const {many, attacks, incidents, entries, days, origins, statements, counted} = nouns;
  return wordsOf(f, lists, {
    unknown: "می‌گوید معلوم نیست",
    occurred: ["نه", "بله"],
    attacks,
    incidents,
    counted,
    carried: (d) => `${many("گزارش")(d.reports)} از ${statements(d.statements)}، ${origins(d.origins)}`,
    told: (count) => (count === 0 ? "بدون منبع" : many("منبع")(count)),
    span: {
      undated: "بدون تاریخ",
      brief: {before: (date) => `تا ${date}`, after: (date) => `از ${date}`},
      about: (date) => `حدود ${date}`,
      before: (date) => `در ${date} یا پیش از آن`,
      after: (date) => `در ${date} یا پس از آن`,
      within: (days) => `یکی از روزهای ${days}`
    },
    quantity: {
      atLeast: (x) => `دست‌کم ${x}`,
      moreThan: (x) => `بیش از ${x}`,
      upTo: (x) => `حداکثر ${x}`,
      fewerThan: (x) => `کمتر از ${x}`,
      about: (x) => `حدود ${x}`,
      range: (a, b) => `${a} تا ${b}`
    },
    quoted: (text) => `«${text}»`,
    untitled: (weapons, site, _, what) => joined([joined([what, weapons.length > 0 && `(${f.list(weapons, "plain")})`]), site], "، "),
    timeline: timeline(f),
    counter: counter(f, nouns),
    baseMap: baseMap(f, nouns),
    disagreement: disagreement(f, nouns),
    nothing: {
      shown: "رویدادی برای نمایش نیست.",
      listed: "فهرست خالی است.",
      left: (given) => `از ${entries(given)} داده‌شده چیزی نمایش داده نمی‌شود.`
    },
    item: {
      comma: "، ",
      outcomes: (d) => `نتیجه: ${d}.`,
      joined: "به تشخیص ویراستار پیوند خورده است.",
      flag: (what, kind) => `${what} (${kind}، شمرده نمی‌شود).`
    },
    lane: {others: many("جای دیگر")},
    notCovered: (count) => `${days(count)} خارج از پوشش`,
    noneListed: (count) => `${days(count)} بدون رویداد ثبت‌شده`,
    account: {
      shown: (what, uncounted, given) =>
        `نمایش داده‌شده: ${what}${uncounted > 0 ? `، و ${n(uncounted)} مورد که شمرده نمی‌شود (جمع‌بندی، پاسخ، زمینه)` : ""}${given === null ? "" : `، از ${entries(given)} داده‌شده`}.`,
      left: (why) => `کنار گذاشته‌شده: ${why}.`,
      unreadRows: (count) => `ردیف‌هایی از جدول که خوانده نشد: ${n(count)}.`,
      faultyRows: (count) => `ردیف‌هایی از جدول که عیناً خوانده نشد: ${n(count)}.`,
      undated: (count) => `${n(count)} بدون تاریخ.`,
      joined: (count) => `${incidents(count)} بر پیوند ویراستار استوار است.`,
      maybeSame: (count) => `${n(count)} شاید همان رویداد دیگری باشد.`,
      assumed: (count) => `${statements(count)} روز مشخصی ندارد.`,
      asOf: (date) => `وضعیت در ${date}.`,
      period: (days) => `فقط ${days}.`,
      hidden: (names) => `خاموش‌شده: ${names}.`,
      noJoins: "بدون پیوندهای ویراستار."
    },
    ui: {
      table: (count) => `جدول ${incidents(count)}`,
      switches: (off) => `منابع${off > 0 ? ` (${n(off)} خاموش)` : ""}`,
      statements: (count) => `گفته‌هایی که دربارهٔ یک رویداد مشخص نیست: ${n(count)}`,
      more: (count) => `${n(count)} مورد دیگر`,
      picked: (count) => (count === 0 ? "چیزی انتخاب نشده" : `${incidents(count)} انتخاب شده`),
      changed: (now, before) => `اکنون ${now}؛ پیش از این ${before}.`
    },
    claims: {
      between: "، ",
      heading: statements,
      via: (names) => `از طریق ${names}`,
      in: (document) => `در ${document}`,
      said: (date, assumed) => (assumed ? `روز آن ذکر نشده؛ ${f.day(date)} در نظر گرفته شد` : `گفته‌شده در ${f.day(date)}`),
      join: (placeless) => `پیوند ویراستار: ${placeless ? "نام جایی نمی‌برد" : "نام این رویداد را نمی‌برد"}`,
      maybe: (titles) => `شاید دربارهٔ این باشد: ${titles}`,
      change: (earlier, later) => `${earlier} ← ${later}`,
      notRepeated: (value) => `${value} ← تکرار نشد`,
      evidence: (kind, made, verdict, by) =>
        joined([kind, made && `از ${made}`]) + (verdict ? `: ${verdict}` : "") + (by ? ` به گفتهٔ ${by}` : ""),
      maybeSame: (titles) => `شاید همان باشد: ${titles}`,
      covers: (titles) => `شاید شامل این‌ها باشد: ${titles}`
    }
  });
}

const lists: Lists = {
  basis: ["ثبت‌شده بدون ذکر منبع", "یک منبع اولیه", "چند منبع اولیهٔ مستقل", "همچنین طرف مورد حمله"],
  outcome: ["اصابت", "اصابت ناقص", "به هدف نخورد", "رهگیری شد", "نامعلوم", "ذکر نشده"],
  weapon: ["پهپاد", "پرتابه", "راکت", "موشک", "موشک بالستیک", "خمپاره", "توپخانه", "حملهٔ هوایی", "سلاح سبک", "وسیلهٔ انفجاری", "سلاح دیگر"],
  damage: ["بدون خسارت", "جزئی", "شدید"],
  partOfDay: ["شب", "صبح", "بعدازظهر", "سر شب"],
  kind: ["حمله", "جمع‌بندی چند حمله", "پاسخ", "زمینه"],
  sourceKind: ["گروه مسلح", "نهاد نظامی", "دولت", "مقام رسمی", "رسانه", "خبرگزاری", "بی‌نام", "شاهد", "پایگاه داده"],
  field: ["رخ داد", "تاریخ", "ساعت", "مکان", "سلاح", "مهمات به‌کاررفته", "مهمات رهگیری‌شده", "حمله‌ها", "نتیجه", "خسارت", "زخمی‌ها", "کشته‌ها", "عامل"],
  verdict: ["اصیل", "از زمان یا مکانی دیگر", "دست‌کاری‌شده"],
  evidence: ["عکس", "ویدئو", "سند"],
  lane: ["بدون تاریخ", "بازه‌های بلندتر", "همه", "مکان نامعلوم", "ذکر نشده"],
  legend: ["همه", "چند منبع اولیه یا طرف مورد حمله", "پیوند ویراستار", "یکی از این روزها", "ادامه داشت", "در همین حدود", "خارج از پوشش فهرست"],
  ui: [
    "بزرگ‌نمایی", "کوچک‌نمایی", "نمایش همه", "قبلی", "بعدی", "از", "تا", "حذف بازه", "بازه", "بستن", "جزئیات", "منبع", "یادداشت", "گرافیک", "باز کردن",
    "غرب", "شمال", "جنوب", "شرق", "پیوندهای ویراستار", "روشن کردن همه", "یک روز به عقب", "پخش", "مکث", "یک روز به جلو", "وضعیت در", "با همهٔ آنچه از آن پس گفته شده",
    "با کلیدهای جهت‌دار میان نشانه‌ها بروید؛ Enter یکی را باز می‌کند، Space آن را به انتخاب می‌افزاید، + و − بزرگ و کوچک می‌کند، Escape خارج می‌شود.",
    "دریافت", "تصویر (SVG)", "تصویر (PNG)", "جدول گفته‌ها (CSV)", "داده‌ها (JSON)", "رونوشت پیوند این نما", "پیوند رونوشت شد", "در این صفحه ممکن نیست", "یادداشت ویراستار",
    "برای بزرگ‌نمایی هنگام پیمایش Ctrl یا ⌘ را نگه دارید.", "تصویر را با دو انگشت جابه‌جا کنید.",
    "این نمودار را نمی‌توان نشان داد.", "داده‌های این نمودار بارگذاری نشد.", "داده‌ها بارگذاری می‌شوند"
  ],
  columns: ["نشانه", "تاریخ", "چه", "محل", "کشور", "حمله‌ها", "بر پایهٔ", "به گفتهٔ"],
  claims: ["ثبت‌شده؛ منبعی ذکر نشده است.", "منبع آن را پس گرفته", "گفتهٔ بعدی همان منبع جای آن را گرفته", "خاموش‌شده", "یادداشت ویراستار", "این نمودار از روی یک خلاصه رسم شده است؛ خود گفته‌ها در بایگانی نگه‌داری می‌شوند."],
  reasons: [
    "خوانده نشد", "همهٔ کسانی که از آن گفته‌اند ردش می‌کنند", "منبع پس گرفته", "تا آن روز گزارش نشده", "با منابع خاموش",
    "فقط با پیوند ویراستار", "در راهنما خاموش", "خارج از بازه", "بدون تاریخ", "خارج از نما"
  ]
};
