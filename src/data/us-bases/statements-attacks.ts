import type {Statement} from "../../model/incident.js";

/** What is said of the attacks at large: who is behind them, the reason given, their course and effect. */
export const statementsAttacks: Statement[] = [
  // Iran's part
  {
    id: "ryder-no-direct-order",
    source: "pat-ryder", via: ["tehran-24-oct"], document: "tehran-24-oct", stated: "2023-10-23",
    topic: "Iran’s part in the attacks",
    position: "Has not seen a direct order from Iran, and does not necessarily see that Iran ordered them explicitly.",
    quote: "We haven't seen a direct order, for example, from Iran"
  },
  {
    id: "pentagon-no-direct-order",
    source: "pentagon", via: ["tehran-24-oct"], document: "tehran-24-oct", stated: "2023-10-23",
    topic: "Iran’s part in the attacks",
    position: "As the article sums it up, Iran has given no direct order for the attacks."
  },
  {
    id: "kirby-facilitating",
    source: "john-kirby", via: ["claims-23-oct"], document: "claims-23-oct", stated: "2023-10-23",
    topic: "Iran’s part in the attacks",
    position: "Iran helps to make the attacks possible.",
    quote: "actively facilitating"
  },
  {
    id: "white-house-force-behind",
    source: "white-house", via: ["claims-23-oct"], document: "claims-23-oct",
    topic: "Iran’s part in the attacks",
    position: "Iran is behind the recent drone and rocket attacks in Syria and Iraq."
  },
  {
    id: "pentagon-force-behind",
    source: "pentagon", via: ["claims-23-oct"], document: "claims-23-oct",
    topic: "Iran’s part in the attacks",
    position: "Iran is behind the recent drone and rocket attacks in Syria and Iraq."
  },
  {
    id: "kirby-hamas-hezbollah",
    source: "john-kirby", via: ["claims-23-oct"], document: "claims-23-oct", stated: "2023-10-23",
    topic: "Iran’s part in the attacks",
    position: "Iran also supports Hamas and Hezbollah in their conflict with Israel."
  },
  // Who carries them out
  {
    id: "erbil-network-irgc",
    source: "erbil-6-nov", document: "erbil-6-nov",
    topic: "Who carries out the attacks",
    position: "The Islamic Resistance in Iraq is a network of Iraqi militias affiliated with Iran’s Revolutionary Guard.",
    quote: "a network of shadow Iraqi militia groups"
  },
  {
    id: "saturday-iran-backed",
    source: "saturday-6-jan", document: "saturday-6-jan",
    topic: "Who carries out the attacks",
    position: "Militias backed by Iran are believed to carry them out; who believes it is not said.",
    quote: "believed to be carried out by Iranian-backed militias"
  },
  {
    id: "saturday-nujaba-responsible",
    source: "saturday-6-jan", document: "saturday-6-jan",
    topic: "Who carries out the attacks",
    position: "Harakat al-Nujaba is among those responsible for attacks on US forces."
  },
  {
    id: "saturday-kataib-hezbollah-involved",
    source: "saturday-6-jan", document: "saturday-6-jan",
    topic: "Who carries out the attacks",
    position: "Kataib Hezbollah, also backed by Iran, takes part in the attacks as well."
  },
  // The reason given
  {
    id: "groups-back-palestinians",
    source: "iraqi-armed-groups", via: ["tehran-24-oct"], document: "tehran-24-oct",
    topic: "The reason given for the attacks",
    position: "Declared beforehand that they would support the Palestinians."
  },
  {
    id: "tehran-reason",
    source: "tehran-24-oct", document: "tehran-24-oct",
    topic: "The reason given for the attacks",
    position: "The attacks answer Israel’s conduct of the war in Gaza, which Washington backs.",
    incidents: ["2023-10-23-al-shaddadi", "2023-10-23-al-tanf", "2023-10-23-al-omar"]
  },
  {
    id: "kataib-hezbollah-enters",
    source: "kataib-hezbollah-spokesman", via: ["series-23-oct"], document: "series-23-oct", stated: "2023-10-19",
    topic: "The reason given for the attacks",
    position: "The “resistance in Iraq” has joined the battle that began on 7 October, and aims at US bases.",
    quote: "directed its strikes at US bases"
  },
  {
    id: "erbil-reason",
    source: "erbil-6-nov", document: "erbil-6-nov",
    topic: "The reason given for the attacks",
    position: "The attacks answer Washington’s support of Israel in its war against Hamas."
  },
  {
    id: "iri-6-jan-reason",
    source: "iri", via: ["saturday-6-jan"], document: "saturday-6-jan",
    topic: "The reason given for the attacks",
    position: "The attacks resist the US presence in Iraq and beyond, and answer Israel’s war in Gaza, now in its fourth month.",
    incidents: ["2024-01-06-al-tanf", "2024-01-06-al-shaddadi"]
  },
  {
    id: "groups-5-jan-reason",
    source: "iraqi-armed-groups", via: ["saturday-6-jan"], document: "saturday-6-jan", stated: "2024-01-05",
    topic: "The reason given for the attacks",
    position: "The attack on Harir answers 91 days of Israel’s war in Gaza.",
    incidents: ["2024-01-05-harir"]
  },
  {
    id: "saturday-reason",
    source: "saturday-6-jan", document: "saturday-6-jan",
    topic: "The reason given for the attacks",
    position: "The attacks are taken to answer the conflict between Israel and Hamas; who takes them so is not said."
  },
  // Their course and effect
  {
    id: "al-mayadeen-second-series",
    source: "al-mayadeen", via: ["series-23-oct"], document: "series-23-oct",
    topic: "The course of the attacks",
    position: "The attacks of 23 October are the second series within a week.",
    incidents: ["2023-10-23-al-tanf", "2023-10-23-al-rukban", "2023-10-23-al-malikiyah"]
  },
  {
    id: "tehran-on-the-rise",
    source: "tehran-24-oct", document: "tehran-24-oct",
    topic: "The course of the attacks",
    position: "The attacks on US bases have increased."
  },
  {
    id: "erbil-first-time",
    source: "erbil-6-nov", document: "erbil-6-nov",
    topic: "The course of the attacks",
    position: "The group attacks these four bases on one day for the first time.",
    incidents: ["2023-11-06-ain-al-asad", "2023-11-06-erbil", "2023-11-06-tell-baydar", "2023-11-06-al-tanf"]
  },
  {
    id: "saturday-more-often",
    source: "saturday-6-jan", document: "saturday-6-jan",
    topic: "The course of the attacks",
    position: "Forces allied with Iran have attacked US forces more often since Israel’s campaign in Gaza began."
  },
  {
    id: "saturday-weapons",
    source: "saturday-6-jan", document: "saturday-6-jan",
    topic: "The course of the attacks",
    position: "The weapons used since mid-October include drones, rockets, mortars and ballistic missiles of short range."
  },
  {
    id: "saturday-mostly-stopped",
    source: "saturday-6-jan", document: "saturday-6-jan",
    topic: "The course of the attacks",
    position: "US troops have been injured, but most of the attacks missed or were stopped.",
    quote: "most have either missed their targets or been intercepted"
  },
  {
    id: "pentagon-non-serious",
    source: "pentagon", via: ["saturday-6-jan"], document: "saturday-6-jan",
    topic: "How bad the injuries are",
    position: "The injuries are not serious.",
    quote: "non-serious"
  },
  {
    id: "saturday-returned-to-duty",
    source: "saturday-6-jan", document: "saturday-6-jan",
    topic: "How bad the injuries are",
    position: "All who were injured are reported to be back on duty."
  },
  {
    id: "al-tanf-mobilisation",
    source: "al-mayadeen-sources", via: ["al-mayadeen", "series-23-oct"], document: "series-23-oct",
    topic: "At al-Tanf after the attack",
    position: "US forces inside the base mobilised afterwards.",
    incidents: ["2023-10-23-al-tanf"]
  },
  // What is to follow
  {
    id: "axis-legitimate-targets",
    source: "axis-factions", via: ["series-23-oct"], document: "series-23-oct",
    topic: "Further attacks announced",
    position: "Would join the battle; US troops and bases become targets if Washington enters the war.",
    quote: "legitimate military targets"
  },
  {
    id: "hezbollah-on-x",
    source: "hezbollah", via: ["tehran-24-oct"], document: "tehran-24-oct",
    topic: "Reactions to the attacks",
    position: "Speaks of punishing “criminals” in this way; what it refers to is not said.",
    quote: "We punish criminals like this."
  },
  {
    id: "iri-will-continue",
    source: "iri", via: ["saturday-6-jan"], document: "saturday-6-jan",
    topic: "Further attacks announced",
    position: "Will go on attacking.",
    quote: "continue to strike the enemy’s strongholds"
  },
  {
    id: "kataib-hezbollah-will-continue",
    source: "kataib-hezbollah", via: ["saturday-6-jan"], document: "saturday-6-jan",
    topic: "Further attacks announced",
    position: "Announces more attacks on US forces."
  }
];
