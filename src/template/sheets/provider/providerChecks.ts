import type { Check } from "../../check";
import type { TemplateContext } from "../../templateContext";
import {
  inputOf,
  PROVIDER_COLUMNS,
  PROVIDER_RESULTS,
  type InputOf,
  type ProviderTables,
} from "./providerCells";

/** What must hold on the Provider sheet. */
export function providerChecks(
  { words }: TemplateContext,
  { inputs, results, spread }: ProviderTables,
): Check[] {
  const { checks } = words.provider;
  const at = (column: string, line: (typeof PROVIDER_RESULTS)[number]): string =>
    results.cell(column, PROVIDER_RESULTS.indexOf(line));
  const common = { sheet: "Provider", tolerance: 1e-6 } as const;
  const sum = (of: (column: string, input: InputOf) => string): string =>
    PROVIDER_COLUMNS.map((column) => of(column, inputOf(inputs, column))).join("+");
  return [
    {
      ...{ ...common, ...checks.irr, compare: "equal" },
      actual: sum((column, of) => `PV(${at(column, "irr")},${of("life")},0-${at(column, "net")})`),
      expected: sum((_, of) => of("capex")),
      tolerance: 1e-4,
    },
    {
      ...{ ...common, ...checks.breakeven, compare: "equal" },
      actual: sum(
        (column, of) =>
          `RATE(${of("life")},${at(column, "breakeven")}-${of("cost")},0-${of("capex")})`,
      ),
      expected: sum((_, of) => of("rate")),
    },
    {
      ...{ ...common, ...checks.falling, compare: "at most" },
      actual: `MAX(${[1, 2].map((i) => `${spread.cell("Return", i)}-${spread.cell("Return", i - 1)}`).join(",")})`,
      expected: "0",
    },
  ];
}
