export { clashingSheets } from "./clashingSheets";
export {
  loadTemplate,
  type LoadedTemplate,
  type LoadOptions,
  type Placement,
  type Progress,
} from "./loadTemplate";
export { WorkbookError, type WorkbookErrorCode } from "./workbookError";
