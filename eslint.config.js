const tseslint = require("typescript-eslint");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");

const sources = ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"];
const allOf = (prefix, plugin) =>
  Object.fromEntries(Object.keys(plugin.rules).map((rule) => [`${prefix}/${rule}`, "error"]));

module.exports = tseslint.config(
  { ignores: ["dist/", "dist-dev/", "dist-workbench/", "dist-cli/", "coverage/", "node_modules/"] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: sources })),
  {
    files: sources,
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: {
      ...allOf("office-addins", officeAddins),
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      // Numbers in messages are what a message is for.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Kernels index typed arrays whose length they own; `!` there says so without a branch.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    // What one sheet says is one file, however much that is.
    ignores: ["src/words/**"],
    // One idea a file.
    rules: { "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }] },
  },
);
