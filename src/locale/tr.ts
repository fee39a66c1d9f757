import type {Format, Forms} from "./format.js";
import type {Language, Words} from "./locale.js";
import {capital, joined, wordsOf} from "./phrases.js";
import type {Lists} from "./tables.js";
import {baseMap} from "./tr/base-map.js";
import {counter} from "./tr/counter.js";
import {disagreement} from "./tr/disagreement.js";
import {nounsOf, than} from "./tr/nouns.js";
import {timeline} from "./tr/timeline.js";

/** Turkish. Its words have not been checked by a reader of the language yet. */
export const tr: Language = {tag: "tr", dir: "ltr", digits: "latn", words};

function words(f: Format, noun: Forms | null): Words {
  const n = f.number;
  const nouns = nounsOf(f, noun);
  const {many, attacks, incidents, days, origins, counted} = nouns;
  const attack = attacks(1).replace(n(1), "").trim();
  return wordsOf(f, lists, {
    unknown: "bilinmediğini söylüyor",
    occurred: ["hayır", "evet"],
    attacks,
    incidents,
    counted,
    carried: (d) => `${many("açıklamaya")(d.statements)} ilişkin ${many("haber")(d.reports)}, ${origins(d.origins)}`,
    told: (count) => (count === 0 ? "kaynak yok" : origins(count)),
    span: {
      undated: "tarihsiz",
      brief: {before: (day) => `en geç ${day}`, after: (day) => `en erken ${day}`},
      about: (date) => `${date} dolayları`,
      before: (day) => `en geç ${day}`,
      after: (day) => `en erken ${day}`,
      within: (days) => `${days} günlerinden biri`
    },
    quantity: {
      atLeast: (x) => `en az ${x}`,
      moreThan: (x) => than(x, "fazla"),
      upTo: (x) => `en fazla ${x}`,
      fewerThan: (x) => than(x, "az"),
      about: (x) => `yaklaşık ${x}`,
      range: (a, b) => `${a} ila ${b}`
    },
    quoted: (text) => `“${text}”`,
    untitled: (weapons, site, kind, what) =>
      capital(joined([joined([kind === "attack" ? attack : what, weapons.length > 0 && `(${f.list(weapons, "plain")})`]), site], ", "), f.tag),
    timeline: timeline(f),
    counter: counter(f, nouns),
    baseMap: baseMap(f, nouns),
    disagreement: disagreement(f, nouns),
    nothing: {
      shown: "Gösterilecek olay yok.",
      listed: "Liste boş.",
      left: (given) => `Verilen ${many("kayıttan")(given)} hiçbiri gösterilmiyor.`
    },
    item: {
      comma: ", ",
      outcomes: (d) => `Sonuç: ${d}.`,
      joined: "Editörce eşleştirildi.",
      flag: (what, kind) => `${what} (${kind}, sayılmadı).`
    },
    lane: {others: (count) => `diğer ${n(count)}`},
    notCovered: (count) => `${days(count)} kapsam dışı`,
    noneListed: (count) => `${days(count)}, listede yok`,
    account: {
      shown: (what, uncounted, given) =>
        `Gösterilen: ${what}${uncounted > 0 ? `; sayılmayan: ${n(uncounted)} (özet, karşılık, bağlam)` : ""}${given === null ? "" : `; verilen: ${many("kayıt")(given)}`}.`,
      left: (why) => `Gösterilmeyen: ${why}.`,
      unreadRows: (count) => `Tabloda okunamayan satırlar: ${n(count)}.`,
      faultyRows: (count) => `Tabloda olduğu gibi okunmayan satırlar: ${n(count)}.`,
      undated: (count) => `Tarihsiz: ${n(count)}.`,
      joined: (count) => `Editör eşleştirmesine dayanan: ${incidents(count)}.`,
      maybeSame: (count) => `Bir başkasıyla aynı olabilecek: ${n(count)}.`,
      assumed: (count) => `Kendi günü belirtilmeyen: ${many("beyan")(count)}.`,
      asOf: (date) => `${date} itibarıyla.`,
      period: (days) => `Yalnızca ${days}.`,
      hidden: (names) => `Kapatılan: ${names}.`,
      noJoins: "Editör eşleştirmeleri olmadan."
    },
    ui: {
      table: (count) => `Tablo: ${incidents(count)}`,
      switches: (off) => `Kaynaklar${off > 0 ? ` (${n(off)} kapalı)` : ""}`,
      statements: (count) => `Tek bir olaya ilişkin olmayan ${many("açıklama")(count)}`,
      more: (count) => `${n(count)} tane daha`,
      picked: (count) => (count === 0 ? "Seçim yok" : `${incidents(count)} seçildi`),
      changed: (now, before) => `Şimdi: ${now}; önce: ${before}.`
    },
    claims: {
      between: "; ",
      heading: many("beyan"),
      via: (names) => `${names} aracılığıyla`,
      in: (document) => `belge: ${document}`,
      said: (day, assumed) => (assumed ? `günü belirtilmemiş; ${f.day(day)} sayıldı` : `${f.day(day)} tarihinde söylendi`),
      join: (placeless) => `editörce eşleştirildi: ${placeless ? "yer adı vermiyor" : "bu olayı anmıyor"}`,
      maybe: (titles) => `şununla ilgili olabilir: ${titles}`,
      change: (earlier, later) => `${earlier} → ${later}`,
      notRepeated: (value) => `${value} → yinelenmedi`,
      evidence: (kind, made, verdict, by) =>
        joined([kind, made && `(${made})`]) + (verdict ? `: ${verdict}` : "") + (by ? `; değerlendiren: ${by}` : ""),
      maybeSame: (titles) => `Şununla aynı olabilir: ${titles}`,
      covers: (titles) => `Şunları içerebilir: ${titles}`
    }
  });
}

