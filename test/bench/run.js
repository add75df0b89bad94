/**
 * Runs the benchmarks: node test/bench/run.js [--check] [part of a file's name …]
 *
 * Each *.bench.ts checks its answers, prints its figures and sets process.exitCode where one misses its target;
 * at the end they all stand in reports/report.html. With --check, the short form, answers are checked and nothing
 * is timed, in a browser neither: only a wrong answer fails. TypeScript is compiled on the way in, so that the source
 * itself is measured.
 */
const fs = require("node:fs");
const path = require("node:path");
const Module = require("node:module");
const swc = require("@swc/core");

Module._extensions[".ts"] = (module, file) => {
  const { code } = swc.transformSync(fs.readFileSync(file, "utf8"), {
    filename: file,
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  module._compile(code, file);
};

const given = process.argv.slice(2);
const wanted = given.filter((word) => word !== "--check");
if (given.includes("--check")) {
  let failure = 0;
  process.on("uncaughtExceptionMonitor", () => (failure = 1));
  process.on("exit", () => (process.exitCode = failure));
}

const files = fs
  .readdirSync(__dirname)
  .filter((file) => file.endsWith(".bench.ts"))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort();

/** One after the other: those that wait for a browser export when they are done. */
async function run() {
  for (const file of files) await require(path.join(__dirname, file)).done;
  if (given.includes("--check")) return;
  const { writeReport } = require("./report/writeReport.ts");
  console.log(`\nReport: ${writeReport(path.join(__dirname, "reports"))}`);
}

void run();
