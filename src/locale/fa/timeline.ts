import type {Format} from "../format.js";
import type {Phrases} from "../phrases.js";

export function timeline(f: Format): Phrases["timeline"] {
  const n = f.number;
  const bin = (unit: string): string => `هر ستون حمله‌های یک ${unit} را می‌شمارد؛ هرچه رنگ قوی‌تر، پشتوانه محکم‌تر. بازه‌های کوتاه‌تر با جزئیات بیشتری نشان داده می‌شوند.`;
  return {
    title: "چه گزارش شد، و کی",
    how: (mark) => ({
      basis: "هر نشانه یک رویداد در روز آن است؛ نشانه می‌گوید خبر بر چه استوار است، نه اینکه رویداد چقدر شدید بود.",
      outcome: "هر نشانه یک رویداد در روز آن است؛ شکل آن نتیجه را به گفتهٔ دست‌کم یک منبع اولیه نشان می‌دهد.",
      day: bin("روز"),
      week: bin("هفته"),
      month: bin("ماه")
    })[mark],
    summary: ({counted, span, most, lane}) =>
      counted + (!span ? "، همه بدون تاریخ" : span[0] === span[1] ? ` در ${f.day(span[0])}` : ` از ${f.day(span[0])} تا ${f.day(span[1])}`) +
      (lane ? `، بیشتر از همه در ${lane.name} (${n(lane.attacks)})` : "") +
      (most ? `؛ بیشترین شمار در یک روز: ${n(most.attacks)}، در ${f.day(most.day)}` : "") +
      "."
  };
}
