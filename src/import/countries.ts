import {countryCodes, threeLetters} from "../model/countries.js";
import {memoise} from "../model/memoise.js";
import {normaliseName} from "../model/names.js";

/** Names that tables use beside the English ones of `Intl`: those of ACLED, UCDP and GTD, older and longer ones. */
const others = {
  BIH: "Bosnia-Herzegovina", BRN: "Brunei Darussalam", CIV: "Ivory Coast", COD: "DR Congo|DRC|Democratic Republic of Congo|Democratic Republic of the Congo|Zaire",
  COG: "Congo|Republic of Congo|Republic of the Congo", CPV: "Cabo Verde", CZE: "Czech Republic", FSM: "Federated States of Micronesia",
  GBR: "UK|Great Britain", GGY: "Bailiwick of Guernsey", HKG: "Hong Kong", IRN: "Islamic Republic of Iran",
  JEY: "Bailiwick of Jersey", KOR: "Republic of Korea", LAO: "Lao PDR", MAC: "Macau|Macao", MDA: "Republic of Moldova", MKD: "Macedonia|Macedonia, FYR",
  MMR: "Myanmar|Burma", PRK: "DPRK", PSE: "Palestine|State of Palestine|Occupied Palestinian Territory|West Bank and Gaza Strip|West Bank and Gaza",
  ROU: "Rumania", RUS: "Russian Federation", SVK: "Slovak Republic", SWZ: "Swaziland|Kingdom of Eswatini", SYR: "Syrian Arab Republic",
  TLS: "East Timor", TUR: "Turkey", TZA: "United Republic of Tanzania", USA: "US|United States of America", VAT: "Vatican", VNM: "Viet Nam", XKX: "Kosovo"
};

/**
 * The ISO 3166-1 alpha-3 code of a country; `null` where the text names none for certain ("Golan", "Yugoslavia").
 *
 * Reads codes of three and two letters, the number of ISO 3166-1 ("368", "4"), English names in any case, with or
 * without accents, and the names of the large data sets: "Yemen (North Yemen)", "DR Congo (Zaire)".
 *
 * ```ts
 * countryCode("Syrian Arab Republic"); // "SYR"
 * ```
 */
export const countryCode = memoise((text: string): string | null => {
  const name = text.trim();
  if (/^[a-z]{2,3}$/i.test(name)) return threeLetters(name.toUpperCase()) ?? named(name);
  if (/^\d{1,3}$/.test(name)) return threeLetters(name.padStart(3, "0"));
  return named(name) ?? named(name.replace(/\(.*\)/, ""));
});

function named(name: string): string | null {
  return (codes ??= codesByName()).get(plain(name)) ?? null;
}

let codes: Map<string, string> | undefined;

function codesByName(): Map<string, string> {
  const english = new Intl.DisplayNames("en", {type: "region", fallback: "none"});
  const all = [
    ...[...countryCodes].map(([three, two]) => [three, english.of(two) ?? three] as const),
    ...Object.entries(others).flatMap(([three, names]) => names.split("|").map((name) => [three, name] as const))
  ];
  return new Map(all.map(([three, name]) => [plain(name), three]));
}

function plain(name: string): string {
  return normaliseName(name).replace(/&/g, " and ").replace(/\bst\b/g, "saint").replace(/[^\p{L}\p{N}]+/gu, " ").trim().replace(/^the /, "");
}
