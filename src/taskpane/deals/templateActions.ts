/** Fetches the code that writes the deal template: large, and not needed to show the pane. */
export const templateActions = async () =>
  await import(/* webpackChunkName: "template" */ "../../excel/template/templateActions");
