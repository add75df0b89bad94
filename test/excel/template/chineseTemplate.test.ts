import { importDeals } from "../../../src/excel/template/importDeals";
import { readTemplate } from "../../../src/excel/template/findTemplate";
import { readDeals } from "../../../src/excel/template/readDeals";
import { readUserChanges } from "../../../src/excel/template/readUserChanges";
import { loadTemplate, updatePreset } from "../../../src/excel/template/templateActions";
import { openWorkbook, type OfficeInNode } from "../../support/officeInNode";
import { legRow } from "../../support/legRow";

// What these tests look at is on these sheets.
jest.mock("../../../src/template/template", () =>
  jest
    .requireActual<typeof import("../../support/thinTemplate")>("../../support/thinTemplate")
    .thinTemplate("Cover", "Inputs", "Deals"),
);

const TABLE = "A15:AB180";
const ours = legRow({ from: "Nvidia", to: "Acme", amount: 7, kind: "lease", status: "closed" });

let office: OfficeInNode;
beforeAll(async () => {
  office = await openWorkbook();
  await loadTemplate("2025-10", { placement: "beside", language: "zh-CN" });
  await office.idle();
});
afterAll(() => {
  office.dispose();
});

/** The cells of the first row of the deals table that begins like this. */
const row = (...begins: string[]): unknown[] | undefined =>
  office.host.read("交易", TABLE).find((cells) => begins.every((one, i) => cells[i] === one));

/** The exported deals that are between these. */
async function exported(from: string, to: string): Promise<Record<string, unknown>[]> {
  const [header, ...rows] = await readDeals();
  return rows
    .filter(([one, other]) => one === from && other === to)
    .map((cells) => Object.fromEntries(cells.map((cell, i) => [String(header[i]), cell])));
}

test("its cells say yes, kinds and statuses in Chinese, and the template is found by them", async () => {
  expect(await readTemplate()).toMatchObject({
    ...{ language: "zh-CN", data: "zh-CN", preset: "2025-10" },
    names: { sheets: { Inputs: "假设", Deals: "交易" } },
  });
  expect(row("Nvidia", "OpenAI")).toEqual(expect.arrayContaining(["股权", "意向书", "是", "否"]));
  expect(await readUserChanges()).toMatchObject({
    cells: [],
    legs: { added: [], removed: [], changed: [] },
  });
});

test("imported, edited, exported and updated legs keep the sheet Chinese and the files English", async () => {
  expect(await importDeals([ours], "add")).toEqual({ written: 1, known: 0 });
  await office.idle();
  expect(row("Nvidia", "Acme")).toEqual(expect.arrayContaining(["租赁", "已完成", "否", 7]));
  expect(await importDeals([ours], "add")).toEqual({ written: 0, known: 1 });
  expect(await exported("Nvidia", "Acme")).toEqual([
    expect.objectContaining({ Kind: "lease", Status: "closed", Contingent: "no" }),
  ]);
  const loi = await exported("Nvidia", "OpenAI");
  expect(loi).toContainEqual(expect.objectContaining({ Status: "letter-of-intent" }));

  const update = await updatePreset("2026-06");
  await office.idle();
  expect(update.legs.kept).toEqual([]);
  expect(row("Nvidia", "Acme")).toEqual(expect.arrayContaining(["租赁", "已完成"]));
  expect(await exported("Nvidia", "Acme")).toHaveLength(1);
  const cells = office.host.read("交易", TABLE).flat();
  const english = ["yes", "no", "equity", "purchase", "definitive", "letter-of-intent", "filing"];
  expect(english.filter((word) => cells.includes(word))).toEqual([]);
  expect((await updatePreset("2026-06")).legs).toMatchObject({ changed: [], kept: [] });
});

test("a Chinese template of an earlier version, whose formulas compare English words, keeps them", async () => {
  const [at] = office.host
    .read("封面", "A1:A20")
    .flatMap(([label], i) => (label === "预设数据" ? [i + 1] : []));
  await office.host.write("封面", `C${at}`, "中文");
  expect(await readTemplate()).toMatchObject({ language: "zh-CN", data: "en" });
  await importDeals([legRow({ ...ours, to: "Beta" })], "add");
  await office.idle();
  expect(row("Nvidia", "Beta")).toEqual(expect.arrayContaining(["lease", "closed", "no"]));
});
