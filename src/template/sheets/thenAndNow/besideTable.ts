import type { Area } from "../../../plan/area";
import { FORMATS } from "../../../plan/formats";
import type { SheetDraft } from "../../sheetDraft";
import type { TemplateContext } from "../../templateContext";
import { label, right } from "./historyColumns";

/** The telecom years and today in single figures. */
export function besideTable(
  draft: SheetDraft,
  { words }: TemplateContext,
  { lucent, years, nvidia, now }: Record<"lucent" | "years" | "nvidia" | "now", Area>,
): Area {
  const { thenAndNow: say, units } = words;
  const [revenue, receivables, days, months] = [0, 1, 2, 3].map((i) => now.cell("Value", i));
  const ifKnown = (formula: string): string =>
    `=IF(ISNUMBER(${revenue}),${formula},"${words.common.notKnown}")`;
  draft.section(say.beside);
  const area = draft.table(
    [
      label("Figure"),
      { key: "Value", look: "result", format: FORMATS.share, ...right },
      { key: "Unit", look: "unit" },
    ],
    [
      [
        say.lucentPeak,
        `=MAX(${lucent.column("Promised")})/${years.cell("Revenue", 0)}`,
        units["of revenue"],
      ],
      [
        say.nvidiaNow,
        ifKnown(`MAX(${nvidia.column("Most")})/(${revenue}*12/${months})`),
        units["of revenue"],
      ],
      [
        say.lucentFailed,
        `=SUM(${years.column("Provisions")})/MAX(${lucent.column("Drawn")})`,
        units.share,
      ],
      [say.receivableDays, ifKnown(`${receivables}/${revenue}*${days}`), say.days],
    ],
  );
  draft.format(`B${area.lastRow}`, FORMATS.whole);
  return area;
}
