import type {Format} from "../format.js";
import type {Phrases} from "../phrases.js";

export function timeline(f: Format): Phrases["timeline"] {
  const n = f.number;
  return {
    title: "چه گزارش شد، و کی",
    how: (mark) => ({
      basis: "هر نشانه یک رویداد در روز آن است؛ نشانه می‌گوید خبر بر چه استوار است، نه اینکه رویداد چقدر شدید بود.",
      outcome: "هر نشانه یک رویداد در روز آن است؛ شکل آن نتیجه را به گفتهٔ دست‌کم یک منبع اولیه نشان می‌دهد.",
      bin: "هر ستون حمله‌های چند روز را می‌شمارد؛ هر بخش آن که تیره‌تر است پشتوانهٔ محکم‌تری دارد."
    })[mark],
    summary: ({counted, span, most, lane}) =>
      counted + (!span ? "، همه بدون تاریخ" : span[0] === span[1] ? ` در ${f.day(span[0])}` : ` از ${f.day(span[0])} تا ${f.day(span[1])}`) +
      (lane ? `، بیشتر از همه در ${lane.name} (${n(lane.attacks)})` : "") +
      (most ? `؛ بیشترین شمار در یک روز: ${n(most.attacks)}، در ${f.day(most.day)}` : "") +
      "."
  };
}
