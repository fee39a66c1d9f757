import type {DisagreementWords} from "../disagreement.js";
import type {Format} from "../format.js";
import {joined, signedWords} from "../phrases.js";
import type {Nouns} from "./nouns.js";

export function disagreement(f: Format, {incidents, origins, statements, many}: Nouns): DisagreementWords {
  const n = f.number;
  return {
    title: "ڕاپۆرتەکان لە کوێ جیاوازن",
    summary: ({conflicting, several, most}) =>
      several === 0 ? "هیچ ڕووداوێک نییە کە زیاتر لە یەک سەرچاوەی بنەڕەتی باسی بکات."
      : conflicting === 0 ? `لە ${incidents(several)} کە چەند سەرچاوەیەکی بنەڕەتی باسی دەکەن، هیچ ناکۆکییەک نییە.`
      : `سەرچاوە بنەڕەتییەکان لە ${n(conflicting)} لە ${incidents(several)} کە چەندیان باسی دەکەن ناکۆکن${most ? `؛ زۆرتر لە «${most.field}» (${n(most.incidents)})` : ""}.`,
    single: (count) => `${n(count)} کە یەک سەرچاوەی بنەڕەتی باسی دەکات بەراورد ناکرێت.`,
    inConflict: (count, compared) => count === 0 ? "هیچ خاڵێکی ناکۆک نییە" : `${n(count)} لە ${many("خاڵ")(compared)} ناکۆکە`,
    conflict: "ناکۆک",
    wording: "جیاوازی لە وشەدا",
    unknown: (names) => `دەڵێت نەزانراوە: ${names}`,
    both: (origin) => `${origin} هەردووکیان دەڵێت`,
    joined: "سەرنووسەر بەستوویەتییەوە",
    againstJoin: "لەگەڵ بەستنەوەکە ناگونجێت",
    fold: (text, open) => `${text}: ${open ? "کراوە" : "داخراو"}.`,
    positions: {
      how: "هەر دێڕێک خاڵێکە کە گێڕانەوەکانی ڕووداوێک تێیدا جیاوازن: سەرەتا ئەوەی وتراوە، بە تۆخی لەو شوێنەی هەمووی پێکەوە ناگونجێت، پاشان کێ دەیڵێت.",
      none: "لە هیچ یەک لەم ڕووداوانەدا جیاوازییەک نییە پیشان بدرێت.",
      line: ({title, date, field, state, says}) => `${title}، ${date}. ${joined([field, state], "، ")}: ${says.join("؛ ")}.`,
      version: (value, holders) => `${value} بە وتەی ${holders}`,
      holder: (name, notes) => joined([name, notes.length > 0 && `(${notes.join("، ")})`]),
      revision: "کاتێک گێڕانەوەکەی گۆڕی",
      compatible: "ناکۆک نییە",
      evidence: "بەڵگە",
      beside: (origin) => `لە تەنیشت وتەی ${origin}`,
      more: (count) => `${many("ڕووداوی تر")(count)} بە گێڕانەوەی جیاواز`,
      rest: (agreed, single, unsourced) => joined([
        agreed > 0 && `${incidents(agreed)} کە سەرچاوەکانی ناکۆک نین`,
        single > 0 && `${n(single)} بە وتەی یەک سەرچاوەی بنەڕەتی`,
        unsourced > 0 && `${n(unsourced)} تۆمارکراو بێ سەرچاوە`
      ], "، "),
      left: (count) => `${n(count)}ی تر پیشان نادرێن: ماوەیەکی کورتتر هەڵبژێرە.`,
      listed: ({title, date, told}) => `${title}، ${date}: ${told}.`,
      statements: "ئەو وتانەی باسی یەک ڕووداوی دیاریکراو ناکەن",
      topics: (topics, count, more) => `${many(more ? "بابەتی تر" : "بابەت")(topics)}، ${statements(count)}`,
      statement: ({topic, position, who, conflict, quote}) => joined([`${joined([topic, conflict], "، ")}:`, position, `— ${who}.`, quote && `«${quote}»`]),
      legend: {later: "وتەی پێشووی سەرچاوە، پاشان وتەی دواتری", struck: "سەرچاوە لێی پاشگەز بووەتەوە", bound: "بێ سنووری سەرەوە", compatible: "ئەوەی لەگەڵ هەموویان دەگونجێت", gap: "بۆشایی نێوانیان"}
    },
    matrix: {
      how: `هەر ڕیزێک یەک خاڵە کە لەبارەی ڕووداوێکەوە دەوترێت، هەر ستوونێک یەک سەرچاوەی بنەڕەتی. شوێنی بەتاڵ بێدەنگییە، «?» واتە دەڵێت نەزانراوە، ${n(0)} واتە دەڵێت هیچ.`,
      kinds: {party: "لایەنەکان", official: "بەرپرسان", outlet: "ڕاگەیاندنەکان", unnamed: "بێ ناو"},
      none: "هیچ شتێک لەبارەی ئەم ڕووداوانەوە بە دوو شێوە نەوتراوە.",
      number: signedWords(f),
      letter: (i) => "ابپتجچحخدرزژسشعغفڤقکگلڵمنوهی".charAt(i % 28).repeat(1 + Math.floor(i / 28)),
      carrier: (letter, way) => `${letter}:\u00a0${way}`,
      cell: ({origin, field, title, date, says, notes}) => joined([`${origin} لەبارەی «${field}» لە ${title}، ${date}: ${says.join("؛ ")}.`, ...notes.map((d) => `${d}.`)]),
      earlier: (value) => `پێشتر ${value}`,
      withdrew: (value) => `پاشگەز بووەوە لە ${value}`,
      notRepeated: "کاتێک گۆڕی دووبارەی نەکردەوە",
      others: (count) => `و ${n(count)}ی تر`,
      more: many("ڕیزی تر"),
      rest: (count) => `${incidents(count)} کە لێرە هیچی بۆ بەراوردکردن نییە`,
      hidden: (count, rows) => `${origins(count)} ستوونی نییە${rows === 0 ? "" : `، و ${many("ڕیز")(rows)} کە تێیدا لەوانی تر جیاوازن پیشان نادرێت`}.`,
      folded: (count) => `${many("ڕیز")(count)} داخراوە.`
    },
    ranges: {
      how: "هەر ڕیزێک ئەوەیە کە یەک سەرچاوەی بنەڕەتی دەیڵێت، هەموویان لەسەر یەک پێوەر. تیر سنوورە، هێڵی دوو سەردار مەودایە، هێڵی پچڕپچڕ «نزیکەی»یە؛ سێبەر ئەوەیە کە لەگەڵ هەموویان دەگونجێت؛ ئەگەر ژمارەی وا نەبێت، خاڵەکان پیشان دەدەن چەند لێک دوورن.",
      none: "هیچ ژمارەیەک بە دوو شێوە نەوتراوە و هیچ ژمارەیەکی گشتی ڕانەگەیەندراوە.",
      fits: (number) => `لەگەڵ هەموویان دەگونجێت: ${number}`,
      apart: (count) => `جیاوازی ${n(count)}`,
      log: "پێوەر بە توانەکانی دە",
      totals: "ژمارە گشتییەکان کە هەمان شت دەژمێرن، یان ڕەنگە بیژمێرن (≈)",
      alone: "ژمارە گشتییەکان کە لەگەڵ هیچی تر بەراورد ناکرێن",
      because: {
        measure: () => "هیچ ژمارەیەکی گشتیی تر ئەمە ناژمێرێت.",
        since: (speaker, amount) => `ڕۆژی دەستپێکی وەک هی ژمارەی ${speaker} (${amount}) نییە.`,
        until: (speaker, amount) => `ڕۆژی کۆتایی وەک هی ژمارەی ${speaker} (${amount}) نییە.`,
        place: (speaker, amount) => `شوێنەکەی وەک هی ژمارەی ${speaker} (${amount}) نییە.`,
        by: (speaker, amount) => `ئەنجامدەرەکەی وەک هی ژمارەی ${speaker} (${amount}) نییە.`,
        of: (speaker, amount) => `ئەو کەسانەی دەیانژمێرێت وەک هی ژمارەی ${speaker} (${amount}) نین.`
      },
      only: "هیچ ژمارەیەکی گشتیی تر نییە.",
      growth: "زیادبوون، نەک ناکۆکی.",
      more: (count) => `${many("ژمارەی تر")(count)} لە ڕووداوەکان`,
      moreTotals: many("ژمارەی گشتیی تر"),
      folded: (count) => `${many("ژمارە")(count)} داخراوە.`,
      left: (count) => `${many("ژمارەی گشتی")(count)} نابینرێت: هێشتا نەوتراوە، لە دەرەوەی ماوەیە، یان هی سەرچاوەیەکی کوژێنراوەیە.`
    },
    pairs: {
      how: `بۆ هەر دوو سەرچاوەی بنەڕەتی، لەو خاڵانەدا کە هەردووکیان باسی دەکەن چەند لێک دوورن: ${n(0)} واتە وەک یەک، ${n(1)} واتە دوورترین. دووری هەڵە نییە: ناڵێت کێ ڕاست دەکات، و ئەوەی قسەی یەکێکی تر دووبارە دەکاتەوە لێی نزیکە. هەر جووتێک قسەی هەردووکیان دەکاتەوە.`,
      none: "هیچ دوو سەرچاوەیەکی بنەڕەتی باسی یەک خاڵ ناکەن.",
      shared: (count, conflicts, most) => `${many("خاڵی هاوبەش")(count)}، ${conflicts === 0 ? "هیچی ناکۆک نییە" : `${n(conflicts)} ناکۆک${most ? ` (زۆرتر: ${most})` : ""}`}`,
      pair: (a, b, shared, distance) => `${a} و ${b}: ${shared}؛ ${distance}`,
      distance: (d) => `تێکڕای دووری ${d}`,
      points: (count) => `${many("خاڵ")(count)} بەراورد کراوە`,
      bin: ({field, when, points, distance}) => `${field}، ${when}: ${points}، ${distance}`,
      key: "تێکڕای دووری",
      few: (count) => `کەمتر لە ${many("خاڵی هاوبەش")(count)}`,
      bars: "بەپێی بابەت و کات",
      tallest: (count) => `بەرزی: خاڵی بەراوردکراو، تا ${n(count)}؛ بەشی پڕ: تێکڕای دووری`,
      hidden: (count, pairs) => `${origins(count)}ی تر کە لە خاڵی کەمتردا بەراورد دەکرێن، و ${many("جووت")(pairs)} لەگەڵیان`,
      more: many("جووتی تر"),
      left: (count) => `${many("جووتی تر")(count)} پیشان نادرێت.`
    }
  };
}
