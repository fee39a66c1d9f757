import type {Tally} from "../../model/incident.js";

/** Totals as sources state them. None is added to what is listed. */
export const tallies: Tally[] = [
  {
    id: "iri-23-oct-several-bases",
    source: "iri", via: ["al-mayadeen", "series-23-oct"], document: "series-23-oct",
    measure: "sites", value: "several", since: "2023-10-23", until: "2023-10-23", country: "SYR", by: "iri"
  },
  {
    id: "iri-23-oct-three-locations",
    source: "iri", via: ["local-outlets", "claims-23-oct"], document: "claims-23-oct",
    stated: "2023-10-23",
    measure: "sites", value: "<=3", since: "2023-10-23", until: "2023-10-23", country: "SYR", by: "iri"
  },
  {
    id: "ryder-38-attacks",
    source: "pat-ryder", via: ["erbil-6-nov"], document: "erbil-6-nov", stated: "2023-11-06",
    measure: "attacks", value: 38, since: "2023-10-17"
  },
  {
    id: "ryder-20-attacks-in-iraq",
    source: "pat-ryder", via: ["erbil-6-nov"], document: "erbil-6-nov", stated: "2023-11-06",
    measure: "attacks", value: 20, since: "2023-10-17", country: "IRQ", partOf: "ryder-38-attacks"
  },
  {
    id: "ryder-18-attacks-in-syria",
    source: "pat-ryder", via: ["erbil-6-nov"], document: "erbil-6-nov", stated: "2023-11-06",
    measure: "attacks", value: 18, since: "2023-10-17", country: "SYR", partOf: "ryder-38-attacks"
  },
  {
    id: "ryder-45-injured",
    source: "pat-ryder", via: ["erbil-6-nov"], document: "erbil-6-nov", stated: "2023-11-06",
    measure: "injured", value: 45, of: "US personnel", since: "2023-10-17"
  },
  {
    id: "ryder-45-injured-before-26-oct",
    source: "pat-ryder", via: ["erbil-6-nov"], document: "erbil-6-nov", stated: "2023-11-06",
    measure: "injured", value: 45, of: "US personnel",
    since: "2023-10-17", until: "[2023-10-25..2023-10-26]", partOf: "ryder-45-injured"
  },
  {
    id: "iri-6-nov-four-bases",
    source: "iri", via: ["erbil-6-nov"], document: "erbil-6-nov", stated: "2023-11-06",
    measure: "sites", value: 4, since: "2023-11-06", until: "2023-11-06", by: "iri"
  },
  {
    id: "iri-6-nov-six-attacks",
    source: "iri", via: ["erbil-6-nov"], document: "erbil-6-nov", stated: "2023-11-06",
    measure: "attacks", value: 6, since: "2023-11-06", until: "2023-11-06", by: "iri"
  },
  {
    id: "iri-6-nov-ain-al-asad",
    source: "iri", via: ["erbil-6-nov"], document: "erbil-6-nov", stated: "2023-11-06",
    measure: "attacks", value: 3, since: "2023-11-06", until: "2023-11-06",
    site: "ain-al-asad", by: "iri", partOf: "iri-6-nov-six-attacks"
  },
  {
    id: "iri-6-nov-erbil",
    source: "iri", via: ["erbil-6-nov"], document: "erbil-6-nov", stated: "2023-11-06",
    measure: "attacks", value: 1, since: "2023-11-06", until: "2023-11-06",
    site: "erbil", by: "iri", partOf: "iri-6-nov-six-attacks"
  },
  {
    id: "iri-6-nov-tell-baydar",
    source: "iri", via: ["erbil-6-nov"], document: "erbil-6-nov", stated: "2023-11-06",
    measure: "attacks", value: 1, since: "2023-11-06", until: "2023-11-06",
    site: "tell-baydar", by: "iri", partOf: "iri-6-nov-six-attacks"
  },
  {
    id: "iri-6-nov-al-tanf",
    source: "iri", via: ["erbil-6-nov"], document: "erbil-6-nov", stated: "2023-11-06",
    measure: "attacks", value: 1, since: "2023-11-06", until: "2023-11-06",
    site: "al-tanf", by: "iri", partOf: "iri-6-nov-six-attacks"
  },
  {
    id: "iri-6-jan-two-bases",
    source: "iri", via: ["saturday-6-jan"], document: "saturday-6-jan",
    measure: "sites", value: 2, since: "2024-01-06", until: "2024-01-06", country: "SYR", by: "iri"
  },
  {
    id: "saturday-more-than-110",
    source: "saturday-6-jan", document: "saturday-6-jan", quote: "targeted more than 110 times",
    measure: "attacks", value: ">110", since: "2023-10-07", by: "iri"
  },
  {
    id: "saturday-over-100",
    source: "saturday-6-jan", document: "saturday-6-jan", quote: "over 100 attacks",
    measure: "attacks", value: ">100", since: "2023-10-15~"
  },
  {
    id: "saturday-66-injured",
    source: "saturday-6-jan", document: "saturday-6-jan",
    measure: "injured", value: 66, of: "US troops", since: "2023-10-15~", until: "2023-12-15~"
  }
];
