/** @jest-environment jsdom */
import { waitFor } from "@testing-library/dom";
import { standInForBrowser } from "./standInForBrowser";

/** Runs the pane's entry as the page does, and answers with what it shows. */
async function start(office: object | undefined): Promise<string> {
  standInForBrowser();
  document.body.innerHTML = '<div id="pane"></div>';
  Object.assign(globalThis, { Office: office });
  jest.resetModules();
  await import("../../src/taskpane/index");
  const pane = document.getElementById("pane")!;
  // The first start compiles the whole pane.
  await waitFor(
    () => {
      expect(pane.textContent).not.toBe("");
    },
    { timeout: 60_000 },
  );
  return pane.textContent;
}

const office = (host: string | null) => {
  const associate = jest.fn();
  return {
    HostType: { Excel: "Excel" },
    context: {},
    actions: { associate },
    onReady: () => Promise.resolve({ host, platform: null }),
  };
};

test("in Excel the pane shows the deals and takes the ribbon's command", async () => {
  const excel = office("Excel");
  expect(await start(excel)).toContain("Load deal template");
  expect(excel.actions.associate.mock.calls.map(([name]: string[]) => name)).toEqual(["loadDeals"]);
});

test("the ribbon's command is there before Excel is ready, so that the first press finds it", async () => {
  const excel = { ...office("Excel"), onReady: () => new Promise<never>(() => undefined) };
  standInForBrowser();
  document.body.innerHTML = '<div id="pane"></div>';
  Object.assign(globalThis, { Office: excel });
  jest.resetModules();
  await import("../../src/taskpane/index");
  expect(excel.actions.associate.mock.calls.map(([name]: string[]) => name)).toEqual(["loadDeals"]);
});

test("in a plain browser it says where it belongs", async () => {
  const text = await start(office(null));
  expect(text).toContain("This pane belongs beside a spreadsheet");
  expect(text).not.toContain("Load deal template");
});

test("without Microsoft's library it says what is missing", async () => {
  expect(await start(undefined)).toContain("Excel’s library could not be loaded");
});
