import { formatAddress, parseAddress } from "../../src/formulaText/addresses";
import { cellArea } from "../../src/formulaText/area";
import { columnIndex, columnLetters } from "../../src/formulaText/columns";

test.each([
  ["B2", null, [1, 1, 1, 1]],
  ["$A$1:C3", null, [0, 2, 0, 2]],
  ["c3:a1", null, [0, 2, 0, 2]],
  ["Sheet1!A1", "Sheet1", [0, 0, 0, 0]],
  ["'My sheet'!A1:B2", "My sheet", [0, 1, 0, 1]],
  ["'It''s'!A1", "It's", [0, 0, 0, 0]],
  ["A:C", null, [0, 1_048_575, 0, 2]],
  ["2:5", null, [1, 4, 0, 16_383]],
])("%s is read as sheet %s and rows and columns %j", (text, sheetName, area) => {
  const parsed = parseAddress(text);
  expect(parsed?.sheetName).toBe(sheetName);
  const { startRow, endRow, startColumn, endColumn } = parsed!.area;
  expect([startRow, endRow, startColumn, endColumn]).toEqual(area);
});

test.each(["", "A", "7", "A0", "A1:", "A1:B2:C3", "A1:B", "XFE1", "A1048577", "Deals[Amount]"])(
  "%j is no address",
  (text) => {
    expect(parseAddress(text)).toBeNull();
  },
);

test("an address is written with quotes where the sheet's name needs them", () => {
  const cell = cellArea(0, 27);
  expect(formatAddress("Sheet1", cell)).toBe("Sheet1!AB1");
  expect(formatAddress("My sheet", cell)).toBe("'My sheet'!AB1");
  expect(formatAddress("It's", cell)).toBe("'It''s'!AB1");
  expect(formatAddress("Q1", cell)).toBe("'Q1'!AB1");
  expect(formatAddress("Sheet1", cell, "$")).toBe("Sheet1!$AB$1");
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i has the letters %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnIndex(letters.toLowerCase())).toBe(column);
});
