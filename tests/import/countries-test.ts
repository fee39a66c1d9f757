import {expect, it} from "vitest";
import {countryCode} from "../../src/import/countries.js";

it("countryCode knows codes, numbers and the names that data sets use", () => {
  const named = {
    IRQ: ["IRQ", "irq", "IQ", "368", "Iraq", " IRAQ "], AFG: ["4", "004"], GBR: ["UK", "United Kingdom"], USA: ["US", "United States of America", "the United States"],
    TUR: ["Turkey", "Turkiye", "Türkiye"], SYR: ["Syria", "Syrian Arab Republic"], COD: ["DR Congo (Zaire)", "Congo (Kinshasa)", "Democratic Republic of Congo"],
    COG: ["Congo", "Republic of Congo"], YEM: ["Yemen (North Yemen)"], MMR: ["Myanmar (Burma)", "Myanmar"], BIH: ["Bosnia-Herzegovina", "Bosnia and Herzegovina"],
    CIV: ["Ivory Coast", "Côte d'Ivoire", "Cote d’Ivoire"], PSE: ["Palestine", "West Bank and Gaza Strip"], RUS: ["Russia (Soviet Union)"], XKX: ["Kosovo"], SWZ: ["Kingdom of eSwatini (Swaziland)"]
  };
  for (const [code, names] of Object.entries(named)) expect(names.map((d) => [d, countryCode(d)])).toEqual(names.map((d) => [d, code]));
});

it("countryCode guesses nothing", () => {
  for (const name of ["", "Golan", "Yugoslavia", "Middle East", "ZZZ", "999", "West Germany (FRG)", "Iraq/Syria", "und", "1.5"]) expect([name, countryCode(name)]).toEqual([name, null]);
});
