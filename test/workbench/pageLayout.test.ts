import { excelFailure } from "../support/excelFailure";
import type { OfficeInNode } from "../support/officeInNode";
import { openWorkbook } from "../support/officeInNode";

let office: OfficeInNode;

beforeEach(async () => {
  office = await openWorkbook();
});

afterEach(() => {
  office.dispose();
});

const layoutIn = (context: Excel.RequestContext): Excel.PageLayout =>
  context.workbook.worksheets.getItem("Sheet1").pageLayout;
const lay = (set: (layout: Excel.PageLayout) => void): Promise<void> =>
  Excel.run(async (context) => {
    set(layoutIn(context));
    await context.sync();
  });

const read = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const pageLayout = layoutIn(context);
    pageLayout.load("orientation,paperSize,zoom,centerHorizontally,printGridlines,topMargin");
    const headers = layoutIn(context).headersFooters.defaultForAllPages;
    headers.load("leftHeader,centerFooter,rightFooter");
    const area = layoutIn(context).getPrintTitleRowsOrNullObject();
    area.load("address");
    await context.sync();
    return [
      pageLayout.orientation,
      pageLayout.paperSize,
      pageLayout.zoom,
      pageLayout.centerHorizontally,
      pageLayout.printGridlines,
      pageLayout.topMargin,
      [headers.leftHeader, headers.centerFooter, headers.rightFooter],
      area.isNullObject ? null : area.address,
    ];
  });

const NORMAL = ["Portrait", "Letter", { scale: 100 }, false, false, 54, ["", "", ""], null];

test("a page's layout is Excel's own until it is set, kept as it was set, and undone", async () => {
  expect(await read()).toEqual(NORMAL);
  await lay((layout) => {
    layout.orientation = Excel.PageOrientation.landscape;
    layout.paperSize = Excel.PaperType.a4;
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
    layout.centerHorizontally = true;
    layout.printGridlines = true;
    layout.topMargin = 36;
    layout.setPrintArea("A1:H40");
    layout.setPrintTitleRows("A1:A3");
    layout.headersFooters.defaultForAllPages.leftHeader = "&A";
    layout.headersFooters.defaultForAllPages.rightFooter = "&P of &N";
  });
  expect(await read()).toEqual([
    "Landscape",
    "A4",
    { horizontalFitToPages: 1, verticalFitToPages: 2 },
    true,
    true,
    36,
    ["&A", "", "&P of &N"],
    "Sheet1!1:3",
  ]);
  const sheetId = office.host.book.activeSheet.getSheetId();
  expect(office.host.pageLayout(sheetId).printArea).toEqual({
    startRow: 0,
    endRow: 39,
    startColumn: 0,
    endColumn: 7,
  });
  await office.host.undo();
  expect(await read()).toEqual(NORMAL);
});

test("pages begin where breaks are added, as often as they are, and are undone", async () => {
  const breaks = (): readonly number[] =>
    office.host.pageLayout(office.host.book.activeSheet.getSheetId()).rowBreaks;
  const add = (...cells: string[]): Promise<void> =>
    Excel.run(async (context) => {
      const { horizontalPageBreaks } = context.workbook.worksheets.getItem("Sheet1");
      for (const cell of cells) horizontalPageBreaks.add(cell);
      await context.sync();
    });
  await add("A40", "A12", "B12");
  expect(breaks()).toEqual([11, 39]);
  expect(await excelFailure(add("A1"))).toMatchObject({ code: "InvalidArgument" });
  await office.host.undo();
  expect(breaks()).toEqual([]);
});

test("what is no orientation, no paper and no range of the sheet is refused", async () => {
  const refused = (set: (layout: Excel.PageLayout) => void) => excelFailure(lay(set));
  const bad = { code: "InvalidArgument" };
  expect(
    await refused((layout) => {
      layout.orientation = "Askew" as "Portrait";
    }),
  ).toMatchObject(bad);
  expect(
    await refused((layout) => {
      layout.zoom = { scale: -1 };
    }),
  ).toMatchObject(bad);
  expect(
    await refused((layout) => {
      layout.setPrintArea("nonsense!!");
    }),
  ).toMatchObject(bad);
});
