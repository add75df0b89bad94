import type { Area } from "../../../plan/area";
import type { SheetDraft } from "../../sheetDraft";
import { FORMATS } from "../../../plan/formats";
import { sentence } from "../../sentence";
import type { Check } from "../../check";
import type { TemplateContext } from "../../templateContext";
import type { DealsSheet } from "../dealsSheet";
import type { InputsSheet } from "../inputsSheet";

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

/** Only its first GW binds: each further one counts at the probability of its tranche of the warrant on Inputs. */
const STAGED = "amd-openai";

/** What the customer's deals need in power, and what that means in reactors and GPUs. */
export function powerTable(
  draft: SheetDraft,
  { input, words }: TemplateContext,
  { tranches }: InputsSheet,
  { legs }: DealsSheet,
): Power {
  draft.section(words.adequacy.powerHowMuchDealsNeed, words.adequacy.customersDealsThosePaysOr);
  const customer = input("AI_customer");
  const gw = legs.column("GW");
  const isParty = `((${legs.column("From")}=${customer})+(${legs.column("To")}=${customer})>0)`;
  const counts = `(${legs.column("Status")}<>"superseded")*(${legs.column("Status")}<>"umbrella")`;
  const included = `${isParty}*(${legs.column("Include")}="yes")`;
  const isStaged = `(${legs.column("Deal")}="${STAGED}")`;
  const staged = `IF(SUMPRODUCT(${included}*${isStaged})>0,SUM(${tranches.column("Probability")}),0)`;
  // Chips are bought; what is rented, backed or invested in is a site, with chips in it.
  const isChips = `(${legs.column("Kind")}="purchase")`;
  const announcedOf = (which: string): string => `SUMPRODUCT(${isParty}*${counts}*${which},${gw})`;
  const countedOf = (which: string): string =>
    `SUMPRODUCT(${included}*(1-${isStaged})*${which},${gw},${legs.column("Probability")})`;
  const isSite = `(1-${isChips})`;
  const asGw = (amount: string): string => `TEXT(${amount},"0.0")`;
  const larger = (label: string, chips: string, sites: string, note: string) =>
    [
      label,
      `=MAX(${chips},${sites})`,
      `=${sentence(note, { chips: asGw(chips), sites: asGw(sites) })}`,
    ] as const;
  const rows: (readonly [string, string, string])[] = [
    larger(
      words.adequacy.announcedCustomersDeals,
      announcedOf(isChips),
      announcedOf(isSite),
      words.adequacy.largerOfChipsAndSites.announced,
    ),
    larger(
      words.adequacy.counted,
      `(${countedOf(isChips)}+${staged})`,
      countedOf(isSite),
      words.adequacy.largerOfChipsAndSites.counted,
    ),
    [words.adequacy.operation, `=${input("Energised_power")}`, words.adequacy.inputWhatRunsToday],
    [words.adequacy.article, `=${ARTICLE_GW}`, words.adequacy.nvidia10Amd6Oracle],
    [
      words.adequacy.short2030AllAi,
      `=OURO.BENCHMARK("Power gap by 2030")`,
      words.adequacy.articlesGap,
    ],
  ];
  const table = draft.table(
    [
      { key: "Power", look: "label" },
      { key: "GW", look: "result", format: FORMATS.amount },
      { key: "Reactors", format: FORMATS.amount },
      { key: "GPUs, m", format: FORMATS.amount },
      { key: "Of need", format: FORMATS.share },
      { key: "What it says", look: "source" },
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
        label: words.checks.gpusKwPuePowerAgain.label,
        actual: `${table.cell("GPUs, m", 0)}*${input("Power_per_GPU")}*${input("Site_PUE")}`,
        expected: announced,
        tolerance: 1e-6,
        compare: "equal",
        reason: words.checks.gpusKwPuePowerAgain.reason,
      },
      {
        sheet: "Adequacy",
        label: words.checks.countedPowerNoMoreThan.label,
        actual: counted,
        expected: `SUMPRODUCT(${isParty}*1,${gw})`,
        tolerance: 1e-9,
        compare: "at most",
        reason: words.checks.countedPowerNoMoreThan.reason,
      },
      {
        sheet: "Adequacy",
        label: words.checks.articlesPowerReactorsAbout1.label,
        actual: table.cell("Reactors", 3),
        expected: `OURO.BENCHMARK("Nuclear reactors")`,
        tolerance: 1,
        compare: "equal",
        reason: words.checks.articlesPowerReactorsAbout1.reason,
      },
    ],
  };
}
