// What tests get as "fast-check": the same trials in each run, so that what fails was broken by a change.
// `npm run fuzz` tries others, and many more of them.
import fc from "../../node_modules/fast-check/lib/fast-check.js";

const trials = Number(process.env["TRIALS"] ?? 0);
fc.configureGlobal(trials ? {numRuns: trials} : {seed: 1});

export default fc;
export type * from "../../node_modules/fast-check/lib/fast-check.js";
