export { parseDealsCsv } from "./parseDealsCsv";
export { parseDealsJson } from "./parseDealsJson";
export { parseDealsTable } from "./parseDealsTable";
export { IMPORT_LIMITS } from "./importLimits";
export type { ImportedDeals } from "./importRows";
export type { ImportProblem } from "./importProblem";
