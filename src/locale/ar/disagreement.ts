import type {DisagreementWords} from "../disagreement.js";
import type {Format} from "../format.js";
import type {Nouns} from "./nouns.js";

export function disagreement(f: Format, {incidents, many}: Nouns): DisagreementWords {
  const n = f.number;
  const fields = many("بند واحد", "بندين", "بنود", "بندًا", "بند");
  return {
    title: "أين تفترق الروايات",
    summary: ({conflicting, several, most}) =>
      several === 0 ? "لا توجد حادثة يرويها أكثر من مصدر أصلي واحد."
      : conflicting === 0 ? `لا تتعارض المصادر الأصلية في أي من الحوادث التي يرويها عدد منها (${n(several)}).`
      : `تتعارض المصادر الأصلية في ${n(conflicting)} من أصل ${incidents(several)} يرويها عدد منها${most ? `؛ وأكثر ما تتعارض في «${most.field}» (${n(most.incidents)})` : ""}.`,
    single: (count) => `${n(count)} يرويها مصدر أصلي واحد ولا يمكن مقارنتها.`,
    inConflict: (count, compared) => `تعارض في ${n(count)} من ${fields(compared)}`,
    conflict: "متعارض",
    wording: "اختلاف في الصياغة",
    unknown: (origins) => `يقول إنه غير معروف: ${origins}`,
    both: (origin) => `${origin} يقول الأمرين`,
    joined: "ربطه المحرر",
    againstJoin: "يخالف هذا الربط",
    positions: {
      how: "كل سطر أمر واحد يُروى عن حادثة: بالخط الغليظ ما قيل، وبعده من قاله."
    },
    matrix: {
      how: ""
    },
    ranges: {
      how: ""
    }
  };
}
