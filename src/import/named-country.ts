import {countryCode} from "./countries.js";
import type {From} from "./read.js";

/**
 * The country by its name, checked against columns with its codes. Where they differ, the name is taken; a name that is
 * none stands as it is, unless a code names one.
 */
export function namedCountry(name: string, ...codes: string[]): From<string> {
  return (row) => {
    const written = row.text(name);
    const named = written && countryCode(written);
    for (const column of codes) {
      const code = row.text(column);
      const country = code && countryCode(code);
      if (country && !named) return country;
      if (country && country !== named) row.fault("other-country", column, code, written ?? "");
    }
    return named || row.country(name);
  };
}
