import type {Site} from "../model/incident.js";

/** Provinces and regions that reports name instead of a base. They have no point of their own. */
export const areas: Site[] = [
  {
    id: "anbar-governorate", name: "Anbar Governorate", short: "Anbar", kind: "area",
    aliases: ["Anbar province", "Al Anbar", "الأنبار"],
    names: {ar: "محافظة الأنبار", fa: "استان انبار", ckb: "پارێزگای ئەنبار", he: "מחוז אל־אנבאר"},
    within: ["western-iraq"], country: "IRQ"
  },
  {
    id: "western-iraq", name: "Western Iraq", kind: "area",
    names: {ar: "غرب العراق", fa: "غرب عراق", ckb: "ڕۆژاوای عێراق", he: "מערב עיראק"},
    country: "IRQ"
  },
  {
    id: "erbil-governorate", name: "Erbil Governorate", kind: "area",
    aliases: ["Erbil province"],
    names: {ar: "محافظة أربيل", fa: "استان اربیل", ckb: "پارێزگای هەولێر", he: "מחוז ארביל"},
    within: ["kurdistan-region"], country: "IRQ"
  },
  {
    id: "kurdistan-region", name: "Kurdistan Region of Iraq", short: "Kurdistan Region", kind: "area",
    aliases: ["Kurdistan Region", "Iraqi Kurdistan", "KRI"],
    names: {ar: "إقليم كردستان", fa: "اقلیم کردستان", ckb: "هەرێمی کوردستان", he: "חבל כורדיסטן"},
    within: ["northern-iraq"], country: "IRQ"
  },
  {
    id: "northern-iraq", name: "Northern Iraq", kind: "area",
    aliases: ["north of Iraq"],
    names: {ar: "شمال العراق", fa: "شمال عراق", ckb: "باکووری عێراق", he: "צפון עיראק"},
    country: "IRQ"
  },
  {
    id: "baghdad", name: "Baghdad", kind: "area",
    names: {ar: "بغداد", fa: "بغداد", ckb: "بەغدا", he: "בגדאד"},
    country: "IRQ"
  },
  {
    id: "baghdad-airport", name: "Vicinity of Baghdad International Airport", short: "Baghdad airport", kind: "area",
    aliases: ["Baghdad International Airport", "BIAP"],
    names: {ar: "مطار بغداد الدولي", fa: "فرودگاه بین‌المللی بغداد", ckb: "فڕۆکەخانەی نێودەوڵەتیی بەغدا", he: "נמל התעופה הבינלאומי של בגדאד"},
    within: ["baghdad"], country: "IRQ"
  },
  {
    id: "homs-governorate", name: "Homs Governorate", short: "Homs", kind: "area",
    aliases: ["Homs province", "Hims", "حمص"],
    names: {ar: "محافظة حمص", fa: "استان حمص", ckb: "پارێزگای حومس", he: "מחוז חומס"},
    country: "SYR"
  },
  {
    id: "deir-ez-zor-governorate", name: "Deir ez-Zor Governorate", short: "Deir ez-Zor", kind: "area",
    aliases: ["Deir ez-Zor province", "Deir Ezzor", "Dayr al-Zawr", "Dayr az Zawr", "Deir al-Zour", "دير الزور"],
    names: {ar: "محافظة دير الزور", fa: "استان دیرالزور", ckb: "پارێزگای دێرەزوور", he: "מחוז דיר א־זור"},
    within: ["eastern-syria", "north-east-syria"], country: "SYR"
  },
  {
    id: "al-hasakah-governorate", name: "Al-Hasakah Governorate", kind: "area",
    aliases: ["Hasakah province", "Hasaka Governorate", "Hasaka province"],
    names: {ar: "محافظة الحسكة", fa: "استان حسکه", ckb: "پارێزگای حەسەکە", he: "מחוז חסכה"},
    within: ["north-east-syria"], country: "SYR"
  },
  {
    id: "quneitra-governorate", name: "Quneitra Governorate", short: "Quneitra", kind: "area",
    names: {ar: "محافظة القنيطرة", fa: "استان قنیطره", he: "מחוז קוניטרה"},
    within: ["south-west-syria"], country: "SYR"
  },
  {
    id: "southern-syria", name: "Southern Syria", kind: "area",
    aliases: ["south Syria", "south of Syria"],
    names: {ar: "جنوب سوريا", fa: "جنوب سوریه", ckb: "باشووری سووریا", he: "דרום סוריה"},
    country: "SYR"
  },
  {
    id: "south-west-syria", name: "South-west Syria", kind: "area",
    aliases: ["southwest Syria", "southwestern Syria"],
    names: {ar: "جنوب غرب سوريا", fa: "جنوب غرب سوریه", ckb: "باشووری ڕۆژاوای سووریا", he: "דרום־מערב סוריה"},
    within: ["southern-syria"], country: "SYR"
  },
  {
    id: "north-east-syria", name: "North-east Syria", kind: "area",
    aliases: ["northeast Syria", "northeastern Syria"],
    names: {ar: "شمال شرق سوريا", fa: "شمال شرق سوریه", ckb: "باکووری ڕۆژهەڵاتی سووریا", he: "צפון־מזרח סוריה"},
    country: "SYR"
  },
  {
    id: "eastern-syria", name: "Eastern Syria", kind: "area",
    aliases: ["east of Syria"],
    names: {ar: "شرق سوريا", fa: "شرق سوریه", ckb: "ڕۆژهەڵاتی سووریا", he: "מזרח סוריה"},
    country: "SYR"
  }
];
