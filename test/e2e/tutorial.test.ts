/** “Ten minutes with Ouroboros”: its steps as the help page says them, in either language. */
import { expect, test } from "./support/journey";
import type { User } from "./support/user";

const LABELS = {
  en: { npv: "Net present value", yes: "yes", gpu: "GPU", circularity: "Circularity" },
  zh: { npv: "净现值", yes: "是", gpu: "GPU经济性", circularity: "循环融资" },
};

/** Steps 2 to 4, with the template loaded. */
async function follow(
  user: User,
  { npv, yes, gpu, circularity }: (typeof LABELS)["en"],
): Promise<void> {
  const words = user.words.whatIf;
  const sheets = await user.call("sheetNames");

  // 2. Change an input and look at the sheet GPU; put it back. Switch letters of intent on, look at Circularity.
  const { sheet, address } = await user.named("GPU_utilisation");
  const before = [await user.cell(sheet, address), await user.read(gpu, "A1:H60")];
  await user.type(sheet, address, "0.5");
  expect(await user.cell(sheet, address)).toBe(0.5);
  expect(await user.read(gpu, "A1:H60")).not.toEqual(before[1]);
  // As a person looks whether the sheet is what takes the keys.
  await expect(user.page.locator("#grid *:focus")).toHaveCount(1);
  await user.page.keyboard.press("Control+z");
  await expect.poll(() => user.cell(sheet, address)).toBe(before[0]);
  await user.idle();
  expect(await user.read(gpu, "A1:H60")).toEqual(before[1]);
  const uncertain = await user.named("Count_uncertain");
  const firm = await user.read(circularity, "A1:H60");
  await user.type(uncertain.sheet, uncertain.address, yes);
  expect(await user.read(circularity, "A1:H60")).not.toEqual(firm);

  // 3. A formula of your own, and the bounds that no convention can leave.
  const share = async (row: number, basis: string): Promise<number> => {
    const formula = `=OURO.CIRCULAR_SHARE(OURO.DEALS("2025-10"),"Nvidia"${basis})`;
    await user.type("Sheet1", `A${row}`, formula);
    return Number(await user.cell("Sheet1", `A${row}`));
  };
  const [traced, least, most] = [
    await share(1, ""),
    await share(2, ',"least"'),
    await share(3, ',"most"'),
  ];
  expect(least).toBeGreaterThan(0);
  expect(traced).toBeGreaterThanOrEqual(least);
  expect(most).toBeGreaterThanOrEqual(traced);

  // 4. Open What if, select a result, press Use selected cell; click an input, type values, press Make table.
  await user.show("whatIf");
  await user.select(gpu, `B${await user.rowOf(gpu, npv)}`);
  await user.press(words.useSelectedFor(words.resultHint));
  await expect(user.field(words.resultHint)).toHaveValue(new RegExp(`^'?${gpu}`));
  await user.select(sheet, address);
  await user.press(words.useSelectedFor(words.table.down));
  await expect(user.field(words.table.down)).toHaveValue(new RegExp(`${address}$`));
  const label = String(await user.cell(sheet, address.replace(/^[A-Z]+/, "A")));
  await user.field(words.values(label)).fill("0.5 to 0.9 step 0.1");
  // What the field shows once it is left moves the button.
  await user.field(words.values(label)).press("Tab");
  await user.sees(words.plan.live);
  await user.press(words.table.make);
  await user.sees(new RegExp(`^(${words.done.live(".*")}|${words.done.scan(".*")})$`));
  const [made] = (await user.call("sheetNames")).filter((name) => !sheets.includes(name));
  const table = (await user.read(made, "A1:B40")).filter(([value]) => Number(value) >= 0.5);
  expect(table.map(([utilisation]) => utilisation)).toEqual([
    0.5,
    expect.closeTo(0.6, 12),
    expect.closeTo(0.7, 12),
    expect.closeTo(0.8, 12),
    expect.closeTo(0.9, 12),
  ]);
  // The more it is rented the more it is worth.
  const worth = table.map(([, cell]) => Number(cell));
  expect(worth).toEqual([...worth].sort((a, b) => a - b));
  expect(new Set(worth).size).toBe(5);
}

test("the tutorial can be followed in English", async ({ analyst: user }) => {
  await follow(user, LABELS.en);
});

test("the tutorial can be followed in Chinese, on Chinese sheets, which are then updated", async ({
  user,
}) => {
  await user.speak("zh-CN");
  await user.load();
  const states = async (): Promise<unknown[]> => {
    const first = (await user.rowOf("检查", "检查项")) + 1;
    const rows = await user.read("检查", `A${first}:B${first + 399}`);
    return rows.filter(([label]) => label !== "").map(([, state]) => state);
  };
  const all = await states();
  expect(all.length).toBeGreaterThan(30);
  expect(new Set(all)).toEqual(new Set(["通过"]));
  await follow(user, LABELS.zh);

  const { sheet, address } = await user.named("GPU_utilisation");
  await user.write(sheet, address, 0.9);
  await user.show("deals");
  await user.choose(/2026年6月/);
  await user.press(/更新.*2026年6月/);
  await user.sees(/已更新/);
  expect(await user.cell(sheet, address)).toBe(0.9);
  const preset = await user.rowOf("封面", "预设数据");
  expect(await user.read("封面", `B${preset}:C${preset}`)).toEqual([["2026-06", "简体中文"]]);
  expect(new Set(await states())).toEqual(new Set(["通过"]));
  expect(await user.cell("GPU经济性", "A2")).toBe(`全部 ${all.length} 项检查通过`);
});
