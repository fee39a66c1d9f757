import type {Format, Forms} from "./format.js";
import {baseMap} from "./he/base-map.js";
import {counter} from "./he/counter.js";
import {disagreement} from "./he/disagreement.js";
import {attached, nounsOf} from "./he/nouns.js";
import {timeline} from "./he/timeline.js";
import type {Language, Words} from "./locale.js";
import {joined, wordsOf} from "./phrases.js";
import type {Lists} from "./tables.js";

/** Hebrew. Its words have not been checked by a reader of the language yet. */
export const he: Language = {tag: "he", dir: "rtl", digits: "latn", words};

function words(f: Format, noun: Forms | null): Words {
  const n = f.number;
  const nouns = nounsOf(f, noun);
  const {many, attacks, incidents, days, origins, statements, counted} = nouns;
  return wordsOf(f, lists, {
    unknown: "אומר שלא ידוע",
    occurred: ["לא", "כן"],
    attacks,
    incidents,
    counted,
    carried: (d) => `${many("דיווח אחד", "שני דיווחים", "דיווחים")(d.reports)} על ${statements(d.statements)}, ${origins(d.origins)}`,
    told: (count) => (count === 0 ? "ללא מקור" : many("מקור אחד", "שני מקורות", "מקורות")(count)),
    span: {
      undated: "ללא תאריך",
      brief: {before: (date) => `עד ${date}`, after: (date) => attached("מ", date)},
      about: (date) => `בסביבות ${date}`,
      before: (date) => `${attached("ב", date)} או לפני כן`,
      after: (date) => `${attached("ב", date)} או אחרי כן`,
      within: (days) => `באחד הימים ${days}`
    },
    quantity: {
      atLeast: (x) => `לפחות ${x}`,
      moreThan: (x) => `יותר ${attached("מ", x)}`,
      upTo: (x) => `עד ${x}`,
      fewerThan: (x) => `פחות ${attached("מ", x)}`,
      about: (x) => `בערך ${x}`,
      range: (a, b) => `${a} עד ${b}`
    },
    quoted: (text) => `"${text}"`,
    untitled: (weapons, site, _, what) => joined([joined([what, weapons.length > 0 && `(${f.list(weapons, "plain")})`]), site], ", "),
    timeline: timeline(f),
    counter: counter(f, nouns),
    baseMap: baseMap(f, nouns),
    disagreement: disagreement(f, nouns),
    nothing: {
      shown: "אין אירועים להצגה.",
      listed: "הרשימה ריקה.",
      left: (given) => `דבר אינו מוצג מתוך הרשומות שנמסרו (${n(given)}).`
    },
    item: {
      comma: ", ",
      outcomes: (d) => `תוצאה: ${d}.`,
      joined: "קושר בידי העורך.",
      flag: (what, kind) => `${what} (${kind}, לא נספר).`
    },
    lane: {others: many("אחד נוסף", "שניים נוספים", "נוספים")},
    notCovered: (count) => `${days(count)} ללא כיסוי`,
    noneListed: (count) => `${days(count)} ללא אירועים רשומים`,
    account: {
      shown: (what, uncounted, given) =>
        `מוצגים: ${what}${uncounted > 0 ? `, ועוד ${n(uncounted)} שאינם נספרים (סיכומים, תגובות, רקע)` : ""}${given === null ? "" : `, מתוך ${many("רשומה אחת", "שתי רשומות", "רשומות")(given)}`}.`,
      left: (why) => `אינם מוצגים: ${why}.`,
      unreadRows: (count) => `שורות בטבלה שלא ניתן היה לקרוא: ${n(count)}.`,
      faultyRows: (count) => `שורות בטבלה שלא נקראו כלשונן: ${n(count)}.`,
      undated: (count) => `${n(count)} ללא תאריך.`,
      joined: (count) => `נשענים על קישור של העורך: ${incidents(count)}.`,
      maybeSame: (count) => `ייתכן שהם זהים לאחרים: ${n(count)}.`,
      assumed: (count) => `אמירות בלי יום משלהן: ${n(count)}.`,
      asOf: (date) => `המצב נכון ${attached("ל", date)}.`,
      period: (days) => `רק ${days}.`,
      hidden: (names) => `כבויים: ${names}.`,
      noJoins: "ללא הקישורים של העורך."
    },
    ui: {
      table: (count) => `טבלה: ${incidents(count)}`,
      switches: (off) => `מקורות${off > 0 ? ` (${n(off)} כבויים)` : ""}`,
      statements: (count) => `אמירות שאינן על אירוע מסוים: ${n(count)}`,
      more: (count) => `עוד ${n(count)}`,
      picked: (count) => (count === 0 ? "לא נבחר דבר" : `נבחרו: ${incidents(count)}`),
      changed: (now, before) => `כעת ${now}; לפני כן ${before}.`
    },
    claims: {
      between: "; ",
      heading: statements,
      via: (names) => `דרך ${names}`,
      in: (document) => `בתוך ${document}`,
      said: (date, assumed) => (assumed ? `היום לא צוין; נקבע ${f.day(date)}` : `נאמר ${attached("ב", f.day(date))}`),
      join: (placeless) => `קישור של העורך: ${placeless ? "לא נזכר מקום" : "האירוע הזה לא נזכר"}`,
      maybe: (titles) => `ייתכן שהכוונה אל: ${titles}`,
      change: (earlier, later) => `${earlier} ← ${later}`,
      notRepeated: (value) => `${value} ← לא נאמר שוב`,
      evidence: (kind, made, verdict, by) =>
        joined([kind, made && `מיום ${made}`]) + (verdict ? `: ${verdict}` : "") + (by ? ` לפי ${by}` : ""),
      maybeSame: (titles) => `ייתכן שזהה אל: ${titles}`,
      covers: (titles) => `ייתכן שכולל את: ${titles}`
    }
  });
}

