import { ExcelError } from "./errors";

export interface Fault {
  readonly code: string;
  readonly message: string;
}

interface PlannedFault extends Fault {
  readonly call: string;
  skip: number;
}

/** The name of every call, and of every batch before its first. */
const ANY = "*";
export const SYNC = "RequestContext.sync";

/** Failures a test has ordered, e.g. "Excel refuses the second write of Range.values". */
export class Faults {
  readonly #planned: PlannedFault[] = [];

  /**
   * @param call  class and member as the add-in spells them: "Range.values", "WorksheetCollection.add"; "*" is
   *              any call, "RequestContext.sync" a whole batch
   */
  plan(call: string, fault: Fault, skip = 0): void {
    this.#planned.push({ call, ...fault, skip });
  }

  /** Forgets what was planned; returns how many of these have not come. */
  clear(): number {
    return this.#planned.splice(0).length;
  }

  /** Throws the fault planned for this call, once. */
  check(call: string): void {
    const index = this.#planned.findIndex(
      (planned) => planned.call === call || planned.call === ANY,
    );
    const planned = index < 0 ? undefined : this.#planned[index];
    if (!planned) return;
    if (planned.skip > 0) {
      planned.skip -= 1;
      return;
    }
    this.#planned.splice(index, 1);
    throw new ExcelError(planned.code, planned.message);
  }
}
