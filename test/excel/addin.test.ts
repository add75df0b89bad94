import { askingBeforeClose, noteVersion, startWithWorkbook } from "../../src/excel/addin";
import { type OfficeInNode, openWorkbook } from "../support/officeInNode";

let office: OfficeInNode;
beforeEach(async () => {
  office = await openWorkbook();
});
afterEach(() => {
  office.dispose();
});

test.each([
  ["well", () => Promise.resolve()],
  ["badly", () => Promise.reject(new Error("no"))],
])(
  "Excel asks before it closes the workbook while work is under way that ends %s",
  async (_, end) => {
    const { runtime } = office.host;
    let isAsked: boolean | undefined;
    const work = askingBeforeClose(async () => {
      await office.idle();
      isAsked = runtime.asksBeforeClosing;
      await end();
    });
    await Promise.allSettled([work]);
    await office.idle();
    expect([isAsked, runtime.asksBeforeClosing]).toEqual([true, false]);
  },
);

test("work is done though Excel does not ask", async () => {
  office.host.failNext("BeforeDocumentCloseNotification.enable");
  expect(await askingBeforeClose(() => Promise.resolve("done"))).toBe("done");
  await office.idle();
  expect(office.host.runtime.asksBeforeClosing).toBe(false);
});

test("a workbook with a template starts the add-in", async () => {
  await startWithWorkbook("1.0.0");
  expect(office.host.runtime.startState).toBe("Background");
});

test("each version has the formulas' descriptions read anew once, in workbooks that were used", async () => {
  const refresh = (): unknown =>
    Office.context.document.settings.get("Office.ForceRefreshCustomFunctionsCache");
  noteVersion("1.0.0");
  expect(refresh()).toBeNull();
  await startWithWorkbook("1.0.0");
  expect(refresh()).toBe(true);
  const seen = ["1.0.0", "1.0.0", "1.1.0", "1.1.0"].map((version) => {
    noteVersion(version);
    return refresh();
  });
  expect(seen).toEqual([false, false, true, false]);
});