const lists: Lists = {
  basis: ["רשום ללא ציון מקור", "מקור ראשוני אחד", "כמה מקורות ראשוניים בלתי תלויים", "גם הצד המותקף"],
  outcome: ["פגיעה", "פגיעה חלקית", "החטאה", "יירוט", "לא ידוע", "לא צוין"],
  weapon: ["כטב״ם", "קליע", "רקטה", "טיל", "טיל בליסטי", "פצצת מרגמה", "ארטילריה", "תקיפה אווירית", "נשק קל", "מטען חבלה", "נשק אחר"],
  damage: ["ללא נזק", "קל", "כבד"],
  partOfDay: ["לילה", "בוקר", "אחר הצהריים", "ערב"],
  kind: ["התקפה", "סיכום של כמה התקפות", "תגובה", "רקע"],
  sourceKind: ["קבוצה חמושה", "גורם צבאי", "ממשלה", "גורם רשמי", "כלי תקשורת", "סוכנות ידיעות", "עלום שם", "עד ראייה", "מאגר נתונים"],
  field: ["התרחש", "תאריך", "שעה", "מקום", "נשק", "חימושים ששוגרו", "חימושים שיורטו", "התקפות", "תוצאה", "נזק", "פצועים", "הרוגים", "בוצע בידי"],
  verdict: ["אותנטי", "מזמן או ממקום אחר", "ערוך"],
  evidence: ["תמונה", "סרטון", "מסמך"],
  lane: ["ללא תאריך", "תקופות ארוכות", "הכול", "מקום לא ידוע", "לא צוין"],
  legend: ["הכול", "כמה מקורות ראשוניים או הצד המותקף", "קושר בידי העורך", "באחד הימים האלה", "נמשך", "בערך אז", "מחוץ לכיסוי הרשימה"],
  ui: [
    "הגדלה", "הקטנה", "הצגת הכול", "מוקדם יותר", "מאוחר יותר", "מתאריך", "עד תאריך", "ביטול התקופה", "תקופה", "סגירה", "פרטים", "מקור", "הערה", "גרפיקה", "פתיחה",
    "מערבה", "צפונה", "דרומה", "מזרחה", "קישורים של העורך", "הפעלת הכול", "יום אחורה", "הפעלה", "השהיה", "יום קדימה", "המצב נכון לתאריך", "עם כל מה שנאמר מאז",
    "מקשי החיצים עוברים בין הסימנים, Enter פותח סימן, רווח מוסיף אותו לבחירה, פלוס ומינוס מגדילים ומקטינים, Escape יוצא.",
    "הורדה", "תמונה (SVG)", "תמונה (PNG)", "האמירות כטבלה (CSV)", "נתונים (JSON)", "העתקת קישור לתצוגה זו", "הקישור הועתק", "לא אפשרי בדף זה", "הערת העורך",
    "להגדלה, החזיקו Ctrl או ⌘ בזמן הגלילה.", "הזיזו את התמונה בשתי אצבעות.",
    "אי אפשר להציג את התרשים הזה.", "לא ניתן היה לטעון את נתוני התרשים הזה.", "הנתונים נטענים"
  ],
  columns: ["סימן", "תאריך", "מה", "אתר", "מדינה", "התקפות", "על סמך", "מי אומר"],
  claims: ["רשום; לא צוין מקור.", "המקור חזר בו", "הוחלף באמירה מאוחרת של אותו מקור", "כבוי", "הערת העורך", "התרשים הזה צויר מתוך סיכום; האמירות עצמן שמורות בארכיון."],
  reasons: [
    "לא ניתנו לקריאה", "מוכחשים בידי כל מי שמדבר עליהם", "המקור חזר בו", "עוד לא דווחו באותו יום", "מקורותיהם כבויים",
    "קושרו בידי העורך בלבד", "כבויים במקרא", "מחוץ לתקופה", "ללא תאריך", "מחוץ לתצוגה"
  ]
};
