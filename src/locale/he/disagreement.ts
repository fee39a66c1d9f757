import type {DisagreementWords} from "../disagreement.js";
import type {Format} from "../format.js";
import {joined, signedWords} from "../phrases.js";
import {attached, type Nouns} from "./nouns.js";

export function disagreement(f: Format, {incidents, statements, many}: Nouns): DisagreementWords {
  const n = f.number;
  return {
    title: "היכן הדיווחים נפרדים",
    summary: ({conflicting, several, most}) =>
      several === 0 ? "אין אירוע שיותר ממקור ראשוני אחד מספר עליו."
      : conflicting === 0 ? `מקורות ראשוניים אינם סותרים זה את זה באף אירוע שכמה מהם מספרים עליו (${n(several)}).`
      : `מקורות ראשוניים סותרים זה את זה ${attached("ב", n(conflicting))} מתוך ${incidents(several)} שכמה מהם מספרים עליהם${most ? `; לרוב בנושא "${most.field}" (${n(most.incidents)})` : ""}.`,
    single: (count) => `${n(count)} שמקור ראשוני אחד מספר עליהם אינם ניתנים להשוואה.`,
    inConflict: (count, compared) => count === 0 ? "אין סתירה באף פרט" : `סתירה ${attached("ב", n(count))} מתוך ${many("פרט אחד", "שני פרטים", "פרטים")(compared)}`,
    conflict: "בסתירה",
    wording: "הבדל בניסוח",
    unknown: (origins) => `אומר שלא ידוע: ${origins}`,
    both: (origin) => `לפי ${origin}, גם זה וגם זה`,
    joined: "קושר בידי העורך",
    againstJoin: "סותר את הקישור",
    fold: (text, open) => `${text}: ${open ? "פתוח" : "מקופל"}.`,
    positions: {
      how: "כל שורה היא פרט אחד שהגרסאות של אירוע חלוקות עליו: תחילה מה שנאמר, מודגש במקום שבו לא ייתכן שהכול נכון, ואחריו מי שאומר זאת.",
      none: "באף אחד מהאירועים האלה אין הבדל להצגה.",
      line: ({title, date, field, state, says}) => `${title}, ${date}. ${joined([field, state], ", ")}: ${says.join("; ")}.`,
      version: (value, holders) => `${value} לפי ${holders}`,
      holder: (name, notes) => joined([name, notes.length > 0 && `(${notes.join(", ")})`]),
      revision: "כשתיקן את גרסתו",
      compatible: "ללא סתירה",
      evidence: "ראיות",
      beside: (origin) => `לצד האמירה של ${origin}`,
      more: (count) => `אירועים נוספים עם גרסאות שונות: ${n(count)}`,
      rest: (agreed, single, unsourced) => joined([
        agreed > 0 && `${incidents(agreed)} ללא סתירה בין המקורות`,
        single > 0 && `${n(single)} לפי מקור ראשוני אחד`,
        unsourced > 0 && `${n(unsourced)} רשומים ללא מקור`
      ], ", "),
      left: (count) => `עוד ${n(count)} אינם מוצגים: בחרו תקופה קצרה יותר.`,
      listed: ({title, date, told}) => `${title}, ${date}: ${told}.`,
      statements: "אמירות שאינן על אירוע מסוים",
      topics: (topics, count, more) => `${more ? many("נושא אחד נוסף", "שני נושאים נוספים", "נושאים נוספים")(topics) : many("נושא אחד", "שני נושאים", "נושאים")(topics)}, ${statements(count)}`,
      statement: ({topic, position, who, conflict, quote}) => joined([`${joined([topic, conflict], ", ")}:`, position, `— ${who}.`, quote && `"${quote}"`]),
      legend: {later: "דברי המקור בתחילה, ואחריהם דבריו המאוחרים", struck: "המקור חזר בו", bound: "ללא גבול עליון", compatible: "מה שמתיישב עם כולם", gap: "הפער ביניהם"}
    },
    matrix: {
      how: `כל שורה היא פרט אחד שמסופר על אירוע, כל עמודה היא מקור ראשוני אחד. מקום ריק הוא שתיקה, "?" פירושו שהמקור אומר שלא ידוע, ${n(0)} פירושו שהוא אומר אפס.`,
      kinds: {party: "צדדים", official: "גורמים רשמיים", outlet: "כלי תקשורת", unnamed: "עלומי שם"},
      none: "אין דבר באירועים האלה שמסופר בשתי דרכים.",
      number: signedWords(f),
      letter: (i) => "אבגדהוזחטיכלמנסעפצקרשת".charAt(i % 22).repeat(1 + Math.floor(i / 22)),
      carrier: (letter, way) => `${letter}:\u00a0${way}`,
      cell: ({origin, field, title, date, says, notes}) => joined([`${origin} על "${field}", ${title}, ${date}: ${says.join("; ")}.`, ...notes.map((d) => `${d}.`)]),
      earlier: (value) => `קודם לכן ${value}`,
      withdrew: (value) => `חזר בו מ: ${value}`,
      notRepeated: "לא נאמר שוב בתיקון",
      others: (count) => `ועוד ${n(count)}`,
      more: (count) => `שורות נוספות: ${n(count)}`,
      rest: (count) => `${incidents(count)} שאין בהם מה להשוות כאן`,
      hidden: (origins, rows) => `מקורות ראשוניים ללא עמודה: ${n(origins)}${rows === 0 ? "" : `; שורות שאינן מוצגות, שבהן הם נבדלים מהאחרים: ${n(rows)}`}.`,
      folded: (count) => `שורות מקופלות: ${n(count)}.`
    },
    ranges: {
      how: `כל שורה היא מה שמקור ראשוני אחד אומר, כולן על קנה מידה אחד. חץ הוא גבול, פס עם קצוות הוא טווח, קו מקווקוו הוא "בערך"; המוצלל הוא מה שמתיישב עם כולם; כשאין מספר כזה, הנקודות מראות מה הפער.`,
      none: "אין מספר שמסופר בשתי דרכים, ולא נמסר מניין.",
      fits: (number) => `מתיישב עם כולם: ${number}`,
      apart: (count) => `פער של ${n(count)}`,
      log: "קנה מידה בחזקות של עשר",
      totals: "מניינים שסופרים אותו דבר, או ייתכן שסופרים אותו (≈)",
      alone: "מניינים שאין להשוות לאחרים",
      because: {
        measure: () => "אף מניין אחר אינו סופר זאת.",
        since: (speaker, amount) => `היום הראשון שונה מאשר במניין של ${speaker} (${amount}).`,
        until: (speaker, amount) => `היום האחרון שונה מאשר במניין של ${speaker} (${amount}).`,
        place: (speaker, amount) => `המקום שונה מאשר במניין של ${speaker} (${amount}).`,
        by: (speaker, amount) => `בוצע בידי אחר מאשר במניין של ${speaker} (${amount}).`,
        of: (speaker, amount) => `האנשים שנספרים שונים מאשר במניין של ${speaker} (${amount}).`
      },
      only: "אין מניין אחר.",
      growth: "גידול, לא סתירה.",
      more: (count) => `מספרים נוספים של אירועים: ${n(count)}`,
      moreTotals: (count) => `מניינים נוספים: ${n(count)}`,
      folded: (count) => `מספרים מקופלים: ${n(count)}.`,
      left: (count) => `מניינים שאינם נראים, כי עוד לא נמסרו, הם מחוץ לתקופה או שמקורם כבוי: ${n(count)}.`
    },
    pairs: {
      how: `לכל שני מקורות ראשוניים, כמה הם רחוקים זה מזה בפרטים ששניהם מספרים עליהם: ${n(0)} הוא זהה, ${n(1)} הוא רחוק ככל האפשר. מרחק אינו טעות: הוא אינו אומר מי צודק, ומי שחוזר על דברי אחר קרוב אליו. כל זוג פותח את דברי שניהם.`,
      none: "אין שני מקורות ראשוניים שמספרים על אותו פרט.",
      shared: (count, conflicts, most) => `משותפים: ${n(count)}, ${conflicts === 0 ? "ללא סתירה" : `בסתירה: ${n(conflicts)}${most ? ` (לרוב: ${most})` : ""}`}`,
      pair: (a, b, shared, distance) => `${a}, ${b}: ${shared}; ${distance}`,
      distance: (d) => `מרחק ממוצע ${d}`,
      points: (count) => `פרטים שהושוו: ${n(count)}`,
      bin: ({field, when, points, distance}) => `${field}, ${when}: ${points}, ${distance}`,
      key: "מרחק ממוצע",
      few: (count) => `פרטים משותפים: פחות מ-${n(count)}`,
      bars: "לפי נושא וזמן",
      tallest: (count) => `גובה: פרטים שהושוו, עד ${n(count)}; החלק המלא: מרחק ממוצע`,
      hidden: (origins, pairs) => `מקורות ראשוניים נוספים, שפחות פרטים שלהם ניתנים להשוואה: ${n(origins)}, וזוגות איתם: ${n(pairs)}`,
      more: (count) => `זוגות נוספים: ${n(count)}`,
      left: (count) => `זוגות נוספים שאינם מוצגים: ${n(count)}.`
    }
  };
}
