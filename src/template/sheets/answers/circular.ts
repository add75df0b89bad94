import { percent, sentence, whole } from "../../sentence";
import type { TemplateContext } from "../../templateContext";
import type { AnswerSources } from "../answersSheet";
import { FORMATS } from "../../../plan/formats";
import { HORIZON } from "../circularity/measureBlocks";
import { NETWORK_ROWS } from "../circularity/networkTable";
import { YEAR_KEYS } from "../flowsSheet";
import type { Answer } from "./block";
import type { Cases } from "./cases";
import { columnsOf, labelsOf, type ChartSeries } from "./chartSeries";

/** How much of what the vendor is paid is its own money. */
export function round(
  context: TemplateContext,
  { circularity }: AnswerSources,
  _: Cases,
  series: ChartSeries,
): Answer {
  const { input, words } = context;
  const { round: say } = words.answers;
  const vendor = input("Vendor_company");
  const { horizon, network, blocks } = circularity;
  const share = (measure: keyof typeof blocks.shares): string => {
    const { shares } = blocks;
    const [first, last] = [YEAR_KEYS[0], YEAR_KEYS[YEAR_KEYS.length - 1]];
    return `INDEX(${shares[measure].column(first, last)},MATCH(${vendor},${shares[measure].column("Company")},0),${input("Signal_year")}-${input("First_year")}+1)`;
  };
  const announced = `INDEX(${horizon.column("Of deals")},MATCH(${vendor},${horizon.column("Company")},0))`;
  const named = { vendor, year: whole(input("Signal_year")) };
  const spread = `${share("Most")}-${share("Least")}`;
  const counted = sentence(say.counted, {
    ...named,
    traced: percent(share("Traced")),
    least: percent(share("Least")),
    most: percent(share("Most")),
    reading: `IF(${spread}>${input("Indeterminate_spread")},"${say.wide}","${say.narrow}")`,
  });
  return {
    heading: say.heading,
    sentences: [
      `IF(ISNUMBER(${announced}),${sentence(say.announced, { ...named, announced: percent(announced) })},${sentence(say.noDeals, named)})`,
      `IF(ISNUMBER(${share("Traced")}),${counted},${sentence(say.noReceipts, named)})`,
    ],
    figures: [
      {
        label: `=${sentence(say.share, named)}`,
        ...{ value: share("Traced"), from: share("Least"), to: share("Most") },
        ...{ unit: words.common.receipts, format: FORMATS.share },
      },
      {
        label: say.ofDeals,
        ...{ value: announced, unit: words.units["of the deals"], format: FORMATS.share },
      },
      {
        label: say.index,
        value: network.totals.cell(HORIZON, NETWORK_ROWS.index),
        ...{ unit: words.units["of all money"], format: FORMATS.share },
      },
    ],
    sheets: ["Circularity", "Deals", "Flows", "Inputs"],
    chart: {
      ...{ name: "Answer 1", title: say.chart, type: "Line", seriesBy: "Columns" },
      ...columnsOf(series.years, "Least", "Most"),
      categories: labelsOf(series.years),
      ...{ valueTitle: words.common.receipts, valueFormat: "0%" },
    },
  };
}
