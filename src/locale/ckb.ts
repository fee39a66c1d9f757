import {baseMap} from "./ckb/base-map.js";
import {counter} from "./ckb/counter.js";
import {disagreement} from "./ckb/disagreement.js";
import {nounsOf} from "./ckb/nouns.js";
import {own} from "./ckb/own.js";
import {timeline} from "./ckb/timeline.js";
import type {Format, Forms} from "./format.js";
import type {Language, Words} from "./locale.js";
import {joined, wordsOf} from "./phrases.js";
import type {Lists} from "./tables.js";

/** Kurdish (Sorani). Its words have not been checked by a reader of the language yet. */
export const ckb: Language = {tag: "ckb", dir: "rtl", digits: "arab", own, words};

function words(f: Format, noun: Forms | null): Words {
  const n = f.number;
  const nouns = nounsOf(f, noun);
  const {many, attacks, incidents, entries, days, origins, statements, counted} = nouns;
  return wordsOf(f, lists, {
    unknown: "دەڵێت نەزانراوە",
    occurred: ["نەخێر", "بەڵێ"],
    attacks,
    incidents,
    counted,
    carried: (d) => `${many("ڕاپۆرت")(d.reports)} لە ${statements(d.statements)}، ${origins(d.origins)}`,
    told: (count) => (count === 0 ? "بێ سەرچاوە" : many("سەرچاوە")(count)),
    span: {
      undated: "بێ بەروار",
      brief: {before: (date) => `تا ${date}`, after: (date) => `لە ${date}`},
      about: (date) => `دەوروبەری ${date}`,
      before: (date) => `لە ${date} یان پێشتر`,
      after: (date) => `لە ${date} یان دواتر`,
      within: (days) => `یەکێک لە ڕۆژەکانی ${days}`
    },
    quantity: {
      atLeast: (x) => `لانیکەم ${x}`,
      moreThan: (x) => `زیاتر لە ${x}`,
      upTo: (x) => `تا ${x}`,
      fewerThan: (x) => `کەمتر لە ${x}`,
      about: (x) => `نزیکەی ${x}`,
      range: (a, b) => `${a} تا ${b}`
    },
    quoted: (text) => `«${text}»`,
    untitled: (weapons, site, _, what) => joined([joined([what, weapons.length > 0 && `(${f.list(weapons, "plain")})`]), site], "، "),
    timeline: timeline(f),
    counter: counter(f, nouns),
    baseMap: baseMap(f, nouns),
    disagreement: disagreement(f, nouns),
    nothing: {
      shown: "هیچ ڕووداوێک نییە پیشان بدرێت.",
      listed: "لیستەکە بەتاڵە.",
      left: (given) => `لە ${entries(given)} هیچ پیشان نادرێت.`
    },
    item: {
      comma: "، ",
      outcomes: (d) => `ئەنجام: ${d}.`,
      joined: "سەرنووسەر بەستوویەتییەوە.",
      flag: (what, kind) => `${what} (${kind}، ناژمێردرێت).`
    },
    lane: {others: many("شوێنی تر")},
    notCovered: (count) => `${days(count)} لە دەرەوەی لیست`,
    noneListed: (count) => `${days(count)} بێ ڕووداوی تۆمارکراو`,
    account: {
      shown: (what, uncounted, given) =>
        `پیشاندراو: ${what}${uncounted > 0 ? `، و ${n(uncounted)} کە ناژمێردرێن (پوختە، وەڵام، زەمینە)` : ""}${given === null ? "" : `، لە ${entries(given)}`}.`,
      left: (why) => `پیشاننەدراو: ${why}.`,
      unreadRows: (count) => `ڕیزەکانی خشتەکە کە نەتوانرا بخوێنرێنەوە: ${n(count)}.`,
      faultyRows: (count) => `ڕیزەکانی خشتەکە کە وەک خۆیان نەخوێنرانەوە: ${n(count)}.`,
      undated: (count) => `${n(count)} بێ بەروار.`,
      joined: (count) => `${incidents(count)} پشت بە بەستنەوەی سەرنووسەر دەبەستێت.`,
      maybeSame: (count) => `${n(count)} ڕەنگە هەمان ڕووداوی تر بن.`,
      assumed: (count) => `${statements(count)} ڕۆژی تایبەتی خۆی نییە.`,
      asOf: (date) => `وەک لە ${date} هەبوو.`,
      period: (days) => `تەنیا ${days}.`,
      hidden: (names) => `کوژێنراوە: ${names}.`,
      noJoins: "بێ بەستنەوەکانی سەرنووسەر."
    },
    ui: {
      table: (count) => `خشتەی ${incidents(count)}`,
      switches: (off) => `سەرچاوەکان${off > 0 ? ` (${n(off)} کوژێنراوە)` : ""}`,
      statements: (count) => `وتەکان کە باسی یەک ڕووداوی دیاریکراو ناکەن: ${n(count)}`,
      more: (count) => `${n(count)}ی تر`,
      picked: (count) => (count === 0 ? "هیچ هەڵنەبژێردراوە" : `${incidents(count)} هەڵبژێردراوە`),
      changed: (now, before) => `ئێستا ${now}؛ پێشتر ${before}.`
    },
    claims: {
      between: "، ",
      heading: statements,
      via: (names) => `لە ڕێگەی ${names}`,
      in: (document) => `لە ${document}`,
      said: (date, assumed) => (assumed ? `ڕۆژەکەی نەوتراوە؛ ${f.day(date)} دانراوە` : `وتراوە لە ${f.day(date)}`),
      join: (placeless) => `بەستنەوەی سەرنووسەر: ${placeless ? "ناوی هیچ شوێنێک ناهێنێت" : "ناوی ئەم ڕووداوە ناهێنێت"}`,
      maybe: (titles) => `ڕەنگە باسی ئەمە بێت: ${titles}`,
      change: (earlier, later) => `${earlier} ← ${later}`,
      notRepeated: (value) => `${value} ← دووبارە نەکرایەوە`,
      evidence: (kind, made, verdict, by) =>
        joined([kind, made && `لە ${made}`]) + (verdict ? `: ${verdict}` : "") + (by ? ` بە وتەی ${by}` : ""),
      maybeSame: (titles) => `ڕەنگە هەمان شت بێت: ${titles}`,
      covers: (titles) => `ڕەنگە ئەمانەی تێدا بێت: ${titles}`
    }
  });
}

