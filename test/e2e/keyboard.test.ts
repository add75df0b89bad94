import { resolve } from "node:path";
import type { Frame } from "playwright-core";
import { paneFrame } from "./support/paneFrame";
import { openTemplateUser, type TemplateUser } from "./support/templateUser";

jest.setTimeout(240_000);

/** More stops than any view has between two things that are used one after the other. */
const MOST_STOPS = 70;

interface Stop {
  role: string;
  name: string;
}

let user: TemplateUser;
afterEach(async () => {
  expect(user.complaints).toEqual([]);
  await user.close();
});

const pane = (): Frame => paneFrame(user.page);

/** What has the focus in the pane; "body" where it is lost. */
const stop = (): Promise<Stop> =>
  pane().evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return { role: "body", name: "" };
    const labels =
      at
        .getAttribute("aria-labelledby")
        ?.split(" ")
        .map((id) => document.getElementById(id)) ??
      (at instanceof HTMLInputElement ? Array.from(at.labels ?? []) : []);
    const label = labels.map((one) => one?.textContent ?? "").join(" ");
    // A tab holds its words a second time, hidden, to keep its width.
    const shown = at instanceof HTMLElement ? at.innerText : "";
    const name = at.getAttribute("aria-label") ?? (label === "" ? shown : label);
    return { role: at.getAttribute("role") ?? at.localName, name: name.trim() };
  });

const key = (name: string): Promise<void> => user.page.keyboard.press(name);

/** Goes on with Tab, or back with Shift+Tab, until a name has the focus. */
async function goTo(name: string | RegExp, by: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const met: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    const { name: found } = await stop();
    if (typeof name === "string" ? found === name : name.test(found)) return;
    met.push(found);
    await key(by);
  }
  throw new Error(`${String(name)} cannot be reached; met ${met.join(" | ")}`);
}

/** The focus is on something, and can be seen: what has it looks otherwise without it. */
async function seesFocus(): Promise<void> {
  const box = await pane().evaluate(() => {
    const { x, y, width, height } = (
      document.activeElement ?? document.body
    ).getBoundingClientRect();
    return { x, y, width, height };
  });
  const frame = await user.page.locator("#pane-frame").boundingBox();
  if (frame === null) throw new Error("The pane is not shown");
  const clip = {
    x: frame.x + Math.max(0, box.x - 4),
    y: frame.y + Math.max(0, box.y - 4),
    width: Math.min(box.width + 8, frame.width),
    height: Math.min(box.height + 8, 60),
  };
  const { name } = await stop();
  const focused = await user.page.screenshot({ clip, animations: "disabled", caret: "hide" });
  await pane().evaluate(() => {
    const at = document.activeElement as HTMLElement;
    at.dataset.left = "";
    at.blur();
  });
  const plain = await user.page.screenshot({ clip, animations: "disabled", caret: "hide" });
  await pane().evaluate(() => {
    const left = document.querySelector<HTMLElement>("[data-left]");
    delete left?.dataset.left;
    left?.focus();
  });
  expect([name, focused.equals(plain)]).toEqual([name, false]);
}

/** Presses what has the focus; whatever follows, the focus is not lost. */
async function press(by: "Enter" | "Space" = "Enter"): Promise<void> {
  await key(by);
  // On a busy machine the focus finds its new place a little later.
  for (let tries = 0; tries < 20; tries++) {
    await user.page.waitForTimeout(250);
    if ((await stop()).role !== "body") return;
  }
  expect((await stop()).role).not.toBe("body");
}

async function pressOn(name: string | RegExp, by: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await goTo(name, by);
  await press();
}

/** Selects cells in the sheet, and comes back. */
async function select(address: string): Promise<void> {
  await user.call("select", "Sheet1", address);
  await user.idle();
  await backToPane();
}

