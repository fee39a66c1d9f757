/**
 * Ends a vitest run with the plain line "N passed, N failed", which any CI can read.
 * What vitest does not count as a test is counted here: a file that does not load, a hook that
 * throws, an error outside of any test, and a run in which nothing ran.
 */
export default class PlainReporter {
  /** @param {readonly import("vitest/node").TestModule[]} modules @param {readonly unknown[]} unhandled */
  onTestRunEnd(modules, unhandled) {
    const states = modules.flatMap((module) => statesOf(module));
    const count = (/** @type {string} */ state) => states.filter((d) => d === state).length;
    const passed = count("passed");
    const skipped = states.length - passed - count("failed");
    const failed = count("failed") + unhandled.length || (modules.length === 0 ? 1 : 0);
    process.on("exit", (code) => {
      if (skipped) process.stdout.write(`\n${skipped} skipped`);
      process.stdout.write(`\n${passed} passed, ${failed || (code ? 1 : 0)} failed\n`);
    });
  }
}

/** @param {import("vitest/node").TestModule} module @returns {string[]} one state a test */
function statesOf(module) {
  const states = [...module.children.allTests()].map((test) => test.result().state);
  return module.state() === "failed" && !states.includes("failed") ? [...states, "failed"] : states;
}
