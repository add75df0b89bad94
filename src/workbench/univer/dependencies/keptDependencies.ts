import type { IFormulaData, IFormulaDependencyTree } from "@univerjs/engine-formula";
import { FormulaDependencyGenerator, FormulaExecuteStageType } from "@univerjs/engine-formula";
import type { IUnitRange } from "@univerjs/core";
import { hasMovingReference, isVolatile } from "./movingReference";
import { runList } from "./runList";
import { SpillAreas } from "./spillAreas";

type Tree = IFormulaDependencyTree;

interface Graph {
  readonly trees: ReadonlyMap<number | string, Tree>;
  readonly volatile: ReadonlySet<Tree>;
  /** What the formulas refer to does not follow the values, so that the graph holds while the formulas are the same. */
  readonly isFixed: boolean;
  readonly data: IFormulaData;
  /** The readers of a formula while it spills over the same area. */
  readonly readers: Map<Tree, { key: string; found: readonly Tree[] }>;
}

/**
 * Finds out what depends on what once and keeps it while only values change, and has formulas calculated after all
 * that they read. Univer 0.25.1 finds it out again for every formula at each calculation; it lets a formula's first cell
 * stand for all that it spills over, and calculates what reads the other cells once more afterwards, but not what spills
 * from those in turn, nor what reads a first cell besides: these would keep old figures.
 */
export class KeptDependencies extends FormulaDependencyGenerator {
  readonly #areas = new SpillAreas(this._currentConfigService, this._runtimeService);
  #graph: Graph | null = null;
  #ran: readonly Tree[] = [];

  override async generate(withModel = false) {
    const config = this._currentConfigService;
    if (withModel || this._featureCalculationManagerService.getReferenceExecutorMap().size > 0) {
      // Features say themselves what is dirty.
      this.#graph = null;
      this._dependencyManagerService.reset();
      return super.generate(withModel);
    }
    const stage = this._runtimeService.getFormulaExecuteStage();
    if (stage === FormulaExecuteStageType.START_DEPENDENCY_ARRAY_FORMULA) return this.#second();
    this.#areas.restart();
    const usable = this.#usable();
    const graph = usable ?? (await this.#build());
    const dirty = usable ? this.#dirty(graph) : this.#dirtyAnew(graph, config.getDirtyRanges());
    return this.#order(graph, dirty);
  }

  /** What formulas spill over by now that no formula has been calculated by; to be asked when a calculation ends. */
  grown(): IUnitRange[] {
    return this.#ran.flatMap((tree) => this.#areas.grown(tree));
  }

  /** Calculates again what reads cells that formulas have come to spill over. */
  async #second() {
    const before = this.#graph;
    if (!before) return [];
    const grown = this.grown();
    if (before.isFixed) return this.#order(before, this.#readersIn(before, grown));
    const graph = await this.#build();
    const dirty = this.#readersIn(graph, this._currentConfigService.getDirtyRanges());
    return this.#order(graph, dirty);
  }

  /** Univer sorts every formula's cell into a tree for this, also where no reference is to be found out. */
  protected override async _calculateListByFunctionRefNode(trees: Tree[]): Promise<void> {
    if (trees.some((tree) => tree.addressFunctionNodes.length > 0)) {
      await super._calculateListByFunctionRefNode(trees);
    }
  }

  #usable(): Graph | null {
    const config = this._currentConfigService;
    const data = config.getDirtyData();
    const saysMoreThanRanges = [
      data.dirtyNameMap,
      data.dirtyDefinedNameMap,
      data.dirtySuperTableMap ?? {},
      data.dirtyUnitFeatureMap,
      data.dirtyUnitOtherFormulaMap,
      data.clearDependencyTreeCache,
    ].some((changes) => Object.keys(changes).length > 0);
    if (saysMoreThanRanges || config.isForceCalculate()) return null;
    return this.#graph?.isFixed && this.#graph.data === config.getFormulaData()
      ? this.#graph
      : null;
  }

  async #build(): Promise<Graph> {
    const config = this._currentConfigService;
    const manager = this._dependencyManagerService;
    manager.closeKdTree();
    manager.reset();
    this._dependencyTreeCache.clear();
    this._dependencyRTreeCacheForAddressFunction.clear();
    this._updateRangeFlatten();
    const others = this._otherFormulaManagerService.getOtherFormulaData();
    const data = config.getFormulaData();
    await this._generateTreeList(data, others, config.getUnitData());
    manager.openKdTree();
    const trees = new Map<number | string, Tree>(this._dependencyTreeCache);
    this._dependencyTreeCache.clear();
    this._runtimeService.clearArrayObjectCache();
    const volatile = new Set<Tree>();
    let isFixed = true;
    for (const tree of trees.values()) {
      const node = this._getTreeNode(tree);
      if (isVolatile(node)) volatile.add(tree);
      isFixed &&= !hasMovingReference(node);
    }
    this.#graph = { trees, volatile, isFixed, data, readers: new Map() };
    return this.#graph;
  }

  /** As Univer finds them when it has looked at every formula. */
  #dirtyAnew(graph: Graph, ranges: readonly IUnitRange[]): Iterable<Tree> {
    const config = this._currentConfigService;
    if (config.isForceCalculate()) return graph.trees.values();
    const names = config.getDirtyNameMap();
    const dirty = new Set(this.#readersIn(graph, ranges));
    for (const tree of graph.trees.values()) {
      if (tree.isDirty || tree.dependencySheetName(names)) dirty.add(tree);
    }
    return dirty;
  }

  #dirty(graph: Graph): Iterable<Tree> {
    const ranges = this._currentConfigService.getDirtyRanges();
    const dirty = new Set([...graph.volatile, ...this.#readersIn(graph, ranges)]);
    for (const tree of graph.trees.values()) {
      const { unitId, subUnitId } = tree;
      const isInside = ranges.some(
        (one) => one.sheetId === subUnitId && one.unitId === unitId && tree.inRangeData(one.range),
      );
      if (isInside) dirty.add(tree);
    }
    return dirty;
  }

  #order(graph: Graph, dirty: Iterable<Tree>) {
    const { list, isCircular } = runList(dirty, (tree) => this.#readersOf(graph, tree));
    if (isCircular) this._runtimeService.enableCycleDependency();
    this.#ran = [...list];
    return list;
  }

  #readersOf(graph: Graph, tree: Tree): readonly Tree[] {
    // Rules of conditional formats fill no cells.
    if (tree.formulaId != null && tree.formulaId !== "") return [];
    const area = this.#areas.use(tree);
    const key = area ? `${area.endRow},${area.endColumn}` : "";
    const known = graph.readers.get(tree);
    if (known?.key === key) return known.found;
    const { unitId, subUnitId: sheetId } = tree;
    const ranges = [...tree.toRTreeItem(), ...(area ? [{ unitId, sheetId, range: area }] : [])];
    const found = this.#readersIn(graph, ranges);
    graph.readers.set(tree, { key, found });
    return found;
  }

  #readersIn({ trees }: Graph, ranges: readonly IUnitRange[]): readonly Tree[] {
    const all = [...ranges];
    const ids = new Set([
      ...this._dependencyManagerService.searchDependency(all),
      ...this._dependencyRTreeCacheForAddressFunction.bulkSearch(all),
    ]);
    return [...ids].map((id) => trees.get(id)).filter((tree) => tree !== undefined);
  }
}
