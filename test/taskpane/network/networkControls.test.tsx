/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { NetworkControls } from "../../../src/taskpane/network/NetworkControls";
import { Shell } from "../../../src/taskpane/shell/Shell";
import { standInForBrowser } from "../standInForBrowser";

test("the label of each kind of legs toggles its own box", async () => {
  standInForBrowser();
  const onBasis = jest.fn();
  render(
    <Shell>
      <NetworkControls
        source="loaded"
        onSource={jest.fn()}
        hasYears
        basis={{ of: "published", kinds: ["unconditional"] }}
        onBasis={onBasis}
        isBusy={false}
        onRead={jest.fn()}
      />
    </Shell>,
  );
  const boxes = screen.getAllByRole("checkbox");
  expect(new Set(boxes.map(({ id }) => id)).size).toBe(3);
  await userEvent.click(screen.getByText("Letters of intent or contingent"));
  expect(onBasis).toHaveBeenLastCalledWith({
    of: "published",
    kinds: ["unconditional", "uncertain"],
  });
  await userEvent.click(
    screen.getByText("Left out: superseded, umbrella or counted in another deal"),
  );
  expect(onBasis).toHaveBeenLastCalledWith({
    of: "published",
    kinds: ["unconditional", "doubled"],
  });
});

test("the group of boxes is named", () => {
  standInForBrowser();
  render(
    <Shell>
      <NetworkControls
        source="loaded"
        onSource={jest.fn()}
        hasYears
        basis={{ of: "published", kinds: [] }}
        onBasis={jest.fn()}
        isBusy={false}
        onRead={jest.fn()}
      />
    </Shell>,
  );
  expect(screen.getByRole("group", { name: "Which legs" })).toBeTruthy();
});
