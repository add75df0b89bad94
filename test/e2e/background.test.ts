import type { Frame } from "playwright-core";
import { openWorkbench, type OpenWorkbench } from "./support/openWorkbench";

jest.setTimeout(180_000);

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench({ viewport: { width: 1200, height: 900 } });
});
afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

function frame(): Frame {
  const found = workbench.page.frame({ url: /taskpane\.html/ });
  if (found === null) throw new Error("The pane is not there");
  return found;
}

const GPU = "{30000,2.35,0.7,1.275,0.08,1.2,1500}";
const simulation = (trials: number) =>
  `=INDEX(OURO.MONTE_CARLO("GPU_NPV",${GPU},{"hourlyRate","normal",2.35,0.3,""},${trials}),2,2)`;

test("a simulation of a million trials runs beside the pane, which goes on, and what is quick starts no worker", async () => {
  await workbench.call("write", "Sheet1", "A1", simulation(1000));
  await workbench.idle();
  const [[quick]] = await workbench.call("read", "Sheet1", "A1");
  expect(workbench.page.workers().map((worker) => worker.url())).toEqual([]);

  await frame().evaluate(() => {
    let ticks = 0;
    setInterval(() => {
      ticks++;
      Object.assign(window, { ticks });
    }, 20);
  });
  const worker = workbench.page.waitForEvent("worker");
  await workbench.call("write", "Sheet1", "A2", simulation(1_000_000));
  expect((await worker).url()).toMatch(/\/background\.js$/);
  const ticks = () => frame().evaluate(() => (window as unknown as { ticks: number }).ticks);
  const before = await ticks();
  await workbench.idle();
  // By how much the clock of the pane went on while the worker was busy, for a second and more.
  expect((await ticks()) - before).toBeGreaterThan(10);
  const [[long]] = await workbench.call("read", "Sheet1", "A2");
  // The mean of normal draws, at 1,000 and at 1,000,000 of them.
  expect(Math.abs(Number(long) - Number(quick))).toBeLessThan(0.2 * Math.abs(Number(long)) + 500);
  expect(typeof long).toBe("number");
});
