import type {DisagreementWords} from "../disagreement.js";
import type {Format} from "../format.js";
import {joined, signedWords} from "../phrases.js";
import type {Nouns} from "./nouns.js";

export function disagreement(f: Format, {incidents, statements, many}: Nouns): DisagreementWords {
  const n = f.number;
  const fields = many("بند واحد", "بندين", "بنود", "بندًا", "بند");
  return {
    title: "أين تفترق الروايات",
    summary: ({conflicting, several, most}) =>
      several === 0 ? "لا توجد حادثة يرويها أكثر من مصدر أصلي واحد."
      : conflicting === 0 ? `لا تتعارض المصادر الأصلية في أي من الحوادث التي يرويها عدد منها (${n(several)}).`
      : `تتعارض المصادر الأصلية في ${n(conflicting)} من أصل ${incidents(several)} يرويها عدد منها${most ? `؛ وأكثر ما تتعارض في «${most.field}» (${n(most.incidents)})` : ""}.`,
    single: (count) => `${n(count)} يرويها مصدر أصلي واحد ولا يمكن مقارنتها.`,
    inConflict: (count, compared) => count === 0 ? "لا تعارض في أي بند" : `تعارض في ${n(count)} من ${fields(compared)}`,
    conflict: "متعارض",
    wording: "اختلاف في الصياغة",
    unknown: (origins) => `يقول إنه غير معروف: ${origins}`,
    both: (origin) => `${origin} يقول الأمرين`,
    joined: "ربطه المحرر",
    againstJoin: "يخالف هذا الربط",
    fold: (text, open) => `${text}: ${open ? "مفتوح" : "مطوي"}.`,
    positions: {
      how: "كل سطر أمر واحد تختلف فيه روايات حادثة: أولًا ما قيل، بخط غليظ حيث لا يمكن أن يصح كله، ثم من قاله.",
      none: "لا اختلاف يُعرض في أي من هذه الحوادث.",
      line: ({title, date, field, state, says}) => `${title}، ${date}. ${joined([field, state], "، ")}: ${says.join("؛ ")}.`,
      version: (value, holders) => `${value} بحسب ${holders}`,
      holder: (name, notes) => joined([name, notes.length > 0 && `(${notes.join("، ")})`]),
      revision: "عند مراجعة روايته",
      compatible: "لا تعارض",
      evidence: "الدليل",
      beside: (origin) => `مع قول ${origin}`,
      more: (count) => `حوادث أخرى تختلف رواياتها: ${n(count)}`,
      rest: (agreed, single, unsourced) => joined([
        agreed > 0 && `${incidents(agreed)} لا تتعارض مصادرها`,
        single > 0 && `${n(single)} يرويها مصدر أصلي واحد`,
        unsourced > 0 && `${n(unsourced)} مدرجة دون مصدر`
      ], "، "),
      left: (count) => `غير معروض منها: ${n(count)}؛ اختر مدة أقصر.`,
      listed: ({title, date, told}) => `${title}، ${date}: ${told}.`,
      statements: "ما قيل ولا يخص حادثة بعينها",
      topics: (topics, count, more) => `${more ? "مواضيع أخرى" : "مواضيع"}: ${n(topics)}، ${statements(count)}`,
      statement: ({topic, position, who, conflict, quote}) => joined([`${joined([topic, conflict], "، ")}:`, position, `— ${who}.`, quote && `«${quote}»`]),
      legend: {later: "قول المصدر السابق ثم اللاحق", struck: "سحبه المصدر", bound: "دون حد أعلى", compatible: "ما يصح لها جميعًا", gap: "الفجوة بينها"}
    },
    matrix: {
      how: `كل صف أمر واحد يُروى عن حادثة، وكل عمود مصدر أصلي واحد. المكان الخالي سكوت، و«?» تعني أنه يقول إنه غير معروف، و${n(0)} تعني أنه يقول لا شيء.`,
      kinds: {party: "أطراف", official: "رسميون", outlet: "وسائل إعلام", unnamed: "غير مسمّين"},
      none: "لا شيء في هذه الحوادث رُوي على وجهين.",
      number: signedWords(f),
      letter: (i) => "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ".charAt(i % 28).repeat(1 + Math.floor(i / 28)),
      carrier: (letter, way) => `${letter}:\u00a0${way}`,
      cell: ({origin, field, title, date, says, notes}) => joined([`${origin} عن «${field}» في ${title}، ${date}: ${says.join("؛ ")}.`, ...notes.map((d) => `${d}.`)]),
      earlier: (value) => `وقبل ذلك ${value}`,
      withdrew: (value) => `وسحب ${value}`,
      notRepeated: "لم يكرره عند المراجعة",
      others: (count) => `وغيرها: ${n(count)}`,
      more: (count) => `صفوف أخرى: ${n(count)}`,
      rest: (count) => `${incidents(count)} لا شيء فيها يُقارن هنا`,
      hidden: (origins, count) => `مصادر أصلية دون عمود: ${n(origins)}${count === 0 ? "" : `، وصفوف غير معروضة تختلف فيها عن سواها: ${n(count)}`}.`,
      folded: (count) => `صفوف مطوية: ${n(count)}.`
    },
    ranges: {
      how: "كل صف ما يقوله مصدر أصلي واحد، على مقياس واحد مع غيره. السهم حد، والخط ذو الطرفين مدى، والمتقطع «نحو»، والمظلل ما يصح لها جميعًا؛ وحيث لا يوجد عدد كهذا تبيّن النقاط كم يتباعد ما قيل.",
      none: "لا عدد رُوي على وجهين، ولا مجموع ذُكر.",
      fits: (number) => `يصح لها جميعًا ${number}`,
      apart: (count) => `الفرق ${n(count)}`,
      log: "مقياس بقوى العشرة",
      totals: "مجاميع تعدّ الشيء نفسه، أو قد تعدّه (≈)",
      alone: "مجاميع لا تُقارن بغيرها",
      because: {
        measure: () => "لا يعدّ هذا أي مجموع آخر.",
        since: (speaker, amount) => `يبدأ في يوم غير ما في مجموع ${speaker} (${amount}).`,
        until: (speaker, amount) => `ينتهي في يوم غير ما في مجموع ${speaker} (${amount}).`,
        place: (speaker, amount) => `المكان غير ما في مجموع ${speaker} (${amount}).`,
        by: (speaker, amount) => `الفاعل غير ما في مجموع ${speaker} (${amount}).`,
        of: (speaker, amount) => `المعدودون غير ما في مجموع ${speaker} (${amount}).`
      },
      only: "لا يوجد مجموع آخر.",
      growth: "زيادة، لا تعارض.",
      more: (count) => `أعداد أخرى لحوادث: ${n(count)}`,
      moreTotals: (count) => `مجاميع أخرى: ${n(count)}`,
      folded: (count) => `أعداد مطوية: ${n(count)}.`,
      left: (count) => `مجاميع لا تظهر، إذ لم تُذكر بعد أو تقع خارج المدة أو أُخفي مصدرها: ${n(count)}.`
    },
    pairs: {
      how: `لكل مصدرين أصليين، كم يتباعدان في البنود التي يتحدث عنها كلاهما: ${n(0)} يعني القول نفسه، و${n(1)} أبعد ما يمكن. البعد ليس خطأ: لا يقول من المصيب، ومن يكرر قول غيره قريب منه. كل زوج يفتح ما يقوله الاثنان.`,
      none: "لا يتحدث مصدران أصليان عن بند واحد.",
      shared: (count, conflicts, most) => `مشتركة: ${n(count)}، ${conflicts === 0 ? "دون تعارض" : `متعارضة منها: ${n(conflicts)}${most ? ` (أكثرها: ${most})` : ""}`}`,
      pair: (a, b, shared, distance) => `${a} و${b}: ${shared}؛ ${distance}`,
      distance: (d) => `متوسط البعد ${d}`,
      points: (count) => `بنود قورنت: ${n(count)}`,
      bin: ({field, when, points, distance}) => `${field}، ${when}: ${points}، ${distance}`,
      key: "متوسط البعد",
      few: (count) => `بنود مشتركة أقل من ${n(count)}`,
      bars: "بحسب البند والزمن",
      tallest: (count) => `الارتفاع: بنود قورنت، حتى ${n(count)}؛ والجزء الممتلئ: متوسط البعد`,
      hidden: (origins, pairs) => `مصادر أصلية أخرى، بنودها القابلة للمقارنة أقل: ${n(origins)}، وأزواج معها: ${n(pairs)}`,
      more: (count) => `أزواج أخرى: ${n(count)}`,
      left: (count) => `أزواج أخرى غير معروضة: ${n(count)}.`
    }
  };
}
