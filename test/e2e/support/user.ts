import { expect, type Frame, type Locator } from "@playwright/test";
import { chinese } from "../../../src/words/pane/zh-CN";
import { english } from "../../../src/words/pane/en";
import type { View } from "../../../src/taskpane/shell/Views";
import type { Language } from "../../../src/words/language";
import type { ShownWorkbench } from "./openWorkbench";
import { PRESS } from "./press";
import { showView } from "./showView";
import { still } from "./still";

type Name = string | RegExp;

/** What the pane says, by language. */
export const WORDS = { en: english, "zh-CN": chinese };
const GRID = "#univer-sheet-main-canvas_workbook";

/** The pane's views, in their order. */
export const VIEWS: readonly View[] = [
  ...(["deals", "formulas", "network", "explain"] as const),
  ...(["whatIf", "transfer", "checks", "settings"] as const),
];

/** Twelve sheets on a busy machine. */
const LOAD = { timeout: 180_000 };

/** Who works with the add-in in the workbench: what they press, type, see and read. */
export class User {
  /** What the pane says, in its language. */
  words = english;
  readonly page: ShownWorkbench["page"];
  readonly pane: ShownWorkbench["pane"];
  readonly call: ShownWorkbench["call"];

  constructor(private readonly workbench: ShownWorkbench) {
    this.page = workbench.page;
    this.pane = workbench.pane;
    this.call = workbench.call;
  }

  /** Waits until nothing is left to calculate or to load. */
  idle(): Promise<void> {
    return this.workbench.idle();
  }

  /** The pane's frame, for what is to run within it. */
  get frame(): Frame {
    const frame = this.page.frame({ url: /taskpane\.html/ });
    if (frame === null) throw new Error("The pane is not there");
    return frame;
  }

  button(name: Name): Locator {
    return this.pane.getByRole("button", { name, exact: true }).filter({ visible: true }).first();
  }

  field(name: string): Locator {
    return this.pane.getByRole("textbox", { name, exact: true }).filter({ visible: true });
  }

  region(name: Name): Locator {
    // A card's table scrolls in a region of the same name.
    return this.pane.getByRole("region", { name, exact: true }).first();
  }

  press(button: Name): Promise<void> {
    return this.button(button).click(PRESS);
  }

  /** Chooses one of several by pressing its words. */
  async choose(name: Name): Promise<void> {
    const radio = this.pane.getByRole("radio", { name }).filter({ visible: true });
    await radio.click(PRESS);
    await expect(radio).toBeChecked();
  }

  /** Waits for words in the pane, then for the workbook to come to rest. */
  async sees(words: Name, within?: { timeout: number }): Promise<void> {
    // What is said to screen readers alone is said too early.
    const shown = this.pane.locator(":not(span[role])").getByText(words).filter({ visible: true });
    await expect(shown.first()).toBeVisible(within);
    await this.idle();
  }

  async show(view: View): Promise<void> {
    await showView(this.pane, this.words.views[view], this.words.views.more);
  }

  still(): Promise<void> {
    return still(this.pane);
  }

  async speak(language: Language): Promise<void> {
    if (this.words === WORDS[language]) return;
    await this.press(this.words.language.other);
    await this.speaks(language);
  }

  /** Waits until the pane speaks a language. */
  async speaks(language: Language): Promise<void> {
    this.words = WORDS[language];
    await expect(this.button(this.words.language.other)).toBeVisible();
  }

  /** Pulls the splitter until the pane has a width. */
  async widenPane(width: number): Promise<void> {
    const splitter = await this.page.locator("#splitter").boundingBox();
    const size = this.page.viewportSize();
    if (splitter === null || size === null) throw new Error("The pane is not shown");
    const { mouse } = this.page;
    await mouse.move(splitter.x + splitter.width / 2, size.height / 2);
    await mouse.down();
    await mouse.move(size.width - width, size.height / 2, { steps: 3 });
    await mouse.up();
    await expect(this.page.locator("#pane")).toHaveCSS("width", `${width}px`);
    await this.still();
  }

  /** What closing the pane and opening it again comes to. */
  async reopenPane(): Promise<void> {
    const { frame } = this;
    await Promise.all([
      this.page.waitForEvent("framenavigated", (one) => one === frame),
      frame.evaluate(() => {
        location.reload();
      }),
    ]);
    await expect(this.pane.getByRole("tab").first()).toBeVisible();
    await this.idle();
  }

  read(sheet: string, address: string): Promise<unknown[][]> {
    return this.call("read", sheet, address);
  }

  async cell(sheet: string, address: string): Promise<unknown> {
    return (await this.read(sheet, address))[0][0];
  }

  /** Edits cells at once. */
  async write(sheet: string, address: string, values: unknown): Promise<void> {
    await this.call("write", sheet, address, values);
    await this.idle();
  }

  async select(sheet: string, address: string): Promise<void> {
    await this.call("select", sheet, address);
  }

  /** Types into a cell, on the keyboard, what makes it show something else than before. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    // The click gives the grid the keyboard.
    await this.page.locator(GRID).click({ ...PRESS, position: { x: 300, y: 300 } });
    await this.select(sheet, address);
    await this.idle();
    // The editor goes to a cell of another sheet once that is drawn.
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    const before = await this.cell(sheet, address);
    // As a person looks whether the cell is the one that takes the keys.
    await expect(this.page.locator("#grid *:focus")).toHaveCount(1);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    // The editor hands over what was typed some while after the key.
    await expect.poll(() => this.cell(sheet, address)).not.toBe(before);
    await this.idle();
  }

  async undo(): Promise<void> {
    await this.call("undo");
    await this.idle();
  }

  /** Where a name of the workbook leads. */
  named(name: string): Promise<{ sheet: string; address: string }> {
    return this.frame.evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          const range = context.workbook.names.getItem(wanted).getRange();
          range.load({ address: true });
          await context.sync();
          const bang = range.address.lastIndexOf("!");
          const sheet = range.address.slice(0, bang).replace(/^'|'$/g, "");
          return { sheet, address: range.address.slice(bang + 1) };
        }),
      name,
    );
  }

  /** The row, from 1, whose first cell holds a text. */
  async rowOf(sheet: string, label: string): Promise<number> {
    const row = (await this.read(sheet, "A1:A400")).findIndex(([text]) => text === label);
    if (row < 0) throw new Error(`${sheet} has no row ${label}`);
    return row + 1;
  }

  async load(): Promise<void> {
    await this.press(this.words.load.button);
    await this.sees(this.words.loaded.title, LOAD);
  }
}
