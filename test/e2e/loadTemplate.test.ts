import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { openTemplateUser, type TemplateUser } from "./support/templateUser";
import { tracedShareByWalking } from "../support/tracedShareByWalking";

jest.setTimeout(300_000);

const screenshots = resolve(__dirname, "screenshots");
mkdirSync(screenshots, { recursive: true });

const SHEETS = [
  "Cover",
  "Inputs",
  "Deals",
  "Flows",
  "Circularity",
  "GPU",
  "Deals detail",
  "Adequacy",
  "Stress",
  "Signals",
  "Risk",
  "Checks",
];
const LOAD = "Load deal template";
const UNCERTAIN = "Count letters of intent and contingent legs";

let user: TemplateUser;
afterEach(async () => {
  await user.close();
});

/** The legs that the Deals sheet shows: From, To, Counted. */
async function flows(): Promise<unknown[][]> {
  const first = (await user.rowOf("Deals", "From")) + 1;
  return (await user.read("Deals", `A${first}:C200`)).filter(([from]) => from !== "");
}

/** Types into the selected cell as a user does: on the keyboard, into the grid. */
async function type(sheet: string, address: string, text: string): Promise<void> {
  await user.page
    .locator("#univer-sheet-main-canvas_workbook")
    .click({ position: { x: 300, y: 300 } });
  await user.call("select", sheet, address);
  await user.page.keyboard.type(text);
  await user.page.keyboard.press("Enter");
  await user.idle();
}

/** A picture of each sheet, to look at. */
async function pictures(colorScheme: "light" | "dark"): Promise<void> {
  for (const sheet of SHEETS) {
    await user.call("select", sheet, "A1");
    await user.idle();
    await user.page.screenshot({ path: `${screenshots}/${sheet}-${colorScheme}.png` });
  }
}

describe("a new user in the browser", () => {
  test("loads the template, changes an input and types a formula of their own over the deals", async () => {
    user = await openTemplateUser();
    await user.press(LOAD);
    await user.loaded();
    expect(await user.call("sheetNames")).toEqual(["Sheet1", ...SHEETS]);
    await pictures("light");
    await type("Sheet1", "B2", '=OURO.CIRCULAR_SHARE(Deals!A14:C200,"Nvidia")');
    // The share that the cell shows, against a walk of the money over the rows that the sheet shows.
    const before = tracedShareByWalking(await flows(), "Nvidia");
    expect(await user.cell("Sheet1", "B2")).toBeCloseTo(before, 9);

    await user.write("Inputs", `B${await user.rowOf("Inputs", UNCERTAIN)}`, "yes");
    const announced = tracedShareByWalking(await flows(), "Nvidia");
    expect(announced).toBeGreaterThan(before);
    expect(await user.cell("Sheet1", "B2")).toBeCloseTo(announced, 9);

    const gpu = await user.read("GPU", "A1:H60");
    await type("Inputs", `B${await user.rowOf("Inputs", "Utilisation")}`, "0.9");
    expect(await user.read("GPU", "A1:H60")).not.toEqual(gpu);
    expect(user.complaints).toEqual([]);
  });

  test("loads the other preset from the pane, and the first from the ribbon beside it", async () => {
    user = await openTemplateUser();
    await user.choose("June 2026");
    await user.press(LOAD);
    await user.loaded();
    const june = (await flows()).length;
    await user.page.getByRole("button", { name: LOAD }).click();
    const question = user.pane.getByRole("dialog");
    await question.waitFor();
    await question.getByRole("button", { name: "Cancel" }).click();
    await question.waitFor({ state: "hidden" });
    expect(await user.call("sheetNames")).toEqual(["Sheet1", ...SHEETS]);
    await user.page.getByRole("button", { name: LOAD }).click();
    await question.getByRole("button", { name: "Load beside them" }).click();
    await user.sees(/New sheets: Cover \(2\)/);
    expect(await user.call("sheetNames")).toEqual([
      "Sheet1",
      ...SHEETS,
      ...SHEETS.map((name) => `${name} (2)`),
    ]);
    expect((await flows()).length).toBe(june);
    expect(user.complaints).toEqual([]);
  });

  test("replaces a template, and formulas elsewhere follow the new one", async () => {
    user = await openTemplateUser();
    await user.press(LOAD);
    await user.loaded();
    await user.write("Sheet1", "B2", "=SUM(Deals!D15:D134)");
    const before = await user.number("Sheet1", "B2");
    await user.choose("June 2026");
    await user.press(LOAD);
    await user.pane.getByRole("dialog").getByRole("button", { name: "Replace" }).click();
    await user.loaded();
    expect(await user.call("sheetNames")).toEqual(["Sheet1", ...SHEETS]);
    expect(await user.number("Sheet1", "B2")).toBeGreaterThan(before);
    expect(user.complaints).toEqual([]);
  });

  test("cancels, and finds the workbook as it was", async () => {
    user = await openTemplateUser();
    await user.press(LOAD);
    await user.press("Cancel");
    await user.sees("Cancelled");
    expect(await user.call("sheetNames")).toEqual(["Sheet1"]);
  });

  test("is told what happened when the workbook refuses, and finds it as it was", async () => {
    user = await openTemplateUser();
    await user.call("failNext", "TableCollection.add", {
      code: "AccessDenied",
      message: "The workbook is protected.",
    });
    await user.press(LOAD);
    await user.sees("The workbook is as it was.");
    expect(await user.call("sheetNames")).toEqual(["Sheet1"]);
  });
});

