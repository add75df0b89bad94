/**
 * Stands in for the entry of @fluentui/react-icons, which loads all 20,000 icons, a fifth of the time of a test of
 * the pane: each icon comes out of its own file when it is asked for.
 */
const utils = require("@fluentui/react-icons/utils");

/** "ArrowDownload24Regular" stands in "arrow-download", "Checkmark16Filled" in "checkmark". */
const fileOf = (name) =>
  name
    .replace(/\d*(Regular|Filled|Light|Color)$/, "")
    .replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-")
    .toLowerCase();

module.exports = new Proxy(utils, {
  get: (_, name) => {
    if (typeof name !== "string" || name in utils || !/^[A-Z]/.test(name)) return utils[name];
    return require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name];
  },
});
