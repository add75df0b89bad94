import { ASSUMPTION, type Unit } from "./assumption";
import type { SheetWords } from "../../words/sheets/en";

/** A figure of one lab; before `since` it is `before`, an assumption, or not known. */
interface Figure {
  value: number;
  since?: string;
  before?: number;
}

export type LabInput =
  | "revenue"
  | "growth"
  | "margin"
  | "cost"
  | "costGrowth"
  | "beyond"
  | "cash"
  | "equity"
  | "debt"
  | "advertising"
  | "advertisingGrowth"
  | "other";

export interface LabRow {
  input: LabInput;
  label: string;
  unit: Unit;
  source: string;
  reason: string;
  figures: readonly [Figure, Figure, Figure];
}

const same = (value: number): LabRow["figures"] => [{ value }, { value }, { value }];
const DRAFT = "2026-09-28";

/** What the Funding sheet assumes of OpenAI, Anthropic and a company of the reader's own. */
export function labRows({ funding }: SheetWords): readonly LabRow[] {
  const { rows } = funding;
  const assumed = { source: ASSUMPTION };
  const bn = { unit: "USD bn a year" } as const;
  const rate = { unit: "per year" } as const;
  return [
    {
      ...{ input: "revenue", ...rows.revenue, ...bn },
      source: "Anthropic: draft prospectus, via Reuters, 2026-09-28: 4.59 in 2025",
      figures: [{ value: 0 }, { value: 4.59, since: DRAFT, before: 5 }, { value: 1 }],
    },
    { ...{ input: "growth", ...rows.growth, ...rate, ...assumed }, figures: same(0.6) },
    { input: "margin", ...rows.margin, unit: "share of revenue", ...assumed, figures: same(0.75) },
    {
      ...{ input: "cost", ...rows.cost, ...bn },
      source: "OpenAI: accounts in the FT, 2026; Anthropic: draft prospectus",
      figures: [
        { value: 16.8, since: "2026-09-01", before: 10 },
        { value: 5.32, since: DRAFT, before: 4 },
        { value: 0.5 },
      ],
    },
    { ...{ input: "costGrowth", ...rows.costGrowth, ...rate, ...assumed }, figures: same(0.25) },
    {
      ...{ input: "beyond", ...rows.beyond, ...bn, ...assumed },
      figures: [{ value: 0 }, { value: 0 }, { value: 0.5 }],
    },
    {
      ...{ input: "cash", ...rows.cash, unit: "USD bn" },
      source: "Anthropic: draft prospectus, 2026-09-28: end of 2025",
      figures: [{ value: 0 }, { value: 20.28, since: DRAFT }, { value: 1 }],
    },
    { ...{ input: "equity", ...rows.equity, ...bn, ...assumed }, figures: same(0) },
    { ...{ input: "debt", ...rows.debt, ...bn, ...assumed }, figures: same(0) },
    {
      ...{ input: "advertising", ...rows.advertising, ...bn, ...assumed },
      figures: [{ value: 1 }, { value: 0 }, { value: 0 }],
    },
    {
      ...{ input: "advertisingGrowth", ...rows.advertisingGrowth, ...rate, ...assumed },
      figures: same(0.5),
    },
    { ...{ input: "other", ...rows.other, ...bn, ...assumed }, figures: same(0) },
  ];
}
