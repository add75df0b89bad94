import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { showView } from "./support/showView";
import { openTemplateUser, type TemplateUser } from "./support/templateUser";

jest.setTimeout(200_000);

let user: TemplateUser;
afterEach(async () => {
  expect(user.complaints).toEqual([]);
  await user.close();
});

const openNetwork = (): Promise<void> => showView(user.pane, "Network");
const company = (name: string) =>
  user.pane.getByRole("button", { name: new RegExp(`^${name} Receipts`) });
const shot = (name: string): Promise<unknown> =>
  user.page.screenshot({ path: resolve(__dirname, `screenshots/${name}.png`) });

test("the payments of the loaded template are drawn by year, with a company's loops, sources and a picture to keep", async () => {
  user = await openTemplateUser({ viewport: { width: 1200, height: 1000 } });
  await user.press("Load deal template");
  await user.loaded();
  await openNetwork();
  const picture = user.pane.getByRole("listbox", { name: /companies, .* payments between them/ });
  await picture.waitFor();
  const all = await picture.getAttribute("aria-label");
  await shot("network");
  await company("Nvidia").click();
  await user.pane.getByRole("region", { name: "Loops through Nvidia" }).waitFor();
  await user.pane
    .getByText(/^Nvidia → .* → Nvidia$/)
    .first()
    .waitFor();
  await user.pane
    .getByText(/^Purchase · .*Source: FT 2025-05-23/)
    .first()
    .waitFor();
  await shot("networkCompany");
  await user.pane.getByRole("slider").press("ArrowRight");
  await user.pane.getByText("Year: in 2025").waitFor();
  await user.pane.locator(`[role="listbox"]:not([aria-label="${all}"])`).waitFor();
  const loop = user.pane.getByRole("button", { name: /^Nvidia → .* → Nvidia/ }).first();
  await loop.click();
  expect(await loop.getAttribute("aria-pressed")).toBe("true");
  await user.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await user.press("Copy as picture");
  await user.pane.getByText("Copied: paste it wherever it is wanted").first().waitFor();
  await user.press("Insert into the sheet");
  await user.pane
    .getByText(/^Inserted at \w.*![A-Z]+\d+$/)
    .first()
    .waitFor();
  await user.page.getByRole("img", { name: /companies, .* Counted, by year: in 2025/ }).waitFor();
  await shot("networkInSheet");
  await user.call("undo");
  await user.page.locator(".picture").waitFor({ state: "detached" });
  const [download] = await Promise.all([
    user.page.waitForEvent("download"),
    user.press("Save as a picture"),
  ]);
  const file = readFileSync(await download.path(), "utf8");
  expect(file).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(file).toContain("Nvidia");
});

test("where the pane may not copy, it says so and what to do instead; pointing at an arrow shows its sources, which can then be reached", async () => {
  user = await openTemplateUser({ viewport: { width: 1200, height: 900 } });
  await user.write("Sheet1", "A1:E3", [
    ["From", "To", "Amount", "Source", "Status"],
    ["V", "A", 10, "https://example.org/v", "letter-of-intent"],
    ["A", "V", 35, "10-K", "closed"],
  ]);
  await user.call("select", "Sheet1", "A1:E3");
  await openNetwork();
  await user.pane.getByRole("radio", { name: "The selected cells" }).check({ force: true });
  await user.pane.getByRole("option", { name: "V pays A USD 10 bn" }).hover();
  const panel = user.pane.getByRole("region", { name: "V → A" });
  await panel.getByText("letter of intent").waitFor();
  await shot("networkPointed");
  await panel.getByRole("link", { name: "Source: https://example.org/v" }).hover();
  await panel.getByRole("button", { name: "Dismiss" }).click();
  await panel.waitFor({ state: "detached" });
  await user.pane.locator("body").evaluate(() => {
    const refuse = (): Promise<void> => Promise.reject(new DOMException("not here"));
    Object.defineProperty(navigator, "clipboard", { value: { write: refuse } });
  });
  await user.press("Copy as picture");
  await user.pane.getByText("This pane may not copy pictures").first().waitFor();
});

test("selected cells are drawn too; what is no payment is named by its row, and names are never markup", async () => {
  user = await openTemplateUser({ viewport: { width: 1200, height: 900 } });
  await openNetwork();
  await user.pane.getByText("There is no deal template").first().waitFor();
  await user.write("Sheet1", "A1:D3", [
    ["From", "To", "Amount", "Source"],
    ["V", "<img src=x>", 10, "https://example.org/v"],
    ["<img src=x>", "V", 35, "javascript:alert(1)"],
  ]);
  await user.call("select", "Sheet1", "A1:D3");
  await user.pane.getByRole("radio", { name: "The selected cells" }).check({ force: true });
  await user.pane.getByRole("listbox", { name: /^2 companies, 2 payments/ }).waitFor();
  expect(await user.pane.locator('img[src="x"]').count()).toBe(0);
  await company("V").click();
  await user.pane.getByText("USD 10 bn at most: as much as V pays <img src=x>").waitFor();
  await user.pane.getByRole("link", { name: "Source: https://example.org/v" }).waitFor();
  expect(await user.pane.getByRole("link", { name: /javascript/ }).count()).toBe(0);
  await user.write("Sheet1", "C3", "many");
  await user.press("Read them again");
  await user.pane.getByText("These cells are no payments").waitFor();
  await shot("networkProblems");
});

test("in a contrast theme names and outlines of the picture have the theme's colour of text", async () => {
  user = await openTemplateUser({ forcedColors: "active", viewport: { width: 1200, height: 900 } });
  await user.write("Sheet1", "A1:E3", [
    ["From", "To", "Amount", "Source", "Status"],
    ["V", "A", 10, "https://example.org/v", "letter-of-intent"],
    ["A", "V", 35, "10-K", "closed"],
  ]);
  await user.call("select", "Sheet1", "A1:E3");
  await openNetwork();
  await user.pane.getByRole("radio", { name: "The selected cells" }).check({ force: true });
  const picture = user.pane.getByRole("listbox", { name: /^2 companies/ });
  const [ink, text] = await picture.evaluate((drawing) =>
    [drawing, document.body].map((element) => getComputedStyle(element).color),
  );
  expect(ink).toBe(text);
  await shot("networkContrast");
});
