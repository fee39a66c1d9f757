import type {Incident} from "../../model/incident.js";

/** Attacks on bases in Syria on Monday 23 October 2023. */
export const october23: Incident[] = [
  {
    id: "2023-10-23-al-tanf",
    date: "2023-10-23",
    site: "al-tanf",
    note: "CENTCOM, the Pentagon and one sentence of the Tehran article name no base; they are joined by day and weapon.",
    claims: [
      {
        source: "iri", via: ["al-mayadeen", "series-23-oct"], document: "series-23-oct",
        statement: "iri-2023-10-23-al-tanf-al-rukban",
        date: "2023-10-23", weapon: "drone", outcome: "hit", damage: "severe", responsibility: "iri"
      },
      {
        source: "al-mayadeen-sources", via: ["al-mayadeen", "series-23-oct"], document: "series-23-oct",
        weapon: "drone", outcome: "hit", damage: "unknown", quote: "managed to target the base",
        as: {source: "The sources"}
      },
      {
        source: "tehran-24-oct", document: "tehran-24-oct",
        date: "2023-10-23", partOfDay: "night", weapon: "drone", munitions: 3,
        as: {site: "a base in the Al-Tanf region of southern Syria"}
      },
      {
        source: "unattributed-reports", via: ["claims-23-oct"], document: "claims-23-oct",
        statement: "reports-al-shaddadi-al-tanf",
        weapon: "drone", as: {site: "At-Tanf", weapon: "drone strikes"}
      },
      {
        source: "syrian-sources", via: ["tehran-24-oct"], document: "tehran-24-oct",
        statement: "syrian-sources-al-tanf-al-rukban",
        weapon: "drone", join: "inferred"
      },
      {
        source: "centcom", via: ["claims-23-oct"], document: "claims-23-oct",
        date: "2023-10-23", partOfDay: "morning", place: "south-west-syria",
        weapon: "drone", munitions: 2, intercepted: 2, outcome: "intercepted",
        damage: "none", injured: 0, killed: 0,
        as: {site: "near US and Coalition forces in southwest Syria", weapon: "one-way attack drones"},
        join: "inferred", maybe: ["2023-10-23-al-rukban"]
      },
      {
        source: "pentagon", via: ["claims-23-oct"], document: "claims-23-oct",
        weapon: "drone", intercepted: ">=2", outcome: "intercepted", damage: "none", injured: 0, killed: 0,
        as: {weapon: "at least two UAVs"},
        join: "inferred",
        maybe: [
          "2023-10-23-al-rukban", "2023-10-23-al-malikiyah", "2023-10-23-al-omar", "2023-10-23-al-shaddadi"
        ]
      },
      {
        source: "tehran-24-oct", document: "tehran-24-oct",
        date: "2023-10-23", weapon: "drone", munitions: 2, intercepted: 2, outcome: "intercepted", injured: 0,
        as: {site: "in Syria", weapon: "attack drones"},
        join: "inferred",
        maybe: [
          "2023-10-23-al-rukban", "2023-10-23-al-malikiyah", "2023-10-23-al-omar", "2023-10-23-al-shaddadi"
        ]
      },
      {
        source: "tehran-24-oct", document: "tehran-24-oct", statement: "tehran-opening",
        responsibility: "iraqi-armed-groups", as: {responsibility: "Iraqi resistance groups"},
        join: "inferred", maybe: ["2023-10-19-al-tanf"]
      },
      {
        source: "al-mayadeen", via: ["tehran-24-oct"], document: "tehran-24-oct",
        statement: "al-mayadeen-three-bases",
        occurred: true, as: {weapon: "multiple bombings"},
        join: "inferred", maybe: ["2023-10-19-al-tanf"]
      }
    ]
  },
  {
    id: "2023-10-23-al-rukban",
    date: "2023-10-23",
    site: "al-rukban",
    maybeSameAs: ["2023-10-23-al-tanf"],
    note: "The group names two bases; Syrian sources speak of one drone attack on both.",
    claims: [
      {
        source: "iri", via: ["al-mayadeen", "series-23-oct"], document: "series-23-oct",
        statement: "iri-2023-10-23-al-tanf-al-rukban",
        date: "2023-10-23", weapon: "drone", outcome: "hit", damage: "severe", responsibility: "iri"
      },
      {
        source: "syrian-sources", via: ["tehran-24-oct"], document: "tehran-24-oct",
        statement: "syrian-sources-al-tanf-al-rukban",
        weapon: "drone", join: "inferred"
      }
    ]
  },
  {
    id: "2023-10-23-al-malikiyah",
    date: "2023-10-23",
    site: "al-malikiyah",
    claims: [
      {
        source: "tehran-24-oct", document: "tehran-24-oct",
        date: "2023-10-23", weapon: "drone", munitions: 1,
        as: {site: "Al-Malikiyah area of Al-Hasakah", weapon: "an armed drone"}
      },
      {
        source: "iri", via: ["tehran-24-oct"], document: "tehran-24-oct",
        statement: "iri-2023-10-23-al-malikiyah",
        weapon: "drone", munitions: 1, responsibility: "iri", quote: "with a drone"
      },
      {
        source: "iri", via: ["al-mayadeen", "series-23-oct"], document: "series-23-oct",
        statement: "iri-2023-10-23-al-malikiyah",
        date: "2023-10-23", weapon: "drone", responsibility: "iri",
        as: {site: "Al-Malikiyah base in Syria’s northeastern Hasakah Governorate", weapon: "a drone strike"}
      }
    ]
  },
  {
    id: "2023-10-23-al-omar",
    date: "2023-10-23",
    site: "al-omar",
    claims: [
      {
        source: "sources-on-the-ground", via: ["al-mayadeen", "claims-23-oct"], document: "claims-23-oct",
        stated: "2023-10-23", occurred: true, quote: "explosions could be heard",
        as: {site: "Al-Omar oilfield in the Deir-ez-Zor province"}
      },
      {
        source: "iri", via: ["local-outlets", "claims-23-oct"], document: "claims-23-oct",
        statement: "iri-2023-10-23-al-omar-al-shaddadi", stated: "2023-10-23",
        weapon: "drone", outcome: "hit", responsibility: "iri", quote: "direct hits",
        as: {site: "near Al-Omar", weapon: "drone strikes"},
        evidence: [
          {
            kind: "image", date: "2019", verdict: {is: "out-of-context", by: "claims-23-oct"},
            note: "Circulated alongside the statement; who put them there is not said."
          }
        ]
      },
      {
        source: "tehran-24-oct", document: "tehran-24-oct", statement: "tehran-opening",
        responsibility: "iraqi-armed-groups", as: {responsibility: "Iraqi resistance groups"},
        join: "inferred"
      },
      {
        source: "tehran-24-oct", document: "tehran-24-oct", statement: "tehran-three-at-once",
        weapon: "missile", as: {site: "Al-Omar oil field in Deir ez-Zor", weapon: "ground-to-ground missiles"},
        join: "inferred"
      },
      {
        source: "al-mayadeen", via: ["tehran-24-oct"], document: "tehran-24-oct",
        statement: "al-mayadeen-three-bases",
        occurred: true,
        as: {site: "al-Omar square in the suburbs of Deir Ez-Zor", weapon: "multiple bombings"},
        join: "inferred"
      }
    ]
  },
  {
    id: "2023-10-23-al-shaddadi",
    date: "2023-10-23",
    site: "al-shaddadi",
    claims: [
      {
        source: "unattributed-reports", via: ["claims-23-oct"], document: "claims-23-oct",
        statement: "reports-al-shaddadi-al-tanf",
        weapon: "drone", as: {site: "Al-Shadadi in Hasakah province", weapon: "drone strikes"}
      },
      {
        source: "iri", via: ["local-outlets", "claims-23-oct"], document: "claims-23-oct",
        statement: "iri-2023-10-23-al-omar-al-shaddadi", stated: "2023-10-23",
        weapon: "drone", outcome: "hit", responsibility: "iri", quote: "direct hits",
        as: {site: "Al-Shaddadi", weapon: "drone strikes"},
        evidence: [
          {
            kind: "image", date: "2019", verdict: {is: "out-of-context", by: "claims-23-oct"},
            note: "Circulated alongside the statement; who put them there is not said."
          }
        ]
      },
      {
        source: "tehran-24-oct", document: "tehran-24-oct", statement: "tehran-opening",
        responsibility: "iraqi-armed-groups",
        as: {site: "Al-Shadadi", responsibility: "Iraqi resistance groups"},
        join: "inferred"
      },
      {
        source: "tehran-24-oct", document: "tehran-24-oct", statement: "tehran-three-at-once",
        weapon: "missile", as: {site: "Al-Shaddadi", weapon: "ground-to-ground missiles"},
        join: "inferred"
      },
      {
        source: "al-mayadeen", via: ["tehran-24-oct"], document: "tehran-24-oct",
        statement: "al-mayadeen-three-bases",
        place: "north-east-syria",
        as: {site: "Al-Shaddadi bases (northeastern Syria)", weapon: "multiple bombings"},
        join: "inferred"
      }
    ]
  },
  {
    id: "2023-10-23-conoco",
    date: "2023-10-23",
    site: "conoco",
    note: "“Meanwhile”, among the attacks of 23 October; the same article tells of rockets on 19 October apart from it.",
    claims: [
      {
        source: "al-mayadeen-sources", via: ["al-mayadeen", "series-23-oct"], document: "series-23-oct",
        weapon: "missile", munitions: 2, outcome: "hit", damage: "unknown",
        as: {site: "Conoco oil fields in Deir Ezzor's countryside", weapon: "two missiles"}
      }
    ]
  }
];