describe("updating the loaded template", () => {
  test("brings the new figures and keeps an input, an amount and a leg of the user's own", async () => {
    user = await openTemplateUser({ colorScheme: "dark" });
    await user.press(LOAD);
    await user.loaded();
    await pictures("dark");
    const input = `B${await user.rowOf("Inputs", "Rent")}`;
    await user.write("Inputs", input, 9.99);
    const deals = await user.read("Deals", "A1:C134");
    const meta = deals.findIndex(([from, to]) => from === "Meta" && to === "CoreWeave") + 1;
    await user.write("Deals", `D${meta}`, 99);
    const free = deals.findIndex(([from], i) => i > 15 && from === "") + 1;
    await user.write("Deals", `A${free}:B${free}`, [["Nvidia", "Acme"]]);
    await user.write("Deals", `D${free}`, 3);
    await user.choose("June 2026");
    await user.press("Update the loaded template to June 2026");
    await user.sees("The template is updated to June 2026");
    expect(await user.cell("Inputs", input)).toBe(9.99);
    expect(await user.cell("Deals", `D${meta}`)).toBe(99);
    expect(await user.read("Deals", `A${free}:D${free}`)).toEqual([
      ["Nvidia", "Acme", expect.anything(), 3],
    ]);
    expect(await user.cell("Cover", `B${await user.rowOf("Cover", "Preset")}`)).toBe("2026-06");
    const report = user.pane.getByRole("region", { name: "What changed" });
    const text = await report.textContent();
    expect(text).toMatch(/\d+ legs added/);
    expect(text).toContain("Published: yours 99; June 2026 has 35.2");
    expect(text).toContain("yours 9.99; June 2026 has 2.35");
    await user.press("Update the loaded template to June 2026");
    await user.pane
      .getByText(/figures? of your own kept|Nothing had to change/)
      .first()
      .waitFor();
    expect(user.complaints).toEqual([]);
  });

  test("without a template, says what to do", async () => {
    user = await openTemplateUser();
    await user.press(/Update the loaded template/);
    await user.sees("Press Load deal template first.");
    expect(await user.call("sheetNames")).toEqual(["Sheet1"]);
    expect(user.complaints).toEqual([]);
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
    user = await openTemplateUser();
    await user.write("Sheet1", "A1:C4", [
      ["V", "A", 10],
      ["A", "V", "many"],
      ["A", "V", -5],
      ["V", "A", 10],
    ]);
    for (const [what, formula, error, reason] of cases) {
      await user.write("Sheet1", "E1", formula);
      expect([what, await user.cell("Sheet1", "E1")]).toEqual([what, error]);
      expect(await user.call("errorMessage", "Sheet1", "E1")).toMatch(reason);
    }
    expect(user.complaints).toEqual([]);
  });
});
