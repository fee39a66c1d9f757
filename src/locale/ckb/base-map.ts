import type {BaseMapWords} from "../base-map.js";
import type {Format} from "../format.js";
import {joined} from "../phrases.js";
import type {Nouns} from "./nouns.js";

export function baseMap(f: Format, {many, attacks, incidents, origins}: Nouns): BaseMapWords {
  const n = f.number;
  const sites = many("شوێن");
  const km = many("کم");
  return {
    title: "بنکەکان بەپێی وڵات",
    how: "ڕووبەری بازنە ژمارەی هێرشەکانە؛ بەشی ناوەوەی ئەوانەیە کە چەند سەرچاوەی بنەڕەتی یان لایەنی هێرشلێکراو باسیان کردووە.",
    summary: ({counted, sites: count, lead, most, unlocated}) =>
      counted + (count > 0 ? ` لە ${sites(count)}` : "") + (lead ? `، زۆرترینیان لە ${lead.name} (${n(lead.attacks)})` : "") +
      (most ? `؛ زۆرترین لە یەک شوێندا: ${most.name} (${n(most.attacks)})` : "") +
      (unlocated > 0 ? `؛ شوێنی ${attacks(unlocated)} دیاری نەکراوە` : "") + ".",
    country: (name, counted) => `${name}: ${counted ?? "هیچ تۆمار نەکراوە"}.`,
    rank: (at, of) => `ڕیزبەندی لەنێو وڵاتان: ${n(at)} لە ${n(of)}.`,
    place: ({names, counted, founded, joined: joins, km: known, seat, located, elsewhere}) =>
      joined([
        `${names.join("، ")}: ${counted}.`,
        founded !== null && `چەند سەرچاوەی بنەڕەتی یان لایەنی هێرشلێکراو باسی ${n(founded)} دەکەن.`,
        joins > 0 && `${incidents(joins)} بە بەستنەوەی سەرنووسەر.`,
        !located && "شوێن دیاری نەکراوە.",
        known !== null && `شوێنەکە بە وردیی ${km(known)} زانراوە.`,
        seat === "near" && "خاڵەکەی کەمێک لە دەرەوەی وڵاتەکەیە؛ لە نزیکترین شوێنی ناوەوە کێشراوە.",
        seat === "outside" && "خاڵەکەی لە دەرەوەی وڵاتەکەیە.",
        ...elsewhere.map((d) => `بە وتەی ${origins(d.origins)}، ${d.incidents === 1 ? "یەکێک" : n(d.incidents)} لەمانە لە شوێنێکی تر بوو: ${d.place}.`)
      ]),
    notEstablished: (count) => `شوێن دیاری نەکراوە (${n(count)})`,
    noneListed: "هیچ تۆمار نەکراوە",
    somewhere: (country) => (country === null ? "شوێن نەزانراو" : `${country}، شوێن نەزانراو`),
    within: (value) => `±${km(value)}`,
    km,
    moreSites: (count) => `و ${many("شوێنی تر")(count)}`,
    noMap: "هیچ شوێنێک دیاری نەکراوە، بۆیە نەخشە نییە.",
    account: {
      mapped: (a, b) => `لەسەر نەخشە: ${attacks(a)}؛ شوێن دیارینەکراو: ${n(b)}.`,
      noneListed: (names) => `هیچ تۆمار نەکراوە لە: ${names}.`,
      notAttacks: (count) => `پوختە و وەڵام و زەمینە کە لەسەر نەخشە نین: ${n(count)}.`,
      near: (count) => `${sites(count)} لە نزیکترین شوێنی ناو وڵاتەکە کێشراوە.`,
      outside: (count) => `${sites(count)} لە دەرەوەی وڵاتی ناوبراوە، زیاتر لە نادڵنیایی شوێنەکە.`,
      moved: (count) => `${many("بازنە")(count)} لابراوەتە لاوە، بە هێڵێک تا خاڵە ڕاستەقینەکە.`,
      dots: (count) => `لەبەر کەمی جێگا ${sites(count)} وەک خاڵ نیشان دراون؛ هەموویان بە گەورەکردن و لە لیستە و خشتەدا دەبینرێن.`,
      borders: (name, disputed) => `سنوورەکان: ${name ?? "وەک دراون، بێ ناوهێنانی سەرچاوە"}${disputed ? "؛ سنووری جێناکۆک پچڕپچڕە" : ""}.`,
      noBorders: "هیچ سنوورێک نەکێشراوە، چونکە شێوەی وڵاتان نەدراوە.",
      projection: (world) => `پرۆجێکشنی نەخشە: ${world ? "ناچوراڵ ئێرس" : "ستێریۆگرافی"}.`
    },
    legend: {rough: `بە نادڵنیایی ${km(5)} یان زیاتر`, reach: "بە نزیکەیی زانراوە: لەناو بازنە پچڕپچڕەکەدا", aside: "خاڵی ڕاستەقینەی بازنەیەکی لابراو", elsewhere: "ئەو شوێنەی هەندێک سەرچاوە دەیڵێن"}
  };
}
