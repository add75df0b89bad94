/** ES modules among the packages, which Node's `require` does not load in every version that we run on. */
const ES_MODULES = [
  ...["lodash-es", "nanoid", "rbush", "quickselect", "kdbush"],
  ...["cjk-regex", "regexp-util", "unicode-regex"],
  ...["franc-min", "trigram-utils", "n-gram", "collapse-white-space"],
];

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
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join("|")})/)`],
};

const LIBRE_OFFICE = "<rootDir>/test/cli/libreOffice.test.ts";

module.exports = {
  maxWorkers: 2,
  testTimeout: 120_000,
  projects: [
    {
      ...compile,
      displayName: "unit",
      runtime: "<rootDir>/test/support/runtime.js",
      // A module looks these up in an interceptor otherwise: a third of a kernel's time.
      sandboxInjectedGlobals: [
        ...["Array", "Boolean", "Date", "Error", "JSON", "Map", "Math", "Number"],
        ...["Object", "Promise", "Reflect", "RegExp", "Set", "String", "WeakMap"],
      ],
      moduleNameMapper: {
        "^d3-(chord|path|shape)$": "<rootDir>/node_modules/d3-$1/dist/d3-$1.js",
        "^@fluentui/react-icons$": "<rootDir>/test/support/icons.js",
      },
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/", "<rootDir>/test/bench/", LIBRE_OFFICE],
    },
    {
      ...compile,
      // Of files written by the built command line, through a program that not every machine has.
      displayName: "libreOffice",
      runtime: "<rootDir>/test/support/runtime.js",
      testMatch: [LIBRE_OFFICE],
    },
  ],
};
