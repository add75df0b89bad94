import { expect, test } from "./support/journey";
import type { User } from "./support/user";

test.use({ look: { viewport: { width: 1100, height: 900 } } });

/** More stops than any view has between two things that are used one after the other. */
const MOST_STOPS = 70;

/** Who works the pane with the keyboard alone. */
class Typist {
  constructor(private readonly user: User) {}

  /** Begins at the pane's first tab. */
  async start(): Promise<void> {
    await this.user.pane.getByRole("tab").first().focus();
  }

  key(name: string): Promise<void> {
    return this.user.page.keyboard.press(name);
  }

  type(text: string): Promise<void> {
    return this.user.page.keyboard.type(text);
  }

  /** The name of what has the focus in the pane, "" where it is lost. */
  stop(): Promise<string> {
    return this.user.frame.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return "";
      const labels =
        at
          .getAttribute("aria-labelledby")
          ?.split(" ")
          .map((id) => document.getElementById(id)) ??
        (at instanceof HTMLInputElement ? Array.from(at.labels ?? []) : []);
      const label = labels.map((one) => one?.textContent ?? "").join(" ");
      // A tab holds its words a second time, hidden, to keep its width.
      const shown = at instanceof HTMLElement ? at.innerText : "";
      return (at.getAttribute("aria-label") ?? (label === "" ? shown : label)).trim();
    });
  }

  /** Goes on with Tab, or back with Shift+Tab, until a name has the focus. */
  async goTo(name: string | RegExp, by: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    const met: string[] = [];
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      const found = await this.stop();
      if (typeof name === "string" ? found === name : name.test(found)) return;
      met.push(found);
      await this.key(by);
    }
    throw new Error(`${String(name)} cannot be reached; met ${met.join(" | ")}`);
  }

  /** Presses what has the focus; whatever follows, the focus is not lost. */
  async press(by: "Enter" | "Space" = "Enter"): Promise<void> {
    await this.key(by);
    await this.user.still();
    await this.keepsFocus();
  }

  async keepsFocus(): Promise<void> {
    await expect(this.user.pane.locator("body :focus")).toHaveCount(1);
  }

  async pressOn(name: string | RegExp, by: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    await this.goTo(name, by);
    await this.press();
  }

  /** What has the focus looks otherwise without it. */
  async seesFocus(): Promise<void> {
    const { page, frame } = this.user;
    const box = await frame.evaluate(() => {
      const { x, y, width, height } = document.activeElement!.getBoundingClientRect();
      return { x, y, width, height };
    });
    const pane = await page.locator("#pane-frame").boundingBox();
    if (pane === null) throw new Error("The pane is not shown");
    const clip = {
      x: pane.x + Math.max(0, box.x - 4),
      y: pane.y + Math.max(0, box.y - 4),
      width: Math.min(box.width + 8, pane.width),
      height: Math.min(box.height + 8, 60),
    };
    const name = await this.stop();
    const picture = (): Promise<Buffer> =>
      page.screenshot({ clip, animations: "disabled", caret: "hide" });
    const focused = await picture();
    const at = await frame.evaluateHandle(() => document.activeElement as HTMLElement);
    await at.evaluate((element) => {
      element.blur();
    });
    const plain = await picture();
    await at.evaluate((element) => {
      element.focus();
    });
    expect([name, focused.equals(plain)]).toEqual([name, false]);
  }

  /** The sheet takes the keyboard when it is drawn anew; F6 leads back to where the focus was in the pane. */
  async backToPane(): Promise<void> {
    const isInPane = (): Promise<boolean> =>
      this.user.page.evaluate(() => document.activeElement?.id === "pane-frame");
    for (let parts = 0; parts < 3 && !(await isInPane()); parts++) await this.key("F6");
    await this.keepsFocus();
  }

  async select(address: string): Promise<void> {
    await this.user.select("Sheet1", address);
    await this.user.idle();
    await this.backToPane();
  }

  /** Back to the tabs, along them with the arrows, or into the menu of those that have no room. */
  async openView(view: string): Promise<void> {
    const { pane, words } = this.user;
    // The views' tabs follow the language; a view may have tabs of its own.
    await this.goTo(words.settings.links.help, "Shift+Tab");
    await this.key("Tab");
    for (let tabs = 0; tabs < 10 && (await this.stop()) !== view; tabs++) {
      await this.key("ArrowRight");
    }
    if ((await this.stop()) !== view) {
      await this.pressOn(words.views.more);
      for (let items = 0; items < 10 && (await this.stop()) !== view; items++) {
        await this.key("ArrowDown");
      }
    }
    await this.press();
    await expect(pane.getByRole("main", { name: view, exact: true })).toBeVisible();
  }
}

