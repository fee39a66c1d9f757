import type {Incident} from "../../model/incident.js";

/** What stands behind the attacks: strikes in return, and other events that the articles tell of. */
export const background: Incident[] = [
  {
    id: "2023-10-07-war",
    title: "Attack on Israel; the war in Gaza begins",
    kind: "context",
    date: "2023-10-07",
    claims: [
      {
        source: "saturday-6-jan", document: "saturday-6-jan",
        date: "2023-10-07", quote: "following the October 7, 2023, terror attack"
      },
      {
        source: "series-23-oct", document: "series-23-oct",
        occurred: true, quote: "Operation Al-Aqsa Flood in the Gaza envelope",
        join: "inferred"
      }
    ]
  },
  {
    id: "2023-10-19-quneitra",
    title: "Israeli air attack on the Syrian army in Quneitra",
    kind: "context",
    date: "[2023-10-18..2023-10-19]",
    site: "quneitra-governorate",
    note: "Hours before the attack on al-Tanf that the article dates to 19 October.",
    claims: [
      {
        source: "series-23-oct", document: "series-23-oct",
        weapon: "air strike", responsibility: "israeli-air-force", quote: "causing material damage",
        as: {site: "southwestern Quneitra governorate"}
      }
    ]
  },
  {
    id: "2023-10-21-air-defences",
    title: "US orders more air defences to the Middle East",
    kind: "context",
    date: "[2023-10-21..2023-10-22]",
    note: "“At the weekend” in an article of Tuesday 24 October: a THAAD system and further Patriot battalions.",
    claims: [
      {
        source: "lloyd-austin", via: ["tehran-24-oct"], document: "tehran-24-oct",
        occurred: true
      }
    ]
  },
  {
    id: "2023-10-26-us-strikes",
    title: "US strikes in Syria",
    kind: "response",
    date: "2023-10-26",
    country: "SYR",
    claims: [
      {
        source: "pat-ryder", via: ["erbil-6-nov"], document: "erbil-6-nov",
        stated: "2023-11-06", date: "2023-10-26", responsibility: "us-forces"
      }
    ]
  },
  {
    id: "2023-11-05-blinken-in-baghdad",
    title: "US Secretary of State Blinken visits Baghdad",
    kind: "context",
    date: "2023-11-05",
    site: "baghdad",
    note: "A day before the attacks of 6 November, to speak with Prime Minister Sudani of the attacks on US troops.",
    claims: [
      {
        source: "erbil-6-nov", document: "erbil-6-nov",
        date: "2023-11-05", quote: "unannounced visit to Baghdad"
      }
    ]
  },
  {
    id: "us-strikes-on-groups-in-syria",
    title: "US strikes on armed groups in Syria",
    kind: "response",
    date: "[..2024-01-06]",
    country: "SYR",
    maybeSameAs: ["2023-10-26-us-strikes"],
    note: "Told in January 2024 without days: strikes on facilities and on leaders and members of armed groups.",
    claims: [
      {
        source: "saturday-6-jan", document: "saturday-6-jan",
        weapon: "air strike", responsibility: "us-forces",
        as: {weapon: "precision airstrikes", responsibility: "U.S. military"}
      }
    ]
  },
  {
    id: "us-strike-on-pmf-headquarters",
    title: "US drones strike headquarters of the Popular Mobilization Forces",
    kind: "response",
    date: "[..2024-01-06]",
    country: "IRQ",
    note: "Told on 6 January 2024 without a day; among the dead is a brigade commander.",
    claims: [
      {
        source: "saturday-6-jan", document: "saturday-6-jan",
        weapon: "drone", killed: "several", responsibility: "us-forces",
        as: {responsibility: "American drones", weapon: "American drones"}
      }
    ]
  },
  {
    id: "committee-on-withdrawal",
    title: "Iraq announces a joint committee on the coalition’s withdrawal",
    kind: "context",
    date: "[..2024-01-06]",
    country: "IRQ",
    claims: [
      {
        source: "sudani", via: ["ina", "saturday-6-jan"], document: "saturday-6-jan",
        occurred: true
      }
    ]
  }
];
