import type {Statement} from "../../model/incident.js";

/** What is said of the bases, of the US presence, and of what governments do about it. */
export const statementsContext: Statement[] = [
  // The bases
  {
    id: "tehran-where-al-tanf-lies",
    source: "tehran-24-oct", document: "tehran-24-oct",
    topic: "Where al-Tanf lies",
    position: "In Homs Governorate in southern Syria, near Jordan and Iraq, whose crossing al-Walid is 24 km east.",
    quote: "the Al-Tanf region of southern Syria"
  },
  {
    id: "series-where-al-tanf-lies",
    source: "series-23-oct", document: "series-23-oct",
    topic: "Where al-Tanf lies",
    position: "Near the borders of Syria, Iraq and Jordan, on the M2 highway from Baghdad to Damascus."
  },
  {
    id: "claims-where-al-tanf-lies",
    source: "claims-23-oct", document: "claims-23-oct",
    topic: "Where al-Tanf lies",
    position: "In the south of Syria.",
    quote: "in the south of Syria"
  },
  {
    id: "erbil-where-al-tanf-lies",
    source: "erbil-6-nov", document: "erbil-6-nov",
    topic: "Where al-Tanf lies",
    position: "In north-east Syria.",
    quote: "Tel Baydar and al-Tanf bases in northeast Syria",
    incidents: ["2023-11-06-al-tanf"],
    contradicts: ["tehran-where-al-tanf-lies", "series-where-al-tanf-lies", "claims-where-al-tanf-lies"]
  },
  {
    id: "tehran-al-tanf-pretext",
    source: "tehran-24-oct", document: "tehran-24-oct",
    topic: "What the bases are for",
    position: "US forces have been at al-Tanf since early 2016; the fight against Islamic State is a pretext.",
    quote: "under the pretext of fighting the Daesh terrorist group"
  },
  {
    id: "series-al-tanf-pretext",
    source: "series-23-oct", document: "series-23-oct",
    topic: "What the bases are for",
    position: "The US set up al-Tanf in 2016; the fight against Islamic State is a pretext.",
    quote: "under the pretext of fighting ISIS"
  },
  {
    id: "officials-al-tanf-islamic-state",
    source: "russian-syrian-officials", via: ["series-23-oct"], document: "series-23-oct",
    topic: "What the bases are for",
    position: "From al-Tanf the US has supported Islamic State."
  },
  {
    id: "series-al-tanf-road",
    source: "series-23-oct", document: "series-23-oct",
    topic: "What the bases are for",
    position: "The forces at al-Tanf are to stop Iran’s transports of fighters and weapons by land."
  },
  {
    id: "series-al-tanf-training",
    source: "series-23-oct", document: "series-23-oct",
    topic: "What the bases are for",
    position: "At al-Tanf the US has also trained Druze forces that seek secession."
  },
  {
    id: "sana-al-malikiyah",
    source: "sana", via: ["series-23-oct"], document: "series-23-oct",
    topic: "What the bases are for",
    position: "The US set up al-Malikiyah in 2021, near Türkiye and Iraq, to make it easier to take Syrian oil unlawfully."
  },
  {
    id: "claims-oil-fields",
    source: "claims-23-oct", document: "claims-23-oct",
    topic: "What the bases are for",
    position: "US troops hold main oil fields and crossings of the Euphrates, backed by a Kurdish-led militia."
  },
  {
    id: "saturday-task",
    source: "saturday-6-jan", document: "saturday-6-jan",
    topic: "What the bases are for",
    position: "The troops mainly help in the fight against what remains of Islamic State."
  },
  // How many, and by what right
  {
    id: "claims-up-to-1000",
    source: "claims-23-oct", document: "claims-23-oct",
    topic: "How many US troops there are",
    position: "Up to 1,000 in Syria.",
    quote: "Up to 1,000 US troops"
  },
  {
    id: "saturday-2500-and-900",
    source: "saturday-6-jan", document: "saturday-6-jan",
    topic: "How many US troops there are",
    position: "About 2,500 in Iraq and 900 in Syria.",
    quote: "about 2,500 troops in Iraq and another 900 in Syria"
  },
  {
    id: "tehran-sent-to-region",
    source: "tehran-24-oct", document: "tehran-24-oct",
    topic: "Forces sent to the region",
    position: "The US has sent two aircraft carriers, other warships, fighter aircraft and some 2,000 Marines."
  },
  {
    id: "austin-air-defences",
    source: "lloyd-austin", via: ["tehran-24-oct"], document: "tehran-24-oct", stated: "[2023-10-21..2023-10-22]",
    topic: "Forces sent to the region",
    position: "The Pentagon will send a THAAD system and more Patriot battalions to protect troops."
  },
  {
    id: "series-sent-to-region",
    source: "series-23-oct", document: "series-23-oct",
    topic: "Forces sent to the region",
    position: "The Pentagon has sent several warships, and troops in their thousands, to Israel’s coast."
  },
  {
    id: "series-european-states",
    source: "series-23-oct", document: "series-23-oct",
    topic: "Forces sent to the region",
    position: "Britain, Germany and the Netherlands have mobilised troops in support of Israel."
  },
  {
    id: "tehran-illegal",
    source: "tehran-24-oct", document: "tehran-24-oct",
    topic: "Whether the US presence is lawful",
    position: "The presence at al-Tanf is against the law."
  },
  {
    id: "claims-illegal",
    source: "claims-23-oct", document: "claims-23-oct",
    topic: "Whether the US presence is lawful",
    position: "The troops in Syria are there against the law.",
    quote: "illegally deployed"
  },
  {
    id: "damascus-international-law",
    source: "syrian-government", via: ["claims-23-oct"], document: "claims-23-oct",
    topic: "Whether the US presence is lawful",
    position: "The presence in Syria is against international law."
  },
  {
    id: "sudani-invitation",
    source: "sudani", via: ["erbil-6-nov"], document: "erbil-6-nov", stated: "2023-10-23",
    topic: "Whether the US presence is lawful",
    position: "US forces are in Iraq because it officially invited them to help and train its own."
  },
  // Governments
  {
    id: "sudani-condemns-attacks",
    source: "sudani", via: ["erbil-6-nov"], document: "erbil-6-nov", stated: "2023-10-23",
    topic: "Iraq’s government on the attacks",
    position: "Condemns the repeated attacks on bases that host US troops."
  },
  {
    id: "saturday-sudani-measures",
    source: "saturday-6-jan", document: "saturday-6-jan",
    topic: "Iraq’s government on the attacks",
    position: "Prime Minister Sudani has had attacks investigated and changed the forces that guard Baghdad’s Green Zone."
  },
  {
    id: "iraq-sovereignty",
    source: "iraqi-government", via: ["saturday-6-jan"], document: "saturday-6-jan",
    topic: "Iraq’s government on the US strikes",
    position: "Condemns the US strikes as a breach of Iraq’s sovereignty.",
    incidents: ["us-strike-on-pmf-headquarters"]
  },
  {
    id: "sudani-end-of-coalition",
    source: "sudani", via: ["saturday-6-jan"], document: "saturday-6-jan",
    topic: "Iraq’s government on the coalition",
    position: "The international coalition’s presence in Iraq is to end."
  },
  {
    id: "sudani-committee",
    source: "sudani", via: ["ina", "saturday-6-jan"], document: "saturday-6-jan",
    topic: "Iraq’s government on the coalition",
    position: "A joint committee is to set the dates of the coalition’s withdrawal.",
    incidents: ["committee-on-withdrawal"]
  },
  {
    id: "centcom-will-act",
    source: "centcom", via: ["claims-23-oct"], document: "claims-23-oct",
    topic: "What the US says it will do",
    position: "Watches the situation and will act to defend US troops.",
    quote: "necessary and proportionate action"
  },
  {
    id: "blinken-unacceptable",
    source: "antony-blinken", via: ["erbil-6-nov"], document: "erbil-6-nov", stated: "[2023-11-05..2023-11-06]",
    topic: "What the US says it will do",
    position: "The attacks cannot be accepted; the US will do whatever it must to protect its people and interests.",
    quote: "unacceptable",
    incidents: ["2023-11-05-blinken-in-baghdad"]
  },
  {
    id: "saturday-effect-unclear",
    source: "saturday-6-jan", document: "saturday-6-jan",
    topic: "What the US strikes achieve",
    position: "Whether they prevent further attacks remains unclear.",
    incidents: ["us-strikes-on-groups-in-syria"]
  },
  {
    id: "saturday-nujaba-designated",
    source: "saturday-6-jan", document: "saturday-6-jan",
    topic: "Harakat al-Nujaba and the US",
    position: "The US lists Harakat al-Nujaba among terrorist organisations."
  },
  // Round about 23 October
  {
    id: "biden-another-issue",
    source: "joe-biden", via: ["claims-23-oct"], document: "claims-23-oct",
    topic: "Why the President broke off an event",
    position: "Had to attend to something else in the Situation Room.",
    quote: "another issue"
  },
  {
    id: "rumour-drone-attack",
    source: "rumour", via: ["claims-23-oct"], document: "claims-23-oct",
    topic: "Why the President broke off an event",
    position: "There had been a drone attack."
  },
  {
    id: "reuters-routine-briefing",
    source: "reuters", via: ["claims-23-oct"], document: "claims-23-oct",
    topic: "Why the President broke off an event",
    position: "Nothing urgent had come up; it was a routine briefing about Israel.",
    contradicts: ["rumour-drone-attack"]
  },
  {
    id: "series-golan-explosions",
    source: "unattributed-reports", via: ["series-23-oct"], document: "series-23-oct",
    topic: "Explosions in the Golan Heights",
    position: "Explosions were reported there, too; at what time is not said.",
    incidents: ["2023-10-19-quneitra"]
  },
  {
    id: "tehran-sabereen",
    source: "tehran-24-oct", document: "tehran-24-oct",
    topic: "Who Sabereen News is",
    position: "A Telegram channel associated with the Popular Mobilization Units."
  }
];
