import type {CounterWords} from "../counter.js";
import type {Format} from "../format.js";
import {joined} from "../phrases.js";
import {attached, type Nouns} from "./nouns.js";

export function counter(f: Format, {many, attacks, incidents, days, sites}: Nouns): CounterWords {
  const n = f.number;
  const left = {notYetSaid: "עוד לא נאמרו באותו יום", sourceHidden: "מקורותיהם כבויים", outsidePeriod: "מחוץ לתקופה", apart: "על דבר אחר או ביום לא ידוע"};
  return {
    title: "כמה נרשמו, וכמה נמסרו",
    how: ({steps, totals}) => joined([
      steps && `המדרגות מראות כמה נרשמו עד כל יום${steps === "basis" ? "; ככל שהגוון חזק יותר, הן מבוססות יותר" : ""}.`,
      totals && "הפס הוא מה שיש ברשימה לאותה תקופה ולאותו מקום; מה שברשימה אינו בהכרח חלק ממה שהמניין סופר."
    ]),
    counts: {
      attacks,
      sites,
      injured: many("פצוע אחד", "שני פצועים", "פצועים"),
      killed: many("הרוג אחד", "שני הרוגים", "הרוגים"),
      munitions: many("חימוש אחד", "שני חימושים", "חימושים"),
      intercepted: many("חימוש אחד שיורט", "שני חימושים שיורטו", "חימושים שיורטו")
    },
    inIncidents: (amount, count) => `${amount} ${attached("ב", incidents(count))}`,
    none: (measure) => (measure === "attacks" ? "לא נרשם דבר" : "אין מספר רשום"),
    listed: (span) => (span === null ? "נרשמו, כולם ללא תאריך" : `נרשמו, ${span}`),
    covered: (covered, all) => `הרשימה מכסה ${n(covered)} מתוך ${days(all)}`,
    says: (speaker, amount) => `${amount}, לפי ${speaker}`,
    steps: {all: "נרשמו", several: "לפי כמה מקורות ראשוניים או הצד המותקף", attacked: "לפי הצד המותקף", undated: "ללא תאריך"},
    undated: (amount) => `+ ${amount} ללא תאריך`,
    day: ({days: on, more, all, parts}) => `${on}: ${more}, נרשמו עד אז ${all}${parts === null ? "" : `: ${parts}`}.`,
    founded: (several, attacked) => `${several} לפי כמה מקורות ראשוניים בלתי תלויים או הצד המותקף, ${attacked} לפי הצד המותקף`,
    tooFew: (count) => (count === 0 ? "אף אירוע רשום אינו נותן מספר: אין די לספירה רצופה." : `רק ${incidents(count)} עם מספר: אין די לספירה רצופה.`),
    totals: {
      heading: "מה המקורות מוסרים, ומה רשום לאותה תקופה ולאותו מקום",
      apart: (measure) => `אלה סופרים ${{attacks: "התקפות", sites: "אתרים", injured: "פצועים", killed: "הרוגים", munitions: "חימושים", intercepted: "חימושים שיורטו"}[measure]}: אין להשוותם לאף מספר למעלה, וקנה המידה שלהם נפרד`,
      others: (count) => `מניינים נוספים סופרים דבר אחר: ${n(count)}`,
      stated: (amount) => `נמסרו ${amount}`,
      listed: (amount) => `נרשמו ${amount}`,
      silent: "אין מספר רשום",
      covers: (covered, all) => (covered === all ? "הרשימה מכסה את כל התקופה" : `הרשימה מכסה ${n(covered)} מתוך ${days(all)}`),
      unbounded: (end) => (end === "since" ? "איש אינו אומר ממתי: אין מה להעמיד לצידו" : "איש אינו אומר עד מתי: אין מה להעמיד לצידו"),
      by: (actor) => (actor === null ? "בידיו" : `בידי ${actor}`),
      of: (people) => `מתוך ${people}`,
      undated: (count) => `עוד ${n(count)} ללא תאריך`,
      parts: (verdict, amount) => `סכום החלקים הוא ${amount}${{agrees: ", כפי שנמסר", incomplete: ", פחות ממה שנמסר", differs: ", יותר ממה שנמסר"}[verdict]}.`,
      growth: (how, earlier, day) => `${{grown: "המספר גדל", revisedUp: "המספר הועלה", revisedDown: "המספר הופחת"}[how]} ${attached("מ", earlier)}, שנמסרו עד ${day}.`,
      item: (speaker, amount, scope) => `${speaker}: נמסרו ${amount} (${scope}).`,
      beside: (listed) => `לאותו דבר: ${listed}.`
    },
    summary: ({counted, listed, days: span, steepest, most}) => joined([
      listed ? `נרשמו: ${counted}${span === null ? "" : `, ${span}`}.` : `${counted}.`,
      steepest && `העלייה הגדולה ביותר בחודש אחד: ${steepest.counted}, ${attached("ב", steepest.month)}.`,
      most && `המספר הגדול ביותר שנמסר: ${most.amount}, לפי ${most.speaker} (${most.scope}); לאותו דבר, ${most.listed}.`
    ]),
    account: {
      since: (day) => `הספירה ${attached("מ", day)}.`,
      noHeadline: (id) => `אין לראות מניין בשם "${id}"; הכותרת היא מה שרשום.`,
      notAttacks: (count) => `סיכומים, תגובות ורשומות רקע שאינם נספרים: ${n(count)}.`,
      noNumber: (count) => `${incidents(count)} ללא מספר.`,
      totals: (shown, why) => `מניינים: ${joined([`מוצגים ${n(shown)}`, ...why.map(([reason, count]) => `${n(count)} ${left[reason]}`)], ", ")}.`
    },
    legend: {earliest: "אילו כל אחד אירע ביום האפשרי הראשון", interval: "מהמספר הנמוך לגבוה", listed: "נרשם לאותו דבר", stated: "נמסר", bound: "יותר מ־, עד"}
  };
}
