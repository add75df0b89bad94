export { constantOf } from "./explain/constantOf";
export { calculateCell, readFormulaCell, type FormulaCell } from "./explain/formulaCell";
export { readArguments, type ArgumentCells } from "./explain/readArguments";
export { importDeals } from "./importDeals";
export type { LoadedTemplate, LoadOptions, Placement, Progress } from "./loadTemplate";
export { findErrors } from "./formulas/findErrors";
export { repairFormulas } from "./formulas/repairFormulas";
export type { FoundFormula, FoundFormulas, Repair, ScanOptions, Unmended } from "./formulas/types";
export { keepPane, readPane } from "./paneState";
export { readChecks, type ReadCheck, type ReadChecks } from "./readChecks";
export { readDeals } from "./readDeals";
export { readFlows, type YearlyFlow, type YearlyFlows } from "./readFlows";
export { readSelection } from "./readSelection";
export type { ImportMode } from "../template/update/placeLegs";
export { compareScenarios } from "./studies/compareScenarios";
export { planDistribution, writeDistribution } from "./studies/distribution";
export { putValue, seekGoal } from "./studies/goal";
export { findInterrupted, forgetInterrupted, restoreInterrupted } from "./studies/interrupted";
export {
  readActiveCell,
  readCellAgain,
  readCellNamed,
  readSelectedCells,
  readSelectedNumbers,
} from "./studies/readCell";
export { listTables, refreshTable } from "./studies/refreshTable";
export { deleteScenario, listScenarios, saveScenario, showScenario } from "./studies/scenarios";
export { planTable, writeTable } from "./studies/table";
export { writeTornado } from "./studies/tornado";
export type * from "../studies/types";
export type { LegChange } from "../template/update/mergeLegs";
export { insertFormula, type Insertion } from "./insertFormula";
export { insertPicture, type SheetPicture } from "./insertPicture";
export { selectCell } from "./selectCell";
export { selectedAddress } from "./selectedAddress";
export { showSheet } from "./showSheet";
export type { NamedChange, PresetUpdate } from "./updatePreset";
export { watchSelection } from "./watchSelection";
export { WorkbookError, type WorkbookErrorCode } from "./workbookError";
