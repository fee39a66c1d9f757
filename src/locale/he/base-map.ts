import type {BaseMapWords} from "../base-map.js";
import type {Format} from "../format.js";
import {joined} from "../phrases.js";
import {attached, type Nouns} from "./nouns.js";

export function baseMap(f: Format, {attacks, incidents, origins, sites}: Nouns): BaseMapWords {
  const n = f.number;
  const km = (value: number): string => `${n(value)} ק״מ`;
  return {
    title: "הבסיסים לפי מדינה",
    how: "שטח העיגול הוא מספר ההתקפות; חלקו הפנימי הוא אלה שכמה מקורות ראשוניים או הצד המותקף מספרים עליהן.",
    summary: ({counted, sites: count, lead, most, unlocated}) =>
      counted + (count > 0 ? ` ${attached("ב", sites(count))}` : "") + (lead ? `, המספר הגדול ביותר: ${lead.name} (${n(lead.attacks)})` : "") +
      (most ? `; המספר הגדול ביותר באתר אחד: ${most.name} (${n(most.attacks)})` : "") +
      (unlocated > 0 ? `; המקום לא נקבע: ${attacks(unlocated)}` : "") + ".",
    country: (name, counted) => `${name}: ${counted ?? "לא נרשם דבר"}.`,
    rank: (at, of) => `דירוג בין המדינות: ${n(at)} מתוך ${n(of)}.`,
    place: ({names, counted, founded, joined: joins, km: known, seat, located, elsewhere}) =>
      joined([
        `${names.join(", ")}: ${counted}.`,
        founded !== null && `על ${n(founded)} מהן מספרים כמה מקורות ראשוניים או הצד המותקף.`,
        joins > 0 && `קושרו בידי העורך: ${incidents(joins)}.`,
        !located && "המקום לא נקבע.",
        known !== null && `המקום ידוע בדיוק של ${km(known)}.`,
        seat === "near" && "הנקודה נמצאת מעט מחוץ למדינה; היא מסומנת במקום הקרוב ביותר בתוכה.",
        seat === "outside" && "הנקודה נמצאת מחוץ למדינה.",
        ...elsewhere.map((d) => `לפי ${origins(d.origins)}, ${d.incidents === 1 ? "אחד" : n(d.incidents)} מאלה במקום אחר: ${d.place}.`)
      ]),
    notEstablished: (count) => `המקום לא נקבע (${n(count)})`,
    noneListed: "לא נרשם דבר",
    somewhere: (country) => (country === null ? "מקום לא ידוע" : `${country}, מקום לא ידוע`),
    within: (value) => `±${km(value)}`,
    km,
    moreSites: (count) => `אתרים נוספים: ${n(count)}`,
    noMap: "שום מקום לא נקבע, ולכן אין מפה.",
    account: {
      mapped: (a, b) => `על המפה: ${attacks(a)}; המקום לא נקבע: ${n(b)}.`,
      noneListed: (names) => `ללא התקפות רשומות: ${names}.`,
      notAttacks: (count) => `סיכומים, תגובות ואירועי רקע שאינם על המפה: ${n(count)}.`,
      near: (count) => `מסומנים במקום הקרוב ביותר בתוך המדינה: ${sites(count)}.`,
      outside: (count) => `מחוץ למדינה שצוינה, רחוק מאי־הוודאות של המקום: ${sites(count)}.`,
      moved: (count) => `עיגולים שהוזזו הצידה, עם קו אל הנקודה האמיתית: ${n(count)}.`,
      dots: (count) => `אתרים המוצגים כנקודות מחוסר מקום: ${n(count)}; כולם מופיעים בהגדלה, ברשימה ובטבלה.`,
      borders: (name, disputed) => `גבולות: ${name ?? "כפי שנמסרו, ללא ציון מקור"}${disputed ? "; מקווקווים במקום שבו הם שנויים במחלוקת" : ""}.`,
      noBorders: "לא סומנו גבולות, כי לא נמסרו צורות המדינות.",
      projection: (world) => `היטל: ${world ? "נטורל ארת'" : "סטראוגרפי"}.`
    },
    legend: {rough: `אי־ודאות של ${km(5)} או יותר`, reach: "ידוע בקירוב: בתוך הטבעת המקווקוות", aside: "הנקודה האמיתית של עיגול שהוזז", elsewhere: "המקום לפי חלק מהמקורות"}
  };
}
