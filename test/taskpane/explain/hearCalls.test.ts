import { tellCall } from "../../../src/functions/calls";
import { hearCalls } from "../../../src/taskpane/explain/hearCalls";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const never = new AbortController().signal;
const work =
  (...ids: string[]) =>
  (): Promise<void> => {
    for (const id of ids) tellCall(id, [1]);
    return Promise.resolve();
  };

test("it ends with the last call that is expected, and hears nothing afterwards", async () => {
  const calls = await hearCalls(work("DEAL", "DEALS"), 2, never);
  tellCall("RUNWAY", []);
  expect(calls.map(({ id }) => id)).toEqual(["DEAL", "DEALS"]);
});

test("calls that never come, behind a condition that is not met, are not waited for", async () => {
  const heard = hearCalls(work("DEAL"), 2, never);
  await jest.advanceTimersByTimeAsync(1000);
  expect(await heard).toHaveLength(1);
});

test("where no call comes at all it ends in time, with none", async () => {
  const heard = hearCalls(work(), 1, never);
  await jest.advanceTimersByTimeAsync(6000);
  expect(await heard).toEqual([]);
});

test("a work that fails is told, and nothing is heard any more", async () => {
  const failing = hearCalls(() => Promise.reject(new Error("protected")), 1, never);
  await expect(failing).rejects.toThrow("protected");
  expect(globalThis).not.toHaveProperty("ouroborosCalls");
});

test("whoever leaves does not wait", async () => {
  const leaving = new AbortController();
  const heard = hearCalls(work(), 1, leaving.signal);
  leaving.abort();
  expect(await heard).toEqual([]);
});
