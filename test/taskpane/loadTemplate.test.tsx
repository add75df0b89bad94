/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { PRESET_IDS, presetDeals } from "../../src/deals/presets";
import type { LoadOptions } from "../../src/excel/template/loadTemplate";
import { WorkbookError } from "../../src/excel/workbookError";
import * as found from "../../src/excel/template/findTemplate";
import * as templateActions from "../../src/excel/template/templateActions";
import { dealsSheet } from "../../src/template/sheets/dealsSheet";
import { inputsSheet } from "../../src/template/sheets/inputsSheet";
import { TEMPLATE_SHEETS } from "../../src/template/sheetKeys";
import { templateContext } from "../../src/template/templateContext";
import { freeNames } from "../../src/template/templateNames";
import { openPane } from "./openPane";
import { english } from "../../src/words/sheets/en";

// The workbook room needs Excel; here it is a boundary, and what it may answer is its contract.
jest.mock("../../src/excel/template/templateActions", () => ({
  findClash: jest.fn(),
  loadTemplate: jest.fn(),
}));
jest.mock("../../src/excel/template/findTemplate", () => ({
  ...jest.requireActual<typeof found>("../../src/excel/template/findTemplate"),
  readTemplate: jest.fn(),
}));
const readTemplate = jest.mocked(found.readTemplate);
const findClash = jest.mocked(templateActions.findClash);
const loadTemplate = jest.mocked(templateActions.loadTemplate);
const SHEETS = [...TEMPLATE_SHEETS];
const LOAD = "Load deal template";

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const status = (): string | null => screen.getByRole("status").textContent;
const alert = (): string | null => screen.getByRole("alert").textContent;
const isDisabled = (element: HTMLElement): boolean =>
  element.getAttribute("aria-disabled") === "true";

/** A load that the test steps through. */
function slowLoad() {
  let options!: LoadOptions;
  let finish!: (sheets: string[]) => void;
  let fail!: (error: unknown) => void;
  loadTemplate.mockImplementation((_, given) => {
    options = given;
    return new Promise((resolve, reject) => {
      finish = (sheets) => {
        resolve({ sheets });
      };
      fail = reject;
    });
  });
  return {
    signal: () => options.signal,
    writes: (sheet: string, done: number) => {
      act(() => options.onProgress?.({ step: "sheet", sheet, done, total: 13 }));
    },
    finish: (sheets: string[]) =>
      act(async () => {
        finish(sheets);
        await Promise.resolve();
      }),
    fail: (error: unknown) =>
      act(async () => {
        fail(error);
        await Promise.resolve();
      }),
  };
}

const clashOf = (sheets: string[], readers = { formulas: 0, sheets: [] as string[] }) => ({
  ...{ sheets, readers },
});

beforeEach(() => {
  jest.resetAllMocks();
  findClash.mockResolvedValue(clashOf([]));
  loadTemplate.mockResolvedValue({ sheets: SHEETS });
  readTemplate.mockResolvedValue(null);
});

