import type {Format} from "../format.js";
import type {Phrases} from "../phrases.js";
import {attached} from "./nouns.js";

export function timeline(f: Format): Phrases["timeline"] {
  const n = f.number;
  const bin = (unit: string): string => `כל עמודה סופרת את ההתקפות של ${unit}; ככל שהגוון חזק יותר, הן מבוססות יותר. תקופות קצרות יותר מוצגות בפירוט רב יותר.`;
  return {
    title: "מה דווח, ומתי",
    how: (mark) => ({
      basis: "כל סימן הוא אירוע אחד ביומו; הסימן אומר על מה הידיעה נשענת, לא עד כמה האירוע היה חמור.",
      outcome: "כל סימן הוא אירוע אחד ביומו; צורתו מראה את התוצאה לפי מקור ראשוני אחד לפחות.",
      day: bin("יום אחד"),
      week: bin("שבוע אחד"),
      month: bin("חודש אחד")
    })[mark],
    summary: ({counted, span, most, lane}) =>
      counted + (!span ? ", כולן ללא תאריך" : span[0] === span[1] ? ` ${attached("ב", f.day(span[0]))}` : ` ${attached("מ", f.day(span[0]))} עד ${f.day(span[1])}`) +
      (lane ? `, המספר הגדול ביותר תחת ${lane.name} (${n(lane.attacks)})` : "") +
      (most ? `; המספר הגדול ביותר ביום אחד: ${n(most.attacks)}, ${attached("ב", f.day(most.day))}` : "") +
      "."
  };
}
