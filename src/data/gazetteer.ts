import type {Site} from "../model/incident.js";
import {areas} from "./areas.js";
import {bases} from "./bases.js";

/** Bases that hosted US forces in Iraq, Syria and Jordan, and the areas in which they lie, with their spellings. */
export const gazetteer: Site[] = [...bases, ...areas];
