import type { Area } from "../../../plan/area";
import { FORMATS } from "../../../plan/formats";
import type { Check } from "../../check";
import type { SheetDraft } from "../../sheetDraft";
import type { TemplateContext } from "../../templateContext";
import type { Loan } from "./collateral";
import { HORIZON } from "./yearlyCash";
import { yearsFrom } from "./yearsFrom";

/** The loan over the accounting life, over the economic one, and with rents that fall. */
const CASES = ["Accounting", "Economic", "Falling"] as const;

export interface HarderCases {
  /** Columns Case, DSCR, LLCR, First; a row each case. */
  results: Area;
  checks: Check[];
}

/**
 * What the loan's cover is where the GPU earns only for its economic life, or rents fall faster. The residual, if any,
 * stays with the last year of the accounting life.
 */
export function harderCases(
  draft: SheetDraft,
  { input, words }: TemplateContext,
  { yearly, steps, loan }: { yearly: Area; steps: Area; loan: Loan },
): HarderCases {
  const { harder: say } = words.gpu;
  const [tenor, rate] = [input("Debt_tenor"), input("Debt_rate")];
  draft.section(say.title, say.note);
  const resultRow = draft.row;
  draft.skip(CASES.length + 2);
  const whole = { format: FORMATS.whole, align: "Right" as const };
  const pace = `((1-${input("Falling_rents")})/(1-${input("Rent_decline")}))`;
  const [ends, earned] = [steps.here("Year"), steps.here("Revenue")];
  const cash = draft.table(
    [
      { key: "Year", format: FORMATS.year, align: "Left" },
      { title: say.cases.Accounting, key: "Accounting", ...whole },
      { title: say.cases.Economic, key: "Economic", ...whole },
      { title: say.cases.Falling, key: "Falling", ...whole },
    ],
    yearsFrom(1, HORIZON).map((year, i) => (row: number) => [
      year(row),
      `=${yearly.cell("Net cash", i)}`,
      `=IF($A${row}<=${input("Collateral_life")},$B${row},0)`,
      // A step's rent is that of its beginning; costs stay.
      `=$B${row}-${yearly.cell("Revenue", i)}+SUMPRODUCT((${ends}>$A${row}-1)*(${ends}<=$A${row})*${earned}*${pace}^(${ends}-1/${input("Steps_per_year")}))`,
    ]),
  );
  const after = draft.row;
  draft.row = resultRow;
  const years = cash.here("Year");
  const service = `-PMT(${rate},${tenor},${loan.principal})`;
  const results = draft.table(
    [
      { title: say.over, key: "Case", look: "label" },
      { title: words.gpu.lowestDscr, key: "DSCR", look: "result", format: FORMATS.multiple },
      { title: say.llcr, key: "LLCR", look: "result", format: FORMATS.multiple },
      { title: say.first, key: "First", look: "result", format: FORMATS.year, align: "Right" },
      { title: words.common.whatSays, key: "Note", look: "source" },
    ],
    CASES.map((one) => {
      const flow = cash.here(one);
      const isShort = `(${flow}<${service})*(${years}<=${tenor})`;
      return [
        say.cases[one],
        `=SUMPRODUCT(MIN(${flow}+1000*1000*1000*(${years}>${tenor})))/${service}`,
        `=SUMPRODUCT(${flow}*(${years}<=${tenor})/(1+${rate})^${years})/(${loan.principal})`,
        `=IF(SUMPRODUCT(${isShort})=0,"${words.common.never}",SUMPRODUCT(MIN(${years}+1000*(1-${isShort}))))`,
        say.notes[one],
      ];
    }),
  );
  draft.wrap(`A${results.headerRow}:D${results.headerRow}`);
  draft.wrap(`A${cash.headerRow}:D${cash.headerRow}`);
  draft.state(`B${results.firstRow}:C${results.lastRow}`, `B${results.firstRow}<1`, "bad");
  draft.row = after;
  const lowest = (title: "DSCR" | "LLCR"): string =>
    `INDEX(${loan.cover.column(title)},${title === "DSCR" ? `${tenor}+1` : "1"})`;
  return {
    results,
    checks: [
      {
        ...{ sheet: "GPU", ...say.check, compare: "equal", tolerance: 1e-6 },
        actual: `${results.cell("DSCR", 0)}+${results.cell("LLCR", 0)}`,
        expected: `${lowest("DSCR")}+${lowest("LLCR")}`,
      },
      {
        ...{ sheet: "GPU", ...say.worse, compare: "at most", tolerance: 1e-9 },
        actual: `MAX(${results.cell("LLCR", 1)},IF(${input("Falling_rents")}>=${input("Rent_decline")},${results.cell("LLCR", CASES.length - 1)},0))`,
        expected: results.cell("LLCR", 0),
      },
    ],
  };
}
