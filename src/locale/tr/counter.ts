import type {CounterWords} from "../counter.js";
import type {Format} from "../format.js";
import {capital, joined} from "../phrases.js";
import type {Nouns} from "./nouns.js";

export function counter(f: Format, {many, attacks, incidents}: Nouns): CounterWords {
  const n = f.number;
  const none = attacks(1).replace(n(1), "").trim();
  const left = {notYetSaid: "o gün henüz söylenmemiş", sourceHidden: "kaynağı kapatılmış", outsidePeriod: "dönem dışı", apart: "başka bir şeyi sayan ya da günü bilinmeyen"};
  return {
    title: "Listede kaç var, kaç olduğu söyleniyor",
    how: ({steps, totals}) => joined([
      steps && `Basamaklar, her güne kadar listede kaç tane olduğunu gösterir${steps === "basis" ? "; renk ne kadar koyuysa dayanak o kadar güçlüdür" : ""}.`,
      totals && "Çubuk, bir toplamın kapsadığı aynı dönem ve yer için listede olandır; listedekiler toplamın saydıkları arasında olmayabilir."
    ]),
    counts: {
      attacks,
      sites: many("yer"),
      injured: many("yaralı"),
      killed: many("ölü"),
      munitions: many("mühimmat"),
      intercepted: many("engellenen mühimmat")
    },
    inIncidents: (amount, count) => `${many("olayda")(count)} ${amount}`,
    none: (measure) => (measure === "attacks" ? `Listede ${none} yok` : "Listede sayı yok"),
    listed: (span) => (span === null ? "listede, tarihsiz" : `listede, ${span}`),
    covered: (covered, all) => `liste bu ${many("günün")(all)} ${n(covered)} tanesini kapsıyor`,
    says: (speaker, amount) => `${speaker}: ${amount}`,
    steps: {all: "listede", several: "birkaç asıl kaynağın ya da saldırıya uğrayan tarafın bildirdiği", attacked: "saldırıya uğrayan tarafın bildirdiği", undated: "tarihsiz"},
    undated: (amount) => `+ ${amount}, tarihsiz`,
    day: ({days: on, more, all, parts}) => `${on}: ${more}, o güne kadar listede ${all}${parts === null ? "" : `: ${parts}`}.`,
    founded: (several, attacked) => `birkaç bağımsız asıl kaynağın ya da saldırıya uğrayan tarafın bildirdiği ${several}, saldırıya uğrayan tarafın bildirdiği ${attacked}`,
    tooFew: (count) => (count === 0 ? "Listedeki hiçbir olay sayı vermiyor: birikimli sayım yapılamaz." : `Sayı veren yalnızca ${incidents(count)} var: birikimli sayım için yetersiz.`),
    totals: {
      heading: "Kaynakların söylediği ve aynı dönem ile yer için listede olan",
      apart: (measure) => `Bunlar başka bir şeyi sayar (${{attacks: none, sites: "yer", injured: "yaralı", killed: "ölü", munitions: "mühimmat", intercepted: "engellenen mühimmat"}[measure]}): yukarıdaki sayılarla karşılaştırılamaz, ölçekleri ayrıdır`,
      others: (count) => `${many("toplam")(count)} daha, başka bir şeyi sayıyor`,
      stated: (amount) => `söylenen: ${amount}`,
      listed: (amount) => `listede: ${amount}`,
      silent: "listede sayı yok",
      covers: (covered, all) => (covered === all ? (all === 1 ? "liste o günü kapsıyor" : `liste ${many("günün")(all)} tümünü kapsıyor`) : `liste ${many("günün")(all)} ${n(covered)} tanesini kapsıyor`),
      unbounded: (end) => `kimse ${end === "since" ? "ne zamandan beri" : "ne zamana kadar"} olduğunu söylemiyor: yanına konacak bir şey yok`,
      by: (actor) => (actor === null ? "kendi yaptıkları" : `yapan: ${actor}`),
      of: (people) => `kim: ${people}`,
      undated: (count) => `tarihsiz ${n(count)} tane daha`,
      parts: (verdict, amount) => `Parçaların toplamı ${amount}${{agrees: ", söylendiği gibi", incomplete: ", söylenenden az", differs: ", söylenenden çok"}[verdict]}.`,
      growth: (how, earlier, day) => `${{grown: "Arttı", revisedUp: "Yükseltildi", revisedDown: "Düşürüldü"}[how]}; önceki: ${earlier} (${day} itibarıyla).`,
      item: (speaker, amount, scope) => `${speaker}: ${amount} (${scope}).`,
      beside: (listed) => `Aynısı için: ${listed}.`
    },
    summary: ({counted, listed, days: span, steepest, most}) => joined([
      `${listed ? "Listede " : ""}${listed ? counted : capital(counted, f.tag)}${span === null || !listed ? "" : `, ${span}`}.`,
      steepest && `Bir ayda en büyük artış: ${steepest.counted} (${steepest.month}).`,
      most && `Söylenen en yüksek sayı: ${most.amount}, kaynak: ${most.speaker} (${most.scope}); aynısı için ${most.listed}.`
    ]),
    account: {
      since: (day) => `Sayım başlangıcı: ${day}.`,
      noHeadline: (id) => `“${id}” adlı toplam görünmüyor; başlıktaki sayı listede olandır.`,
      notAttacks: (count) => `Sayılmayan özet, karşılık ve bağlam kayıtları: ${n(count)}.`,
      noNumber: (count) => `Sayı vermeyen: ${incidents(count)}.`,
      totals: (shown, why) => `Toplamlar: ${joined([`gösterilen ${n(shown)}`, ...why.map(([reason, count]) => `${n(count)} ${left[reason]}`)], ", ")}.`
    },
    legend: {earliest: "her biri olası ilk gününde gerçekleşmiş olsaydı", interval: "en düşük sayıdan en yükseğe", listed: "aynısı için listede", stated: "söylenen", bound: "alt ya da üst sınır"}
  };
}
