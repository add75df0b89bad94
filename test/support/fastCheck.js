/**
 * fast-check, with draws that are the same in every run: a check must not fail for what nobody changed.
 * PROPERTY_SEED draws others, PROPERTY_TIMES as many times more; `npm run test:long` does both every day.
 */
const fastCheck = require("../../node_modules/fast-check/lib/cjs/fast-check.js");

const seed = Number(process.env.PROPERTY_SEED ?? 20261201);
const times = Number(process.env.PROPERTY_TIMES ?? 1);
const assert = (property, settings = {}) =>
  fastCheck.assert(property, {
    seed,
    ...settings,
    numRuns: (settings.numRuns ?? 100) * times,
  });

const withSeed = { ...fastCheck, assert };
module.exports = { ...withSeed, __esModule: true, default: withSeed };
