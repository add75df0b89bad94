import { loadTemplate } from "../../src/excel/template/templateActions";
import { columnLetter } from "../../src/plan/sheetPlan";
import type * as keys from "../../src/template/sheetKeys";
import { DEAL_COLUMNS } from "../../src/template/sheets/dealsSheet";
import { findLabel } from "../excel/support/findLabel";
import { openWorkbook, type OfficeInNode } from "../support/officeInNode";
import type * as thin from "../support/thinTemplate";

// Nothing here looks at looks.
jest.mock("../../src/template/template", () => {
  const { TEMPLATE_SHEETS } = jest.requireActual<typeof keys>("../../src/template/sheetKeys");
  return jest
    .requireActual<typeof thin>("../support/thinTemplate")
    .thinTemplate(...TEMPLATE_SHEETS);
});

// No check here needs a formula of ours, which stay #NAME? and cost no time.
let office: OfficeInNode;
beforeAll(async () => {
  office = await openWorkbook();
  await loadTemplate("2025-10", { placement: "beside" });
  await office.idle();
});
afterAll(() => {
  office.dispose();
});

type Found = { label: string; why: string }[];

/** The checks that fail and say in which cell. */
function faults(): Found {
  return office.host
    .read("Checks", "A7:I200")
    .filter(([label, state, , , , , , , why]) => {
      const isWatching = /^(.+ [A-Z]+\d+)(, .+ [A-Z]+\d+)*: /.test(String(why));
      return label !== "" && state !== "holds" && isWatching;
    })
    .map(([label, , , , , , , , why]) => ({ label: String(label), why: String(why) }));
}

test("nothing is wrong with the template as it is loaded", () => {
  expect(faults()).toEqual([]);
});

const row = (sheet: string, label: string): number => findLabel(office.host, sheet, label);
/** A leg of the preset; each slip has one of its own. */
const leg = (n: number) => (key: string) => (): [string, string] => [
  "Deals",
  `${letter(key)}${row("Deals", "From") + n}`,
];
const letter = (key: string): string =>
  columnLetter(DEAL_COLUMNS.findIndex((column) => column.key === key));

type Slip = [string, () => [string, string], string | number, RegExp];
const SLIPS: readonly Slip[] = [
  ["an amount times a thousand", leg(1)("Published"), 300_000, /is it in millions/],
  ["an amount stored as text", leg(2)("Published"), "'300", /stored as text/],
  ["a payee that is misspelt", leg(3)("To"), "Orcale", /no such company/],
  ["a blank behind a payer", leg(4)("From"), "Nvidia ", /a blank at an end/],
  ["a blank payer", leg(5)("From"), "", /write Outside/],
  ["Include that says Yes and a blank", leg(6)("Include"), "Yes ", /write yes or no/],
  ["Contingent that says maybe", leg(7)("Contingent"), "maybe", /write yes or no/],
  ["a number over a counted amount", leg(8)("Counted"), 12, /no formula/],
  [
    "a probability of 1.5",
    () => ["Inputs", `B${row("Inputs", "closed")}`],
    1.5,
    /not a number within its limits/,
  ],
  [
    "an amber threshold beyond red",
    () => ["Inputs", `B${row("Inputs", "Signal") + 1}`],
    1e6,
    /amber and red are swapped/,
  ],
  [
    "a company that is not on Flows",
    () => ["Inputs", `B${row("Inputs", "Customer that cuts its payments")}`],
    "Opnai",
    /no such company/,
  ],
  ["a number over revenue on Adequacy", () => ["Adequacy", "B22"], 5, /typed over/],
  [
    "a number over outside assets on Stress",
    () => ["Stress", `B${row("Stress", "Company") + 1}`],
    5,
    /typed over/,
  ],
  [
    "a number over the Circularity summary",
    () => ["Circularity", `B${row("Circularity", "Company") + 1}`],
    5,
    /typed over/,
  ],
];

describe("with a slip of each kind", () => {
  let places: [string, string][];
  let found: Found;
  beforeAll(async () => {
    places = SLIPS.map(([, place]) => place());
    for (const [i, [sheet, cell]] of places.entries())
      await office.host.write(sheet, cell, SLIPS[i][2]);
    await office.idle();
    found = faults();
  });

  test.each(SLIPS.map(([what, , , why], i) => [what, i, why] as const))(
    "%s is found, and the check names its cell",
    (_, i, why) => {
      const naming = found.filter((one) => one.why.includes(places[i].join(" ")));
      expect(naming.map((one) => one.why)).toContainEqual(expect.stringMatching(why));
    },
  );

  test("a leg typed below the table without its formulas is found", async () => {
    const [, counted] = leg(8)("Counted")();
    const header = row("Deals", "From");
    const names = office.host.read("Deals", `A${header + 6}:A${header + 120}`);
    const free = header + 6 + names.findIndex(([from]) => from === "");
    expect(counted).not.toBe(`C${free}`);
    for (const [column, value] of [["A", "Nvidia"] as const, ["B", "Acme"] as const])
      await office.host.write("Deals", `${column}${free}`, value);
    await office.host.write("Deals", `${letter("Published")}${free}`, 300);
    await office.idle();
    expect(faults().map(({ why }) => why)).toContainEqual(
      `Deals C${free}: no formula: copy it from the row above`,
    );
  });
});
