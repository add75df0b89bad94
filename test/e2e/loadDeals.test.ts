import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { openWorkbench, type OpenWorkbench } from "./support/openWorkbench";
import { tracedShareByWalking } from "./support/tracedShareByWalking";

jest.setTimeout(120_000);

const screenshots = resolve(__dirname, "screenshots");
mkdirSync(screenshots, { recursive: true });

let workbench: OpenWorkbench;
const open = async (options?: Parameters<typeof openWorkbench>[0]): Promise<void> => {
  workbench = await openWorkbench(options);
};
afterEach(async () => {
  await workbench.close();
});

const read = (sheet: string, address: string): Promise<unknown[][]> =>
  workbench.call("read", sheet, address);
const cell = async (sheet: string, address: string): Promise<unknown> =>
  (await read(sheet, address))[0][0];
const write = async (sheet: string, address: string, value: unknown): Promise<void> => {
  await workbench.call("write", sheet, address, value);
  await workbench.idle();
};
const pressLoad = async (): Promise<void> => {
  await workbench.pane.getByRole("button", { name: "Load deals" }).click();
};
const loaded = async (): Promise<void> => {
  await workbench.pane.getByText("The deals are loaded", { exact: true }).waitFor();
  await workbench.idle();
};
/** Types into the selected cell as a user does: on the keyboard, into the grid. */
const type = async (sheet: string, address: string, text: string): Promise<void> => {
  await workbench.page
    .locator("#univer-sheet-main-canvas_workbook")
    .click({ position: { x: 300, y: 300 } });
  await workbench.call("select", sheet, address);
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press("Enter");
  await workbench.idle();
};

describe("a new user in the browser", () => {
  test("loads the deals, reads live shares and paybacks, and changes them", async () => {
    await open();
    await pressLoad();
    await loaded();
    expect(await workbench.call("sheetNames")).toEqual(["Sheet1", "Deals", "Circularity", "GPU"]);

    // The share that the cell shows, against a walk of the money over the rows that the sheet shows.
    const flows = await read("Deals", "A14:C37");
    expect(await cell("Circularity", "A9")).toBe("Nvidia");
    expect(await cell("Circularity", "E9")).toBeCloseTo(tracedShareByWalking(flows, "Nvidia"), 9);

    await write("Deals", "D6", "yes");
    const announced = await read("Deals", "A14:C37");
    const share = tracedShareByWalking(announced, "Nvidia");
    expect(share).toBeGreaterThan(0.1);
    expect(await cell("Circularity", "E9")).toBeCloseTo(share, 9);
    await workbench.page.screenshot({ path: `${screenshots}/deals-light.png` });

    // 30,000 ÷ (1.70 × 0.7 × 8,760 − 1.275 × 1.2 × 0.08 × 8,760 − 1,500)
    expect(await cell("GPU", "B21")).toBeCloseTo(30_000 / (10_424.4 - 1_072.224 - 1_500), 6);
    await type("GPU", "B9", "0.9");
    expect(await cell("GPU", "B21")).toBeCloseTo(30_000 / (13_402.8 - 1_072.224 - 1_500), 6);

    await type("Sheet1", "B2", '=OURO.CIRCULAR_SHARE(Deals!A14:C37,"Nvidia","direct")');
    expect(await cell("Sheet1", "B2")).toBeCloseTo(102 / 410, 9);
    expect(workbench.complaints).toEqual([]);
  });

  test("is asked before sheets of those names are replaced", async () => {
    await open();
    await pressLoad();
    await loaded();
    await write("Deals", "A1", "mine");
    await pressLoad();
    const question = workbench.pane.getByRole("dialog");
    await question.waitFor();
    await question.getByRole("button", { name: "Cancel" }).click();
    expect(await cell("Deals", "A1")).toBe("mine");
    await pressLoad();
    await question.getByRole("button", { name: "Load beside them" }).click();
    await loaded();
    expect(await workbench.call("sheetNames")).toContain("Deals (2)");
    expect(await cell("Deals", "A1")).toBe("mine");
    await pressLoad();
    await question.getByRole("button", { name: "Replace" }).click();
    await loaded();
    expect(await cell("Deals", "A1")).toBe("Circular AI deals: October 2025");
    expect(workbench.complaints).toEqual([]);
  });

  test("loads from the ribbon too", async () => {
    await open();
    await workbench.page.getByRole("button", { name: "Load deals" }).click();
    await loaded();
    expect(await workbench.call("sheetNames")).toContain("Circularity");
    expect(workbench.complaints).toEqual([]);
  });

  test("is told what happened when the workbook refuses, and finds it as it was", async () => {
    await open();
    await workbench.call("failNext", "TableCollection.add", {
      code: "AccessDenied",
      message: "The workbook is protected.",
    });
    await pressLoad();
    await workbench.pane.getByText("The workbook is as it was.").first().waitFor();
    expect(await workbench.call("sheetNames")).toEqual(["Sheet1"]);
    await pressLoad();
    await loaded();
    expect(await workbench.call("sheetNames")).toEqual(["Sheet1", "Deals", "Circularity", "GPU"]);
  });
});

describe("bad input", () => {
  const rows = '{"V","A",10;"A","V",35}';
  const gpu = (utilisation: number, life: string): string =>
    `=OURO.GPU_PAYBACK(30000,2.35,${utilisation},1.275,0.08,1.2,1500,0,0,${life})`;
  const cases: [string, string, string, RegExp][] = [
    ["text in an amount", '=OURO.CIRCULAR_SHARE(A1:C2,"V")', "#VALUE!", /flows, row 2.*"many"/],
    ["a negative amount", '=OURO.CIRCULAR_SHARE(A3:C4,"V")', "#VALUE!", /flows, row 1.*-5/],
    ["an unknown company", `=OURO.CIRCULAR_SHARE(${rows},"Z")`, "#N/A", /"Z"/],
    ["an empty range", '=OURO.CIRCULAR_SHARE(H1:J9,"V")', "#VALUE!", /flows/],
    ["utilisation above 1", gpu(70, "6"), "#VALUE!", /utilisation.*70/],
    ["a life that is no whole number of steps", gpu(0.7, "6.03"), "#VALUE!", /life.*6\.03/],
    ["a GPU that never pays back", gpu(0.1, "6"), "#N/A", /%.*recovered/],
    ["a company that receives nothing", '=OURO.CIRCULAR_SHARE({"A","V",35},"A")', "#DIV/0!", /A/],
  ];

  test("shows the Excel error that the contract names, and says which argument and row", async () => {
    await open();
    await write("Sheet1", "A1:C4", [
      ["V", "A", 10],
      ["A", "V", "many"],
      ["A", "V", -5],
      ["V", "A", 10],
    ]);
    for (const [what, formula, error, reason] of cases) {
      await write("Sheet1", "E1", formula);
      expect([what, await cell("Sheet1", "E1")]).toEqual([what, error]);
      expect(await workbench.call("errorMessage", "Sheet1", "E1")).toMatch(reason);
    }
    expect(workbench.complaints).toEqual([]);
  });
});

describe("screenshots to look at", () => {
  test.each(["light", "dark"] as const)("of each sheet, %s", async (colorScheme) => {
    await open({ colorScheme });
    await pressLoad();
    await loaded();
    for (const sheet of ["Deals", "Circularity", "GPU"]) {
      await workbench.call("select", sheet, "A1");
      await workbench.idle();
      await workbench.page.screenshot({ path: `${screenshots}/${sheet}-${colorScheme}.png` });
    }
    expect(workbench.complaints).toEqual([]);
  });
});
