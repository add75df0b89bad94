const tseslint = require("typescript-eslint");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");

module.exports = tseslint.config(
  { ignores: ["dist/", "dist-workbench/", "coverage/", "node_modules/"] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({
    ...config,
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
  })),
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...officeAddins.configs.recommended.rules,
      // Numbers in messages are what a message is for.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Kernels index typed arrays whose length they own; `!` there says so without a branch.
      "@typescript-eslint/no-non-null-assertion": "off",
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
);