/**
 * The sheet takes the keyboard when it is drawn anew. Back to where the focus was in the pane, as F6 leads in Excel:
 * the page around the pane has no such key, and gives the keyboard back only at a click.
 */
async function backToPane(): Promise<void> {
  const at = await pane().evaluateHandle(() => document.activeElement as HTMLElement);
  await user.pane.getByRole("heading", { name: "Ouroboros" }).click();
  await at.evaluate((element) => {
    element.focus();
  });
}

const sees = (words: string | RegExp): Promise<void> =>
  user.pane.getByText(words).filter({ visible: true }).first().waitFor();

/** Back to the tabs, along them with the arrows, or into the menu of those that have no room. */
async function openView(view: string): Promise<void> {
  // The views' tabs follow the language; a view may have tabs of its own.
  await goTo("中文", "Shift+Tab");
  await key("Tab");
  const isMain = user.pane.getByRole("main", { name: view, exact: true });
  for (let tabs = 0; tabs < 10 && (await stop()).name !== view; tabs++) await key("ArrowRight");
  if ((await stop()).name === view) await press();
  else {
    await pressOn("More views");
    for (let items = 0; items < 10 && (await stop()).name !== view; items++) await key("ArrowDown");
    await press();
  }
  await isMain.waitFor();
  expect((await stop()).role).not.toBe("body");
}

test("deals, formulas and the network can be reached and worked by keyboard alone, and the focus is never lost", async () => {
  user = await openTemplateUser({ viewport: { width: 1100, height: 900 } });
  await pane().evaluate(() => {
    document.querySelector<HTMLElement>('[role="tab"]')?.focus();
  });

  // Deals: another preset with the arrows, a leg by its company, the template, and the question about it.
  await goTo(/^October 2025/);
  await key("ArrowDown");
  expect((await stop()).name).toMatch(/^June 2026/);
  await key("ArrowUp");
  await pressOn("Show the 27 legs");
  await goTo("Search companies and deals");
  await seesFocus();
  await user.page.keyboard.type("oracle");
  await sees(/^\d of 27 legs/);
  await key("Escape");
  await goTo("Status");
  await seesFocus();
  await key("l");
  await sees("2 of 27 legs");
  await pressOn("Clear the filters");
  await sees("27 of 27 legs");
  await goTo("Load deal template");
  await seesFocus();
  await press();
  await user.loaded();
  await pressOn("Load deal template");
  await user.pane.getByRole("dialog").waitFor();
  await goTo("Load beside them");
  await seesFocus();
  await key("Escape");
  await user.pane.getByRole("dialog").waitFor({ state: "hidden" });
  expect((await stop()).name).toBe("Load deal template");

  // Formulas: found, filled from the selection, inserted.
  await user.write("Sheet1", "A1:C3", [
    ["V", "A", 10],
    ["A", "V", 35],
    ["", "V", 65],
  ]);
  await select("A1:C3");
  await openView("Formulas");
  await goTo("Search the formulas");
  await user.page.keyboard.type("share receipts");
  await goTo(/^CIRCULAR_SHARE/);
  await seesFocus();
  await press();
  await pressOn("Use selected cells: flows");
  await goTo("company");
  await user.page.keyboard.type("V");
  await select("E5");
  await pressOn("Insert into the active cell");
  await sees("Inserted into Sheet1!E5");
  await pressOn("Dismiss");
  await pressOn("Insert into the active cell");
  await sees("Sheet1!E5 is not empty");
  await pressOn("Keep it");
  await pressOn("All formulas", "Shift+Tab");

  // Network: a year, a company in the picture, one of its loops, another company in the list, into the sheet.
  await openView("Network");
  const picture = user.pane.getByRole("listbox", { name: /payments between them/ });
  await picture.waitFor();
  await goTo("Year");
  await key("ArrowRight");
  await sees("Year: in 2025");
  await key("ArrowLeft");
  await goTo(/payments between them/);
  await key("ArrowRight");
  await seesFocus();
  const payment = user.pane.locator('[aria-activedescendant^="payment"]');
  for (let steps = 0; steps < 9 && (await payment.count()) === 0; steps++) await key("ArrowDown");
  await user.pane.getByRole("region", { name: / → / }).waitFor();
  await press();
  const loops = user.pane.getByRole("region", { name: /^Loops through/ });
  await loops.waitFor();
  await press();
  await loops.waitFor({ state: "hidden" });
  await pressOn("Insert into the sheet");
  await sees(/^Inserted at /);
  await pressOn("Dismiss");
  await goTo(/^Nvidia\s*Receipts/);
  await seesFocus();
  await press();
  await goTo(/ → .* → /, "Shift+Tab");
  await seesFocus();
  await press("Space");
  expect(await user.pane.locator('[aria-pressed="true"]', { hasText: "→" }).count()).toBe(1);
  await user.page.screenshot({ path: resolve(__dirname, "screenshots/keyboardNetwork.png") });
});

