import type { Injector } from "@univerjs/core";
import type { Chart } from "./charts/chart";
import type { ConditionalFormat } from "./conditionalFormat";
import type { PageLayout } from "./pageLayout";
import type { Picture } from "./pictures/picture";
import { Records } from "./records";
import { SheetFacts } from "./sheetFacts";
import { Screen } from "../univer/screen";
import { Suspension } from "../univer/suspension";
import { TableStore } from "./tableStore";
import { UniverBook } from "./univerBook";

export type CalculationState = "Done" | "Calculating" | "Pending";

/** The workbook as the host handles it: Univer's model, its commands, and what Univer has no place for. */
export class Book extends UniverBook {
  readonly tables: TableStore;
  readonly conditionalFormats: Records<ConditionalFormat>;
  readonly pageLayouts: Records<PageLayout>;
  readonly charts: Records<Chart>;
  readonly pictures: Records<Picture>;
  readonly facts = new SheetFacts();
  /** What Excel's application says of the calculation, functions of add-ins among it; told by the host. */
  calculationState: () => CalculationState = () => "Done";
  /** Begins at once what is to be calculated, unless it has to wait; told by the host. */
  startCalculating: () => void = () => undefined;
  /** What add-ins keep in the workbook, by key. */
  readonly settings = new Map<string, unknown>();
  /** Makes custom functions answer anew: with what they read outside the workbook a full calculation is to begin afresh. */
  forgetAnswers: () => void = () => undefined;
  /** Calculates cells though nothing they read has changed, their custom functions too. */
  calculateAfresh: (cells: readonly { sheetId: string; row: number; column: number }[]) => void =
    () => undefined;
  /** Batches and calculations may end after the workbook was closed. */
  isClosed = false;
  readonly suspension: Suspension;
  readonly screen: Screen;

  constructor(injector: Injector) {
    super(injector);
    this.suspension = new Suspension(injector);
    this.screen = new Screen(injector, this.unitId);
    this.conditionalFormats = new Records(this, "conditional-format");
    this.pageLayouts = new Records(this, "page-layout");
    this.charts = new Records(this, "chart");
    this.pictures = new Records(this, "picture");
    this.tables = new TableStore(this);
  }

  close(): void {
    this.isClosed = true;
    this.suspension.close();
    this.screen.close();
  }
}
