const { readFileSync } = require("node:fs");
const { default: Sequencer } = require("@jest/test-sequencer");

/** They write sheets of the template: seconds a test, where others take milliseconds. */
const LONG = /\b(?:openSheets|loadTemplate)\(|addin: "dist"/;

/**
 * Long test files first, so that none is left to one worker while the other has nothing to do. Jest orders files by how
 * long they took last, which a fresh clone does not know.
 *
 * FILES_SEED=7 npx jest --randomize: files in an order drawn from the seed, to find what depends on another file;
 * FILES_SEED=0 draws a seed.
 */
module.exports = class extends Sequencer {
  async sort(tests) {
    const seed = process.env.FILES_SEED;
    if (seed !== undefined) return shuffled(tests, Number(seed));
    const isLong = ({ path }) => LONG.test(readFileSync(path, "utf8"));
    const [long, short] = [[], []];
    for (const test of await super.sort(tests)) (isLong(test) ? long : short).push(test);
    return [...long, ...short];
  }
};

function shuffled(tests, given) {
  const seed = given || Math.floor(Math.random() * 1_000_000) + 1;
  console.error(`FILES_SEED=${seed}`);
  let state = seed;
  // Lehmer's generator, as Park and Miller chose it.
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const ordered = [...tests].sort((a, b) => (a.path < b.path ? -1 : 1));
  const keyed = ordered.map((test) => ({ test, key: next() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ test }) => test);
}
