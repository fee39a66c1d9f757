import type {Incident} from "../../model/incident.js";

/** Attacks on bases in Iraq, 18 to 24 October 2023. */
export const octoberIraq: Incident[] = [
  {
    id: "2023-10-18-ain-al-asad",
    date: "2023-10-18",
    site: "ain-al-asad",
    note: "“Wednesday” in an article on Monday 23 October. By it, the Pentagon first said that the attack was “repelled”.",
    claims: [
      {
        source: "series-23-oct", document: "series-23-oct",
        date: "2023-10-18", weapon: "air strike",
        as: {site: "Ain al-Asad airbase", weapon: "airstrikes"}
      },
      {
        source: "kataib-hezbollah", via: ["series-23-oct"], document: "series-23-oct",
        responsibility: "kataib-hezbollah",
        as: {responsibility: "Kataib Hezbollah resistance faction"}
      },
      {
        id: "pentagon-ain-al-asad-first",
        source: "pentagon", via: ["series-23-oct"], document: "series-23-oct",
        stated: "[2023-10-18..2023-10-19]", outcome: "intercepted"
      },
      {
        id: "pentagon-ain-al-asad-later",
        source: "pentagon", via: ["series-23-oct"], document: "series-23-oct",
        stated: "[2023-10-18..2023-10-19]", injured: "some",
        revises: ["pentagon-ain-al-asad-first"]
      }
    ]
  },
  {
    id: "2023-10-ain-al-asad",
    date: "[2023-10-18..2023-10-21]",
    site: "ain-al-asad",
    maybeSameAs: ["2023-10-18-ain-al-asad", "2023-10-21-ain-al-asad"],
    note: "Told after a Thursday and before a Saturday on which the base was hit “again”; no day of its own.",
    claims: [
      {
        source: "al-jazeera", via: ["tehran-24-oct"], document: "tehran-24-oct",
        weapon: "missile", as: {site: "American military base in Ain al-Asad"}
      }
    ]
  },
  {
    id: "2023-10-21-ain-al-asad",
    date: "[2023-10-20..2023-10-21]",
    site: "ain-al-asad",
    note: "Told on Saturday 21 October as new; the day of the attack is not given, and its eve not excluded.",
    claims: [
      {
        source: "iraqi-security-source", via: ["baghdad-al-youm", "tehran-24-oct"], document: "tehran-24-oct",
        stated: "2023-10-21", weapon: "rocket", outcome: "hit",
        as: {site: "Ain al-Asad base in al-Anbar Governorate"}
      },
      {
        source: "iri", via: ["tehran-24-oct"], document: "tehran-24-oct",
        weapon: "drone", munitions: 1, responsibility: "iri",
        as: {source: "The resistance groups", weapon: "a drone"},
        join: "inferred", maybe: ["2023-10-18-ain-al-asad", "2023-10-ain-al-asad", "2023-10-24-ain-al-asad"]
      }
    ]
  },
  {
    id: "2023-10-harir",
    date: "[2023-10-18..2023-10-24]",
    site: "harir",
    note: "No day is given; it stands in an article of 24 October among attacks from Thursday 19 October on.",
    claims: [
      {
        source: "iraqi-armed-groups", via: ["tehran-24-oct"], document: "tehran-24-oct",
        responsibility: "iraqi-armed-groups",
        as: {site: "Al-Harir", source: "Iraqi resistance groups"}
      }
    ]
  },
  {
    id: "2023-10-camp-victory",
    date: "[2023-10-18..2023-10-24]",
    site: "camp-victory",
    note: "No day is given, nor who “the source” is; an Iraqi security source is quoted shortly before.",
    claims: [
      {
        source: "reuters-source", via: ["reuters", "tehran-24-oct"], document: "tehran-24-oct",
        weapon: "rocket", munitions: ">=1",
        as: {site: "the vicinity of Camp Victory", source: "The source", weapon: "at least one Katyusha rocket"}
      }
    ]
  },
  {
    id: "2023-10-24-ain-al-asad",
    date: "2023-10-24",
    site: "ain-al-asad",
    note: "“Tuesday night” in an article of Tuesday 24 October, 22:14.",
    claims: [
      {
        source: "informed-sources", via: ["tehran-24-oct"], document: "tehran-24-oct",
        date: "2023-10-24", partOfDay: "night", as: {site: "American military base Ain al-Asad"}
      }
    ]
  }
];
