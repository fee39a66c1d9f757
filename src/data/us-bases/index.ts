import type {IncidentDataset} from "../../model/incident.js";
import {gazetteer} from "../gazetteer.js";
import {background} from "./background.js";
import {carriers} from "./carriers.js";
import {documents} from "./documents.js";
import {novemberJanuary} from "./november-january.js";
import {october23} from "./october-23.js";
import {octoberIraq} from "./october-iraq.js";
import {octoberSyria} from "./october-syria.js";
import {others} from "./others.js";
import {parties} from "./parties.js";
import {statementsAttacks} from "./statements-attacks.js";
import {statementsContext} from "./statements-context.js";
import {summaries} from "./summaries.js";
import {tallies} from "./tallies.js";

/**
 * What five press articles report of attacks on bases that host US forces in Iraq and Syria, October 2023 to January
 * 2024: every claim with its origin and the way it took. Every merge and every doubt is in docs/data-us-bases.md.
 */
export const usBases: IncidentDataset = {
  about: {
    language: "en",
    title: "Attacks on bases hosting US forces in Iraq and Syria",
    credit: "Compiled from five press articles of October 2023 to January 2024",
    updated: "2026-11-21",
    coverage: ["2023-10-18/2023-10-24", "2023-11-06", "2024-01-05/2024-01-06"],
    countries: ["IRQ", "SYR"]
  },
  incidents: [...octoberIraq, ...octoberSyria, ...october23, ...novemberJanuary, ...summaries, ...background],
  tallies,
  statements: [...statementsAttacks, ...statementsContext],
  documents,
  sites: gazetteer,
  sources: [...parties, ...others, ...carriers]
};
