export { dealsCsv } from "./dealsCsv";
export { dealsJson, type DealsFile } from "./dealsJson";
