/** incident-charts/data: what five press articles report, and the bases with their spellings and areas. */
export {gazetteer} from "./data/gazetteer.js";
export {usBases} from "./data/us-bases/index.js";
