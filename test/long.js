/**
 * The long forms of what .ci/run does briefly: npm run test:long
 *
 * Fuzz, properties and faults with many draws, from another seed every day (printed, so that a failure can be had again), the long
 * journeys with their pictures, and the benchmarks with timing. Takes hours.
 */
const { spawnSync } = require("node:child_process");

const seed = process.env.FUNCTION_SEED ?? String(Math.floor(Date.now() / 86_400_000));
const draws = {
  ...{ FUNCTION_SEED: seed, FAULTS_SEED: seed, FUNCTION_CALLS: "20000", RATES_VECTORS: "1000000" },
  ...{ PROPERTY_SEED: seed, PROPERTY_TIMES: "20" },
  ...{ IMPORT_FILES: "20000", HOST_MESSAGES: "20000", FAULTS: "2000", TEMPLATE_FAULTS: "200" },
};
console.log(`FUNCTION_SEED=${seed} npm run test:long`);

const steps = [
  "npm run build:all",
  "npx --no-install jest --selectProjects thorough --testPathPatterns=test/fuzz --testPathPatterns=test/excel/faults",
  "npx --no-install jest --selectProjects unit --testPathPatterns=test/model --testPathPatterns=test/functions --testPathPatterns=test/deals",
  "npx --no-install playwright test",
  "npm run bench",
];
const failed = steps.filter((step) => {
  console.log(`\n── ${step}`);
  return (
    spawnSync(step, { shell: true, stdio: "inherit", env: { ...draws, ...process.env } }).status !==
    0
  );
});
console.log(failed.length === 0 ? "\nAll passed" : `\nFAILED: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
