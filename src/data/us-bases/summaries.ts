import type {Incident} from "../../model/incident.js";

/** Sentences that tell of several attacks at once; none of them is counted. */
export const summaries: Incident[] = [
  {
    id: "2023-10-repeated-attacks",
    title: "Repeated attacks on US bases, among them Harir and Ain al-Asad",
    kind: "summary",
    date: "[..2023-10-24]",
    covers: [
      "2023-10-18-ain-al-asad", "2023-10-ain-al-asad", "2023-10-21-ain-al-asad", "2023-10-24-ain-al-asad",
      "2023-10-harir"
    ],
    note: "Told without days; the latest possible is that of the article. It names no other base.",
    claims: [
      {
        source: "tehran-24-oct", document: "tehran-24-oct",
        responsibility: "iraqi-armed-groups", quote: "repeatedly targeted",
        as: {responsibility: "Iraqi resistance groups"}
      }
    ]
  },
  {
    id: "2023-10-19-bases-in-iraq",
    title: "Drones and missiles launched at bases in Iraq",
    kind: "summary",
    date: "2023-10-19",
    country: "IRQ",
    covers: ["2023-10-ain-al-asad", "2023-10-harir", "2023-10-camp-victory"],
    claims: [
      {
        source: "al-jazeera", via: ["tehran-24-oct"], document: "tehran-24-oct",
        date: "2023-10-19", weapon: ["drone", "missile"]
      }
    ]
  },
  {
    id: "2023-10-drones-in-iraq",
    title: "Several drones against US forces in Iraq in one week",
    kind: "summary",
    date: "2023-10-15~/2023-10-21~",
    country: "IRQ",
    covers: ["2023-10-18-ain-al-asad", "2023-10-21-ain-al-asad", "2023-10-harir"],
    note: "“Last week” on Tuesday 24 October: a week that began on Saturday 14, Sunday 15 or Monday 16 October.",
    claims: [
      {
        source: "tehran-24-oct", document: "tehran-24-oct",
        weapon: "drone", munitions: "multiple", injured: "some", quote: "some causing minor injuries"
      }
    ]
  },
  {
    id: "2023-11-06-series",
    title: "Rocket and drone attacks since mid-October",
    kind: "summary",
    date: "2023-10-15~/2023-11-06",
    covers: [
      "2023-10-18-ain-al-asad", "2023-10-19-al-tanf", "2023-10-19-conoco", "2023-10-ain-al-asad",
      "2023-10-21-ain-al-asad", "2023-10-harir", "2023-10-al-hasakah", "2023-10-23-al-tanf",
      "2023-10-23-al-rukban", "2023-10-23-al-malikiyah", "2023-10-23-al-omar",
      "2023-10-23-al-shaddadi", "2023-10-23-conoco", "2023-10-24-ain-al-asad", "2023-11-06-ain-al-asad",
      "2023-11-06-erbil", "2023-11-06-tell-baydar", "2023-11-06-al-tanf"
    ],
    note: "In Syria, western Iraq and the Kurdistan Region. “Mid-October” is put at about the 15th.",
    claims: [
      {
        source: "erbil-6-nov", document: "erbil-6-nov",
        weapon: ["rocket", "drone"], responsibility: "iraqi-armed-groups",
        as: {responsibility: "pro-Iran militias", site: "western Iraq, the Kurdistan Region, and Syria"}
      }
    ]
  }
];