test("deals, formulas and the network can be reached and worked by keyboard alone, and the focus is never lost", async ({
  analyst: user,
}) => {
  const { pane, words } = user;
  const hand = new Typist(user);
  await hand.start();

  // Deals: another preset with the arrows, a leg by its company, the template, and the question about it.
  await hand.goTo(/^October 2025/);
  await hand.key("ArrowDown");
  expect(await hand.stop()).toMatch(/^June 2026/);
  await hand.key("ArrowUp");
  await hand.pressOn(words.deals.showLegs("28"));
  await hand.goTo(words.legs.search);
  await hand.seesFocus();
  await hand.type("oracle");
  await user.sees(/^\d of 28 legs/);
  await hand.key("Escape");
  await hand.goTo(words.legs.status);
  await hand.seesFocus();
  await hand.key("l");
  await user.sees(words.legs.found("2", "28"));
  await hand.pressOn(words.legs.clear);
  await user.sees(words.legs.found("28", "28"));
  await hand.goTo(words.load.button);
  await hand.seesFocus();
  await hand.press();
  await expect(pane.getByRole("dialog")).toBeVisible();
  await hand.goTo(words.clash.beside(2));
  await hand.seesFocus();
  await hand.key("Escape");
  await expect(pane.getByRole("dialog")).toBeHidden();
  expect(await hand.stop()).toBe(words.load.button);

  // Formulas: found, filled from the selection, inserted.
  await user.write("Sheet1", "A1:C3", [
    ["V", "A", 10],
    ["A", "V", 35],
    ["", "V", 65],
  ]);
  await hand.select("A1:C3");
  await hand.openView(words.views.formulas);
  await hand.goTo(words.formulas.search);
  await hand.type("share receipts");
  await hand.goTo(/^CIRCULAR_SHARE/);
  await hand.seesFocus();
  await hand.press();
  await hand.pressOn(words.formulas.useSelectedFor("flows"));
  await hand.goTo("company");
  await hand.type("V");
  await hand.select("E5");
  await hand.pressOn(words.formulas.insert);
  await user.sees(words.formulas.inserted("Sheet1!E5"));
  await hand.pressOn(words.dismiss);
  await hand.pressOn(words.formulas.insert);
  await user.sees(words.formulas.occupied("Sheet1!E5"));
  await hand.pressOn(words.formulas.keep);
  await hand.pressOn(words.formulas.all, "Shift+Tab");

  // Network: a year, a company in the picture, one of its loops, another company in the list, into the sheet.
  await hand.openView(words.views.network);
  const picture = /payments between them/;
  await expect(pane.getByRole("listbox", { name: picture })).toBeVisible();
  await hand.goTo(words.network.year);
  await hand.key("ArrowRight");
  await user.sees(`${words.network.year}: ${words.network.inYear("2025")}`);
  await hand.key("ArrowLeft");
  await hand.goTo(picture);
  await hand.key("ArrowRight");
  await hand.seesFocus();
  const payment = pane.locator('[aria-activedescendant^="payment"]');
  for (let steps = 0; steps < 9 && (await payment.count()) === 0; steps++) {
    await hand.key("ArrowDown");
  }
  await expect(user.region(/ → /).first()).toBeVisible();
  await hand.press();
  const loops = user.region(/^Loops through/);
  await expect(loops).toBeVisible();
  await hand.press();
  await expect(loops).toBeHidden();
  await hand.pressOn(words.network.insert);
  await user.sees(/^Inserted at /);
  await hand.pressOn(words.dismiss);
  await hand.goTo(/^Nvidia\s*Receipts/);
  await hand.seesFocus();
  await hand.press();
  await hand.goTo(/ → .* → /, "Shift+Tab");
  await hand.seesFocus();
  await hand.press("Space");
  await expect(pane.locator('[aria-pressed="true"]', { hasText: "→" })).toHaveCount(1);
});

test("a what-if table is made, a file imported and the language changed by keyboard alone", async ({
  analyst: user,
}) => {
  const { words } = user;
  const hand = new Typist(user);
  await user.write("Sheet1", "G1:H3", [
    ["Price", 0.5],
    ["Volume", 50],
    ["Revenue", "=H1*H2"],
  ]);
  await hand.start();
  await hand.select("H3");
  await hand.openView(words.views.whatIf);
  await user.sees("Revenue");
  await hand.backToPane();
  await hand.goTo(words.whatIf.table.down);
  await hand.type("Sheet1!H1");
  await hand.key("Enter");
  await user.sees(words.whatIf.values("Price"));
  await hand.pressOn(words.whatIf.table.make);
  await user.sees(/Sensitivity is ready/);

  // Who listens from before the button is reached has the browser's own dialog held back in time.
  const chooser = user.page.waitForEvent("filechooser");
  await hand.openView(words.views.transfer);
  await hand.goTo(words.transfer.import.choose);
  await hand.seesFocus();
  await hand.key("Enter");
  const buffer = Buffer.from("From,To,Amount\nNvidia,Acme,100\n");
  await (await chooser).setFiles({ name: "mine.csv", mimeType: "text/csv", buffer });
  await expect(user.button(words.transfer.import.write("1", 1))).toBeVisible();
  await hand.pressOn(words.transfer.import.write("1", 1));
  await user.sees(words.transfer.import.written("1", 1));
  await hand.keepsFocus();
  await hand.pressOn(words.dismiss);

  // The language, and back.
  await hand.pressOn(words.language.other, "Shift+Tab");
  await user.speaks("zh-CN");
  await hand.press();
  await user.speaks("en");
});

test("a cell is explained, the workbook looked through and the settings changed by keyboard alone", async ({
  user,
}) => {
  const { words } = user;
  const hand = new Typist(user);
  await user.write("Sheet1", "A1", '=OURO.CIRCULAR_SHARE({"V","A",10;"A","V",35},"W")');
  await user.select("Sheet1", "A1");
  await hand.start();

  await hand.openView(words.views.explain);
  await hand.pressOn(words.explain.again);
  await user.sees(/^#N\/A: company: "W" is on no row of flows/);
  await hand.pressOn(words.explain.showCells);
  await user.sees(words.explain.hideCells);

  await hand.openView(words.views.checks);
  await hand.pressOn(words.checks.errors.find);
  await hand.goTo(words.checks.errors.selectOne("Sheet1 A1"));
  await hand.seesFocus();
  await hand.pressOn(words.checks.map.make);
  await user.sees(/^Written to the sheet Model map: /);

  await hand.openView(words.views.settings);
  await hand.goTo(words.amounts.bn.name);
  await hand.key("ArrowRight");
  expect(await hand.stop()).toBe(words.amounts.m.name);
  await hand.pressOn(words.repair.button);
  await user.sees(/checked\./);
  await hand.keepsFocus();
});
