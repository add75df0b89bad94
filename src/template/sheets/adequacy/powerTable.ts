import type { Area } from "../../../plan/area";
import type { Draft } from "../../../plan/draft";
import { FORMATS } from "../../../plan/formats";
import type { Check } from "../../check";
import type { TemplateContext } from "../../templateContext";
import type { DealsSheet } from "../dealsSheet";

/** Power of the customer's deals; columns Power, GW, Reactors, GPUs m, Share of need. */
export interface Power {
  table: Area;
  /** Cells of GW, for a formula on any sheet. */
  gw: Record<"announced" | "counted" | "energised", string>;
  /** In operation ÷ announced. */
  energisedShare: string;
  checks: Check[];
}

const ARTICLE_GW = `OURO.BENCHMARK("OpenAI deals power")`;
const NEEDED_GW = `OURO.BENCHMARK("Power needed by 2030")`;

/** What the customer's deals need in power, and what that means in reactors and GPUs. */
export function powerTable(draft: Draft, { input }: TemplateContext, { legs }: DealsSheet): Power {
  draft.section(
    "Power: how much the deals need",
    "The customer's deals are those it pays in or is paid in. Counted = GW × probability where Deals includes the leg. GPUs = GW ÷ (kW per GPU × PUE). Need: about 200 GW for AI by 2030, a gap of about 50 (National Business Daily).",
  );
  const customer = input("AI_customer");
  const gw = legs.column("GW");
  const isParty = `((${legs.column("From")}=${customer})+(${legs.column("To")}=${customer})>0)`;
  const counts = `(${legs.column("Status")}<>"superseded")*(${legs.column("Status")}<>"umbrella")`;
  const rows: [string, string, string][] = [
    [
      "Announced by the customer's deals",
      `=SUMPRODUCT(${isParty}*${counts},${gw})`,
      "Headlines; superseded and umbrella deals left out",
    ],
    [
      "Counted of it",
      `=SUMPRODUCT(${isParty}*(${legs.column("Include")}="yes"),${gw},${legs.column("Probability")})`,
      "What the required revenue below is for",
    ],
    ["In operation", `=${input("Energised_power")}`, "An input: what runs today"],
    ["In the article", `=${ARTICLE_GW}`, "Nvidia 10, AMD 6, Oracle 4.5: compared with 20 reactors"],
    ["Short by 2030, all of AI", `=OURO.BENCHMARK("Power gap by 2030")`, "The article's gap"],
  ];
  const table = draft.table(
    [
      { title: "Power", look: "label" },
      { title: "GW", look: "result", format: FORMATS.amount },
      { title: "Reactors", format: FORMATS.amount },
      { title: "GPUs, m", format: FORMATS.amount },
      { title: "Of need", format: FORMATS.share },
      { title: "What it says", look: "source" },
    ],
    rows.map(([label, formula, note]) => (row: number) => [
      label,
      formula,
      `=B${row}/${input("Power_per_reactor")}`,
      `=OURO.GW_TO_GPUS(B${row},${input("Power_per_GPU")},${input("Site_PUE")})/1000/1000`,
      `=B${row}/${NEEDED_GW}`,
      note,
    ]),
  );
  const [announced, counted, energised] = [0, 1, 2].map((i) => table.cell("GW", i));
  return {
    table,
    gw: { announced, counted, energised },
    energisedShare: `IF(${announced}=0,0,${energised}/${announced})`,
    checks: [
      {
        sheet: "Adequacy",
        label: "GPUs × kW × PUE are the power again, in GW",
        actual: `${table.cell("GPUs, m", 0)}*${input("Power_per_GPU")}*${input("Site_PUE")}`,
        expected: announced,
        tolerance: 1e-6,
        compare: "equal",
        reason: "Millions of kW are GW",
      },
      {
        sheet: "Adequacy",
        label: "Counted power is no more than all power of the customer's deals",
        actual: counted,
        expected: `SUMPRODUCT(${isParty}*1,${gw})`,
        tolerance: 1e-9,
        compare: "at most",
        reason: "Probabilities are at most 1",
      },
      {
        sheet: "Adequacy",
        label: "The article's power is its reactors, about 1 GW each",
        actual: table.cell("Reactors", 3),
        expected: `OURO.BENCHMARK("Nuclear reactors")`,
        tolerance: 1,
        compare: "equal",
        reason: "National Business Daily, October 2025: more than 20 GW, 20 reactors",
      },
    ],
  };
}
