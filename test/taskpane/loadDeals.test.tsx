/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { dealsLayout, flowsRange } from "../../src/workbook/plans/dealsPlan";
import { PRESET_IDS, presetDeals } from "../../src/data";
import * as workbook from "../../src/workbook";
import { openPane } from "./openPane";

// The workbook room needs Excel; here it is a boundary, and what it may answer is its contract.
jest.mock("../../src/workbook", () => ({
  ...jest.requireActual<typeof workbook>("../../src/workbook"),
  clashingSheets: jest.fn(),
  loadDeals: jest.fn(),
}));
const clashingSheets = jest.mocked(workbook.clashingSheets);
const loadDeals = jest.mocked(workbook.loadDeals);
const SHEETS = ["Deals", "Circularity", "GPU"];
const { WorkbookError } = workbook;

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const status = (): string | null => screen.getByRole("status").textContent;
const alert = (): string | null => screen.getByRole("alert").textContent;
const isDisabled = (element: HTMLElement): boolean =>
  element.getAttribute("aria-disabled") === "true";

/** A load that the test steps through. */
function slowLoad() {
  let options!: workbook.LoadOptions;
  let finish!: (sheets: string[]) => void;
  let fail!: (error: unknown) => void;
  loadDeals.mockImplementation((_, given) => {
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
    progress: (step: workbook.Progress["step"], done: number) => {
      act(() => options.onProgress?.({ step, done, total: 5 }));
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

beforeEach(() => {
  jest.resetAllMocks();
  clashingSheets.mockResolvedValue([]);
  loadDeals.mockResolvedValue({ sheets: SHEETS });
});

describe("Load deals", () => {
  test("loads the chosen preset, names the sheets and says what next", async () => {
    const { user } = openPane();
    await user.click(screen.getByRole("radio", { name: /June 2026/ }));
    await user.click(button("Load deals"));
    expect(await screen.findAllByText(/New sheets: Deals, Circularity and GPU\./)).not.toEqual([]);
    expect(loadDeals).toHaveBeenCalledTimes(1);
    expect(loadDeals.mock.calls[0]).toMatchObject(["2026-06", { placement: "beside" }]);
    expect(status()).toContain("The deals are loaded");
    const next = screen.getByRole("region", { name: "What next" }).textContent;
    expect(next).toContain("Change a published amount on Deals");
    expect(next).toContain("Change the utilisation on GPU");
    expect(next).toContain('=OURO.CIRCULAR_SHARE(Deals!A13:C200, "Nvidia")');
    await user.click(button("Dismiss"));
    expect(screen.queryByRole("region", { name: "What next" })).toBeNull();
  });

  test("quotes a sheet's name in the example where a formula must", async () => {
    loadDeals.mockResolvedValue({ sheets: ["Deals (2)", "Circularity (2)", "GPU (2)"] });
    const { user } = openPane();
    await user.click(button("Load deals"));
    expect(await screen.findByText(/CIRCULAR_SHARE\('Deals \(2\)'!A13:C200/)).toBeTruthy();
  });

  test.each(PRESET_IDS)("the range of the example holds every leg of %s", (id) => {
    const [, first, last] = /\$A\$(\d+):\$C\$(\d+)$/.exec(
      flowsRange(dealsLayout(presetDeals(id), "Deals")),
    )!;
    expect(Number(first)).toBe(14);
    expect(Number(last)).toBeLessThanOrEqual(200);
  });

  test("shows how far it is only when it takes over half a second", async () => {
    const load = slowLoad();
    const { user } = openPane();
    await user.click(button("Load deals"));
    expect(isDisabled(button("Loading…"))).toBe(true);
    expect(screen.queryByRole("progressbar")).toBeNull();
    const bar = await screen.findByRole("progressbar");
    load.progress("circularity", 2);
    expect(bar.getAttribute("aria-label")).toBe("Writing the circular shares");
    expect(bar.getAttribute("aria-valuenow")).toBe("2");
    expect(status()).toBe("Writing the circular shares");
    expect(screen.getByText("2 of 5")).toBeTruthy();
    await load.finish(SHEETS);
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  test("can be cancelled, and the focus stays in the pane", async () => {
    const load = slowLoad();
    const { user } = openPane();
    await user.click(button("Load deals"));
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(load.signal()?.aborted).toBe(true);
    expect(status()).toBe("Stopping…");
    await load.fail(new WorkbookError("cancelled", ""));
    expect(alert()).toBe("Loading was cancelled. The workbook is as it was.");
    await waitFor(() => {
      expect(document.activeElement).toBe(button("Load deals"));
    });
  });

  test("does not start twice", async () => {
    slowLoad();
    const { user, requests } = openPane();
    await user.click(button("Load deals"));
    await user.click(button("Loading…"));
    act(requests.send);
    expect(clashingSheets).toHaveBeenCalledTimes(1);
    expect(loadDeals).toHaveBeenCalledTimes(1);
  });
});

describe("where sheets of those names exist", () => {
  const ask = async (sheets = SHEETS) => {
    clashingSheets.mockResolvedValue(sheets);
    const { user } = openPane();
    await user.click(button("Load deals"));
    return { user, dialog: await screen.findByRole("dialog") };
  };

  test("it names them, says what replacing does, and writes nothing before an answer", async () => {
    const { dialog } = await ask();
    expect(dialog.textContent).toContain("sheets named Deals, Circularity and GPU");
    expect(dialog.textContent).toContain(
      "Replace deletes Deals, Circularity and GPU with everything there",
    );
    expect(loadDeals).not.toHaveBeenCalled();
  });

  test("one sheet is spoken of in the singular", async () => {
    const { dialog } = await ask(["GPU"]);
    expect(dialog.textContent).toContain("a sheet named GPU");
    expect(within(dialog).getByRole("button", { name: "Load beside it" })).toBeTruthy();
  });

  test.each([
    ["Replace", "replace"],
    ["Load beside them", "beside"],
  ])("%s", async (answer, placement) => {
    const { user, dialog } = await ask();
    await user.click(within(dialog).getByRole("button", { name: answer }));
    await screen.findByRole("region", { name: "What next" });
    expect(loadDeals.mock.calls[0]).toMatchObject(["2025-10", { placement }]);
  });

  test.each(["button", "Escape"])("cancel by %s leaves everything alone", async (how) => {
    const { user, dialog } = await ask();
    if (how === "Escape") await user.keyboard("{Escape}");
    else await user.click(within(dialog).getByRole("button", { name: "Cancel" }));
    await waitFor(() => {
      expect(isDisabled(button("Load deals"))).toBe(false);
    });
    expect(loadDeals).not.toHaveBeenCalled();
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
      [asItWas, "would not write", "Load again", "Excel says: No room."],
    ],
    [
      "refused, with something left behind",
      new WorkbookError("refused", "", ["Deals (replaced)", "GPU"]),
      ["This could not be put back: Deals (replaced) and GPU", "Look at these sheets"],
    ],
    [
      "our own mistake",
      new TypeError("x is not a function"),
      ["Loading failed", "some may be incomplete", "x is not a function"],
    ],
  ])("%s", async (_, error, words) => {
    loadDeals.mockRejectedValue(error);
    const { user } = openPane();
    await user.click(button("Load deals"));
    const message = await screen.findByRole("group");
    for (const word of words) expect(message.textContent).toContain(word);
    expect(message.textContent.includes(asItWas)).toBe(words.includes(asItWas));
    expect(alert()).not.toBe("");
    loadDeals.mockResolvedValue({ sheets: SHEETS });
    await user.click(button("Load deals"));
    expect(await screen.findByRole("region", { name: "What next" })).toBeTruthy();
    expect(alert()).toBe("");
  });

  test("also when the sheets cannot even be looked at", async () => {
    clashingSheets.mockRejectedValue(new WorkbookError("busy", ""));
    const { user } = openPane();
    await user.click(button("Load deals"));
    expect((await screen.findByRole("group")).textContent).toContain("Excel is busy");
  });
});

describe("a request from the ribbon", () => {
  test("loads the default preset through the same question", async () => {
    clashingSheets.mockResolvedValue(["Deals"]);
    const { user, requests } = openPane();
    await user.click(screen.getByRole("radio", { name: /June 2026/ }));
    act(requests.send);
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: "Replace" }));
    await screen.findByRole("region", { name: "What next" });
    expect(loadDeals.mock.calls[0]).toMatchObject(["2025-10", { placement: "replace" }]);
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
