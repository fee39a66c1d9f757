import type {Source} from "../../model/incident.js";

/** States and groups that are no party to the attacks, and people who are not named. */
export const others: Source[] = [
  {
    id: "iraqi-government", name: "Iraqi Government",
    names: {ar: "الحكومة العراقية"},
    kind: "government"
  },
  {
    id: "sudani", name: "Mohammed Shia al-Sudani, Prime Minister of Iraq", short: "Mohammed al-Sudani",
    aliases: ["Mohammed Shia’ al-Sudani", "Sudani"],
    names: {ar: "محمد شياع السوداني"},
    kind: "official", partOf: "iraqi-government"
  },
  {
    id: "syrian-government", name: "Syrian Government",
    aliases: ["Damascus"],
    names: {ar: "الحكومة السورية"},
    kind: "government"
  },
  {id: "russian-syrian-officials", name: "Russian and Syrian officials, not named", kind: "anonymous"},
  {
    id: "israeli-air-force", name: "Israeli Air Force",
    names: {ar: "سلاح الجو الإسرائيلي"},
    kind: "military"
  },
  {
    id: "hezbollah", name: "Hezbollah",
    names: {ar: "حزب الله"},
    kind: "armed-group"
  },
  {
    id: "axis-factions", name: "Factions of the “Axis of Resistance”, not named", short: "Axis factions",
    aliases: ["factions within the Resistance Axis"],
    kind: "armed-group"
  },
  {id: "informed-sources", name: "“Informed sources”, not named", kind: "anonymous"},
  {id: "syrian-sources", name: "Syrian sources, not named", short: "Syrian sources", kind: "anonymous"},
  {id: "iraqi-security-source", name: "An Iraqi security source, not named", short: "Iraqi security source", kind: "anonymous"},
  {id: "reuters-source", name: "A source quoted by Reuters, not named", short: "Source quoted by Reuters", kind: "anonymous"},
  {
    id: "al-mayadeen-sources", name: "Sources quoted by Al-Mayadeen, not named", short: "Al-Mayadeen’s sources",
    kind: "anonymous"
  },
  {id: "sources-on-the-ground", name: "“Sources on the ground”, not named", short: "Sources on the ground", kind: "anonymous"},
  {id: "unattributed-reports", name: "Reports that are not attributed", short: "Unattributed reports", kind: "anonymous"},
  {id: "rumour", name: "Rumour, not attributed", kind: "anonymous"}
];
