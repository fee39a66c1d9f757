import type {Format, Forms} from "./format.js";
import type {Language, Words} from "./locale.js";
import {accountWords, quantityWords, spanWords} from "./phrases.js";

/** Arabic. Its words have not been checked by a reader of the language yet. */
export const ar: Language = {tag: "ar", dir: "rtl", digits: "latn", words};

function words(f: Format, noun: Forms | null): Words {
  const n = f.number;
  const attack = noun ?? {zero: "لا هجمات", one: "هجوم واحد", two: "هجومان", few: "# هجمات", many: "# هجومًا", other: "# هجوم"};
  const incident: Forms = {zero: "لا حوادث", one: "حادثة واحدة", two: "حادثتان", few: "# حوادث", many: "# حادثة", other: "# حادثة"};
  const day: Forms = {one: "يوم واحد", two: "يومان", few: "# أيام", many: "# يومًا", other: "# يوم"};
  const report: Forms = {one: "تقرير واحد", two: "تقريران", few: "# تقارير", many: "# تقريرًا", other: "# تقرير"};
  const statement: Forms = {one: "تصريح واحد", two: "تصريحين", few: "# تصريحات", many: "# تصريحًا", other: "# تصريح"};
  const origin: Forms = {one: "مصدر أصلي واحد", two: "مصدران أصليان", few: "# مصادر أصلية", many: "# مصدرًا أصليًا", other: "# مصدر أصلي"};
  const attacks = (value: number): string => f.count(value, attack);
  const incidents = (value: number): string => f.count(value, incident);
  const counted: Words["counted"] = (a, i, atLeast = false) =>
    (atLeast ? "على الأقل " : "") + (a === i && !atLeast ? attacks(a) : `${attacks(a)} في ${incidents(i)}`);
  const list = (parts: readonly (string | null | false)[]): string => parts.filter(Boolean).join(" ");
  return {
    basis: {listed: "مدرج دون ذكر مصدر", one: "مصدر أصلي واحد", several: "عدة مصادر أصلية مستقلة", attacked: "وكذلك الجانب المستهدَف"},
    outcome: {hit: "أصاب", partial: "أصاب جزئيًا", missed: "أخطأ", intercepted: "اعتُرض", unknown: "غير معروف", notStated: "لم يُذكر"},
    weapon: {
      drone: "طائرة مسيّرة",
      projectile: "مقذوف",
      rocket: "قذيفة صاروخية",
      missile: "صاروخ",
      "ballistic missile": "صاروخ باليستي",
      mortar: "قذيفة هاون",
      artillery: "مدفعية",
      "air strike": "غارة جوية",
      "small arms": "أسلحة خفيفة",
      "explosive device": "عبوة ناسفة",
      other: "سلاح آخر"
    },
    damage: {none: "لا أضرار", minor: "طفيفة", severe: "جسيمة"},
    partOfDay: {night: "ليلًا", morning: "صباحًا", afternoon: "بعد الظهر", evening: "مساءً"},
    kind: {attack: "هجوم", summary: "حصيلة عدة هجمات", response: "رد", context: "سياق"},
    sourceKind: {
      "armed-group": "جماعة مسلحة",
      military: "جهة عسكرية",
      government: "حكومة",
      official: "مسؤول",
      outlet: "وسيلة إعلام",
      agency: "وكالة أنباء",
      anonymous: "غير مسمّى",
      witness: "شاهد",
      dataset: "قاعدة بيانات"
    },
    field: {
      occurred: "وقع",
      date: "التاريخ",
      partOfDay: "الوقت",
      place: "المكان",
      weapon: "السلاح",
      munitions: "الذخائر المستخدمة",
      intercepted: "الذخائر المعترَضة",
      attacks: "الهجمات",
      outcome: "النتيجة",
      damage: "الأضرار",
      injured: "المصابون",
      killed: "القتلى",
      responsibility: "المنفّذ"
    },
    verdict: {authentic: "أصلي", "out-of-context": "من زمان أو مكان آخر", manipulated: "معدَّل"},
    evidence: {image: "صورة", video: "مقطع مصوّر", document: "وثيقة"},
    unknown: "يقول إنه غير معروف",
    occurred: ["لا", "نعم"],
    attacks,
    incidents,
    counted,
    carried: ({reports, statements, origins}) => `${f.count(reports, report)} عن ${f.count(statements, statement)}، ${f.count(origins, origin)}`,
    told: (origins) => (origins === 0 ? "دون مصدر" : f.count(origins, origin)),
    span: spanWords(f, {
      undated: "دون تاريخ",
      brief: {about: (date) => `~${date}`, before: (date) => `حتى ${date}`, after: (date) => `منذ ${date}`},
      about: (date) => `نحو ${date}`,
      before: (date) => `في ${date} أو قبله`,
      after: (date) => `في ${date} أو بعده`,
      within: (days) => `أحد أيام ${days}`,
      either: (days) => days
    }),
    quantity: quantityWords(f, {
      atLeast: (x) => `${x} على الأقل`,
      moreThan: (x) => `أكثر من ${x}`,
      upTo: (x) => `حتى ${x}`,
      fewerThan: (x) => `أقل من ${x}`,
      about: (x) => `نحو ${x}`,
      range: (a, b) => `من ${a} إلى ${b}`,
      best: (x, range) => `${x} (${range})`
    }),
    untitled: (weapons, site, kind) => {
      const what = list([kind === "attack" ? "هجوم" : f.name(kind), weapons.length > 0 && `(${f.list(weapons, "plain")})`]);
      return site ? `${what}، ${site}` : what;
    },
    timeline: {
      title: "ما أُفيد به، ومتى",
      how: (mark) =>
        mark === "basis"
          ? "كل علامة حادثة واحدة في يومها؛ تدل العلامة على ما يستند إليه الخبر، لا على شدة الحادثة."
          : mark === "outcome"
            ? "كل علامة حادثة واحدة في يومها؛ يدل شكلها على النتيجة بحسب مصدر أصلي واحد على الأقل."
            : "كل عمود يحصي هجمات عدة أيام؛ وكلما كان جزؤه أغمق كان أقوى استنادًا.",
      empty: "لا حوادث لعرضها.",
      noEntries: "القائمة فارغة.",
      allLeftOut: (given) => `لا يُعرض شيء من المُدخلات، وعددها ${n(given)}.`,
      summary: ({counted: what, span: days, most, lane}) =>
        what + (!days ? "، كلها دون تاريخ" : days[0] === days[1] ? ` في ${f.day(days[0])}` : ` من ${f.day(days[0])} إلى ${f.day(days[1])}`) +
        (lane ? `، أكثرها في ${lane.name} (${n(lane.attacks)})` : "") +
        (most ? `؛ والأكثر في يوم واحد: ${n(most.attacks)}، في ${f.day(most.day)}` : "") +
        ".",
      item: ({title, date, place, basis, outcomes, carried, attacks: many, join}) =>
        list([
          `${title}، ${date}${place ? `، ${place}` : ""}.`,
          many && `${many}.`,
          `${basis}${carried ? `: ${carried}` : ""}.`,
          outcomes && `النتيجة: ${outcomes}.`,
          join && "ربطه المحرر."
        ]),
      flag: ({title, date, kind, place}) => `${title}، ${date}${place ? `، ${place}` : ""} (${kind}، لا يُحتسب).`,
      bin: ({lane, from, to, counted: what}) => `${lane ? `${lane}، ` : ""}${f.days(from, to)}: ${what}.`
    },
    lane: {
      undated: "دون تاريخ",
      long: "مدد أطول",
      others: (count) => f.count(count, {one: "# أخرى", two: "# أخريان", other: "# أخرى"}),
      none: "الكل",
      nowhere: "المكان غير معروف",
      notStated: "لم يُذكر"
    },
    uncovered: (days, n) => `${days}: ${n}`,
    notCovered: (days) => `${f.count(days, day)} خارج التغطية`,
    noneListed: (days) => `${f.count(days, day)} دون حوادث مدرجة`,
    account: accountWords(f, counted, {
      shown: (what, uncounted, given) =>
        `المعروض: ${what}${uncounted > 0 ? `، و${n(uncounted)} غير محتسبة (حصائل وردود وسياق)` : ""}${given === null ? "" : `، من ${f.count(given, {one: "مُدخل واحد", two: "مُدخلين", few: "# مُدخلات", many: "# مُدخلًا", other: "# مُدخل"})}`}.`,
      left: (why) => `غير معروض: ${why}.`,
      reasons: {
        unreadable: "تعذرت قراءتها",
        denied: "ينفيها كل من تحدث عنها",
        retracted: "سحبها المصدر",
        notYetSaid: "لم يُفَد بها حتى ذلك اليوم",
        sourceHidden: "مصادرها موقوفة",
        joinsOff: "ربطها المحرر فقط",
        classHidden: "موقوفة في مفتاح الرسم",
        outsidePeriod: "خارج المدة",
        undated: "دون تاريخ",
        outsideView: "خارج المعروض"
      },
      undated: (count) => `${n(count)} دون تاريخ.`,
      joined: (count) => `${incidents(count)} تستند إلى ربط من المحرر.`,
      maybeSame: (count) => `${n(count)} قد تكون مطابقة لأخرى.`,
      assumed: (count) => `${n(count)} من الأقوال دون يوم خاص بها.`,
      asOf: (date) => `كما كان في ${date}.`,
      period: (days) => `المدة فقط: ${days}.`,
      hidden: (names) => `موقوف: ${names}.`,
      noJoins: "دون ما ربطه المحرر."
    }),
    legend: {
      all: "الكل",
      founded: "عدة مصادر أصلية أو الجانب المستهدَف",
      join: "ربطه المحرر",
      within: "أحد هذه الأيام",
      lasted: "استمر",
      about: "في نحو ذلك",
      uncovered: "خارج تغطية القائمة",
      heading: {basis: "ما يستند إليه", outcome: "النتيجة بحسب مصدر أصلي واحد على الأقل"}
    },
    ui: {
      zoomIn: "تكبير",
      zoomOut: "تصغير",
      zoomReset: "كل المدة",
      earlier: "أسبق",
      later: "أحدث",
      from: "من",
      to: "إلى",
      clearPeriod: "إلغاء المدة",
      period: "المدة",
      close: "إغلاق",
      details: "التفاصيل",
      table: (count) => `جدول: ${incidents(count)}`,
      statements: (count) => `تصريحات لا تخص حادثة بعينها: ${n(count)}`,
      more: (count) => `${n(count)} أخرى`,
      picked: (count) => (count === 0 ? "لم يُختر شيء" : `المختار: ${incidents(count)}`),
      keys: "مفاتيح الأسهم للتنقل بين العلامات، Enter لفتح واحدة، مفتاح المسافة لإضافتها إلى المختار، Escape للخروج.",
      source: "المصدر",
      notes: "ملاحظة",
      credit: "الرسم",
      link: "فتح"
    },
    columns: {
      mark: "العلامة",
      date: "التاريخ",
      what: "ماذا",
      site: "الموقع",
      country: "البلد",
      attacks: "الهجمات",
      basis: "ما يستند إليه",
      sources: "من يقول ذلك"
    },
    claims: {
      heading: (count) => f.count(count, {one: "قول واحد", two: "قولان", few: "# أقوال", many: "# قولًا", other: "# قول"}),
      none: "مدرج دون ذكر مصدر.",
      via: (names) => `عبر ${names}`,
      in: (document) => `في ${document}`,
      said: (date, assumed) => (assumed ? `لم يُذكر يوم القول؛ عُدّ ${f.day(date)}` : `قيل في ${f.day(date)}`),
      join: (placeless) => `ربطه المحرر: ${placeless ? "لا يسمّي مكانًا" : "لا يسمّي هذه الحادثة"}`,
      maybe: (titles) => `قد يقصد: ${titles}`,
      retracted: "سحبه المصدر",
      revised: "حلّ محله قول لاحق للمصدر نفسه",
      change: (earlier, later) => `${earlier} ← ${later}`,
      notRepeated: (value) => `${value} ← لم يُكرَّر`,
      hidden: "موقوف عن العرض",
      evidence: (kind, made, verdict, by) =>
        list([kind, made && `من ${made}`, verdict && `: ${verdict}`, by && `بحسب ${by}`]).replace(" :", ":"),
      maybeSame: (titles) => `قد تكون هي نفسها: ${titles}`,
      covers: (titles) => `قد تشمل: ${titles}`,
      note: "ملاحظة المحرر"
    }
  };
}
