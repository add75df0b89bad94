/** @jest-environment jsdom */
import { format, formatAs } from "../../src/taskpane/format";
import { speakLanguage } from "../../src/taskpane/language";

afterEach(async () => {
  formatAs({ unit: "bn" });
  await speakLanguage("en");
});

test("amounts are shown in USD bn, or in USD m when that is chosen; what is no money stays", () => {
  expect([format.amount(1.25), format.part(2), format.money(0.35)]).toEqual([
    "1.25",
    "2.0",
    "USD 0.35 bn",
  ]);
  formatAs({ unit: "m" });
  expect([format.amount(1.25), format.part(2), format.money(0.35)]).toEqual([
    "1,250",
    "2,000",
    "USD 350 m",
  ]);
  expect(format.total(1.25)).toBe("1,250");
  expect(format.quantity(26.5)).toBe("26.5");
});

test("the unit stays when the language changes", async () => {
  formatAs({ unit: "m" });
  await speakLanguage("zh-CN");
  expect(format.money(0.35)).toBe("350 百万美元");
});
