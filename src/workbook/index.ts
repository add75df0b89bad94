export { clashingSheets } from "./clashingSheets";
export { importDeals } from "./importDeals";
export {
  loadTemplate,
  type LoadedTemplate,
  type LoadOptions,
  type Placement,
  type Progress,
} from "./loadTemplate";
export { readDeals } from "./readDeals";
export { readSelection } from "./readSelection";
export type { ImportMode } from "./template/update/placeLegs";
export type { LegChange } from "./template/update/mergeLegs";
export { updatePreset, type NamedChange, type PresetUpdate } from "./updatePreset";
export { WorkbookError, type WorkbookErrorCode } from "./workbookError";
