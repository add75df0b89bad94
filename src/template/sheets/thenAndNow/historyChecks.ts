import type { Area } from "../../../plan/area";
import type { Check } from "../../check";
import type { TemplateContext } from "../../templateContext";

/** The tables of the sheet. */
export interface HistoryTables {
  /** Columns Date, Promised, Drawn, Share. */
  lucent: Area;
  /** Columns Date, Value, Of its height. */
  nortel: Area;
  /** Columns Date, Most, Escrow, Secured. */
  nvidia: Area;
}

/** What must hold on the Then and now sheet. */
export function historyChecks(
  { words }: TemplateContext,
  { lucent, nortel, nvidia }: HistoryTables,
): Check[] {
  const { checks } = words.thenAndNow;
  const common = { sheet: "Then and now", tolerance: 1e-9, compare: "at most" } as const;
  const excess = (area: Area, part: string, whole: string): string =>
    `MAX(${Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, i) => `N(${area.cell(part, i)})-N(${area.cell(whole, i)})`).join(",")})`;
  return [
    { ...common, ...checks.drawn, actual: excess(lucent, "Drawn", "Promised"), expected: "0" },
    {
      ...{ ...common, ...checks.peak, compare: "equal" },
      actual: `MAX(${nortel.column("Of its height")})`,
      expected: "1",
    },
    { ...common, ...checks.secured, actual: excess(nvidia, "Escrow", "Most"), expected: "0" },
  ];
}
