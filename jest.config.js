const { availableParallelism } = require("node:os");

const compile = {
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  // The workbench's modules, and with them Univer's, come from Node itself: once for all test files of a process.
  runtime: "<rootDir>/test/support/runtime.js",
};

const LIBRE_OFFICE = "<rootDir>/test/cli/libreOffice.test.ts";

/** Takes minutes together: sheets of the template written and calculated, thin templates loaded, seeded fuzz and faults. */
const THOROUGH = [
  "/test/template/(?!update/|templateRules|sentence).*\\.test\\.ts$",
  "/test/fuzz/.*\\.test\\.ts$",
  "/test/excel/(?:template/.*|faults|refusals)\\.test\\.ts$",
];
/** Other people's files are tried where somebody has them. */
const PUBLIC_FILES = "/test/workbench/xlsx/publicFiles\\.test\\.ts$";
const ELSEWHERE = [
  ...["<rootDir>/test/e2e/", "<rootDir>/test/bench/", LIBRE_OFFICE],
  ...(process.env.XLSX_FILES === undefined ? [PUBLIC_FILES] : []),
];

const inNode = {
  ...compile,
  // A module looks these up in an interceptor otherwise: a third of a kernel's time.
  sandboxInjectedGlobals: [
    ...["Array", "Boolean", "Date", "Error", "JSON", "Map", "Math", "Number"],
    ...["Object", "Promise", "Reflect", "RegExp", "Set", "String", "WeakMap"],
  ],
  moduleNameMapper: {
    "^d3-(chord|path|shape)$": "<rootDir>/node_modules/d3-$1/dist/d3-$1.js",
    "^@fluentui/react-icons$": "<rootDir>/test/support/icons.js",
    "^fast-check$": "<rootDir>/test/support/fastCheck.js",
  },
};

module.exports = {
  maxWorkers: Math.min(4, availableParallelism()),
  // Much more than any test takes on a quiet machine: one that has not ended by then waits for what does not come.
  testTimeout: 400_000,
  testSequencer: "<rootDir>/test/support/sequencer.js",
  projects: [
    {
      ...inNode,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: [...ELSEWHERE, ...THOROUGH],
    },
    {
      ...inNode,
      displayName: "thorough",
      testRegex: THOROUGH,
    },
    {
      ...compile,
      // Of files written by the built command line, through a program that not every machine has.
      displayName: "libreOffice",
      testMatch: [LIBRE_OFFICE],
    },
  ],
};
