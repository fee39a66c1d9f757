/** The sentences of the base map. */
export interface BaseMapWords {
  title: string;
  how: string;
  /** @param parts `lead`, `most`: the country, and the site, that has more than any other */
  summary(parts: {counted: string; sites: number; lead: {name: string; attacks: number} | null; most: {name: string; attacks: number} | null; unlocated: number}): string;
  /** @param counted `null`: nothing is listed */
  country(name: string, counted: string | null): string;
  /** By attacks, among the countries with any. */
  rank(at: number, of: number): string;
  place(parts: {
    /** The place, and its country. */
    names: readonly string[];
    counted: string;
    /** Of several attacks, those told by several origins or the attacked side. */
    founded: number | null;
    /** How many incidents rest on a join by the editor. */
    joined: number;
    /** Known to within so many kilometres; `null`: not said, or not on the map. */
    km: number | null;
    /** Where its point is to its country. */
    seat: "inside" | "near" | "outside";
    located: boolean;
    elsewhere: readonly {origins: number; incidents: number; place: string}[];
  }): string;
  notEstablished(attacks: number): string;
  noneListed: string;
  /** Of what is known to lie in a country, and no closer. */
  somewhere(country: string | null): string;
  /** "±10 km" */
  within(km: number): string;
  km(km: number): string;
  moreSites(n: number): string;
  /** In place of a map. */
  noMap: string;
  account: {
    mapped(mapped: number, unlocated: number): string;
    noneListed(countries: string): string;
    /** Summaries, responses and context. */
    notAttacks(n: number): string;
    near(n: number): string;
    outside(n: number): string;
    moved(n: number): string;
    /** Sites in view without a circle, and how one comes to them. */
    dots(n: number): string;
    borders(name: string | null, disputed: boolean): string;
    noBorders: string;
    /** `world`: that for a map of the world; else the one for a region. */
    projection(world: boolean): string;
  };
  legend: {rough: string; reach: string; aside: string; elsewhere: string};
}
