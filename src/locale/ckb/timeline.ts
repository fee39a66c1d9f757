import type {Format} from "../format.js";
import type {Phrases} from "../phrases.js";

export function timeline(f: Format): Phrases["timeline"] {
  const n = f.number;
  const bin = (unit: string): string => `هەر ستوونێک هێرشەکانی یەک ${unit} دەژمێرێت؛ ڕەنگ تا تۆختر بێت، پشتیان بە سەرچاوەی بەهێزتر بەستووە. ماوەی کورتتر بە وردەکاریی زیاترەوە پیشان دەدرێت.`;
  return {
    title: "چی ڕاگەیەندرا، و کەی",
    how: (mark) => ({
      basis: "هەر نیشانەیەک یەک ڕووداوە لە ڕۆژی خۆی؛ نیشانەکە دەڵێت هەواڵەکە پشت بە چی دەبەستێت، نەک ڕووداوەکە چەند توند بوو.",
      outcome: "هەر نیشانەیەک یەک ڕووداوە لە ڕۆژی خۆی؛ شێوەکەی ئەنجام پیشان دەدات بە وتەی لانیکەم یەک سەرچاوەی بنەڕەتی.",
      day: bin("ڕۆژ"),
      week: bin("هەفتە"),
      month: bin("مانگ")
    })[mark],
    summary: ({counted, span, most, lane}) =>
      counted + (!span ? "، هەمووی بێ بەروار" : span[0] === span[1] ? ` لە ${f.day(span[0])}` : ` لە ${f.day(span[0])} تا ${f.day(span[1])}`) +
      (lane ? `، زۆرترینیان لە ${lane.name} (${n(lane.attacks)})` : "") +
      (most ? `؛ زۆرترین لە یەک ڕۆژدا: ${n(most.attacks)}، لە ${f.day(most.day)}` : "") +
      "."
  };
}
