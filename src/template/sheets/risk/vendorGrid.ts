import { vendorSteps } from "../../../deals/assumptions/gridSteps";
import type { Area } from "../../../plan/area";
import type { SheetDraft } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import { columnLetter } from "../../../plan/sheetPlan";
import type { TemplateContext } from "../../templateContext";
import type { InputsSheet } from "../inputsSheet";
import { grid, type Grid } from "./grid";
import { letterProbability, type VendorFlows } from "./vendorFlows";

export interface VendorGrid extends Grid {
  /** Columns Now on Inputs, Value; the rows are NOW_ROWS. */
  now: Area;
}

/** Rows of what Inputs has now. */
export const NOW_ROWS = { share: 0, letters: 1 } as const;

/** The traced share of a vendor's receipts, by what becomes of letters of intent and by its outside revenue. */
export function vendorGrid(
  draft: SheetDraft,
  context: TemplateContext,
  inputs: InputsSheet,
  flows: VendorFlows,
): VendorGrid {
  const { input } = context;
  const vendor = input("Vendor_company");
  draft.section(
    `="${context.words.risk.circularShare}"&${vendor}&"${context.words.risk.sReceiptsLettersIntentOutside}"`,
    context.words.risk.tracedOverHorizonAllReceipts,
  );
  const now = nowTable(draft, context, inputs, flows);
  const { flowsAt, receiptsAt } = flows;
  const steps = inputs.vendorSteps;
  const found = grid(
    draft,
    {
      down: {
        label: context.words.risk.lettersIntentFulfilled.label,
        values: vendorSteps().map((_, i) => steps.cell("Letters", i)),
        format: FORMATS.share,
        now: now.cell("Value", NOW_ROWS.letters),
      },
      across: {
        label: context.words.risk.outsideRevenueInputs.label,
        values: vendorSteps().map((_, i) => steps.cell("Outside", i)),
        format: FORMATS.share,
        now: "1",
      },
      format: FORMATS.share,
    },
    (rows, columns) => {
      const [top] = rows.match(/\d+/) ?? [];
      const [header] = columns.match(/\d+/) ?? [];
      return vendorSteps().map((_, r) =>
        vendorSteps().map((_, c) => {
          const letters = `$A${Number(top) + r}`;
          const outside = `${columnLetter(c + 1)}$${header}`;
          return `=IF(${receiptsAt(letters, outside)}=0,"–",OURO.CIRCULAR_SHARE(${flowsAt(letters, outside)},${vendor}))`;
        }),
      );
    },
  );
  return { ...found, now };
}

function nowTable(
  draft: SheetDraft,
  context: TemplateContext,
  inputs: InputsSheet,
  { flowsNow, receiptsNow }: VendorFlows,
): Area {
  const vendor = context.input("Vendor_company");
  return draft.table(
    [
      { key: "Now on Inputs", look: "label" },
      { key: "Value", look: "result", format: FORMATS.share },
      { key: "Unit", look: "unit" },
    ],
    [
      [
        context.words.risk.circularShareTraced,
        `=IF(${receiptsNow}=0,"–",OURO.CIRCULAR_SHARE(${flowsNow},${vendor}))`,
        context.words.common.receipts,
      ],
      [
        context.words.risk.lettersIntentCountedAt,
        `=IF(${context.input("Count_uncertain")}="yes",${letterProbability(context, inputs)},0)`,
        context.words.risk.probability,
      ],
    ],
  );
}
