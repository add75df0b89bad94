import { excelError } from "../protocol/errors";
import type { ExcelClass, ExcelObject } from "../protocol/excelObject";
import type { ConditionalFormat } from "../book/conditionalFormat";
import { flag, text } from "./arguments";
import { readCellValueRule, readScale, readTextRule, scaleCriteria } from "./conditionalRules";
import { changeFormat, readFormat } from "./formatTarget";
import type { FormatTarget, Make } from "./make";

type Type = ConditionalFormat["type"];

export const conditionalFormatClass = (make: Make): ExcelClass<FormatTarget> => {
  const part = (type: Type, of: (target: FormatTarget) => ExcelObject) => ({
    plain: (target: FormatTarget) => {
      if (readFormat(target).type !== type) throw excelError("InvalidOperation");
      return of(target);
    },
    orNull: (target: FormatTarget) => (readFormat(target).type === type ? of(target) : null),
  });
  const custom = part("Custom", make.customFormat);
  const cellValue = part("CellValue", make.cellValueFormat);
  const textFormat = part("ContainsText", make.textFormat);
  const scale = part("ColorScale", make.scaleFormat);
  return {
    name: "ConditionalFormat",
    identity: (target) => ({ Id: readFormat(target).id }),
    get: {
      Id: (target) => readFormat(target).id,
      Type: (target) => readFormat(target).type,
      StopIfTrue: (target) => readFormat(target).stopIfTrue,
      // The one added last comes first, as in Excel.
      Priority: (target) => {
        const formats = target.book.conditionalFormats.on(readFormat(target).sheetId);
        return formats.length - 1 - formats.indexOf(readFormat(target));
      },
    },
    set: {
      StopIfTrue: (target, stop) => {
        changeFormat(target, { stopIfTrue: flag(stop) });
      },
    },
    child: {
      Custom: custom.plain,
      CustomOrNullObject: custom.orNull,
      CellValue: cellValue.plain,
      CellValueOrNullObject: cellValue.orNull,
      TextComparison: textFormat.plain,
      TextComparisonOrNullObject: textFormat.orNull,
      ColorScale: scale.plain,
      ColorScaleOrNullObject: scale.orNull,
    },
    call: {
      Delete: (target) => {
        target.book.conditionalFormats.delete(readFormat(target));
      },
      GetRange: (target) => make.range({ book: target.book, ...readFormat(target) }),
      GetRangeOrNullObject: (target) => make.range({ book: target.book, ...readFormat(target) }),
    },
  };
};

export const customFormatClass = (make: Make): ExcelClass<FormatTarget> => ({
  name: "CustomConditionalFormat",
  child: { Format: make.conditionalLook, Rule: make.customRule },
});

export const customRuleClass = (): ExcelClass<FormatTarget> => ({
  name: "ConditionalFormatRule",
  get: { Formula: (target) => readFormat(target).formula ?? "" },
  set: {
    Formula: (target, formula) => {
      changeFormat(target, { formula: text(formula) });
    },
  },
});

export const cellValueFormatClass = (make: Make): ExcelClass<FormatTarget> => ({
  name: "CellValueConditionalFormat",
  get: { Rule: (target) => readFormat(target).cellValue },
  set: {
    Rule: (target, rule) => {
      changeFormat(target, { cellValue: readCellValueRule(rule) });
    },
  },
  child: { Format: make.conditionalLook },
});

export const textFormatClass = (make: Make): ExcelClass<FormatTarget> => ({
  name: "TextConditionalFormat",
  get: { Rule: (target) => readFormat(target).text },
  set: {
    Rule: (target, rule) => {
      changeFormat(target, { text: readTextRule(rule) });
    },
  },
  child: { Format: make.conditionalLook },
});

export const scaleFormatClass = (): ExcelClass<FormatTarget> => ({
  name: "ColorScaleConditionalFormat",
  get: {
    Criteria: (target) => scaleCriteria(readFormat(target).scale),
    ThreeColorScale: (target) => readFormat(target).scale?.length === 3,
  },
  set: {
    Criteria: (target, criteria) => {
      changeFormat(target, { scale: readScale(criteria) });
    },
  },
});
