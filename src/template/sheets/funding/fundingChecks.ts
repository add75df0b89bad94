import type { Area } from "../../../plan/area";
import type { Check } from "../../check";
import type { TemplateContext } from "../../templateContext";
import { YEAR_KEYS, type FlowsSheet } from "../flowsSheet";
import { labRows, type LabInput } from "../../../deals/assumptions/labFunding";
import { FINANCING, LAB_COLUMNS, LINES } from "./waterfall";

const ROUNDING = 1e-6;

interface Parts {
  inputs: Area;
  labs: readonly Area[];
  firstYear: string;
}

export function fundingChecks(
  { words }: TemplateContext,
  { flows, year }: FlowsSheet,
  { inputs, labs, firstYear }: Parts,
): Check[] {
  const { checks } = words.funding;
  const rows = labRows(words);
  const input = (lab: number, name: LabInput): string =>
    inputs.cell(LAB_COLUMNS[lab], 1 + rows.findIndex((row) => row.input === name));
  const total = (lab: Area, line: (typeof LINES)[number]): string =>
    lab.cell("Total", LINES.indexOf(line));
  const last = YEAR_KEYS[YEAR_KEYS.length - 1];
  const end = (lab: Area): string => lab.cell(last, LINES.indexOf("end"));
  const sources = (
    ["gross", "equity", "vendor", "debt", "advertising", "other", "gap"] as const
  ).map((line) => (lab: Area) => total(lab, line));
  const ends = labs.map(
    (lab, i) =>
      `N(${input(i, "cash")})+${sources.map((of) => of(lab)).join("+")}-${total(lab, "cost")}-${total(lab, "due")}`,
  );
  const all = flows.column(YEAR_KEYS[0], last);
  const years = `${year(0)}:${year(YEAR_KEYS.length - 1).replace(/^.*!/, "")}`;
  const [first] = labs;
  const isFinancing = FINANCING.map((kind) => `(${flows.column("Kind")}="${kind}")`).join("+");
  const common = { sheet: "Funding", tolerance: ROUNDING } as const;
  return [
    {
      ...{ ...common, ...checks.balance, compare: "equal" },
      actual: ends.join("+"),
      expected: labs.map(end).join("+"),
    },
    {
      ...{ ...common, ...checks.once, compare: "equal" },
      actual: `${total(first, "equity")}+${total(first, "vendor")}+${total(first, "debt")}`,
      // Blank rows of Flows hold texts, which no product takes.
      expected: `SUMPRODUCT((${flows.column("To")}=${inputs.cell(LAB_COLUMNS[0], 0)})*(${isFinancing})*(${years}>=${firstYear})*IF(ISNUMBER(${all}),${all},0))+(N(${input(0, "equity")})+N(${input(0, "debt")}))*SUMPRODUCT(1*(${years}>=${firstYear}))`,
    },
    {
      ...{ ...common, ...checks.share, compare: "at most" },
      actual: labs.map((lab) => total(lab, "vendor")).join("+"),
      expected: labs
        .map((lab) => `${total(lab, "cost")}+${total(lab, "due")}+${end(lab)}`)
        .join("+"),
    },
  ];
}
