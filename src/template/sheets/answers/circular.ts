import { finding, percent, sentence, whole } from "../../sentence";
import type { TemplateContext } from "../../templateContext";
import { RESULT_NAMES } from "../../templateNames";
import type { AnswerSources } from "./sources";
import { FORMATS } from "../../../plan/formats";
import { dealFlows, dealReceipts } from "../circularity/horizonTable";
import { HORIZON } from "../circularity/measureBlocks";
import { NETWORK_ROWS } from "../circularity/networkTable";
import { CURRENT_ROWS } from "../circularity/yearShares";
import type { Answer } from "./block";
import type { Cases } from "./cases";
import { columnsOf, labelsOf, type ChartSeries } from "./chartSeries";

/** How much of what the vendor is paid is its own money, in the current year; the same cells as on the Cover. */
export function round(
  context: TemplateContext,
  { circularity, deals }: AnswerSources,
  _: Cases,
  series: ChartSeries,
): Answer {
  const { input, result, words } = context;
  const { round: say } = words.answers;
  const vendor = input("Vendor_company");
  const { horizon, network, current } = circularity;
  const [traced, least, most] = RESULT_NAMES.map(result);
  const announced = `INDEX(${horizon.column("Of deals")},MATCH(${vendor},${horizon.column("Company")},0))`;
  const firm = `IF(${dealReceipts(deals, "Firm", vendor)}=0,"–",OURO.CIRCULAR_SHARE(${dealFlows(deals, "Firm")},${vendor}))`;
  const named = { vendor, year: whole(input("Current_year")) };
  const title = finding(
    `IF(ISNUMBER(${traced}),${sentence(words.findings.round, { ...named, share: percent(traced) })},"${say.chart}")`,
    say.chart,
  );
  const counted = sentence(say.counted, {
    ...named,
    traced: percent(traced),
    least: percent(least),
    most: percent(most),
    reading: current.cell("Value", CURRENT_ROWS.reading),
  });
  return {
    heading: say.heading,
    sentences: [
      `IF(ISNUMBER(${announced}),${sentence(say.announced, {
        ...{ ...named, announced: percent(announced) },
        firm: `IF(ISNUMBER(${firm}),${sentence(say.onFirm, { firm: percent(firm) })},"${say.noneFirm}")`,
      })},${sentence(say.noDeals, named)})`,
      `IF(ISNUMBER(${traced}),${counted},${sentence(say.noReceipts, named)})`,
    ],
    figures: [
      {
        label: `=${sentence(say.share, named)}`,
        ...{ value: traced, from: least, to: most },
        ...{ unit: words.common.receipts, format: FORMATS.share },
      },
      {
        label: say.ofDeals,
        ...{ value: announced, unit: words.units["of the deals"], format: FORMATS.share },
      },
      {
        label: say.ofFirm,
        ...{ value: firm, unit: words.units["of the deals"], format: FORMATS.share },
      },
      {
        label: say.index,
        value: network.totals.cell(HORIZON, NETWORK_ROWS.index),
        ...{ unit: words.units["of all money"], format: FORMATS.share },
      },
    ],
    sheets: ["Circularity", "Deals", "Flows", "Inputs"],
    chart: {
      ...{ name: "Answer 1", title, type: "Line", seriesBy: "Columns" },
      ...columnsOf(series.years, "Least", "Most"),
      categories: labelsOf(series.years),
      ...{ valueTitle: words.common.receipts, valueFormat: "0%" },
    },
  };
}
