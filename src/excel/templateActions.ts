/** What is done with the deal template as a whole: its code is large, and fetched when it is first needed. */
export { clashingSheets } from "./clashingSheets";
export { loadTemplate } from "./loadTemplate";
export { updatePreset } from "./updatePreset";
