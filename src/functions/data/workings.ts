import { benchmark } from "../../deals/benchmarks/benchmarks";
import { presetDeals, type PresetId } from "../../deals/presets";
import { columns, NOTHING, type Workings } from "../../model/workings";

/** A published figure with whose it is. */
function figure({ name }: { name: string }): Workings {
  const found = benchmark(name);
  if (found === undefined) return NOTHING;
  const { value, low, high, unit, source, date, note } = found;
  const rows = Object.entries({ value, low, high, unit, source, date, note }).flatMap(
    ([field, cell]) => (cell === null || cell === undefined || cell === "" ? [] : [[field, cell]]),
  );
  const heads = columns({ input: "text", value: "number" });
  return { steps: [], tables: [{ title: "behind", columns: heads, rows }] };
}

/** The legs of a deal with their status and source. */
function legsOf({ deal: id, preset }: { deal: string; preset: PresetId }): Workings {
  const wanted = id.toLowerCase();
  const deal = presetDeals(preset).deals.find((one) => one.id.toLowerCase() === wanted);
  if (deal === undefined) return NOTHING;
  return {
    steps: [],
    tables: [
      {
        title: "behind",
        columns: columns({ leg: "text", amount: "amount", status: "text", source: "text" }),
        rows: deal.legs.map(({ payer, payee, amountUsdBn, status = deal.status }) => [
          `${payer} → ${payee}`,
          amountUsdBn ?? "",
          status,
          deal.source,
        ]),
      },
    ],
  };
}

/** By the formula whose result they lead to. */
export const dataWorkings = { BENCHMARK: figure, DEAL: legsOf };
