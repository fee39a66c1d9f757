import type {Language} from "../locale/locale.js";

/** Each is loaded when it is asked for. */
export const languages: Readonly<Record<string, () => Promise<Language>>> = {
  ar: async () => (await import("../locale/ar.js")).ar,
  ckb: async () => (await import("../locale/ckb.js")).ckb,
  en: async () => (await import("../locale/en.js")).en,
  fa: async () => (await import("../locale/fa.js")).fa,
  fr: async () => (await import("../locale/fr.js")).fr,
  he: async () => (await import("../locale/he.js")).he,
  ru: async () => (await import("../locale/ru.js")).ru,
  tr: async () => (await import("../locale/tr.js")).tr
};
