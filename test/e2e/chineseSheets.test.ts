import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { openTemplateUser, type TemplateUser } from "./support/templateUser";

jest.setTimeout(300_000);

const screenshots = resolve(__dirname, "screenshots");
mkdirSync(screenshots, { recursive: true });

let user: TemplateUser;
afterEach(async () => {
  await user.close();
});

/** The states of the checks, in their order. */
async function states(): Promise<unknown[]> {
  const first = (await user.rowOf("Checks", "必须成立的内容")) + 1;
  const rows = await user.read("Checks", `A${first}:B${first + 99}`);
  return rows.filter(([label]) => label !== "").map(([, state]) => state);
}

/** Those with the most to read: pictures of them are looked at. */
const LOOKED_AT = ["Cover", "Inputs", "Deals", "Circularity", "GPU", "Signals", "Risk", "Checks"];

test("a user of the Chinese pane loads Chinese sheets, changes an input, and updates them", async () => {
  user = await openTemplateUser({ viewport: { width: 1366, height: 900 } });
  await user.pane.getByRole("button", { name: "中文" }).click();
  await user.press("载入交易模板");
  await user.sees("交易模板已载入");
  const all = await states();
  expect(all.length).toBeGreaterThan(30);
  expect(new Set(all)).toEqual(new Set(["通过"]));
  for (const sheet of LOOKED_AT) {
    await user.call("select", sheet, "A1");
    await user.page.screenshot({ path: `${screenshots}/${sheet}-chinese.png` });
  }

  const before = await user.number("GPU", `B${await user.rowOf("GPU", "净现值")}`);
  const utilisation = `B${await user.rowOf("Inputs", "利用率")}`;
  await user.write("Inputs", utilisation, 0.9);
  expect(await user.number("GPU", `B${await user.rowOf("GPU", "净现值")}`)).toBeGreaterThan(before);

  await user.choose("2026");
  await user.press(/更新.*2026/);
  await user.sees(/已更新/);
  expect(await user.cell("Inputs", utilisation)).toBe(0.9);
  const preset = await user.rowOf("Cover", "预设数据");
  expect(await user.read("Cover", `B${preset}:C${preset}`)).toEqual([["2026-06", "中文"]]);
  expect(new Set(await states())).toEqual(new Set(["通过"]));
  expect(await user.cell("GPU", "A2")).toBe(`全部 ${all.length} 项检查通过`);
  expect(user.complaints).toEqual([]);
});
