import type {Format} from "../format.js";
import type {Phrases} from "../phrases.js";

export function timeline(f: Format): Phrases["timeline"] {
  const n = f.number;
  const bin = (unit: string): string => `Her sütun bir ${unit} saldırılarını sayar; renk ne kadar koyuysa dayanak o kadar güçlüdür. Daha kısa dönemler daha ayrıntılı gösterilir.`;
  return {
    title: "Ne bildirildi, ne zaman",
    how: (mark) => ({
      basis: "Her işaret, gününde bir olaydır; işaret, olayın ağırlığını değil, bilginin neye dayandığını gösterir.",
      outcome: "Her işaret, gününde bir olaydır; biçimi, en az bir asıl kaynağa göre sonucunu gösterir.",
      day: bin("günün"),
      week: bin("haftanın"),
      month: bin("ayın")
    })[mark],
    summary: ({counted, span, most, lane}) =>
      counted + (!span ? ", tümü tarihsiz" : `, ${span[0] === span[1] ? f.day(span[0]) : `${f.day(span[0])} – ${f.day(span[1])}`}`) +
      (lane ? `; en çok: ${lane.name} (${n(lane.attacks)})` : "") +
      (most ? `; bir günde en çok: ${n(most.attacks)} (${f.day(most.day)})` : "") +
      "."
  };
}
