import type {DisagreementWords} from "../disagreement.js";
import type {Format} from "../format.js";
import {joined, signedWords} from "../phrases.js";
import type {Nouns} from "./nouns.js";

export function disagreement(f: Format, {incidents, statements, many}: Nouns): DisagreementWords {
  const n = f.number;
  return {
    title: "گزارش‌ها در کجا از هم جدا می‌شوند",
    summary: ({conflicting, several, most}) =>
      several === 0 ? "هیچ رویدادی را بیش از یک منبع اولیه نگفته است."
      : conflicting === 0 ? `در ${incidents(several)} که چند منبع اولیه از آن گفته‌اند، هیچ تعارضی نیست.`
      : `منابع اولیه در ${n(conflicting)} مورد از ${incidents(several)} که چند منبع از آن گفته‌اند تعارض دارند${most ? `؛ بیش از همه در «${most.field}» (${n(most.incidents)})` : ""}.`,
    single: (count) => `${n(count)} مورد که یک منبع اولیه گفته است سنجیدنی نیست.`,
    inConflict: (count, compared) => count === 0 ? "هیچ نکته‌ای در تعارض نیست" : `${n(count)} از ${many("نکته")(compared)} در تعارض`,
    conflict: "در تعارض",
    wording: "تفاوت در واژه‌ها",
    unknown: (origins) => `می‌گوید معلوم نیست: ${origins}`,
    both: (origin) => `${origin} هر دو را می‌گوید`,
    joined: "پیوند ویراستار",
    againstJoin: "با این پیوند نمی‌خواند",
    fold: (text, open) => `${text}: ${open ? "باز" : "بسته"}.`,
    positions: {
      how: "هر سطر نکته‌ای است که روایت‌های یک رویداد در آن تفاوت دارند: نخست آنچه گفته شده، پررنگ هر جا که همهٔ آن‌ها با هم ممکن نیست، سپس گویندگان آن.",
      none: "در هیچ‌یک از این رویدادها تفاوتی برای نمایش نیست.",
      line: ({title, date, field, state, says}) => `${title}، ${date}. ${joined([field, state], "، ")}: ${says.join("؛ ")}.`,
      version: (value, holders) => `${value} به گفتهٔ ${holders}`,
      holder: (name, notes) => joined([name, notes.length > 0 && `(${notes.join("، ")})`]),
      revision: "هنگام بازنگری روایتش",
      compatible: "بدون تعارض",
      evidence: "شواهد",
      beside: (origin) => `در کنار گفتهٔ ${origin}`,
      more: (count) => `${incidents(count)} دیگر با روایت‌های متفاوت`,
      rest: (agreed, single, unsourced) => joined([
        agreed > 0 && `${incidents(agreed)} که منابعشان تعارضی ندارند`,
        single > 0 && `${n(single)} مورد به گفتهٔ یک منبع اولیه`,
        unsourced > 0 && `${n(unsourced)} مورد ثبت‌شده بدون منبع`
      ], "، "),
      left: (count) => `${n(count)} مورد دیگر نمایش داده نمی‌شود: بازهٔ کوتاه‌تری برگزینید.`,
      listed: ({title, date, told}) => `${title}، ${date}: ${told}.`,
      statements: "گفته‌هایی که دربارهٔ یک رویداد مشخص نیست",
      topics: (topics, count, more) => `${many("موضوع")(topics)}${more ? " دیگر" : ""}، ${statements(count)}`,
      statement: ({topic, position, who, conflict, quote}) => joined([`${joined([topic, conflict], "، ")}:`, position, `— ${who}.`, quote && `«${quote}»`]),
      legend: {later: "گفتهٔ پیشین منبع و سپس گفتهٔ بعدی", struck: "منبع آن را پس گرفته", bound: "بدون حد بالا", compatible: "آنچه با همه سازگار است", gap: "فاصله میان آن‌ها"}
    },
    matrix: {
      how: `هر ردیف یک نکته دربارهٔ یک رویداد است و هر ستون یک منبع اولیه. جای خالی یعنی سکوت، «?» یعنی می‌گوید معلوم نیست، ${n(0)} یعنی می‌گوید هیچ.`,
      kinds: {party: "طرف‌ها", official: "مقام‌ها", outlet: "رسانه‌ها", unnamed: "بی‌نام‌ها"},
      none: "دربارهٔ این رویدادها چیزی دو گونه گفته نشده است.",
      number: signedWords(f),
      letter: (i) => "ابپتثجچحخدرزژسشصطعغفقکگلمنوهی".charAt(i % 29).repeat(1 + Math.floor(i / 29)),
      carrier: (letter, way) => `${letter}:\u00a0${way}`,
      cell: ({origin, field, title, date, says, notes}) => joined([`${origin} دربارهٔ «${field}» در ${title}، ${date}: ${says.join("؛ ")}.`, ...notes.map((d) => `${d}.`)]),
      earlier: (value) => `پیش‌تر ${value}`,
      withdrew: (value) => `پس گرفت: ${value}`,
      notRepeated: "هنگام بازنگری تکرار نشد",
      others: (count) => `و ${n(count)} مورد دیگر`,
      more: (count) => `${many("ردیف")(count)} دیگر`,
      rest: (count) => `${incidents(count)} که اینجا چیزی برای سنجیدن ندارد`,
      hidden: (origins, rows) => `${many("منبع اولیه")(origins)} ستونی ندارد${rows === 0 ? "" : `، و ${many("ردیف")(rows)} که در آن با دیگران تفاوت دارد نمایش داده نمی‌شود`}.`,
      folded: (count) => `${many("ردیف")(count)} بسته است.`
    },
    ranges: {
      how: "هر ردیف گفتهٔ یک منبع اولیه است، همه بر یک مقیاس. پیکان حد است، میله با دو سر یک دامنه، خط‌چین «حدود»؛ سایه آن است که با همه سازگار است؛ هر جا چنین رقمی نیست، نقطه‌ها فاصله را نشان می‌دهند.",
      none: "هیچ رقمی دو گونه گفته نشده و رقم کلی اعلام نشده است.",
      fits: (number) => `با همه سازگار: ${number}`,
      apart: (count) => `فاصله ${n(count)}`,
      log: "مقیاس با توان‌های ده",
      totals: "رقم‌های کلی که یک چیز را می‌شمارند، یا شاید بشمارند (≈)",
      alone: "رقم‌های کلی که با هیچ رقم دیگری سنجیدنی نیست",
      because: {
        measure: () => "هیچ رقم کل دیگری این را نمی‌شمارد.",
        since: (speaker, amount) => `روز آغازش با رقم ${speaker} (${amount}) یکی نیست.`,
        until: (speaker, amount) => `روز پایانش با رقم ${speaker} (${amount}) یکی نیست.`,
        place: (speaker, amount) => `مکانش با رقم ${speaker} (${amount}) یکی نیست.`,
        by: (speaker, amount) => `عاملش با رقم ${speaker} (${amount}) یکی نیست.`,
        of: (speaker, amount) => `کسانی که می‌شمارد با رقم ${speaker} (${amount}) یکی نیستند.`
      },
      only: "رقم کل دیگری نیست.",
      growth: "افزایش، نه تعارض.",
      more: (count) => `${many("رقم")(count)} دیگر از رویدادها`,
      moreTotals: (count) => `${many("رقم کل")(count)} دیگر`,
      folded: (count) => `${many("رقم")(count)} بسته است.`,
      left: (count) => `${many("رقم کل")(count)} دیده نمی‌شود: هنوز گفته نشده، خارج از بازه، یا از منبعی خاموش.`
    },
    pairs: {
      how: `برای هر دو منبع اولیه، این‌که در نکته‌هایی که هر دو از آن گفته‌اند چقدر از هم دورند: ${n(0)} یعنی یکسان، ${n(1)} یعنی دورترین حالت ممکن. فاصله خطا نیست: نمی‌گوید حق با کیست، و هر که گفتهٔ دیگری را تکرار کند به او نزدیک است. هر جفت گفته‌های هر دو را باز می‌کند.`,
      none: "هیچ دو منبع اولیه‌ای از یک نکته نگفته‌اند.",
      shared: (count, conflicts, most) => `${many("نکتهٔ مشترک")(count)}، ${conflicts === 0 ? "بدون تعارض" : `${n(conflicts)} در تعارض${most ? ` (بیشتر: ${most})` : ""}`}`,
      pair: (a, b, shared, distance) => `${a} و ${b}: ${shared}؛ ${distance}`,
      distance: (d) => `فاصلهٔ میانگین ${d}`,
      points: (count) => `${many("نکته")(count)} سنجیده‌شده`,
      bin: ({field, when, points, distance}) => `${field}، ${when}: ${points}، ${distance}`,
      key: "فاصلهٔ میانگین",
      few: (count) => `کمتر از ${many("نکتهٔ مشترک")(count)}`,
      bars: "به تفکیک موضوع و زمان",
      tallest: (count) => `بلندی: نکته‌های سنجیده‌شده، تا ${n(count)}؛ بخش پر: فاصلهٔ میانگین`,
      hidden: (origins, pairs) => `${many("منبع اولیهٔ")(origins)} دیگر که نکته‌های سنجیدنی کمتری دارند، و ${many("جفت")(pairs)} با آن‌ها`,
      more: (count) => `${many("جفت")(count)} دیگر`,
      left: (count) => `${many("جفت")(count)} دیگر نمایش داده نمی‌شود.`
    }
  };
}
