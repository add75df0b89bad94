/** @jest-environment jsdom */
import { afterPress } from "../../src/taskpane/shell/afterPress";

const pointer = (type: string): void => {
  window.dispatchEvent(new Event(type));
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test("work that nobody's press can suffer from is done at once", () => {
  const work = jest.fn();
  afterPress(work);
  expect(work).toHaveBeenCalledTimes(1);
});

test.each(["pointerup", "pointercancel", "blur"])(
  "while the mouse button is held work waits, and is done once after %s",
  (end) => {
    const work = jest.fn();
    pointer("pointerdown");
    afterPress(work);
    jest.advanceTimersByTime(5000);
    expect(work).not.toHaveBeenCalled();
    pointer(end);
    // The click comes first.
    expect(work).not.toHaveBeenCalled();
    jest.runAllTimers();
    expect(work).toHaveBeenCalledTimes(1);
  },
);
