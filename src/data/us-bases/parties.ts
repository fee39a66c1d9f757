import type {Source} from "../../model/incident.js";

/** Those who attack, those who are attacked, and whoever speaks for or from inside either. */
export const parties: Source[] = [
  {
    id: "iraqi-armed-groups", name: "Iraqi armed groups, not named", short: "Iraqi groups",
    aliases: ["Iraqi resistance groups", "resistance groups", "Iraqi militias", "pro-Iran militias",
      "Iran-backed militias", "Iranian-backed militias"],
    names: {ar: "فصائل عراقية مسلحة"},
    kind: "armed-group", side: "attacker"
  },
  {
    id: "iri", name: "Islamic Resistance in Iraq", short: "IRI",
    aliases: ["Islamic Resistance of Iraq", "Islamic resistance groups of Iraq"],
    names: {ar: "المقاومة الإسلامية في العراق"},
    kind: "armed-group", side: "attacker", partOf: "iraqi-armed-groups"
  },
  {
    id: "kataib-hezbollah", name: "Kataib Hezbollah",
    aliases: ["Kata'ib Hezbollah", "Kataeb Hezbollah", "Ketaib Hezbollah", "Hezbollah Brigades"],
    names: {ar: "كتائب حزب الله"},
    kind: "armed-group", side: "attacker", partOf: "iri"
  },
  {
    id: "kataib-hezbollah-spokesman", name: "Military spokesman of Kataib Hezbollah", short: "Kataib Hezbollah spokesman",
    aliases: ["military spokesman for Kataib Hezbollah"],
    kind: "official", side: "attacker", partOf: "kataib-hezbollah"
  },
  {
    id: "us-government", name: "US Government",
    aliases: ["Washington", "United States"],
    names: {ar: "الحكومة الأمريكية"},
    kind: "government", side: "target"
  },
  {
    id: "white-house", name: "White House",
    names: {ar: "البيت الأبيض"},
    kind: "government", side: "target", partOf: "us-government"
  },
  {
    id: "joe-biden", name: "Joe Biden",
    aliases: ["US President Joe Biden"],
    names: {ar: "جو بايدن"},
    kind: "official", side: "target", partOf: "white-house"
  },
  {
    id: "john-kirby", name: "John Kirby, National Security Council", short: "John Kirby",
    names: {ar: "جون كيربي"},
    kind: "official", side: "target", partOf: "white-house"
  },
  {
    id: "antony-blinken", name: "Antony Blinken, Secretary of State", short: "Antony Blinken",
    names: {ar: "أنتوني بلينكن"},
    kind: "official", side: "target", partOf: "us-government"
  },
  {
    id: "pentagon", name: "Pentagon",
    aliases: ["US Department of Defense", "DoD"],
    names: {ar: "البنتاغون"},
    kind: "government", side: "target", partOf: "us-government"
  },
  {
    id: "pat-ryder", name: "Pat Ryder, Pentagon spokesman", short: "Pat Ryder",
    aliases: ["Patrick Ryder", "Brigadier General Patrick Ryder", "Brigadier General Pat Ryder"],
    names: {ar: "بات رايدر"},
    kind: "official", side: "target", partOf: "pentagon"
  },
  {
    id: "lloyd-austin", name: "Lloyd Austin, Secretary of Defense", short: "Lloyd Austin",
    names: {ar: "لويد أوستن"},
    kind: "official", side: "target", partOf: "pentagon"
  },
  {
    id: "us-forces", name: "US forces",
    aliases: ["US military", "US troops"],
    names: {ar: "القوات الأمريكية"},
    kind: "military", side: "target", partOf: "pentagon"
  },
  {
    id: "centcom", name: "US Central Command", short: "CENTCOM",
    names: {ar: "القيادة المركزية الأمريكية"},
    kind: "military", side: "target", partOf: "us-forces"
  },
  {
    id: "coalition", name: "US-led coalition",
    aliases: ["international coalition"],
    names: {ar: "التحالف الدولي"},
    kind: "military", side: "target"
  },
  {
    id: "coalition-sources", name: "Sources within the US-led coalition", short: "Coalition sources",
    names: {ar: "مصادر في التحالف الدولي"},
    kind: "anonymous", side: "target", partOf: "coalition"
  }
];
