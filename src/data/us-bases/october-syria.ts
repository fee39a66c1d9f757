import type {Incident} from "../../model/incident.js";

/** Attacks on bases in Syria before 23 October 2023, and one whose day is not given. */
export const octoberSyria: Incident[] = [
  {
    id: "2023-10-19-al-tanf",
    date: "[2023-10-18..2023-10-19]",
    site: "al-tanf",
    note: "The article that dates it to 19 October has coalition sources speak of it on Wednesday, that is 18 October.",
    claims: [
      {
        source: "series-23-oct", document: "series-23-oct",
        date: "2023-10-19", weapon: "drone", munitions: 3, outcome: "hit",
        quote: "launch several successful airstrikes"
      },
      {
        source: "coalition-sources", via: ["shafaq-news", "series-23-oct"], document: "series-23-oct",
        stated: "2023-10-18", date: "[..2023-10-18]",
        weapon: "drone", munitions: 3, intercepted: 2, outcome: "partial",
        quote: "the third managed to target the base"
      },
      {
        source: "al-mayadeen", via: ["tehran-24-oct"], document: "tehran-24-oct",
        stated: "2023-10-19", weapon: "drone", munitions: 3, damage: "unknown",
        as: {site: "Al-Tanf base, located in Homs Governorate"}
      },
      {
        source: "sabereen-news", via: ["tehran-24-oct"], document: "tehran-24-oct",
        occurred: true
      },
      {
        source: "tehran-24-oct", document: "tehran-24-oct", statement: "tehran-al-tanf-and-koniko",
        weapon: ["drone", "rocket"], responsibility: "iraqi-armed-groups",
        as: {responsibility: "Iraqi resistance groups", weapon: "drone or rocket attack"},
        join: "inferred", maybe: ["2023-10-23-al-tanf"]
      },
      {
        source: "tehran-24-oct", document: "tehran-24-oct",
        weapon: "drone", munitions: 3,
        as: {site: "Al-Tanf base, located on the border of Syria, Iraq, and Jordan"},
        join: "inferred", maybe: ["2023-10-23-al-tanf"]
      }
    ]
  },
  {
    id: "2023-10-19-conoco",
    date: "[2023-10-18..2023-10-19]",
    site: "conoco",
    note: "Told with the attack on al-Tanf, and given the same range. The same article tells of two missiles on the 23rd.",
    claims: [
      {
        source: "series-23-oct", document: "series-23-oct",
        weapon: "rocket", munitions: "multiple", outcome: "hit", as: {site: "Conoco oil field"}
      },
      {
        source: "sabereen-news", via: ["tehran-24-oct"], document: "tehran-24-oct",
        weapon: "rocket", as: {site: "Koniko gas field", weapon: "rockets"},
        join: "inferred", maybe: ["2023-10-23-conoco"]
      },
      {
        source: "tehran-24-oct", document: "tehran-24-oct", statement: "tehran-al-tanf-and-koniko",
        weapon: ["drone", "rocket"], responsibility: "iraqi-armed-groups",
        as: {
          site: "Koniko natural gas field", responsibility: "Iraqi resistance groups", weapon: "drone or rocket attack"
        },
        join: "inferred", maybe: ["2023-10-23-conoco"]
      },
      {
        source: "iri", via: ["tehran-24-oct"], document: "tehran-24-oct",
        responsibility: "iri",
        as: {site: "Koniko natural gas field", source: "The Islamic resistance groups of Iraq"},
        join: "inferred", maybe: ["2023-10-23-conoco"]
      }
    ]
  },
  {
    id: "2023-10-al-hasakah",
    date: "[2023-10-18..2023-10-24]",
    site: "al-hasakah-governorate",
    maybeSameAs: ["2023-10-23-al-malikiyah", "2023-10-23-al-shaddadi"],
    note: "Told with Al-Omar and Al-Shaddadi as simultaneous, without a day. Whether the base is in the city is not said.",
    claims: [
      {
        source: "tehran-24-oct", document: "tehran-24-oct", statement: "tehran-three-at-once",
        weapon: "missile", as: {site: "Al-Hasakah", weapon: "ground-to-ground missiles"}
      }
    ]
  }
];
