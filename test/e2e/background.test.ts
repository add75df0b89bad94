import { expect, test } from "./support/journey";
import type { User } from "./support/user";

const workers = ({ page }: User): string[] => page.workers().map((worker) => worker.url());
const GPU = "30000,2.35,0.7,1.275,0.08,1.2,1500";
const simulation = (trials: number): string =>
  `=OURO.MONTE_CARLO("GPU_NPV",{${GPU}},{"hourlyRate","normal",2.35,0.3,""},${trials})`;

test("what is quick is answered in the page, and a simulation of a million trials by a worker", async ({
  user,
}) => {
  await user.write("Sheet1", "A1", `=OURO.GPU_NPV(${GPU})`);
  await user.write("Sheet1", "C1", simulation(1000));
  expect(await user.cell("Sheet1", "C2")).toBe("Mean");
  expect(workers(user)).toEqual([]);

  const worker = user.page.waitForEvent("worker");
  await user.write("Sheet1", "F1", simulation(1_000_000));
  expect((await worker).url()).toMatch(/\/background\.js$/);
  const value = Number(await user.cell("Sheet1", "A1"));
  const [[mean], [deviation]] = await user.read("Sheet1", "G2:G3");
  // The value is linear in the rent, so that its mean is the value at the mean, but for the sample's error.
  expect(Math.abs(Number(mean) - value)).toBeLessThan((4 * Number(deviation)) / 1000);
  expect(workers(user)).toHaveLength(1);
});

test.describe("where the worker is not to be had", () => {
  test.use({ tolerated: /background\.js|ERR_FAILED/ });

  test("the cell is answered all the same", async ({ user }) => {
    let asked = 0;
    await user.page.route("**/background.js", (route) => {
      asked++;
      return route.abort();
    });
    await user.write("Sheet1", "C1", simulation(1_000_000));
    expect(await user.cell("Sheet1", "C2")).toBe("Mean");
    expect(asked).toBe(1);
  });
});
