import type {CounterWords} from "../counter.js";
import type {Format} from "../format.js";
import {joined} from "../phrases.js";
import type {Nouns} from "./nouns.js";

export function counter(f: Format, {many, attacks, incidents, days}: Nouns): CounterWords {
  const n = f.number;
  const left = {notYetSaid: "لم تُذكر حتى ذلك اليوم", sourceHidden: "مصادرها موقوفة", outsidePeriod: "خارج المدة", apart: "تعد شيئًا آخر أو لا يُعرف يومها"};
  return {
    title: "كم هو مدرج، وكم يُذكر",
    how: ({steps, totals}) => joined([
      steps && `تبيّن الدرجات ما هو مدرج حتى كل يوم${steps === "basis" ? "؛ وكلما قوي لونها قوي استنادها" : ""}.`,
      totals && "العمود هو المدرج في القائمة للمدة والمكان أنفسهما؛ وليس بالضرورة مما تعده الحصيلة."
    ]),
    counts: {
      attacks,
      sites: many("موقع واحد", "موقعان", "مواقع", "موقعًا", "موقع"),
      injured: many("مصاب واحد", "مصابان", "مصابين", "مصابًا", "مصاب"),
      killed: many("قتيل واحد", "قتيلان", "قتلى", "قتيلًا", "قتيل"),
      munitions: many("ذخيرة واحدة", "ذخيرتان", "ذخائر", "ذخيرة", "ذخيرة"),
      intercepted: many("ذخيرة معترَضة واحدة", "ذخيرتان معترَضتان", "ذخائر معترَضة", "ذخيرة معترَضة", "ذخيرة معترَضة")
    },
    inIncidents: (amount, count) => `${amount} في ${incidents(count)}`,
    none: (measure) => (measure === "attacks" ? "لا شيء مدرج" : "لا عدد مدرج"),
    listed: (span) => (span === null ? "مدرج، دون تاريخ" : `مدرج، ${span}`),
    covered: (covered, all) => `تغطي القائمة ${n(covered)} من هذه المدة (${days(all)})`,
    says: (speaker, amount) => `${amount} بحسب ${speaker}`,
    steps: {all: "مدرج", several: "ذكرته عدة مصادر أصلية أو الجانب المستهدَف", attacked: "ذكره الجانب المستهدَف", undated: "دون تاريخ"},
    undated: (amount) => `+ ${amount} دون تاريخ`,
    day: ({days: on, more, all, parts}) => `${on}: ${more}، والمدرج حتى ذلك اليوم ${all}${parts === null ? "" : `: ${parts}`}.`,
    founded: (several, attacked) => `${several} ذكرته عدة مصادر أصلية مستقلة أو الجانب المستهدَف، و${attacked} ذكره الجانب المستهدَف`,
    tooFew: (count) => (count === 0 ? "لا تذكر أي حادثة مدرجة عددًا: لا يكفي ذلك لعدّ متصل." : `حوادث تذكر عددًا: ${n(count)} فقط، ولا يكفي ذلك لعدّ متصل.`),
    totals: {
      heading: "ما تذكره المصادر، والمدرج للمدة والمكان أنفسهما",
      apart: (measure) => `حصائل تعد ${{attacks: "الهجمات", sites: "المواقع", injured: "المصابين", killed: "القتلى", munitions: "الذخائر", intercepted: "الذخائر المعترَضة"}[measure]}: لا تقارن بأي عدد مما سبق، ولها مقياسها الخاص`,
      others: (count) => `حصائل أخرى تعد شيئًا آخر: ${n(count)}`,
      stated: (amount) => `المذكور: ${amount}`,
      listed: (amount) => `المدرج: ${amount}`,
      silent: "لا عدد مدرج",
      covers: (covered, all) => (covered === all ? "تغطي القائمة المدة كلها" : `تغطي القائمة ${n(covered)} من ${days(all)}`),
      unbounded: (end) => (end === "since" ? "لا يقول أحد منذ متى: لا شيء يوضع إلى جانبها" : "لا يقول أحد حتى متى: لا شيء يوضع إلى جانبها"),
      by: (actor) => (actor === null ? "من فعله هو" : `من فعل ${actor}`),
      of: (people) => `من ${people}`,
      undated: (count) => `و${n(count)} دون تاريخ`,
      parts: (verdict, amount) => `مجموع الأجزاء ${amount}${{agrees: "، كما ذُكر", incomplete: "، أقل مما ذُكر", differs: "، أكثر مما ذُكر"}[verdict]}.`,
      growth: (how, earlier, day) => `${{grown: "ازدادت من", revisedUp: "رُفعت من", revisedDown: "خُفضت من"}[how]} ${earlier}، المذكور حتى ${day}.`,
      item: (speaker, amount, scope) => `${speaker}: المذكور ${amount} (${scope}).`,
      beside: (listed) => `وللمدة والمكان أنفسهما: ${listed}.`
    },
    summary: ({counted, listed, days: span, steepest, most}) => joined([
      listed ? `المدرج: ${counted}${span === null ? "" : `، ${span}`}.` : `${counted}.`,
      steepest && `وأكبر ارتفاع في شهر واحد: ${steepest.counted}، في ${steepest.month}.`,
      most && `وأكثر ما يُذكر: ${most.amount}، بحسب ${most.speaker} (${most.scope})؛ ${most.listed}.`
    ]),
    account: {
      since: (day) => `العدّ منذ ${day}.`,
      noHeadline: (id) => `لا تظهر حصيلة باسم «${id}»؛ العنوان هو المدرج.`,
      notAttacks: (count) => `غير محتسب من الحصائل والردود والسياق: ${n(count)}.`,
      noNumber: (count) => `${incidents(count)} دون عدد.`,
      totals: (shown, why) => `الحصائل: ${joined([`المعروض ${n(shown)}`, ...why.map(([reason, count]) => `${n(count)} ${left[reason]}`)], "، ")}.`
    },
    legend: {earliest: "لو وقع كل منها في أول يوم ممكن", interval: "من أقل عدد إلى أكبره", listed: "المدرج للمدة نفسها", stated: "المذكور", bound: "أكثر من، حتى"}
  };
}
