import type { Area } from "../../plan/area";
import type { SheetDraft } from "../sheetDraft";
import type { Content } from "../../plan/sheetPlan";

/** One figure on a row: what it is called, how it is computed, what it says. */
export interface Figure {
  label: string;
  /** With "=". */
  formula: string;
  format?: string;
  unit: string;
  note: Content;
}

/** A table of single figures; columns Label, Value, Unit, Note. The unit has room for two columns. */
export function figures(draft: SheetDraft, title: string, rows: readonly Figure[]): Area {
  const area = draft.table(
    [
      { title, key: "Label", look: "label" },
      { key: "Value", look: "result", align: "Right" },
      { key: "Unit", look: "unit" },
      { title: "", key: "Room", look: "unit" },
      { title: draft.words.common.whatSays, key: "Note", look: "source" },
    ],
    rows.map(({ label, formula, unit, note }) => [label, formula, unit, "", note]),
  );
  rows.forEach(({ format }, i) => {
    if (format !== undefined) draft.format(`B${area.firstRow + i}`, format);
  });
  return area;
}
