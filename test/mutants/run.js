/**
 * Breaks the source in one place after the other and says whether a test sees it: npm run mutants [room …]
 *
 * Works on a copy of src and test, so that nothing is left broken. Functions that run from dist/ are those of the last
 * build: what is broken here is the source.
 */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const mutations = require("./mutations.js");

const root = path.resolve(__dirname, "../..");
const copy = fs.mkdtempSync(path.join(os.tmpdir(), "mutants-"));
process.on("exit", () => fs.rmSync(copy, { recursive: true, force: true }));
process.on("SIGINT", () => process.exit(130));

for (const name of fs.readdirSync(root)) {
  if ([".git", ".ci", "coverage"].includes(name)) continue;
  const [from, to] = [path.join(root, name), path.join(copy, name)];
  if (["src", "test"].includes(name)) fs.cpSync(from, to, { recursive: true });
  else fs.symlinkSync(from, to);
}

/** The one file of a room that holds the piece once. */
function fileWith({ room, find }) {
  const folder = path.join(copy, "src", room);
  const places = fs
    .readdirSync(folder, { recursive: true })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const times = fs.readFileSync(path.join(folder, file), "utf8").split(find).length - 1;
      return new Array(times).fill(path.join(folder, file));
    });
  if (places.length === 1) return places[0];
  throw new Error(
    `src/${room} holds ${JSON.stringify(find)} ${places.length} times: mend test/mutants/mutations.js`,
  );
}

/** How many tests failed; null where they could not even be loaded. */
function failures(test) {
  const report = path.join(copy, "report.json");
  fs.rmSync(report, { force: true });
  const jest = path.join(root, "node_modules/jest/bin/jest.js");
  const args = [
    "--ci",
    "--silent",
    "--maxWorkers=1",
    "--json",
    `--outputFile=${report}`,
    `--testPathPatterns=${test}`,
  ];
  spawnSync(process.execPath, [jest, ...args], { cwd: copy, stdio: "ignore" });
  if (!fs.existsSync(report)) return null;
  const { numFailedTests, numPassedTests, numRuntimeErrorTestSuites } = JSON.parse(
    fs.readFileSync(report, "utf8"),
  );
  if (numRuntimeErrorTestSuites > 0 || numFailedTests + numPassedTests === 0) return null;
  return numFailedTests;
}

const rooms = process.argv.slice(2);
const chosen = mutations.filter(({ room }) => rooms.length === 0 || rooms.includes(room));
const gone = chosen.flatMap((mutation) => {
  try {
    fileWith(mutation);
    return [];
  } catch (error) {
    return [error.message];
  }
});
if (gone.length > 0) {
  console.error(gone.join("\n"));
  process.exit(1);
}

const tests = [...new Set(chosen.map(({ test }) => test))];
// They could not tell a mutation from what is wrong already.
const failing = tests.filter((test) => failures(test) !== 0);
for (const test of failing) console.error(`Does not pass without a mutation: ${test}`);

let survived = 0;
for (const mutation of chosen) {
  if (failing.includes(mutation.test)) {
    survived++;
    console.log(`NOT RUN  src/${mutation.room}: ${mutation.kind}, ${mutation.find.split("\n")[0]}`);
    continue;
  }
  const file = fileWith(mutation);
  const before = fs.readFileSync(file, "utf8");
  fs.writeFileSync(
    file,
    before.replace(mutation.find, () => mutation.replace),
  );
  const failed = failures(mutation.test);
  fs.writeFileSync(file, before);
  if (failed === null || failed === 0) survived++;
  const verdict = failed === null ? "BROKEN  " : failed === 0 ? "SURVIVED" : "caught  ";
  const where = path.relative(copy, file);
  console.log(`${verdict} ${where}: ${mutation.kind}, ${mutation.find.split("\n")[0]}`);
}
console.log(`\n${chosen.length - survived} of ${chosen.length} mutations caught`);
process.exit(survived === 0 ? 0 : 1);
