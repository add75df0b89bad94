export { clashingSheets } from "./clashingSheets";
export {
  loadDeals,
  type LoadedDeals,
  type LoadOptions,
  type Placement,
  type Progress,
} from "./loadDeals";
export { WorkbookError, type WorkbookErrorCode } from "./workbookError";
