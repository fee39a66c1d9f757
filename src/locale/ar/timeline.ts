import type {Format} from "../format.js";
import type {Phrases} from "../phrases.js";

export function timeline(f: Format): Phrases["timeline"] {
  const n = f.number;
  const bin = (unit: string): string => `كل عمود يحصي هجمات ${unit}؛ وكلما قوي لونه قوي استنادها. والمدد الأقصر تظهر بتفصيل أكبر.`;
  return {
    title: "ما أُفيد به، ومتى",
    how: (mark) => ({
      basis: "كل علامة حادثة واحدة في يومها؛ تدل العلامة على ما يستند إليه الخبر، لا على شدة الحادثة.",
      outcome: "كل علامة حادثة واحدة في يومها؛ يدل شكلها على النتيجة بحسب مصدر أصلي واحد على الأقل.",
      day: bin("يوم واحد"),
      week: bin("أسبوع واحد"),
      month: bin("شهر واحد")
    })[mark],
    summary: ({counted, span, most, lane}) =>
      counted + (!span ? "، كلها دون تاريخ" : span[0] === span[1] ? ` في ${f.day(span[0])}` : ` من ${f.day(span[0])} إلى ${f.day(span[1])}`) +
      (lane ? `، أكثرها في ${lane.name} (${n(lane.attacks)})` : "") +
      (most ? `؛ والأكثر في يوم واحد: ${n(most.attacks)}، في ${f.day(most.day)}` : "") +
      "."
  };
}
