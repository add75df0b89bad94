import type { PaneState } from "../../../src/excel/stored/paneState";
import { WorkbookError } from "../../../src/excel/workbookError";
import { createPersisted } from "../../../src/taskpane/persisted/createPersisted";

/** A workbook that answers when it is told to. */
function workbook(found: PaneState) {
  let answer!: () => void;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const write = jest.fn<Promise<void>, [PaneState]>(() => Promise.resolve());
  return { read: () => answered.then(() => found), write, answer };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test("what the workbook keeps is there once it has answered, and whoever listens is told", async () => {
  const store = workbook({ view: "network" });
  const kept = createPersisted(store);
  const told = jest.fn();
  kept.subscribe(told);
  expect(kept.get("view")).toBeUndefined();
  store.answer();
  await kept.ready;
  expect(kept.get("view")).toBe("network");
  expect(told).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(store.write).not.toHaveBeenCalled();
});

test("choices that follow each other are written once, all together, and the same again not at all", async () => {
  const store = workbook({ "network.company": "Nvidia" });
  store.answer();
  const kept = createPersisted(store);
  await kept.ready;
  for (const typed of ["1", "12", "120"]) kept.set("whatIf.target", typed);
  await jest.advanceTimersByTimeAsync(5000);
  expect(store.write.mock.calls).toEqual([
    [{ "network.company": "Nvidia", "whatIf.target": "120" }],
  ]);
  kept.set("whatIf.target", "120");
  await jest.advanceTimersByTimeAsync(5000);
  expect(store.write).toHaveBeenCalledTimes(1);
});

test("a choice made before a slow workbook answers stands, and nothing is written over the rest", async () => {
  const store = workbook({ view: "network", "network.company": "Nvidia" });
  const kept = createPersisted(store);
  kept.set("view", "whatIf");
  await jest.advanceTimersByTimeAsync(5000);
  expect(store.write).not.toHaveBeenCalled();
  store.answer();
  await jest.advanceTimersByTimeAsync(5000);
  expect([kept.get("view"), kept.get("network.company")]).toEqual(["whatIf", "Nvidia"]);
  expect(store.write.mock.calls).toEqual([[{ view: "whatIf", "network.company": "Nvidia" }]]);
});

test("what nobody chose is written only along with the next choice", async () => {
  const store = workbook({});
  store.answer();
  const kept = createPersisted(store);
  await kept.ready;
  kept.adopt("whatIf.seed", "7");
  await jest.advanceTimersByTimeAsync(60_000);
  expect(store.write).not.toHaveBeenCalled();
  kept.set("whatIf.trials", "50");
  await jest.advanceTimersByTimeAsync(5000);
  expect(store.write.mock.calls).toEqual([[{ "whatIf.seed": "7", "whatIf.trials": "50" }]]);
});

test("a workbook that refuses for a while, as while a cell is edited, is asked again", async () => {
  const store = workbook({});
  store.answer();
  store.write.mockRejectedValueOnce(new Error("busy"));
  const kept = createPersisted(store);
  kept.set("view", "checks");
  await jest.advanceTimersByTimeAsync(5000);
  expect(store.write).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(20_000);
  expect(store.write.mock.calls.at(-1)).toEqual([{ view: "checks" }]);
  expect(store.write).toHaveBeenCalledTimes(2);
});

test("a workbook that refuses for good, as one that is read-only, is asked once", async () => {
  const store = workbook({});
  store.answer();
  store.write.mockRejectedValue(new WorkbookError("protected", "AccessDenied"));
  const kept = createPersisted(store);
  kept.set("view", "checks");
  await jest.advanceTimersByTimeAsync(60_000);
  kept.set("view", "deals");
  await jest.advanceTimersByTimeAsync(60_000);
  expect(store.write).toHaveBeenCalledTimes(1);
  expect(kept.isRefused()).toBe(true);
  expect(kept.get("view")).toBe("deals");
});

test("what waits is written at once when the pane is about to go", async () => {
  const store = workbook({});
  store.answer();
  const kept = createPersisted(store);
  await kept.ready;
  kept.set("view", "checks");
  kept.flush();
  await jest.advanceTimersByTimeAsync(0);
  expect(store.write).toHaveBeenCalledTimes(1);
});

test("without a workbook the pane begins as new, and keeps choices as long as it lasts", async () => {
  const kept = createPersisted({
    read: () => Promise.reject(new Error("no workbook")),
    write: () => Promise.reject(new Error("no workbook")),
  });
  await kept.ready;
  kept.set("view", "checks");
  expect(kept.get("view")).toBe("checks");
});
