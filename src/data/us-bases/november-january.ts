import type {Incident} from "../../model/incident.js";

/** The attacks of 6 November 2023, and of 5 and 6 January 2024. */
export const novemberJanuary: Incident[] = [
  {
    id: "2023-11-06-ain-al-asad",
    date: "2023-11-06",
    site: "ain-al-asad",
    partOf: "2023-11-06-four-bases",
    claims: [
      {
        source: "iri", via: ["erbil-6-nov"], document: "erbil-6-nov",
        statement: "iri-2023-11-06", stated: "2023-11-06",
        attacks: 3, weapon: "drone", outcome: "hit", responsibility: "iri", quote: "directly hit"
      },
      {
        source: "erbil-6-nov", document: "erbil-6-nov", statement: "erbil-four-bases",
        place: "anbar-governorate", responsibility: "iri", as: {site: "Ain al-Asad base in Iraq’s Anbar province"}
      }
    ]
  },
  {
    id: "2023-11-06-erbil",
    date: "2023-11-06",
    site: "erbil",
    partOf: "2023-11-06-four-bases",
    claims: [
      {
        source: "iri", via: ["erbil-6-nov"], document: "erbil-6-nov",
        statement: "iri-2023-11-06", stated: "2023-11-06",
        attacks: 1, weapon: "drone", outcome: "hit", responsibility: "iri", quote: "directly hit",
        as: {site: "US base near Erbil International Airport"}
      },
      {
        source: "erbil-6-nov", document: "erbil-6-nov", statement: "erbil-four-bases",
        responsibility: "iri"
      }
    ]
  },
  {
    id: "2023-11-06-tell-baydar",
    date: "2023-11-06",
    site: "tell-baydar",
    partOf: "2023-11-06-four-bases",
    claims: [
      {
        source: "iri", via: ["erbil-6-nov"], document: "erbil-6-nov",
        statement: "iri-2023-11-06", stated: "2023-11-06",
        attacks: 1, weapon: "drone", outcome: "hit", responsibility: "iri", quote: "directly hit",
        as: {site: "Tel Baydar"}
      },
      {
        source: "erbil-6-nov", document: "erbil-6-nov", statement: "erbil-four-bases",
        place: "north-east-syria", responsibility: "iri",
        as: {site: "Tel Baydar and al-Tanf bases in northeast Syria"}
      }
    ]
  },
  {
    id: "2023-11-06-al-tanf",
    date: "2023-11-06",
    site: "al-tanf",
    partOf: "2023-11-06-four-bases",
    note: "The article puts al-Tanf in north-east Syria, which is taken as its own words and not as the group’s.",
    claims: [
      {
        source: "iri", via: ["erbil-6-nov"], document: "erbil-6-nov",
        statement: "iri-2023-11-06", stated: "2023-11-06",
        attacks: 1, weapon: "drone", outcome: "hit", responsibility: "iri", quote: "directly hit"
      },
      {
        source: "erbil-6-nov", document: "erbil-6-nov", statement: "erbil-four-bases",
        place: "north-east-syria", responsibility: "iri",
        as: {site: "Tel Baydar and al-Tanf bases in northeast Syria"}
      }
    ]
  },
  {
    id: "2024-01-05-harir",
    date: "2024-01-05",
    site: "harir",
    note: "Announced on Friday 5 January as 91 days after 7 October; no other day is named for the attack.",
    claims: [
      {
        source: "iraqi-armed-groups", via: ["saturday-6-jan"], document: "saturday-6-jan",
        stated: "2024-01-05", weapon: "drone", responsibility: "iraqi-armed-groups",
        as: {site: "Harir base northeast of Erbil Governorate", source: "Iraqi militias"}
      }
    ]
  },
  {
    id: "2024-01-06-al-tanf",
    date: "2024-01-06",
    site: "al-tanf",
    partOf: "2024-01-06-two-bases",
    claims: [
      {
        source: "iri", via: ["saturday-6-jan"], document: "saturday-6-jan",
        statement: "iri-2024-01-06", weapon: "drone", responsibility: "iri"
      },
      {
        source: "saturday-6-jan", document: "saturday-6-jan", statement: "saturday-opening",
        date: "2024-01-06", weapon: "drone", responsibility: "iri", as: {site: "American bases in Syria"},
        join: "inferred"
      }
    ]
  },
  {
    id: "2024-01-06-al-shaddadi",
    date: "2024-01-06",
    site: "al-shaddadi",
    partOf: "2024-01-06-two-bases",
    claims: [
      {
        source: "iri", via: ["saturday-6-jan"], document: "saturday-6-jan",
        statement: "iri-2024-01-06", weapon: "drone", responsibility: "iri"
      },
      {
        source: "saturday-6-jan", document: "saturday-6-jan", statement: "saturday-opening",
        date: "2024-01-06", weapon: "drone", responsibility: "iri", as: {site: "American bases in Syria"},
        join: "inferred"
      }
    ]
  }
];