const lists: Lists = {
  basis: ["listede, kaynak verilmemiş", "tek asıl kaynak", "birkaç bağımsız asıl kaynak", "saldırıya uğrayan taraf da"],
  outcome: ["isabet", "kısmi isabet", "isabetsiz", "engellendi", "bilinmiyor", "belirtilmedi"],
  weapon: ["İHA", "mermi", "roket", "füze", "balistik füze", "havan", "topçu ateşi", "hava saldırısı", "hafif silah", "patlayıcı düzenek", "diğer silah"],
  damage: ["yok", "hafif", "ağır"],
  partOfDay: ["gece", "sabah", "öğleden sonra", "akşam"],
  kind: ["saldırı", "birkaç saldırının özeti", "karşılık", "bağlam"],
  sourceKind: ["silahlı grup", "ordu", "hükûmet", "yetkili", "yayın kuruluşu", "haber ajansı", "adı verilmeyen", "tanık", "veri kümesi"],
  field: ["Gerçekleşti mi", "Tarih", "Vakit", "Yer", "Silah", "Kullanılan mühimmat", "Engellenen mühimmat", "Saldırı sayısı", "Sonuç", "Hasar", "Yaralı", "Ölü", "Yapan"],
  verdict: ["özgün", "başka bir zamandan ya da yerden", "değiştirilmiş"],
  evidence: ["görüntü", "video", "belge"],
  lane: ["Tarihsiz", "Daha uzun süreler", "Tümü", "Yer bilinmiyor", "Belirtilmedi"],
  legend: ["tümü", "birkaç asıl kaynak ya da saldırıya uğrayan taraf", "editörce eşleştirilen", "bu günlerden biri", "sürdü", "o sıralarda", "listenin kapsamı dışında"],
  ui: [
    "Yakınlaştır", "Uzaklaştır", "Tümünü göster", "Daha önce", "Daha sonra", "Başlangıç", "Bitiş", "Dönemi temizle", "Dönem", "Kapat", "Ayrıntılar", "Kaynak", "Not", "Grafik", "Aç",
    "Batı", "Kuzey", "Güney", "Doğu", "Editör eşleştirmeleri", "Tümünü aç", "Bir gün geri", "Oynat", "Duraklat", "Bir gün ileri", "Durum tarihi", "o günden beri söylenen her şeyle",
    "Ok tuşları işaretler arasında ilerler, Enter birini açar, Boşluk onu seçime ekler, artı ve eksi yakınlaştırıp uzaklaştırır, Escape çıkar.",
    "İndir", "Görsel (SVG)", "Görsel (PNG)", "Tablo olarak beyanlar (CSV)", "Veriler (JSON)", "Bu görünümün bağlantısını kopyala", "Bağlantı kopyalandı", "bu sayfada mümkün değil", "Editörün notu",
    "Yakınlaştırmak için Ctrl ya da ⌘ basılıyken kaydırın.", "Görseli iki parmakla kaydırın.",
    "Bu grafik gösterilemiyor.", "Bu grafiğin verileri yüklenemedi.", "Veriler yükleniyor"
  ],
  columns: ["İşaret", "Tarih", "Ne", "Yer", "Ülke", "Saldırı", "Dayanak", "Kim söylüyor"],
  claims: ["Listede; kaynak verilmemiş.", "kaynağı geri çekti", "aynı kaynağın sonraki beyanı bunun yerini aldı", "kapatıldı", "Editörün notu", "Bu grafik bir özetten çizildi; beyanların kendileri bir arşivde duruyor."],
  reasons: [
    "okunamayan", "söz eden herkesin yalanladığı", "kaynağının geri çektiği", "o gün henüz bildirilmemiş", "kaynakları kapatılmış",
    "yalnızca editör eşleştirmesine dayanan", "göstergede kapatılmış", "dönem dışı", "tarihsiz", "görünüm dışı"
  ]
};
