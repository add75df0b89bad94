import { createHook } from "node:async_hooks";
import { once } from "node:events";
import type { MessagePort } from "node:worker_threads";
import { openWorkbook } from "../../support/officeInNode";

/** Ports that keep Node alive. */
const ports = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === "MessagePort").length;

/** The next port that this process opens. */
const nextPort = (): Promise<MessagePort> =>
  new Promise((resolve) => {
    const hook = createHook({
      init: (_id, type, _trigger, resource) => {
        if (type !== "MESSAGEPORT") return;
        hook.disable();
        resolve(resource as MessagePort);
      },
    }).enable();
  });

test("a workbook that is disposed of while it calculates leaves nothing that keeps Node from ending", async () => {
  const before = ports();
  const office = await openWorkbook();
  const opened = nextPort();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3000").formulas = Array.from({ length: 3000 }, (_, i) => [`=${i}+$B$1`]);
    await context.sync();
  });
  // The calculation pauses now and then, and has a port open while it does.
  const closed = once(await opened, "close");
  office.dispose();
  await closed;
  expect(ports()).toBe(before);
});
