import type {CounterWords} from "../counter.js";
import type {Format} from "../format.js";
import {joined} from "../phrases.js";
import type {Nouns} from "./nouns.js";

export function counter(f: Format, {many, attacks, incidents, days}: Nouns): CounterWords {
  const n = f.number;
  const left = {notYetSaid: "تا آن روز گفته نشده", sourceHidden: "با منابع خاموش", outsidePeriod: "خارج از بازه", apart: "دربارهٔ چیزی دیگر یا با روز نامعلوم"};
  return {
    title: "چند مورد ثبت و چند مورد اعلام شده",
    how: ({steps, totals}) => joined([
      steps && `پله‌ها نشان می‌دهد تا هر روز چند مورد ثبت شده است${steps === "basis" ? "؛ هرچه رنگ قوی‌تر، پشتوانه محکم‌تر" : ""}.`,
      totals && "میله چیزی است که فهرست برای همان بازه و مکان دارد؛ لازم نیست آنچه در فهرست است جزو رقم اعلام‌شده باشد."
    ]),
    counts: {
      attacks,
      sites: many("محل"),
      injured: many("زخمی"),
      killed: many("کشته"),
      munitions: many("فقره مهمات"),
      intercepted: many("فقره مهمات رهگیری‌شده")
    },
    inIncidents: (amount, count) => `${amount} در ${incidents(count)}`,
    none: (measure) => (measure === "attacks" ? "چیزی ثبت نشده" : "رقمی ثبت نشده"),
    listed: (span) => (span === null ? "ثبت‌شده، همه بدون تاریخ" : `ثبت‌شده، ${span}`),
    covered: (covered, all) => `فهرست ${n(covered)} روز از این ${days(all)} را پوشش می‌دهد`,
    says: (speaker, amount) => `${amount}، به گفتهٔ ${speaker}`,
    steps: {all: "ثبت‌شده", several: "به گفتهٔ چند منبع اولیه یا طرف مورد حمله", attacked: "به گفتهٔ طرف مورد حمله", undated: "بدون تاریخ"},
    undated: (amount) => `+ ${amount} بدون تاریخ`,
    day: ({days: on, more, all, parts}) => `${on}: ${more}، ثبت‌شده تا آن روز ${all}${parts === null ? "" : `: ${parts}`}.`,
    founded: (several, attacked) => `${several} به گفتهٔ چند منبع اولیهٔ مستقل یا طرف مورد حمله، ${attacked} به گفتهٔ طرف مورد حمله`,
    tooFew: (count) => (count === 0 ? "هیچ رویداد ثبت‌شده‌ای رقمی نمی‌دهد: برای شمارش پیوسته کافی نیست." : `فقط ${incidents(count)} رقمی می‌دهد: برای شمارش پیوسته کافی نیست.`),
    totals: {
      heading: "آنچه منابع اعلام می‌کنند، و آنچه برای همان بازه و مکان ثبت شده",
      apart: (measure) => `این‌ها ${{attacks: "حمله‌ها", sites: "محل‌ها", injured: "زخمی‌ها", killed: "کشته‌ها", munitions: "مهمات", intercepted: "مهمات رهگیری‌شده"}[measure]} را می‌شمارد: با هیچ رقمی در بالا سنجیدنی نیست و مقیاس خودش را دارد`,
      others: (count) => `${n(count)} رقم دیگر چیز دیگری را می‌شمارد`,
      stated: (amount) => `${amount} اعلام‌شده`,
      listed: (amount) => `${amount} ثبت‌شده`,
      silent: "رقمی ثبت نشده",
      covers: (covered, all) => (covered === all ? "فهرست همهٔ این مدت را پوشش می‌دهد" : `فهرست ${n(covered)} روز از ${days(all)} را پوشش می‌دهد`),
      unbounded: (end) => (end === "since" ? "کسی نمی‌گوید از کی: چیزی را نمی‌توان کنارش گذاشت" : "کسی نمی‌گوید تا کی: چیزی را نمی‌توان کنارش گذاشت"),
      by: (actor) => (actor === null ? "کار خودش" : `کار ${actor}`),
      of: (people) => `از ${people}`,
      undated: (count) => `${n(count)} مورد دیگر بدون تاریخ`,
      parts: (verdict, amount) => `جمع اجزا ${amount} است${{agrees: "، همان‌گونه که اعلام شده", incomplete: "، کمتر از آنچه اعلام شده", differs: "، بیشتر از آنچه اعلام شده"}[verdict]}.`,
      growth: (how, earlier, day) => `${{grown: "افزایش از", revisedUp: "بالا برده‌شده از", revisedDown: "پایین آورده‌شده از"}[how]} ${earlier}، اعلام‌شده تا ${day}.`,
      item: (speaker, amount, scope) => `${speaker}: ${amount} اعلام‌شده (${scope}).`,
      beside: (listed) => `برای همان: ${listed}.`
    },
    summary: ({counted, listed, days: span, steepest, most}) => joined([
      listed ? `ثبت‌شده: ${counted}${span === null ? "" : `، ${span}`}.` : `${counted}.`,
      steepest && `بیشترین افزایش در یک ماه: ${steepest.counted}، در ${steepest.month}.`,
      most && `بیشترین رقم اعلام‌شده: ${most.amount}، از سوی ${most.speaker} (${most.scope})؛ برای همان، ${most.listed}.`
    ]),
    account: {
      since: (day) => `شمارش از ${day}.`,
      noHeadline: (id) => `رقمی با نام «${id}» دیده نمی‌شود؛ رقم اصلی همان است که ثبت شده.`,
      notAttacks: (count) => `جمع‌بندی‌ها، پاسخ‌ها و زمینه‌ها که شمرده نمی‌شود: ${n(count)}.`,
      noNumber: (count) => `${incidents(count)} رقمی نمی‌دهد.`,
      totals: (shown, why) => `رقم‌های کل: ${joined([`${n(shown)} نمایش داده‌شده`, ...why.map(([reason, count]) => `${n(count)} ${left[reason]}`)], "، ")}.`
    },
    legend: {earliest: "اگر هر یک در نخستین روز ممکن رخ داده بود", interval: "از کمترین تا بیشترین رقم", listed: "ثبت‌شده برای همان", stated: "اعلام‌شده", bound: "بیش از، حداکثر"}
  };
}
