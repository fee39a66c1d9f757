import type {CounterWords} from "../counter.js";
import type {Format} from "../format.js";
import {joined} from "../phrases.js";
import type {Nouns} from "./nouns.js";

export function counter(f: Format, {many, attacks, incidents, days}: Nouns): CounterWords {
  const n = f.number;
  const left = {notYetSaid: "تا ئەو ڕۆژە نەوتراوە", sourceHidden: "سەرچاوەکانیان کوژێنراوەتەوە", outsidePeriod: "لە دەرەوەی ماوە", apart: "لەبارەی شتێکی تر یان ڕۆژی نەزانراو"};
  return {
    title: "چەند تۆمارکراوە، و چەند ڕاگەیەندراوە",
    how: ({steps, totals}) => joined([
      steps && `پلەکان پیشان دەدەن تا هەر ڕۆژێک چەند تۆمارکراوە${steps === "basis" ? "؛ ڕەنگ تا تۆختر بێت، پشتی بە سەرچاوەی بەهێزتر بەستووە" : ""}.`,
      totals && "ستوونەکە ئەوەیە کە لیستەکە بۆ هەمان ماوە و هەمان شوێن هەیەتی؛ مەرج نییە ئەوانەی لیستەکە لەناو ژمارە ڕاگەیەندراوەکەدا بن."
    ]),
    counts: {
      attacks,
      sites: many("شوێن"),
      injured: many("بریندار"),
      killed: many("کوژراو"),
      munitions: many("تەقەمەنی"),
      intercepted: many("تەقەمەنیی ڕێگریلێکراو")
    },
    inIncidents: (amount, count) => `${amount} لە ${incidents(count)}`,
    none: (measure) => (measure === "attacks" ? "هیچ تۆمار نەکراوە" : "هیچ ژمارەیەک تۆمار نەکراوە"),
    listed: (span) => (span === null ? "تۆمارکراو، هەمووی بێ بەروار" : `تۆمارکراو، ${span}`),
    covered: (covered, all) => `لیستەکە ${n(covered)} لەم ${days(all)} دەگرێتەوە`,
    says: (speaker, amount) => `${amount}، بە وتەی ${speaker}`,
    steps: {all: "تۆمارکراو", several: "بە وتەی چەند سەرچاوەی بنەڕەتی یان لایەنی هێرشلێکراو", attacked: "بە وتەی لایەنی هێرشلێکراو", undated: "بێ بەروار"},
    undated: (amount) => `+ ${amount} بێ بەروار`,
    day: ({days: on, more, all, parts}) => `${on}: ${more}، تا ئەو ڕۆژە ${all} تۆمارکراوە${parts === null ? "" : `: ${parts}`}.`,
    founded: (several, attacked) => `${several} بە وتەی چەند سەرچاوەی بنەڕەتیی سەربەخۆ یان لایەنی هێرشلێکراو، ${attacked} بە وتەی لایەنی هێرشلێکراو`,
    tooFew: (count) => (count === 0 ? "هیچ ڕووداوێکی تۆمارکراو ژمارە نادات: بۆ ژماردنی بەردەوام بەس نییە." : `تەنیا ${incidents(count)} ژمارە دەدات: بۆ ژماردنی بەردەوام بەس نییە.`),
    totals: {
      heading: "ئەوەی سەرچاوەکان ڕایدەگەیەنن، و ئەوەی بۆ هەمان ماوە و شوێن تۆمارکراوە",
      apart: (measure) => `ئەمانە ${{attacks: "هێرشەکان", sites: "شوێنەکان", injured: "برینداران", killed: "کوژراوان", munitions: "تەقەمەنی", intercepted: "تەقەمەنیی ڕێگریلێکراو"}[measure]} دەژمێرن: لەگەڵ هیچ ژمارەیەکی سەرەوە بەراورد ناکرێن و پێوەری خۆیان هەیە`,
      others: (count) => `${many("ژمارەی گشتیی تر")(count)} شتێکی تر دەژمێرێت`,
      stated: (amount) => `${amount} ڕاگەیەندراو`,
      listed: (amount) => `${amount} تۆمارکراو`,
      silent: "هیچ ژمارەیەک تۆمار نەکراوە",
      covers: (covered, all) => (covered === all ? "لیستەکە هەموو ماوەکە دەگرێتەوە" : `لیستەکە ${n(covered)} لە ${days(all)} دەگرێتەوە`),
      unbounded: (end) => (end === "since" ? "کەس ناڵێت لە کەیەوە: هیچ لە تەنیشتی دانانرێت" : "کەس ناڵێت تا کەی: هیچ لە تەنیشتی دانانرێت"),
      by: (actor) => (actor === null ? "کاری خۆی" : `کاری ${actor}`),
      of: (people) => `لە ${people}`,
      undated: (count) => `${n(count)}ی تر بێ بەروار`,
      parts: (verdict, amount) => `کۆی بەشەکان ${amount}${{agrees: "، وەک ڕاگەیەندراوە", incomplete: "، کەمتر لەوەی ڕاگەیەندراوە", differs: "، زیاتر لەوەی ڕاگەیەندراوە"}[verdict]}.`,
      growth: (how, earlier, day) => `${{grown: "زیادبوون لە", revisedUp: "بەرزکراوەتەوە لە", revisedDown: "کەمکراوەتەوە لە"}[how]} ${earlier}، ڕاگەیەندراو تا ${day}.`,
      item: (speaker, amount, scope) => `${speaker}: ${amount} ڕاگەیەندراو (${scope}).`,
      beside: (listed) => `بۆ هەمان: ${listed}.`
    },
    summary: ({counted, listed, days: span, steepest, most}) => joined([
      listed ? `تۆمارکراو: ${counted}${span === null ? "" : `، ${span}`}.` : `${counted}.`,
      steepest && `زۆرترین زیادبوون لە یەک مانگدا: ${steepest.counted}، لە ${steepest.month}.`,
      most && `زۆرترین ژمارەی ڕاگەیەندراو: ${most.amount}، لەلایەن ${most.speaker} (${most.scope})؛ بۆ هەمان، ${most.listed}.`
    ]),
    account: {
      since: (day) => `ژماردن لە ${day}.`,
      noHeadline: (id) => `ژمارەیەک بە ناوی «${id}» نابینرێت؛ ژمارەی سەرەکی ئەوەیە کە تۆمارکراوە.`,
      notAttacks: (count) => `پوختە و وەڵام و زەمینە کە ناژمێردرێن: ${n(count)}.`,
      noNumber: (count) => `${incidents(count)} ژمارە نادات.`,
      totals: (shown, why) => `ژمارە گشتییەکان: ${joined([`${n(shown)} پیشاندراو`, ...why.map(([reason, count]) => `${n(count)} ${left[reason]}`)], "، ")}.`
    },
    legend: {earliest: "ئەگەر هەریەکەیان لە یەکەم ڕۆژی گونجاودا ڕووی دابێت", interval: "لە کەمترین تا زۆرترین ژمارە", listed: "تۆمارکراو بۆ هەمان", stated: "ڕاگەیەندراو", bound: "زیاتر لە، تا"}
  };
}