const lists: Lists = {
  basis: ["تۆمارکراو، بێ ناوهێنانی سەرچاوە", "یەک سەرچاوەی بنەڕەتی", "چەند سەرچاوەی بنەڕەتیی سەربەخۆ", "هەروەها لایەنی هێرشلێکراو"],
  outcome: ["پێکا", "بەشێکی پێکا", "نەیپێکا", "ڕێگری لێ کرا", "نەزانراو", "نەوتراوە"],
  weapon: ["درۆن", "هاوێژراو", "ڕۆکێت", "مووشەک", "مووشەکی بالیستی", "هاوەن", "تۆپخانە", "هێرشی ئاسمانی", "چەکی سووک", "ئامێری تەقینەوە", "چەکی تر"],
  damage: ["بێ زیان", "کەم", "گەورە"],
  partOfDay: ["شەو", "بەیانی", "دوای نیوەڕۆ", "ئێوارە"],
  kind: ["هێرش", "پوختەی چەند هێرشێک", "وەڵام", "زەمینە"],
  sourceKind: ["گرووپی چەکدار", "لایەنی سەربازی", "حکوومەت", "بەرپرس", "دەزگای ڕاگەیاندن", "ئاژانسی هەواڵ", "بێ ناو", "شایەتحاڵ", "بنکەی داتا"],
  field: ["ڕووی دا", "بەروار", "کات", "شوێن", "چەک", "تەقەمەنیی بەکارهاتوو", "تەقەمەنیی ڕێگریلێکراو", "هێرشەکان", "ئەنجام", "زیان", "برینداران", "کوژراوان", "ئەنجامدەر"],
  verdict: ["ڕەسەن", "لە کات یان شوێنێکی تر", "دەستکاریکراو"],
  evidence: ["وێنە", "ڤیدیۆ", "بەڵگەنامە"],
  lane: ["بێ بەروار", "ماوەی درێژتر", "هەموو", "شوێن نەزانراو", "نەوتراوە"],
  legend: ["هەموو", "چەند سەرچاوەی بنەڕەتی یان لایەنی هێرشلێکراو", "بەستنەوەی سەرنووسەر", "یەکێک لەم ڕۆژانە", "بەردەوام بوو", "لەو دەوروبەرە", "لە دەرەوەی لیست"],
  ui: [
    "گەورەکردن", "بچووککردن", "پیشاندانی هەموو", "پێشتر", "دواتر", "لە", "تا", "لابردنی ماوە", "ماوە", "داخستن", "وردەکاری", "سەرچاوە", "تێبینی", "گرافیک", "کردنەوە",
    "ڕۆژاوا", "باکوور", "باشوور", "ڕۆژهەڵات", "بەستنەوەکانی سەرنووسەر", "هەموو داگیرسێنە", "ڕۆژێک بۆ دواوە", "لێدان", "وەستان", "ڕۆژێک بۆ پێشەوە", "وەک لە", "لەگەڵ هەموو ئەوەی لەوەتا وتراوە",
    "بە دوگمەکانی تیر لەنێوان نیشانەکاندا بڕۆ؛ Enter یەکێک دەکاتەوە، Space دەیخاتە هەڵبژێردراوەکان، + و − گەورە و بچووک دەکەن، Escape دەردەچێت.",
    "داگرتن", "وێنە (SVG)", "وێنە (PNG)", "وتەکان بە خشتە (CSV)", "داتا (JSON)", "کۆپیکردنی بەستەری ئەم دیمەنە", "بەستەر کۆپی کرا", "لەم پەڕەیەدا ناکرێت", "تێبینیی سەرنووسەر",
    "بۆ گەورەکردن، Ctrl یان ⌘ بگرە لە کاتی جووڵاندنی پەڕەدا.", "وێنەکە بە دوو پەنجە بجووڵێنە.",
    "ناتوانرێت ئەم وێنەیە پیشان بدرێت.", "نەتوانرا داتاکانی ئەم وێنەیە بار بکرێت.", "داتاکان بار دەکرێن"
  ],
  columns: ["نیشانە", "بەروار", "چی", "شوێن", "وڵات", "هێرشەکان", "لەسەر بنەمای", "کێ دەیڵێت"],
  claims: ["تۆمارکراوە؛ ناوی سەرچاوە نەهاتووە.", "سەرچاوەکە پاشگەز بووەتەوە", "وتەی دواتری هەمان سەرچاوە شوێنی گرتووەتەوە", "کوژێنراوە", "تێبینیی سەرنووسەر", "ئەم وێنەیە لە پوختەیەکەوە کێشراوە؛ خودی وتەکان لە ئەرشیفێکدا هەڵگیراون."],
  reasons: [
    "نەخوێنرایەوە", "هەموو ئەوانەی باسی دەکەن ڕەتی دەکەنەوە", "سەرچاوە پاشگەز بووەتەوە", "تا ئەو ڕۆژە باس نەکراوە", "سەرچاوەکانیان کوژێنراوەتەوە",
    "تەنیا سەرنووسەر بەستوویەتییەوە", "لە ڕوونکردنەوەی نیشانەکان کوژێنراوە", "لە دەرەوەی ماوە", "بێ بەروار", "لە دەرەوەی دیمەن"
  ]
};
