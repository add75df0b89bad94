/** @jest-environment jsdom */
import { render, screen, waitFor } from "@testing-library/react";
import { useFocusKeeper } from "../../src/taskpane/shell/Shell";

function Pane({ isShown, other = false }: { isShown: boolean; other?: boolean }) {
  useFocusKeeper();
  return (
    <main tabIndex={-1}>
      <section tabIndex={-1} aria-label="Around">
        {isShown && <button>Dismiss</button>}
        {other && <button autoFocus>Next</button>}
      </section>
    </main>
  );
}

beforeEach(() => {
  Object.assign(document, { hasFocus: () => true });
});

test("where what had the focus is taken away, the nearest part around it has it", async () => {
  const { rerender } = render(<Pane isShown />);
  screen.getByRole("button").focus();
  rerender(<Pane isShown={false} />);
  expect(document.activeElement).toBe(document.body);
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "Around" }));
  });
});

describe("once the time in which it would move has passed", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test("what a view focuses itself keeps the focus", async () => {
    const { rerender } = render(<Pane isShown />);
    screen.getByRole("button").focus();
    rerender(<Pane isShown={false} other />);
    await jest.advanceTimersByTimeAsync(200);
    expect(document.activeElement?.textContent).toBe("Next");
  });

  test("whoever left for the sheet is left there", async () => {
    const { rerender } = render(<Pane isShown />);
    screen.getByRole("button").focus();
    Object.assign(document, { hasFocus: () => false });
    rerender(<Pane isShown={false} />);
    await jest.advanceTimersByTimeAsync(200);
    expect(document.activeElement).toBe(document.body);
  });
});
