/** What the task pane asks of the formulas: how a result comes about. */
export { listenToCalls, type FormulaCall } from "../calls";
export { errorCode } from "../errors/excelError";
export { wording } from "../errors/wording/wording";
export type { AnyRefusal } from "../errors/inputRefusal";
export type { Table } from "../formula";
export {
  explainBriefly,
  explainCall,
  isRefused,
  type CallReport,
  type ReceivedArgument,
} from "./explainCall";
export type {
  Column,
  ColumnHead,
  Explanation,
  Step,
  StepTable,
  TableTitle,
  Term,
  Unit,
} from "./explanation";
