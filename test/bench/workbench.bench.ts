/**
 * The built product in Chromium: 5,000 cells of CIRCULAR_SHARE over one range of 60 rows, after an edit
 * of that range; loading the deal template, and a scan over it. Needs `npm run build && npm run build:workbench`.
 */
import { closeAll, openWorkbench, type OpenWorkbench } from "../e2e/support/openWorkbench";
import { showView } from "../e2e/support/showView";
import { isCheck, record, section } from "./results";
import { stopwatch } from "./stopwatch";

const ROWS = 60;
const CELLS = 5000;
const COMPANIES = 20;

/** The tests in Chromium check the same answers. */
export const done = isCheck ? Promise.resolve() : run().finally(closeAll);

async function run(): Promise<void> {
  section("The workbench in Chromium");
  await timed("Load deal template, until the pane says it is loaded", 5000, async (workbench) => {
    const milliseconds = await stopwatch(async () => {
      await workbench.pane.getByRole("button", { name: "Load deal template" }).click();
      await workbench.pane.getByText("The deal template is loaded").first().waitFor();
    });
    await workbench.idle();
    const [[checks]] = await workbench.call("read", "Checks", "A4");
    if (!/^All \d+ checks hold$/.test(String(checks))) throw new Error(`Checks!A4: ${checks}`);
    return milliseconds;
  });
  await timed("SENSITIVITY of GPU_PAYBACK, 300 × 300, from formula to cells", 1000, spillTable);
  await timed("scan 21 × 21 over the template", 60_000, scanTemplate);
  await timed(
    `${CELLS} cells of CIRCULAR_SHARE over ${ROWS} rows, after an edit`,
    5000,
    async (workbench) => {
      await workbench.call("write", "Sheet1", `A1:C${ROWS}`, flows());
      await workbench.call("write", "Sheet1", `E1:E${CELLS}`, shares());
      await workbench.idle();
      const before = await workbench.call("read", "Sheet1", `E1:E${CELLS}`);
      const milliseconds = await stopwatch(async () => {
        await workbench.call("write", "Sheet1", "C1", 999);
        await workbench.idle();
      });
      const after = await workbench.call("read", "Sheet1", `E1:E${CELLS}`);
      for (const [i, [value]] of after.entries()) {
        const twin = after[i % COMPANIES][0];
        if (typeof value !== "number" || value !== twin)
          throw new Error(`E${i + 1} is ${String(value)}`);
      }
      if (after[0][0] === before[0][0]) throw new Error("the edit did not reach the cells");
      return milliseconds;
    },
  );
}

/** The lowest cover of a GPU's loan, which stands at the end of a chain over three sheets, by rent and interest. */
async function scanTemplate(workbench: OpenWorkbench): Promise<number> {
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Load deal template" }).click();
  await pane.getByText("The deal template is loaded").first().waitFor();
  await workbench.idle();
  const labels = await workbench.call("read", "Cover", "A1:A40");
  const row = labels.findIndex(([label]) => label === "Lowest debt service cover of a GPU's loan");
  const result = `B${row + 1}`;
  const before = JSON.stringify(await workbench.call("read", "Inputs", "A1:E330"));
  await showView(pane, "What if");
  const fill = async (field: string, text: string): Promise<void> => {
    const input = pane.getByRole("textbox", { name: field, exact: true });
    await input.fill(text);
    await input.press("Enter");
    await workbench.idle();
  };
  await fill("Result cell", `Cover!${result}`);
  await fill("Input, down the table", "GPU_rent");
  await pane.getByLabel("Values of Rent").fill("1 to 3 step 0.1");
  await fill("Second input, across (optional)", "Debt_rate");
  await pane.getByLabel("Values of Interest").fill("0.05 to 0.15 step 0.005");
  const milliseconds = await stopwatch(async () => {
    await pane.getByRole("button", { name: "Make table" }).click();
    await pane.getByText("Sensitivity is ready").first().waitFor();
  });
  await workbench.idle();
  if (JSON.stringify(await workbench.call("read", "Inputs", "A1:E330")) !== before) {
    throw new Error("the scan changed Inputs");
  }
  const table = await workbench.call("read", "Sensitivity", "A1:V60");
  const first = table.findIndex(([rent]) => rent === 1);
  const inputs = (await workbench.call("read", "Inputs", "A1:B330")).map(([label]) => label);
  const set = async (label: string, value: unknown): Promise<void> => {
    await workbench.call("write", "Inputs", `B${inputs.indexOf(label) + 1}`, value);
  };
  for (const [down, across] of [
    [0, 1],
    [9, 13],
    [20, 21],
  ]) {
    await set("Rent", table[first + down][0]);
    await set("Interest", table[first - 1][across]);
    await workbench.idle();
    const [[alone]] = await workbench.call("read", "Cover", result);
    const scanned = table[first + down][across];
    if (typeof scanned !== "number" || scanned !== alone) {
      throw new Error(`scanned ${String(scanned)}, by itself ${String(alone)}`);
    }
  }
  return milliseconds;
}

