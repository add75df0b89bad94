export { asPlainText } from "./asPlainText";
export { VARIED_FORMULAS } from "./variedFormulas";
export type { Deal, DealStatus, Leg, Preset } from "./dealSchema";
export { DEAL_STATUSES, LEG_KINDS } from "./dealSchema";
export { benchmark, benchmarks } from "./benchmarks/benchmarks";
export type { Benchmark } from "./benchmarks/benchmarkSchema";
export { LEG_COLUMNS, type LegColumn } from "./legColumns";
export { legRows, type LegRow } from "./legRows";
export { DEFAULT_PRESET, PRESET_IDS, presetDeals, type PresetId } from "./presets";
export { amountSums, isDoubled, isUncertain, type AmountSums } from "./amountSums";
export { presetSummary, type PresetSummary } from "./presetSummary";
export {
  DISTANCES,
  DRIVER_DISTRIBUTIONS,
  YES_NO,
  assumptionGroups,
  balances,
  contestedLives,
  kindDurations,
  outsideRevenues,
  paybackSteps,
  paymentCuts,
  revenueCases,
  riskDrivers,
  scalarAssumptions,
  statusProbabilities,
  thresholds,
  uncertainDrivers,
  unsoldShares,
  vendorSteps,
  warrantTranches,
  yearlyPath,
  type Assumption,
  type AssumptionGroup,
  type SignalKey,
} from "./assumptions";
export { LANGUAGES, languageFor, type Language } from "./language";
export { readPaneState, type KeptKey, type KeptValue, type PaneState } from "./pane/paneState";
export { AMOUNT_UNITS, readStoredSettings, type AmountUnit, type Settings } from "./settings";
export { readFormulaGuide, type FormulaGuide, type FormulaParameter } from "./formulaGuide";
