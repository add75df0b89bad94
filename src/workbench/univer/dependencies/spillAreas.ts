import type { IRange, IUnitRange } from "@univerjs/core";
import type {
  IFormulaCurrentConfigService,
  IFormulaDependencyTree,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import { difference } from "../spillSizes";

const BLOCKED = "#SPILL!";

/**
 * Where formulas spill: before a calculation what they spilled over last, in it what they spill over now. Remembers which
 * areas the order of a calculation was based on.
 */
export class SpillAreas {
  readonly #used = new Map<IFormulaDependencyTree, IRange | null>();

  constructor(
    private readonly config: IFormulaCurrentConfigService,
    private readonly runtime: IFormulaRuntimeService,
  ) {}

  restart(): void {
    this.#used.clear();
  }

  /** What else than its own cell the formula fills; to be asked for each formula that is put in order. */
  use(tree: IFormulaDependencyTree): IRange | null {
    const area = this.now(tree) ?? this.#before(tree);
    this.#used.set(tree, area);
    return area;
  }

  /** The cells that the formula spills over by now and that were not known when the order was made. */
  grown(tree: IFormulaDependencyTree): IUnitRange[] {
    const now = this.now(tree);
    if (!now) return [];
    const { startRow, startColumn } = now;
    const alone = { ...now, endRow: startRow, endColumn: startColumn };
    const { unitId, subUnitId: sheetId } = tree;
    return difference(now, this.#used.get(tree) ?? alone).map((range) => ({
      unitId,
      sheetId,
      range,
    }));
  }

  now({ unitId, subUnitId, row, column }: IFormulaDependencyTree): IRange | null {
    const cell = this.runtime.getUnitData()[unitId]?.[subUnitId]?.getValue(row, column);
    if (!cell || cell.v === BLOCKED) return null;
    return this.runtime.getUnitArrayFormula()[unitId]?.[subUnitId]?.[row]?.[column] ?? null;
  }

  /** Univer remembers an area also where the formula could not spill over it. */
  #before({ unitId, subUnitId, row, column }: IFormulaDependencyTree): IRange | null {
    const range = this.config.getArrayFormulaRange()[unitId]?.[subUnitId]?.[row]?.[column];
    if (!range) return null;
    const cell = this.config.getUnitData()[unitId][subUnitId].cellData.getValue(row, column);
    return cell?.v === BLOCKED ? null : range;
  }
}
