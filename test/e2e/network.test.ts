import { readFileSync } from "node:fs";
import { expect, test } from "./support/journey";
import type { User } from "./support/user";

const company = (user: User, name: string) =>
  user.pane.getByRole("button", { name: new RegExp(`^${name} ${user.words.network.receipts}`) });
const pictureOf = (user: User, name: RegExp) => user.pane.getByRole("listbox", { name });

test("the payments of the loaded template are drawn by year, with a company's loops, sources and a picture to keep", async ({
  analyst: user,
}) => {
  const words = user.words.network;
  await user.show("network");
  const picture = pictureOf(user, /companies, .* payments between them/);
  await expect(picture).toBeVisible();
  const all = (await picture.getAttribute("aria-label")) ?? "";
  await company(user, "Nvidia").click();
  const loops = user.region(words.loops("Nvidia"));
  await expect(loops.getByText(/^Nvidia → .* → Nvidia$/).first()).toBeVisible();
  await user.sees(/^Purchase · .*Source: FT 2025-05-23/);
  await user.pane.getByRole("slider").press("ArrowRight");
  await user.sees(`${words.year}: ${words.inYear("2025")}`);
  await expect(picture).not.toHaveAttribute("aria-label", all);
  const loop = user.pane.getByRole("button", { name: /^Nvidia → .* → Nvidia/ }).first();
  await loop.click();
  await expect(loop).toHaveAttribute("aria-pressed", "true");

  await user.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await user.press(words.copy);
  await user.sees(words.copied);
  await user.press(words.insert);
  await user.sees(/^Inserted at \w.*![A-Z]+\d+$/);
  const inSheet = user.page.getByRole("img", { name: /Counted, by year: in 2025\. \d+ companies/ });
  await expect(inSheet).toBeVisible();
  await user.undo();
  await expect(inSheet).toHaveCount(0);
  const [download] = await Promise.all([
    user.page.waitForEvent("download"),
    user.press(words.save),
  ]);
  const file = readFileSync(await download.path(), "utf8");
  expect(file).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(file).toContain("Nvidia");
});

test("selected cells are drawn too, names are never markup; pointing at an arrow shows its sources, which can then be reached", async ({
  user,
}) => {
  const words = user.words.network;
  await user.show("network");
  await user.sees(user.words.failed.reasons["no-template"].title);
  await user.write("Sheet1", "A1:E3", [
    ["From", "To", "Amount", "Source", "Status"],
    ["V", "<img src=x>", 10, "https://example.org/v", "letter-of-intent"],
    ["<img src=x>", "V", 35, "javascript:alert(1)", "closed"],
  ]);
  await user.select("Sheet1", "A1:E3");
  await user.choose(words.selected);
  await expect(pictureOf(user, /^2 companies, 2 payments/)).toBeVisible();
  await expect(user.pane.locator('img[src="x"]')).toHaveCount(0);

  await user.pane.getByRole("option", { name: /^V pays/ }).hover();
  const panel = user.region("V → <img src=x>");
  await expect(panel.getByText(user.words.statuses["letter-of-intent"])).toBeVisible();
  await panel.getByRole("link", { name: words.sourceOf("https://example.org/v") }).hover();
  await panel.getByRole("button", { name: user.words.dismiss }).click();
  await expect(panel).toHaveCount(0);

  await company(user, "V").click();
  await user.sees(words.atMost("USD 10 bn", "V", "<img src=x>"));
  await expect(
    user.pane.getByRole("link", { name: words.sourceOf("https://example.org/v") }),
  ).toBeVisible();
  await expect(user.pane.getByRole("link", { name: /javascript/ })).toHaveCount(0);

  // Where the pane may not copy it says what to do instead.
  await user.frame.evaluate(() => {
    const refuse = (): Promise<void> => Promise.reject(new DOMException("not here"));
    Object.defineProperty(navigator, "clipboard", { value: { write: refuse } });
  });
  await user.press(words.copy);
  await user.sees(words.notCopied);

  await user.write("Sheet1", "C3", "many");
  await user.press(words.read);
  await user.sees(words.bad);
});
