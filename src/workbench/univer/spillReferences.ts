import type { BaseAstNode, LexerNode } from "@univerjs/engine-formula";
import {
  BaseReferenceObject,
  FormulaDataModel,
  IFormulaRuntimeService,
  RangeReferenceObject,
  SuffixNodeFactory,
} from "@univerjs/engine-formula";
import type { Injector, IRange, Nullable } from "@univerjs/core";
import { errorValue } from "../functions/answer";

/**
 * Makes "A5#" mean what the formula in A5 spills over. Univer 0.25.1 parses the operator and knows that the formula
 * depends on A5, but evaluates it to #VALUE! (a todo in its source).
 */
export function supportSpillReferences(injector: Injector): void {
  const factory = injector.get(SuffixNodeFactory);
  const create = factory.checkAndCreateNodeType.bind(factory);
  factory.checkAndCreateNodeType = (param: LexerNode | string) => {
    const node = create(param);
    if (node && typeof param !== "string" && param.getToken().trim() === "#") {
      node.execute = () => {
        evaluate(injector, node);
      };
    }
    return node;
  };
}

function evaluate(injector: Injector, node: BaseAstNode): void {
  const anchor = node.getChildren()[0]?.getValue();
  if (!(anchor instanceof BaseReferenceObject) || !anchor.isCell()) {
    node.setValue(errorValue("#REF!"));
    return;
  }
  // Univer evaluates the operator before the anchor too, to learn what the formula depends on; the anchor
  // itself is then the answer, and shows its error (#BUSY!, #SPILL!) where it has one.
  node.setValue(rangeLike(anchor, spilledRange(injector, anchor) ?? anchor.getRangePosition()));
}

/** What the anchor spilled over in this calculation, or else in the last. */
function spilledRange(injector: Injector, anchor: BaseReferenceObject): Nullable<IRange> {
  const { startRow, startColumn } = anchor.getRangePosition();
  const runtime = injector.get(IFormulaRuntimeService).getUnitArrayFormula();
  const model = injector.get(FormulaDataModel).getArrayFormulaRange();
  const read = (ranges: typeof model): Nullable<IRange> =>
    ranges[anchor.getUnitId()]?.[anchor.getSheetId()]?.[startRow]?.[startColumn];
  return read(runtime) ?? read(model);
}

function rangeLike(anchor: BaseReferenceObject, range: IRange): RangeReferenceObject {
  const reference = new RangeReferenceObject(range, anchor.getSheetId(), anchor.getUnitId());
  reference.setDefaultUnitId(anchor.getUnitId());
  reference.setDefaultSheetId(anchor.getSheetId());
  reference.setUnitData(anchor.getUnitData());
  reference.setUnitStylesData(anchor.getUnitStylesData());
  reference.setRuntimeData(anchor.getRuntimeData());
  reference.setArrayFormulaCellData(anchor.getArrayFormulaCellData());
  reference.setArrayFormulaRange(anchor.getArrayFormulaRange());
  reference.setRuntimeArrayFormulaCellData(anchor.getRuntimeArrayFormulaCellData());
  reference.setRuntimeArrayFormulaRange(anchor.getRuntimeArrayFormulaRange());
  reference.setRuntimeFeatureCellData(anchor.getRuntimeFeatureCellData());
  return reference;
}