const AXIS = 300;

/** From the formula to 90,000 cells; some of them are compared with the formula by itself. */
async function spillTable(workbench: OpenWorkbench): Promise<number> {
  const rents = Array.from({ length: AXIS }, (_, i) => [2 + i * 0.01]);
  const shares = [Array.from({ length: AXIS }, (_, i) => 0.6 + i * 0.001)];
  await workbench.call("write", "Sheet1", "A1:A12", [
    ...[[30000], [2.35], [0.7], [1.275], [0.08], [1.2]],
    ...[[1500], [0], [0.05], [6], [0.1], [12]],
  ]);
  await workbench.call("write", "Sheet1", `C2:C${AXIS + 1}`, rents);
  await workbench.call("write", "Sheet1", "D1:KQ1", shares);
  await workbench.idle();
  const milliseconds = await stopwatch(async () => {
    await workbench.call(
      "write",
      "Sheet1",
      "D2",
      `=OURO.SENSITIVITY("GPU_PAYBACK",A1:A12,"hourlyRate",C2:C${AXIS + 1},"utilisation",D1:KQ1)`,
    );
    await workbench.idle();
  });
  for (const [cell, row, column] of [
    ["D2", 2, "D"],
    ["KQ301", 301, "KQ"],
    ["CZ150", 150, "CZ"],
  ] as const) {
    const own = `=OURO.GPU_PAYBACK(A1,C${row},${column}1,A4,A5,A6,A7,A8,A9,A10,A11,A12)`;
    await workbench.call("write", "Sheet1", "B20", own);
    await workbench.idle();
    const [[alone]] = await workbench.call("read", "Sheet1", "B20");
    const [[found]] = await workbench.call("read", "Sheet1", cell);
    if (typeof found !== "number" || found !== alone)
      throw new Error(`${cell} is ${String(found)}, by itself ${String(alone)}`);
  }
  return milliseconds;
}

async function timed(
  what: string,
  limit: number,
  measure: (workbench: OpenWorkbench) => Promise<number>,
): Promise<void> {
  const workbench = await openWorkbench({ timeout: 300_000 });
  try {
    const milliseconds = await measure(workbench);
    record({ name: what, milliseconds, atMost: limit });
  } finally {
    await workbench.close();
  }
}

/** Every company pays the next three, so that money goes round everywhere. */
function flows(): (string | number)[][] {
  return Array.from({ length: ROWS }, (_, i) => [
    `C${i % COMPANIES}`,
    `C${((i % COMPANIES) + 1 + Math.floor(i / COMPANIES)) % COMPANIES}`,
    10 + ((i * 7) % 31),
  ]);
}

function shares(): string[][] {
  return Array.from({ length: CELLS }, (_, i) => [
    `=OURO.CIRCULAR_SHARE($A$1:$C$${ROWS},"C${i % COMPANIES}")`,
  ]);
}