test("a what-if table is made, a file imported and the language changed by keyboard alone", async () => {
  user = await openTemplateUser({ viewport: { width: 1100, height: 900 } });
  await user.press("Load deal template");
  await user.loaded();
  await pane().evaluate(() => {
    document.querySelector<HTMLElement>('[role="tab"]')?.focus();
  });

  // A table of the result over an input.
  await user.write("Sheet1", "G1:H3", [
    ["Price", 0.5],
    ["Volume", 50],
    ["Revenue", "=H1*H2"],
  ]);
  await select("H3");
  await openView("What if");
  await sees("Revenue");
  await backToPane();
  await goTo("Input, down the table");
  await user.page.keyboard.type("Sheet1!H1");
  await key("Enter");
  await sees("Values of Price");
  await pressOn("Make table");
  await sees(/Sensitivity is ready/);

  // A file by its button. Who listens from before the button is reached has the browser's own dialog held back in time.
  user.page.on("filechooser", () => undefined);
  await openView("Import and export");
  await goTo("Choose a file");
  await seesFocus();
  const [chooser] = await Promise.all([user.page.waitForEvent("filechooser"), key("Enter")]);
  const buffer = Buffer.from("From,To,Amount\nNvidia,Acme,100\n");
  await chooser.setFiles({ name: "mine.csv", mimeType: "text/csv", buffer });
  await user.pane.getByRole("button", { name: "Import 1 leg" }).waitFor();
  await pressOn("Import 1 leg");
  await sees("1 leg was written to the Deals sheet");
  expect((await stop()).role).not.toBe("body");
  await pressOn("Dismiss");

  // The language, and back.
  await pressOn("中文", "Shift+Tab");
  await user.pane.getByRole("button", { name: "English" }).waitFor();
  await press();
  await user.pane.getByRole("button", { name: "中文" }).waitFor();
});

test("a cell is explained, the workbook looked through and the settings changed by keyboard alone", async () => {
  user = await openTemplateUser({ viewport: { width: 1100, height: 900 } });
  await user.write("Sheet1", "A1", '=OURO.CIRCULAR_SHARE({"V","A",10;"A","V",35},"W")');
  await user.call("select", "Sheet1", "A1");
  await pane().evaluate(() => {
    document.querySelector<HTMLElement>('[role="tab"]')?.focus();
  });

  await openView("Explain");
  await pressOn("Explain the selected cell");
  await sees(/^#N\/A: company: "W" is on no row of flows/);
  await pressOn("Show the cells");
  await sees("Hide the cells");

  await openView("Checks");
  await pressOn("Look through the workbook");
  await goTo("Select Sheet1 A1");
  await seesFocus();

  await openView("Settings");
  await goTo("USD bn");
  await key("ArrowRight");
  expect((await stop()).name).toBe("USD m");
  await pressOn("Repair formulas");
  await sees(/looked at/);
  expect((await stop()).role).not.toBe("body");
});
