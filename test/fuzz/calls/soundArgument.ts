import fc from "fast-check";
import { amount, type Network } from "./anyNetwork";
import { wordsOf, type Declared } from "./builtFunctions";
import { money, soundNumber } from "./soundNumber";

type Parameter = Declared["parameters"][number];

const column = (values: fc.Arbitrary<unknown>, most: number) =>
  line(fc.array(values, { minLength: 1, maxLength: most }));

/** The cells as a row or as a column. */
export function line(cells: fc.Arbitrary<unknown[]>): fc.Arbitrary<unknown[][]> {
  return fc
    .tuple(cells, fc.boolean())
    .map(([found, across]) => (across ? [found] : found.map((cell) => [cell])));
}

/** Rows of a company of the network each, and a number. */
function companyTable({ names }: Network, everyOne: boolean): fc.Arbitrary<unknown[][]> {
  const least = everyOne ? names.length : 1;
  return fc
    .tuple(
      fc.shuffledSubarray([...names], { minLength: least }),
      fc.array(amount, { minLength: names.length, maxLength: names.length }),
    )
    .map(([listed, amounts]) => listed.map((name, i) => [name, amounts[i]]));
}

const tranche = fc.tuple(
  ...[amount, fc.oneof(fc.constant(""), amount), soundNumber("cut"), soundNumber("age")],
);
const day = fc.integer({ min: 36_000, max: 46_000 });

/** What makes sense for a parameter, given what the rest of the call speaks of. */
export function soundArgument(
  { name, customEnumId }: Parameter,
  network: Network,
): fc.Arbitrary<unknown> {
  if (customEnumId !== undefined)
    return fc.constantFrom(...wordsOf(customEnumId).flatMap((word) => [word, word.toUpperCase()]));
  switch (name) {
    case "flows":
      return fc.constant(network.flows);
    case "company":
    case "shocked":
      return fc.constantFrom(...network.names);
    case "resources":
      return companyTable(network, false);
    case "equity":
      return companyTable(network, true);
    case "cashflows":
      return column(fc.oneof(fc.integer({ min: -99, max: 99 }), money), 60);
    case "dates":
      return column(day, 12);
    case "unitsByPeriod":
      return column(amount, 12);
    case "tranches":
      return fc.array(tranche, { minLength: 1, maxLength: 6 });
    case "deal":
      return fc.constantFrom("nvda-openai-loi", "AMD-OpenAI", "amd-meta", "openai-2026-round");
    case "name":
      return fc.constantFrom("Lucent vendor financing", "nvidia vendor financing", "Lucent");
    default:
      return soundNumber(name);
  }
}
