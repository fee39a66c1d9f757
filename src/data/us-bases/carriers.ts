import type {Source} from "../../model/incident.js";

/** Outlets and agencies, and the five articles themselves, each described by dateline or date. */
export const carriers: Source[] = [
  {
    id: "al-mayadeen", name: "Al-Mayadeen",
    names: {ar: "الميادين"},
    kind: "outlet", repeats: ["al-mayadeen-sources", "sources-on-the-ground"]
  },
  {
    id: "al-jazeera", name: "Al Jazeera",
    names: {ar: "الجزيرة"},
    kind: "outlet"
  },
  {
    id: "sabereen-news", name: "Sabereen News",
    aliases: ["Sabereen"],
    names: {ar: "صابرين نيوز"},
    kind: "outlet"
  },
  {
    id: "shafaq-news", name: "Shafaq News",
    names: {ar: "شفق نيوز"},
    kind: "outlet", repeats: ["coalition-sources"]
  },
  {
    id: "baghdad-al-youm", name: "Baghdad Al-Youm",
    names: {ar: "بغداد اليوم"},
    kind: "outlet", repeats: ["iraqi-security-source"]
  },
  {id: "local-outlets", name: "Local outlets, not named", kind: "outlet", repeats: ["iri"]},
  {
    id: "reuters", name: "Reuters",
    names: {ar: "رويترز"},
    kind: "agency", repeats: ["reuters-source"]
  },
  {
    id: "ina", name: "Iraqi News Agency", short: "INA",
    names: {ar: "وكالة الأنباء العراقية"},
    kind: "agency", repeats: ["sudani"]
  },
  {
    id: "sana", name: "Syrian state agency SANA", short: "SANA",
    names: {ar: "سانا"},
    kind: "agency"
  },
  {id: "tehran-24-oct", name: "Article datelined Tehran, 24 October 2023", short: "Tehran article", kind: "outlet"},
  {
    id: "series-23-oct", name: "Undated article on a second series of attacks, 23 October 2023",
    short: "“Second series” article", kind: "outlet"
  },
  {
    id: "claims-23-oct", name: "Undated article on up to three locations, 23 October 2023",
    short: "“Three locations” article", kind: "outlet"
  },
  {id: "erbil-6-nov", name: "Article datelined Erbil, 6 November 2023", short: "Erbil article", kind: "outlet"},
  {id: "saturday-6-jan", name: "Undated article on Saturday 6 January 2024", short: "6 January article", kind: "outlet"}
];
