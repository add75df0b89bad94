import type { SheetDraft } from "../../sheetDraft";
import { columnLetter, quoted } from "../../../plan/sheetPlan";

/** A grid of results over two axes. */
export interface Grid {
  /** The axes and the results, for a formula on any sheet. */
  down: string;
  across: string;
  body: string;
}

interface Axis {
  label: string;
  /** A formula each, without "=". */
  values: string[];
  format: string;
  /** What Inputs has now, without "=". */
  now: string;
}

/**
 * A heat map from column A: one axis down, one across, the values of Inputs marked on both. `bodyOf` gives the
 * rows of results, or the one formula that spills over all of them.
 */
export function grid(
  draft: SheetDraft,
  { down, across, format }: { down: Axis; across: Axis; format: string },
  bodyOf: (rows: string, columns: string) => string[][],
): Grid {
  draft.put(`B${draft.row}`, [[across.label]]);
  draft.look(`B${draft.row}`, "heading");
  draft.row++;
  const header = draft.row;
  const [first, last] = [header + 1, header + down.values.length];
  const right = columnLetter(across.values.length);
  const rows = `$A$${first}:$A$${last}`;
  const columns = `$B$${header}:$${right}$${header}`;
  const body = `B${first}:${right}${last}`;
  draft.put(`A${header}`, [[down.label, ...across.values.map((value) => `=${value}`)]]);
  draft.put(
    `A${first}`,
    down.values.map((value) => [`=${value}`]),
  );
  draft.put(`B${first}`, bodyOf(rows, columns));
  draft.look(`A${header}:${right}${header}`, "header");
  draft.align(`B${header}:${right}${header}`, "Right");
  draft.align(`A${first}:A${last}`, "Left");
  draft.align(body, "Right");
  draft.format(`B${header}:${right}${header}`, across.format);
  draft.format(`A${first}:A${last}`, down.format);
  draft.format(body, format);
  draft.state(`A${first}:A${last}`, `$A${first}=${down.now}`, "base");
  draft.state(`B${header}:${right}${header}`, `B$${header}=${across.now}`, "base");
  draft.plan.heat = [...(draft.plan.heat ?? []), body];
  draft.row = last + 2;
  const sheet = `${quoted(draft.sheet)}!`;
  const fixed = `$B$${first}:$${right}$${last}`;
  return { down: sheet + rows, across: sheet + columns, body: sheet + fixed };
}
