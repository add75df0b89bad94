import { openWorkbench, type OpenWorkbench } from "./support/openWorkbench";

jest.setTimeout(180_000);

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openWorkbench({ viewport: { width: 1200, height: 900 } });
});
afterEach(async () => {
  await workbench.close();
});

const workers = (): string[] => workbench.page.workers().map((worker) => worker.url());
const GPU = "30000,2.35,0.7,1.275,0.08,1.2,1500";
const simulation = (trials: number) =>
  `=OURO.MONTE_CARLO("GPU_NPV",{${GPU}},{"hourlyRate","normal",2.35,0.3,""},${trials})`;

test("what is quick is answered in the page, and a simulation of a million trials by a worker", async () => {
  await workbench.call("write", "Sheet1", "A1", `=OURO.GPU_NPV(${GPU})`);
  await workbench.call("write", "Sheet1", "C1", simulation(1000));
  await workbench.idle();
  expect(await workbench.call("read", "Sheet1", "C2")).toEqual([["Mean"]]);
  expect(workers()).toEqual([]);

  const worker = workbench.page.waitForEvent("worker");
  await workbench.call("write", "Sheet1", "F1", simulation(1_000_000));
  expect((await worker).url()).toMatch(/\/background\.js$/);
  await workbench.idle();
  const [[value]] = await workbench.call("read", "Sheet1", "A1");
  const [[mean], [deviation]] = await workbench.call("read", "Sheet1", "G2:G3");
  // The value is linear in the rent, so that its mean is the value at the mean, but for the sample's error.
  const error = Math.abs(Number(mean) - Number(value));
  expect(error).toBeLessThan((4 * Number(deviation)) / 1000);
  expect(workers()).toHaveLength(1);
  expect(workbench.complaints).toEqual([]);
});

test("where the worker is not to be had, the cell is answered all the same", async () => {
  let asked = 0;
  await workbench.page.route("**/background.js", (route) => {
    asked++;
    return route.abort();
  });
  await workbench.call("write", "Sheet1", "C1", simulation(1_000_000));
  await workbench.idle();
  expect(await workbench.call("read", "Sheet1", "C2")).toEqual([["Mean"]]);
  expect(asked).toBe(1);
});
