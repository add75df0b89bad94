/** @jest-environment jsdom */
import { Dialog, DialogSurface } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import { Outside } from "../../src/taskpane/shell/Outside";
import { Shell } from "../../src/taskpane/shell/Shell";
import { standInForBrowser } from "./standInForBrowser";

const setOffice = (officeTheme: object | undefined): void => {
  Object.assign(globalThis, { Office: { context: { officeTheme } } });
};
const looksDark = (): boolean => {
  const provider = document.querySelector(".fui-FluentProvider")!;
  return getComputedStyle(provider).colorScheme === "dark";
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("the pane is dark", () => {
  test.each([
    ["where Excel says so", { isDarkTheme: true }, false, true],
    ["not where Excel is light on a dark system", { isDarkTheme: false }, true, false],
    ["where an older Excel's ground is dark", { bodyBackgroundColor: "#262626" }, false, true],
    ["not where an older Excel's ground is light", { bodyBackgroundColor: "#FFFFFF" }, true, false],
    ["where Excel says nothing and the system is dark", undefined, true, true],
    ["not where Excel says nothing and the system is light", {}, false, false],
  ])("%s", (_, theme, systemDark, dark) => {
    standInForBrowser(systemDark);
    setOffice(theme);
    render(<Shell>{null}</Shell>);
    expect(looksDark()).toBe(dark);
  });

  test("as soon as the system turns dark, or Excel has been told to", () => {
    const browser = standInForBrowser();
    render(<Shell>{null}</Shell>);
    act(() => {
      browser.setDark(true);
    });
    expect(looksDark()).toBe(true);
    setOffice({ isDarkTheme: false });
    act(() => {
      window.dispatchEvent(new Event("focus"));
    });
    expect(looksDark()).toBe(false);
  });
});

test("what opens over the pane takes its colours, and nothing of its size and background", () => {
  standInForBrowser();
  render(
    <Shell>
      <Dialog open>
        <DialogSurface>over the pane</DialogSurface>
      </Dialog>
    </Shell>,
  );
  const [pane, ...portals] = [...document.querySelectorAll(".fui-FluentProvider")];
  const over = [...document.body.children].filter((one) => !one.contains(pane));
  const themed = over.filter(({ className }) => className.includes("fui-FluentProvider"));
  expect([...portals, ...themed].length).toBeGreaterThan(0);
  for (const one of [...portals, ...themed]) {
    const { height, minHeight, display } = getComputedStyle(one);
    expect([height, minHeight]).not.toContain("100vh");
    expect(display).toBe("block");
  }
});

test("outside Excel the pane says where it belongs, and offers nothing to press", () => {
  standInForBrowser();
  render(<Outside reason="host" />);
  expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
    "Ouroboros",
    "This pane belongs beside a spreadsheet",
  ]);
  expect(screen.queryByRole("button")).toBeNull();
});
