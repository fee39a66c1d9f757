import type {DisagreementWords} from "../disagreement.js";
import type {Format} from "../format.js";
import {capital, joined, signedWords} from "../phrases.js";
import type {Nouns} from "./nouns.js";

export function disagreement(f: Format, {incidents, many}: Nouns): DisagreementWords {
  const n = f.number;
  return {
    title: "Anlatımların ayrıldığı yerler",
    summary: ({conflicting, several, most}) =>
      several === 0 ? "Hiçbir olayı birden çok asıl kaynak anlatmıyor."
      : conflicting === 0 ? `Birkaç asıl kaynağın anlattığı ${many("olayın")(several)} hiçbirinde çelişki yok.`
      : `Birkaç asıl kaynağın anlattığı ${many("olayın")(several)} ${n(conflicting)} tanesinde asıl kaynaklar çelişiyor${most ? `; en sık “${most.field}” konusunda (${n(most.incidents)})` : ""}.`,
    single: (count) => `Tek asıl kaynağın anlattığı, karşılaştırılamayan: ${n(count)}.`,
    inConflict: (count, compared) => (count === 0 ? "çelişki yok" : `${many("alanın")(compared)} ${n(count)} tanesinde çelişki`),
    conflict: "çelişkili",
    wording: "sözcükler farklı",
    unknown: (origins) => `bilinmediğini söyleyen: ${origins}`,
    both: (origin) => `${origin}: ikisini de söylüyor`,
    joined: "editörce eşleştirildi",
    againstJoin: "bu eşleştirmeye aykırı",
    fold: (text, open) => `${text}: ${open ? "açık" : "kapalı"}.`,
    positions: {
      how: "Her satır, bir olayın anlatımlarının ayrıldığı tek bir noktadır: önce ne söylendiği (hepsi birlikte geçerli olamıyorsa kalın), sonra kimin söylediği.",
      none: "Bu olayların hiçbirinde gösterilecek bir ayrılık yok.",
      line: ({title, date, field, state, says}) => `${title}, ${date}. ${joined([field, state], ", ")}: ${says.join("; ")}.`,
      version: (value, holders) => `${value} — ${holders}`,
      holder: (name, notes) => joined([name, notes.length > 0 && `(${notes.join(", ")})`]),
      revision: "anlatımını gözden geçirirken",
      compatible: "çelişmiyor",
      evidence: "Kanıt",
      beside: (origin) => `şunun beyanıyla birlikte: ${origin}`,
      more: (count) => `anlatımları ayrılan ${incidents(count)} daha`,
      rest: (agreed, single, unsourced) => capital(joined([
        agreed > 0 && `kaynakları çelişmeyen ${incidents(agreed)}`,
        single > 0 && `tek asıl kaynağın anlattığı ${n(single)}`,
        unsourced > 0 && `listede kaynaksız ${n(unsourced)}`
      ], ", "), f.tag),
      left: (count) => `${n(count)} tanesi daha gösterilmiyor: daha kısa bir dönem seçin.`,
      listed: ({title, date, told}) => `${title}, ${date}: ${told}.`,
      statements: "Tek bir olay için söylenmeyenler",
      topics: (topics, statements, more) => `${many("konu")(topics)}${more ? " daha" : ""}, ${many("açıklama")(statements)}`,
      statement: ({topic, position, who, conflict, quote}) => joined([`${joined([topic, conflict], ", ")}:`, position, `— ${who}.`, quote && `“${quote}”`]),
      legend: {later: "kaynağın önceki, sonra sonraki sözü", struck: "kaynağı geri çekti", bound: "üst sınır yok", compatible: "tümünün anlamına gelebileceği", gap: "aradaki boşluk"}
    },
    matrix: {
      how: `Her satır bir olay hakkında anlatılan bir şey, her sütun bir asıl kaynaktır. Boş yer suskunluktur; “?” bilinmediğini, ${n(0)} hiç olmadığını söyler.`,
      kinds: {party: "Taraflar", official: "Resmî", outlet: "Basın", unnamed: "Adsız"},
      none: "Bu olayların hiçbirinde iki türlü anlatılan bir şey yok.",
      number: signedWords(f),
      letter: (i) => "abcdefghijklmnoprstuvyz".charAt(i % 23).repeat(1 + Math.floor(i / 23)),
      carrier: (letter, way) => `${letter}:\u00a0${way}`,
      cell: ({origin, field, title, date, says, notes}) => joined([`${origin}, “${field}” (${title}, ${date}): ${says.join("; ")}.`, ...notes.map((d) => `${capital(d, f.tag)}.`)]),
      earlier: (value) => `önceden ${value}`,
      withdrew: (value) => `geri çektiği: ${value}`,
      notRepeated: "gözden geçirirken yinelemedi",
      others: (count) => `ve diğer ${n(count)}`,
      more: (count) => `${many("satır")(count)} daha`,
      rest: (count) => `burada yan yana konacak bir şeyi olmayan ${incidents(count)}`,
      hidden: (origins, rows) => `Sütunu olmayan asıl kaynaklar: ${n(origins)}${rows === 0 ? "" : `; diğerlerinden ayrıldıkları, gösterilmeyen satırlar: ${n(rows)}`}.`,
      folded: (count) => `Kapalı satırlar: ${n(count)}.`
    },
    ranges: {
      how: "Her satır, bir asıl kaynağın söylediğidir; hepsi aynı ölçektedir. Ok sınırdır, iki uçlu çubuk aralıktır, kesik çizgi “yaklaşık” demektir; gölgeli yer tümünün anlamına gelebileceğidir; böyle bir sayı yoksa noktalar aradaki farkı gösterir.",
      none: "Hiçbir sayı iki türlü anlatılmıyor, hiçbir toplam da söylenmiyor.",
      fits: (number) => `tümü şu anlama gelebilir: ${number}`,
      apart: (count) => `fark ${n(count)}`,
      log: "onun kuvvetleri ölçeği",
      totals: "Aynı şeyi sayan ya da sayıyor olabilecek (≈) toplamlar",
      alone: "Başka hiçbiriyle karşılaştırılamayan toplamlar",
      because: {
        measure: () => "Bunu sayan başka toplam yok.",
        since: (speaker, amount) => `İlk günü şundan farklı: ${speaker} (${amount}).`,
        until: (speaker, amount) => `Son günü şundan farklı: ${speaker} (${amount}).`,
        place: (speaker, amount) => `Yeri şundan farklı: ${speaker} (${amount}).`,
        by: (speaker, amount) => `Yapanı şundan farklı: ${speaker} (${amount}).`,
        of: (speaker, amount) => `Saydığı kişiler şundan farklı: ${speaker} (${amount}).`
      },
      only: "Başka toplam yok.",
      growth: "Artış; çelişki değil.",
      more: (count) => `olaylara ilişkin ${many("sayı")(count)} daha`,
      moreTotals: (count) => `${many("toplam")(count)} daha`,
      folded: (count) => `Kapalı sayılar: ${n(count)}.`,
      left: (count) => `Görünmeyen toplamlar (henüz söylenmemiş, dönem dışı ya da kaynağı kapatılmış): ${n(count)}.`
    },
    pairs: {
      how: `Her iki asıl kaynak için, ikisinin de söz ettiği noktalarda ne kadar ayrıldıkları: ${n(0)} aynı, ${n(1)} olabildiğince uzak. Uzaklık yanlışlık değildir: kimin haklı olduğunu söylemez, bir başkasını yineleyen de ona yakın durur. Her çift, ikisinin söylediklerini açar.`,
      none: "Aynı noktadan söz eden iki asıl kaynak yok.",
      shared: (count, conflicts, most) => `${n(count)} ortak, ${conflicts === 0 ? "çelişki yok" : `${n(conflicts)} çelişkili${most ? ` (en çok: ${most})` : ""}`}`,
      pair: (a, b, shared, distance) => `${a} ve ${b}: ${shared}; ${distance}`,
      distance: (d) => `ortalama uzaklık ${d}`,
      points: (count) => `karşılaştırılan ${many("nokta")(count)}`,
      bin: ({field, when, points, distance}) => `${field}, ${when}: ${points}, ${distance}`,
      key: "Ortalama uzaklık",
      few: (count) => `${n(count)} ortak noktadan az`,
      bars: "Alana ve zamana göre",
      tallest: (count) => `yükseklik: karşılaştırılan noktalar, en çok ${n(count)}; dolu kısım: ortalama uzaklık`,
      hidden: (origins, pairs) => `daha az noktada karşılaştırılabilen ${many("asıl kaynak")(origins)} daha ve onların ${many("çifti")(pairs)}`,
      more: (count) => `${many("çift")(count)} daha`,
      left: (count) => `${many("çift")(count)} daha gösterilmiyor.`
    }
  };
}
