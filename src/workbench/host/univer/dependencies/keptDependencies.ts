import type { IUnitRange } from "@univerjs/core";
import type { IFormulaDependencyTree } from "@univerjs/engine-formula";
import { FormulaDependencyGenerator } from "@univerjs/engine-formula";
import { hasMovingReference, isVolatile } from "./nodeTraits";
import type { FormulaSnapshot } from "./sameFormulas";
import { hasSameFormulas, snapshotFormulas } from "./sameFormulas";

type Trees = Map<number, IFormulaDependencyTree>;

interface Kept {
  readonly trees: Trees;
  readonly volatile: ReadonlySet<IFormulaDependencyTree>;
  /** Formulas whose references follow the values, and what they last led to. */
  readonly moving: ReadonlyMap<IFormulaDependencyTree, string>;
  readonly snapshot: FormulaSnapshot;
}

/**
 * Finds out what depends on what once and keeps it while only values change. Univer 0.25.1 does it again for
 * every formula at each calculation, and adds what it finds to what it found before, so that every calculation of a
 * workbook takes longer than the one before.
 */
export class KeptDependencies extends FormulaDependencyGenerator {
  #kept: Kept | null = null;
  #built: Trees = new Map();
  #hasAddressFunctions = false;

  forget(): void {
    this.#kept = null;
  }

  override async generate(withModel = false) {
    const kept = withModel ? null : await this.#usable();
    return kept ? this.#fromKept(kept) : this.#anew(withModel);
  }

  async #anew(withModel: boolean) {
    this.#kept = null;
    this._dependencyManagerService.reset();
    const list = await super.generate(withModel);
    // OFFSET and INDIRECT lead where only Univer's own way finds out.
    if (!this.#hasAddressFunctions) await this.#keep(this.#built);
    return list;
  }

  async #keep(trees: Trees): Promise<void> {
    const volatile = new Set<IFormulaDependencyTree>();
    const moving = new Map<IFormulaDependencyTree, string>();
    for (const tree of trees.values()) {
      // Features say themselves what is dirty.
      if (tree.getDirtyData) return;
      const node = this._getTreeNode(tree);
      if (isVolatile(node)) volatile.add(tree);
      if (hasMovingReference(node)) moving.set(tree, await this.#references(tree));
    }
    this._runtimeService.clearArrayObjectCache();
    this._dependencyManagerService.openKdTree();
    const config = this._currentConfigService;
    const snapshot = snapshotFormulas(config.getFormulaData(), config.getUnitData());
    this.#kept = { trees, volatile, moving, snapshot };
  }

  async #usable(): Promise<Kept | null> {
    const kept = this.#kept;
    const config = this._currentConfigService;
    if (!kept || config.isForceCalculate() || this.#saysMoreThanRanges()) return null;
    if (!hasSameFormulas(kept.snapshot, config.getFormulaData(), config.getUnitData())) return null;
    for (const [tree, references] of kept.moving) {
      if ((await this.#references(tree)) !== references) return null;
    }
    return kept;
  }

  /** Names, sheets, tables or rules have changed. */
  #saysMoreThanRanges(): boolean {
    const data = this._currentConfigService.getDirtyData();
    return [
      data.dirtyNameMap,
      data.dirtyDefinedNameMap,
      data.dirtySuperTableMap ?? {},
      data.dirtyUnitFeatureMap,
      data.dirtyUnitOtherFormulaMap,
      data.clearDependencyTreeCache,
    ].some((changes) => Object.keys(changes).length > 0);
  }

  async #references(tree: IFormulaDependencyTree): Promise<string> {
    const { row, column, rowCount, columnCount, subUnitId, unitId, refOffsetX, refOffsetY } = tree;
    this._runtimeService.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
    const node = this._getTreeNode(tree);
    return JSON.stringify(await this._getRangeListByNode({ node, refOffsetX, refOffsetY }));
  }

  #fromKept({ trees, volatile }: Kept) {
    this._dependencyTreeCache = trees;
    const dirty = this._currentConfigService.getDirtyRanges();
    for (const tree of trees.values()) {
      tree.resetState();
      tree.isDirty = volatile.has(tree) || this.#isInside(tree, dirty);
    }
    const list = this._calculateRunList(this._getUpdateTreeListAndMakeDependency());
    if (this._checkIsCycleDependency(list)) this._runtimeService.enableCycleDependency();
    this._dependencyTreeCache = new Map();
    this._runtimeService.clearArrayObjectCache();
    return list;
  }

  #isInside(tree: IFormulaDependencyTree, dirty: readonly IUnitRange[]): boolean {
    const excluded = this._currentConfigService.getExcludedRange()?.[tree.unitId]?.[tree.subUnitId];
    if (excluded?.getValue(tree.row, tree.column)) return false;
    return dirty.some(
      ({ sheetId, range }) => sheetId === tree.subUnitId && tree.inRangeData(range),
    );
  }

  /**
   * Univer lets a formula's first cell alone stand for all that it spills over: what reads the others would be
   * calculated before it, or not at all where one spilled table feeds another.
   */
  protected override _createFDtree(
    ...given: Parameters<FormulaDependencyGenerator["_createFDtree"]>
  ) {
    const tree = super._createFDtree(...given);
    const plain = tree.toRTreeItem.bind(tree);
    tree.toRTreeItem = () => [...plain(), ...this.#spilled(tree)];
    return tree;
  }

  /** What the formula spilled over before, and does now. */
  #spilled({ unitId, subUnitId: sheetId, row, column }: IFormulaDependencyTree): IUnitRange[] {
    const now = this._runtimeService.getUnitArrayFormula();
    const before = this._currentConfigService.getArrayFormulaRange();
    return [before, now]
      .map((ranges) => ranges[unitId]?.[sheetId]?.[row]?.[column])
      .filter((range) => range != null)
      .map((range) => ({ unitId, sheetId, range }));
  }

  /** As Univer's, but the formulas' references stay. */
  protected override _getUpdateTreeListAndMakeDependency(): IFormulaDependencyTree[] {
    this.#built = new Map(this._dependencyTreeCache);
    const config = this._currentConfigService;
    const dirty = config.getDirtyRanges();
    const followers = this._dependencyManagerService.searchDependency(dirty);
    const addressed = this._dependencyRTreeCacheForAddressFunction.bulkSearch(dirty);
    return [...this._dependencyTreeCache.values()].filter(
      (tree) =>
        config.isForceCalculate() ||
        tree.isDirty ||
        tree.dependencySheetName(config.getDirtyNameMap()) ||
        ((followers.has(tree.treeId) || addressed.has(tree.treeId)) &&
          !tree.isExcludeRange(config.getExcludedRange())),
    );
  }

  /** Only OFFSET and INDIRECT ask for what this does for every formula. */
  protected override async _calculateListByFunctionRefNode(
    trees: IFormulaDependencyTree[],
  ): Promise<void> {
    this.#hasAddressFunctions = trees.some((tree) => tree.addressFunctionNodes.length > 0);
    if (this.#hasAddressFunctions) {
      await super._calculateListByFunctionRefNode(trees);
    }
  }
}
