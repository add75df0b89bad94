const { readFileSync } = require("node:fs");
const { default: Sequencer } = require("@jest/test-sequencer");

/** They write sheets of the template: seconds a test, where others take milliseconds. */
const LONG = /\b(?:openSheets|loadTemplate)\(|addin: "dist"/;

/**
 * Long test files first, so that none is left to one worker while the other has nothing to do. Jest orders files by how
 * long they took last, which a fresh clone does not know.
 */
module.exports = class extends Sequencer {
  async sort(tests) {
    const isLong = ({ path }) => LONG.test(readFileSync(path, "utf8"));
    const [long, short] = [[], []];
    for (const test of await super.sort(tests)) (isLong(test) ? long : short).push(test);
    return [...long, ...short];
  }
};