describe("Load deal template", () => {
  test("is all that is offered where no template is loaded", async () => {
    openPane();
    await waitFor(() => {
      expect(readTemplate).toHaveBeenCalled();
    });
    expect(screen.queryByRole("button", { name: /Update the loaded template/ })).toBeNull();
  });

  test("loads the chosen preset, names the sheets and says what next", async () => {
    const { user } = openPane();
    await user.click(screen.getByRole("radio", { name: /June 2026/ }));
    await user.click(button(LOAD));
    expect(await screen.findAllByText(/New sheets: Answers, .* and Checks\./)).not.toEqual([]);
    expect(loadTemplate).toHaveBeenCalledTimes(1);
    expect(loadTemplate.mock.calls[0]).toMatchObject(["2026-06", { placement: "beside" }]);
    expect(status()).toContain("The deal template is loaded");
    const next = screen.getByRole("region", { name: "What next" }).textContent;
    expect(next).toContain(
      "On Inputs, answer “Count letters of intent and contingent legs” with yes",
    );
    expect(next).toContain("On Inputs, change the utilisation: payback and value on GPU follow");
    expect(next).toContain('=OURO.CIRCULAR_SHARE(Deals!A17:C200, "Nvidia")');
    await user.click(button("Dismiss"));
    expect(screen.queryByRole("region", { name: "What next" })).toBeNull();
  });

  test("says what Excel did not do, and how to do it", async () => {
    loadTemplate.mockResolvedValue({ sheets: SHEETS, unfinished: ["window", "page"] });
    const { user } = openPane();
    await user.click(button(LOAD));
    expect(await screen.findByText("The view of the sheets is not set up")).toBeTruthy();
    expect(screen.getByText(/choose landscape and one page wide/)).toBeTruthy();
  });

  test("quotes a sheet's name in the example where a formula must", async () => {
    loadTemplate.mockResolvedValue({ sheets: SHEETS.map((name) => `${name} (2)`) });
    readTemplate.mockResolvedValue({
      preset: "2025-10",
      language: "en",
      data: "en",
      names: freeNames({ sheets: SHEETS, tables: [], names: [] }, []),
    });
    const { user } = openPane();
    await user.click(button(LOAD));
    expect(await screen.findByText(/CIRCULAR_SHARE\('Deals \(2\)'!A17:C200/)).toBeTruthy();
  });

  test.each(PRESET_IDS)("the range of the example holds every leg of %s and its header", (id) => {
    const names = freeNames({ sheets: [], tables: [], names: [] }, []);
    const context = templateContext(id, presetDeals(id), names, english);
    const { legs } = dealsSheet(context, inputsSheet(context));
    expect(legs.headerRow).toBe(17);
    expect(legs.titles.slice(0, 3)).toEqual(["From", "To", "Counted"]);
    expect(legs.lastRow).toBeLessThanOrEqual(200);
  });

  test("shows how far it is only when it takes over half a second", async () => {
    const load = slowLoad();
    const { user } = openPane();
    await user.click(button(LOAD));
    expect(isDisabled(button("Loading…"))).toBe(true);
    expect(screen.queryByRole("progressbar")).toBeNull();
    const bar = await screen.findByRole("progressbar");
    load.writes("Circularity", 5);
    expect(bar.getAttribute("aria-label")).toBe("Writing Circularity");
    expect(bar.getAttribute("aria-valuenow")).toBe("5");
    expect(status()).toBe("Writing Circularity");
    expect(screen.getByText("5 of 13")).toBeTruthy();
    await load.finish(SHEETS);
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  test("says what to do where Excel does not answer, until it does", async () => {
    const load = slowLoad();
    const { user } = openPane();
    await user.click(button(LOAD));
    await screen.findByRole("progressbar");
    const silence = /^This is taking long.* being typed in a cell or a dialog is open/;
    jest.useFakeTimers();
    try {
      load.writes("Inputs", 2);
      act(() => {
        jest.advanceTimersByTime(9_999);
      });
      expect(screen.queryByText(silence)).toBeNull();
      act(() => {
        jest.advanceTimersByTime(1);
      });
      expect(screen.getByText(silence).getAttribute("role")).toBe("alert");
      load.writes("Deals", 3);
      expect(screen.queryByText(silence)).toBeNull();
    } finally {
      jest.useRealTimers();
    }
    await load.finish(SHEETS);
  });

  test("can be cancelled while Excel has not even said which sheets there are", async () => {
    findClash.mockReturnValue(new Promise(() => undefined));
    const { user } = openPane();
    await user.click(button(LOAD));
    await screen.findByRole("progressbar");
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    await waitFor(() => {
      expect(alert()).toBe("Cancelled. The workbook is as it was.");
    });
    expect(isDisabled(button(LOAD))).toBe(false);
    expect(loadTemplate).not.toHaveBeenCalled();
  });

  test("can be cancelled, and the focus stays in the pane", async () => {
    const load = slowLoad();
    const { user } = openPane();
    await user.click(button(LOAD));
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(load.signal()?.aborted).toBe(true);
    expect(status()).toBe("Stopping…");
    await load.fail(new WorkbookError("cancelled", ""));
    expect(alert()).toBe("Cancelled. The workbook is as it was.");
    await waitFor(() => {
      expect(document.activeElement).toBe(button(LOAD));
    });
  });

  test("does not start twice", async () => {
    slowLoad();
    const { user, requests } = openPane();
    await user.click(button(LOAD));
    await user.click(button("Loading…"));
    act(requests.send);
    expect(findClash).toHaveBeenCalledTimes(1);
    expect(loadTemplate).toHaveBeenCalledTimes(1);
  });
});

describe("where sheets of those names exist", () => {
  // Without layout, jsdom leaves Fluent's dialog hidden from readers a moment after it opened; browsers do not.
  const ask = async (sheets = ["Deals", "GPU"]) => {
    findClash.mockResolvedValue(clashOf(sheets));
    const { user } = openPane();
    await user.click(button(LOAD));
    return { user, dialog: await screen.findByRole("dialog", { hidden: true }) };
  };

  test("it names them, says what replacing does, and writes nothing before an answer", async () => {
    const { dialog } = await ask();
    expect(dialog.textContent).toContain("sheets named Deals and GPU");
    expect(dialog.textContent).toContain("Replace deletes them with everything there");
    expect(loadTemplate).not.toHaveBeenCalled();
  });

  test("it says which formulas read cells of the sheets that replacing would delete", async () => {
    findClash.mockResolvedValue(clashOf(["GPU"], { formulas: 2, sheets: ["Mine"] }));
    const { user } = openPane();
    await user.click(button(LOAD));
    const dialog = await screen.findByRole("dialog", { hidden: true });
    expect(dialog.textContent).toContain(
      "2 formulas on Mine read cells there and will read the new ones",
    );
  });

  test("one sheet is spoken of in the singular", async () => {
    const { dialog } = await ask(["GPU"]);
    expect(dialog.textContent).toContain("a sheet named GPU");
    expect(
      within(dialog).getByRole("button", { name: "Load beside it", hidden: true }),
    ).toBeTruthy();
  });

  test.each([
    ["Replace", "replace"],
    ["Load beside them", "beside"],
  ])("%s", async (answer, placement) => {
    const { user, dialog } = await ask();
    await user.click(within(dialog).getByRole("button", { name: answer, hidden: true }));
    await screen.findByRole("region", { name: "What next" });
    expect(loadTemplate.mock.calls[0]).toMatchObject(["2025-10", { placement }]);
  });

  test.each(["button", "Escape"])("cancel by %s leaves everything alone", async (how) => {
    const { user, dialog } = await ask();
    if (how === "Escape") await user.keyboard("{Escape}");
    else await user.click(within(dialog).getByRole("button", { name: "Cancel", hidden: true }));
    await waitFor(() => {
      expect(isDisabled(button(LOAD))).toBe(false);
    });
    expect(loadTemplate).not.toHaveBeenCalled();
    expect(alert()).toBe("");
  });
});

describe("a failure says what happened, how the workbook stands and what to do:", () => {
  const asItWas = "The workbook is as it was.";
  test.each([
    ["protected", new WorkbookError("protected", "no"), [asItWas, "is protected", "Unprotect it"]],
    ["busy", new WorkbookError("busy", ""), [asItWas, "Excel is busy", "Enter or Esc"]],
    [
      "refused, in Excel's words",
      new WorkbookError("refused", "No room."),
      [asItWas, "Excel refused", "try again", "Excel says: No room."],
    ],
    [
      "refused, with something left behind",
      new WorkbookError("refused", "", ["Deals (replaced)", "GPU"]),
      ["Could not be restored: Deals (replaced) and GPU", "Check these sheets"],
    ],
    [
      "our own mistake",
      new TypeError("x is not a function"),
      ["went wrong in the pane", "some may be incomplete", "x is not a function"],
    ],
  ])("%s", async (_, error, words) => {
    loadTemplate.mockRejectedValue(error);
    const { user } = openPane();
    await user.click(button(LOAD));
    const message = await screen.findByRole("group");
    for (const word of words) expect(message.textContent).toContain(word);
    expect(message.textContent.includes(asItWas)).toBe(words.includes(asItWas));
    expect(alert()).not.toBe("");
    loadTemplate.mockResolvedValue({ sheets: SHEETS });
    await user.click(button(LOAD));
    expect(await screen.findByRole("region", { name: "What next" })).toBeTruthy();
    expect(alert()).toBe("");
  });

  test("also when the sheets cannot even be looked at", async () => {
    findClash.mockRejectedValue(new WorkbookError("busy", ""));
    const { user } = openPane();
    await user.click(button(LOAD));
    expect((await screen.findByRole("group")).textContent).toContain("Excel is busy");
  });
});

describe("a request from the ribbon", () => {
  test("loads the default preset through the same question", async () => {
    findClash.mockResolvedValue(clashOf(["Deals"]));
    const { user, requests } = openPane();
    await user.click(screen.getByRole("radio", { name: /June 2026/ }));
    act(requests.send);
    const dialog = await screen.findByRole("dialog", { hidden: true });
    await user.click(within(dialog).getByRole("button", { name: "Replace", hidden: true }));
    await screen.findByRole("region", { name: "What next" });
    expect(loadTemplate.mock.calls[0]).toMatchObject(["2025-10", { placement: "replace" }]);
    expect(screen.getByRole("radio", { name: /October 2025/ })).toHaveProperty("checked", true);
  });

  test("does not take the focus from a user who is in the sheet", async () => {
    const { requests } = openPane();
    Object.assign(document, { hasFocus: () => false });
    act(requests.send);
    await screen.findByRole("region", { name: "What next" });
    expect(document.activeElement).toBe(document.body);
  });
});
