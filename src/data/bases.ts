import type {Site} from "../model/incident.js";

/**
 * Bases that hosted US forces in Iraq, Syria and Jordan, with the spellings found in reports. A point is as good as its
 * `uncertaintyKm`; a base that no source places has no point.
 */
export const bases: Site[] = [
  {
    id: "ain-al-asad", name: "Ain al-Asad Air Base", short: "Ain al-Asad",
    aliases: ["Ain al-Assad", "Ayn al-Asad", "Ayn al-Assad", "Al-Asad Air Base", "Al Asad", "al-Assad air base",
      "Ain Assad", "Ein al-Asad", "ORAA", "قاعدة عين الأسد"],
    names: {ar: "عين الأسد", fa: "عین‌الاسد", ckb: "عەین ئەسەد", he: "עין אל־אסד"},
    within: ["anbar-governorate", "western-iraq"],
    country: "IRQ", latitude: 33.786, longitude: 42.441, uncertaintyKm: 1
  },
  {
    id: "erbil", name: "Erbil Air Base (Erbil International Airport)", short: "Erbil",
    aliases: ["Erbil International Airport", "Arbil", "Irbil", "Erbil Air Base", "Erbil airport base",
      "base near Erbil International Airport", "Hewler", "EAB", "قاعدة أربيل", "مطار أربيل", "هەولێر"],
    names: {ar: "أربيل", fa: "اربیل", ckb: "هەولێر", he: "ארביל"},
    within: ["erbil-governorate"],
    country: "IRQ", latitude: 36.238, longitude: 43.955, uncertaintyKm: 2
  },
  {
    id: "harir", name: "Harir Air Base (Bashur Airfield)", short: "Harir",
    aliases: ["Hareer", "Harir air base", "Bashur", "Bashour", "Bashur Airfield", "ORBR", "قاعدة حرير", "باشور"],
    names: {ar: "حرير", fa: "حریر", ckb: "حەریر", he: "חריר"},
    within: ["erbil-governorate"],
    country: "IRQ", latitude: 36.534, longitude: 44.34, uncertaintyKm: 1
  },
  {
    id: "camp-victory", name: "Camp Victory / Victory Base Complex", short: "Camp Victory",
    aliases: ["Victory Base", "Victoria base", "Victory Base Complex", "VBC", "قاعدة فيكتوريا", "قاعدة النصر",
      "معسكر النصر"],
    names: {ar: "معسكر فيكتوريا", fa: "کمپ ویکتوریا", he: "מחנה ויקטורי"},
    within: ["baghdad-airport"],
    country: "IRQ", latitude: 33.27, longitude: 44.25, uncertaintyKm: 4
  },
  {
    id: "bdsc", name: "Baghdad Diplomatic Support Center (airport)", short: "BDSC",
    aliases: ["Baghdad Diplomatic Support Center", "Baghdad Diplomatic Support Centre", "Sather Air Base",
      "BIAP base", "مركز الدعم الدبلوماسي"],
    names: {ar: "مركز بغداد للدعم الدبلوماسي"},
    within: ["baghdad-airport"],
    country: "IRQ", latitude: 33.26, longitude: 44.22, uncertaintyKm: 3
  },
  {
    id: "us-embassy-baghdad", name: "US Embassy Baghdad / Union III (Green Zone)", short: "US Embassy",
    aliases: ["Union III", "Green Zone", "International Zone", "المنطقة الخضراء", "يونيون 3"],
    names: {ar: "السفارة الأمريكية", fa: "سفارت آمریکا", ckb: "باڵیۆزخانەی ئەمریکا", he: "שגרירות ארה״ב"},
    within: ["baghdad"],
    country: "IRQ", latitude: 33.3, longitude: 44.39, uncertaintyKm: 1.5
  },
  {
    id: "al-tanf", name: "Al-Tanf Garrison", short: "Al-Tanf",
    aliases: ["Tenf", "ATG", "Al-Tanaf", "قاعدة التنف", "التنف العسكرية"],
    names: {ar: "التنف", fa: "التنف", ckb: "تەنف", he: "אל־תנף"},
    within: ["homs-governorate", "south-west-syria"],
    country: "SYR", latitude: 33.507, longitude: 38.618, uncertaintyKm: 2
  },
  {
    id: "al-rukban", name: "Al-Rukban (near Rukban camp)", short: "Al-Rukban",
    aliases: ["Rokban", "Rukban camp", "مخيم الركبان", "قاعدة الركبان"],
    names: {ar: "الركبان", fa: "الرکبان", he: "רוכבאן"},
    within: ["homs-governorate", "south-west-syria"],
    country: "SYR", latitude: 33.314, longitude: 38.704, uncertaintyKm: 3
  },
  {
    id: "al-shaddadi", name: "Al-Shaddadi base", short: "Al-Shaddadi",
    aliases: ["Al-Shadadi", "Ash-Shaddadah", "Al-Shaddada", "Şedadê", "Jibisah", "Jabsah", "Al-Jibsah",
      "الشدادة", "الجبسة"],
    names: {ar: "الشدادي", fa: "الشدادی", ckb: "شەدادی"},
    within: ["al-hasakah-governorate"],
    country: "SYR", latitude: 36.058, longitude: 40.735, uncertaintyKm: 5
  },
  {
    id: "al-omar", name: "Al-Omar oil field (Green Village)", short: "Al-Omar",
    aliases: ["al-Omar oil field", "al-Omar oilfield", "Al-Umar", "Omar field", "Green Village",
      "the Green Village", "MSS Green Village", "Al-Omar square", "العمر", "حقل العمر النفطي", "القرية الخضراء"],
    names: {ar: "حقل العمر", fa: "میدان العمر", ckb: "کێڵگەی عومەر", he: "שדה אל־עומר"},
    within: ["deir-ez-zor-governorate"],
    country: "SYR", latitude: 35.1, longitude: 40.56, uncertaintyKm: 6
  },
  {
    id: "conoco", name: "Conoco (Koniko) gas field", short: "Conoco",
    aliases: ["Koniko", "Konico", "Conico", "Koneko", "Coneco", "CONOCO gas field", "Conoco oil field",
      "Tabiyah gas plant", "كونيكو", "كونوكو", "معمل غاز كونيكو", "الطابية"],
    names: {ar: "حقل كونيكو", fa: "میدان کونیکو", ckb: "کێڵگەی کۆنیکۆ", he: "שדה קונוקו"},
    within: ["deir-ez-zor-governorate"],
    country: "SYR", latitude: 35.33, longitude: 40.3, uncertaintyKm: 6
  },
  {
    id: "mss-euphrates", name: "Mission Support Site Euphrates", short: "MSS Euphrates",
    within: ["deir-ez-zor-governorate"],
    country: "SYR"
  },
  {
    id: "al-malikiyah", name: "Al-Malikiyah (Derik) base", short: "Al-Malikiyah",
    aliases: ["Al-Malikiya", "Al Malikiyeh", "Malkia", "Derik", "Dayrik", "ديريك"],
    names: {ar: "المالكية", fa: "المالکیه", ckb: "دێرک"},
    within: ["al-hasakah-governorate"],
    country: "SYR", latitude: 37.178, longitude: 42.14, uncertaintyKm: 10
  },
  {
    id: "tell-baydar", name: "Tell Baydar base", short: "Tell Baydar",
    aliases: ["Tel Baydar", "Tal Baydar", "Tall Baydar", "Tel Beidar", "Tell Beydar", "Tel Bidar",
      "Tel al-Bidar", "Tal Bedar"],
    names: {ar: "تل بيدر", fa: "تل بیدر", ckb: "تەل بەیدەر"},
    within: ["al-hasakah-governorate"],
    country: "SYR", latitude: 36.737, longitude: 40.587, uncertaintyKm: 3
  },
  {
    id: "rumaylan", name: "Rumaylan landing zone / Kharab al-Jir airfield", short: "Rumaylan",
    aliases: ["Rmelan", "Rmeilan", "Rumeilan", "Rumailan", "Remelan", "Rmelan LZ", "RLZ", "Kharab al-Jir",
      "Kharab al-Jeer", "Harab al-Jir", "Khrab al-Jeer", "Abu Hajar", "خراب الجير", "أبو حجر"],
    names: {ar: "الرميلان", fa: "رمیلان", ckb: "ڕمێلان"},
    within: ["al-hasakah-governorate"],
    country: "SYR", latitude: 37, longitude: 42.03, uncertaintyKm: 10
  },
  {
    id: "al-hasakah", name: "Al-Hasakah (city; base not specified)", short: "Al-Hasakah",
    aliases: ["Hasaka", "Hassakeh", "Al-Hassakah", "Hassaka", "Hesekê", "Haseke"],
    names: {ar: "الحسكة", fa: "حسکه", ckb: "حەسەکە", he: "חסכה"},
    within: ["al-hasakah-governorate"],
    country: "SYR", latitude: 36.502, longitude: 40.748, uncertaintyKm: 15
  },
  {
    id: "istirahat-al-wazir", name: "Istirahat al-Wazir (Minister's rest house)", short: "Istirahat al-Wazir",
    aliases: ["Wazir rest house", "Al-Wazir base", "Rest house base", "Life Stone"],
    names: {ar: "استراحة الوزير"},
    within: ["al-hasakah-governorate"],
    country: "SYR"
  },
  {
    id: "khirbat-adnan", name: "Khirbat Adnan", short: "Khirbat Adnan",
    aliases: ["Khirbat Adana", "Kharab Adnan"],
    names: {ar: "خربة عدنان"},
    within: ["al-hasakah-governorate"],
    country: "SYR"
  },
  {
    id: "qasrak", name: "Qasrak base", short: "Qasrak",
    aliases: ["Qasrik", "Kasrak", "Qasraq", "قصرك"],
    names: {ar: "قسرك"},
    within: ["al-hasakah-governorate"],
    country: "SYR", latitude: 36.73, longitude: 40.5, uncertaintyKm: 15
  },
  {
    id: "himo", name: "Himo base", short: "Himo",
    aliases: ["Hemo", "Heimo"],
    names: {ar: "هيمو"},
    within: ["al-hasakah-governorate"],
    country: "SYR", latitude: 37.03, longitude: 41.15, uncertaintyKm: 5
  },
  {
    id: "tower-22", name: "Tower 22", short: "Tower 22",
    aliases: ["Tower22", "T-22", "Burj 22", "البرج ٢٢"],
    names: {ar: "البرج 22", fa: "برج ۲۲", ckb: "تاوەری ٢٢", he: "מגדל 22"},
    country: "JOR", latitude: 33.31, longitude: 38.7, uncertaintyKm: 3
  }
];
