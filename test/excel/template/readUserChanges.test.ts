import { readUserChanges } from "../../../src/excel/template/readUserChanges";
import { loadTemplate } from "../../../src/excel/template/templateActions";
import { formatCell } from "../../../src/formulaText/addresses";
import { openWorkbook, type OfficeInNode } from "../../support/officeInNode";
import { findLabel } from "../support/findLabel";

// What these tests look at stands on these sheets.
jest.mock("../../../src/template/template", () =>
  jest
    .requireActual<typeof import("../../support/thinTemplate")>("../../support/thinTemplate")
    .thinTemplate("Cover", "Inputs", "Deals"),
);

let office: OfficeInNode;
beforeAll(async () => {
  // What was written is compared, not what it comes to: no functions are needed.
  office = await openWorkbook();
  await loadTemplate("2026-06", { placement: "replace" });
});
afterAll(() => {
  office.dispose();
});

test("inputs, formulas written over and legs are told with what they were", async () => {
  const { host } = office;
  const input = findLabel(host, "Inputs", "Utilisation");
  const [[before]] = host.read("Inputs", `B${input}`);
  await host.write("Inputs", `B${input}`, 0.5);
  const total = findLabel(host, "Deals", "Counted");
  await host.write("Deals", `D${total}`, 1000);
  const header = (host.book.tables.find("DealsTable")?.area.startRow ?? NaN) + 1;
  const [first, second] = [header + 1, header + 2];
  const [[from, to]] = host.read("Deals", `A${first}:B${first}`);
  const [titles] = host.read("Deals", `A${header}:Z${header}`);
  const published = formatCell(first - 1, titles.indexOf("Published"));
  await host.write("Deals", published, 12345);
  await host.write("Deals", `A${second}`, "Somebody else");
  await office.idle();
  const { cells, legs } = await readUserChanges();
  expect(cells).toMatchObject([
    { sheet: "Inputs", row: input - 1, column: 1, before, after: 0.5, label: "Utilisation" },
    { sheet: "Deals", row: total - 1, column: 3, after: 1000, label: "Counted" },
  ]);
  expect(cells[1].before).toMatch(/^=/);
  expect(legs.changed).toMatchObject([{ from, to, field: "Published", after: 12345 }]);
  expect(legs.added.map(({ From }) => From)).toEqual(["Somebody else"]);
  expect(legs.removed).toHaveLength(1);
});
