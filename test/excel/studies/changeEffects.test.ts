import { dealsJson } from "../../../src/deals/export";
import { writeChangeEffects } from "../../../src/excel/studies/changeEffects";
import { compareModels } from "../../../src/excel/template/compareModels";
import { readDeals } from "../../../src/excel/template/readDeals";
import { readModelFacts } from "../../../src/excel/template/readModel";
import { loadTemplate } from "../../../src/excel/template/templateActions";
import { parseDealsTable } from "../../../src/deals/import";
import type * as template from "../../../src/template/template";
import { formatCell } from "../../../src/formulaText/addresses";
import { openWorkbook, type OfficeInNode } from "../../support/officeInNode";
import { findLabel } from "../support/findLabel";

// The deals' totals on the Cover need no other sheet; where inputs stand is told by their look.
jest.mock("../../../src/template/template", () => {
  const { templatePlans } = jest.requireActual<typeof template>("../../../src/template/template");
  const thin = jest
    .requireActual<typeof import("../../support/thinTemplate")>("../../support/thinTemplate")
    .thinTemplate("Cover", "Inputs", "Deals");
  return {
    templatePlans: (...asked: Parameters<typeof templatePlans>) => {
      const whole = templatePlans(...asked);
      return thin
        .templatePlans(...asked)
        .map((plan, i) =>
          plan.name === asked[1].sheets.Inputs ? { ...plan, looks: whole[i].looks } : plan,
        );
    },
  };
});

let office: OfficeInNode;
/** The Deals sheet's cell of a leg, of those that count. */
let leg: (row: number, title: string) => string;
beforeAll(async () => {
  office = await openWorkbook();
  await loadTemplate("2026-06", { placement: "replace" });
  const { host } = office;
  const header = (host.book.tables.find("DealsTable")?.area.startRow ?? NaN) + 1;
  const [titles] = host.read("Deals", `A${header}:AB${header}`);
  const at = (row: number, title: string): string =>
    formatCell(header + row, titles.indexOf(title));
  const counting = Array.from({ length: 40 }, (_, row) => row).filter((row) => {
    const [status, published] = ["Status", "Published"].map(
      (title) => host.read("Deals", at(row, title))[0][0],
    );
    return status === "closed" && typeof published === "number";
  });
  leg = (i, title) => at(counting[i], title);
});
afterAll(() => {
  office.dispose();
});

const answer = (label: string): number => {
  const row = findLabel(office.host, "Cover", label);
  return Number(office.host.read("Cover", `B${row}`)[0][0]);
};

test("what each change does to the answers is told with and without it, and the changes stay", async () => {
  const { host } = office;
  expect(await writeChangeEffects()).toBeNull();
  const announced = answer("Deals, announced");
  const published = leg(0, "Published");
  const [[was]] = host.read("Deals", published);
  await host.write("Deals", published, Number(was) + 500);
  const utilisation = findLabel(host, "Inputs", "Utilisation");
  await host.write("Inputs", `B${utilisation}`, 0.5);
  // Another company: one leg gone, one added.
  const [[amount]] = host.read("Deals", leg(1, "Published"));
  await host.write("Deals", leg(1, "To"), "Somebody else");
  await host.write("Deals", leg(1, "Published"), Number(amount) + 20);
  await office.idle();
  const before = host.read("Deals", "A1:AB200");
  const told: number[] = [];
  const effects = await writeChangeEffects({ onProgress: ({ done }) => told.push(done) });
  const at = effects?.answers.findIndex(({ label }) => label === "Deals, announced") ?? NaN;
  expect(effects?.now[at]).toBeCloseTo(announced + 520, 9);
  expect(effects?.asLoaded[at]).toBeCloseTo(announced, 9);
  expect(
    effects?.changes.map(({ what, without }) => [
      what.replace(/^.*→ |,.*$/g, ""),
      Number(without[at]) - announced,
    ]),
  ).toEqual([
    ["Utilisation", expect.closeTo(520, 9)],
    [expect.any(String), expect.closeTo(20, 9)],
    ["Somebody else", expect.closeTo(500 - Number(amount), 9)],
    [expect.any(String), expect.closeTo(520 + Number(amount), 9)],
  ]);
  expect(told.at(-1)).toBe(5);
  expect(host.read("Deals", "A1:AB200")).toEqual(before);
  const { sheet } = effects ?? { sheet: "" };
  await office.idle();
  const adds = findLabel(host, sheet, "All changes together");
  expect(host.read(sheet, formatCell(adds - 1, 4 + at))[0][0]).toBeCloseTo(520, 9);
});

test("the workbook is compared with a preset, and with what another workbook exported", async () => {
  const { rows } = parseDealsTable(await readDeals());
  const model = await readModelFacts();
  const text = dealsJson(rows, { title: "Theirs", asOf: "2026-06-30", model });
  const own = { kind: "workbook" } as const;
  const same = await compareModels(own, { kind: "file", name: "theirs.json", text }, "en");
  expect(same).toMatchObject({ answers: [], inputs: [], edited: [], added: [], removed: [] });
  const preset = await compareModels({ kind: "preset", id: "2026-06" }, own, "en");
  expect(preset.inputs).toMatchObject([{ what: "Utilisation", after: 0.5 }]);
  expect(preset.edited).toMatchObject([{ where: expect.stringMatching(/: Published$/) as string }]);
  expect(preset.added).toMatchObject([
    { what: expect.stringMatching(/→ Somebody else$/) as string },
  ]);
  expect(preset.removed).toHaveLength(1);
  const csv = { kind: "file", name: "odd.csv", text: "a,b\n1,2\n" } as const;
  await expect(compareModels(own, csv, "en")).rejects.toMatchObject({ code: "no-deals" });
});

test("two presets are compared without any template, inputs by their label where rows differ", async () => {
  const [old, now] = (["2025-10", "2026-10"] as const).map(
    (id) => ({ kind: "preset", id }) as const,
  );
  const { inputs, added, isWhole } = await compareModels(old, now, "zh-CN");
  expect(isWhole).toBe(true);
  expect(added.length).toBeGreaterThan(10);
  expect(inputs.length).toBeGreaterThan(0);
  // A text on one side and a number on the other would be two rows that do not belong together.
  const odd = inputs.filter(
    ({ before, after }) => before !== "" && after !== "" && typeof before !== typeof after,
  );
  expect(odd).toEqual([]);
});
