import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROBES, runSelfTest, type Recording } from "../../src/excel/selfTest/runSelfTest";
import { listenToCalls } from "../../src/functions/calls";
import { openWorkbook, type OfficeInNode } from "../support/officeInNode";

const folder = join(__dirname, "recorded");
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));

let office: OfficeInNode;
let here: Recording;

/** The formulas run in a page of their own in Node; this is their side of the channel. */
async function callsDuring(work: () => Promise<void>): Promise<readonly (readonly unknown[])[]> {
  const calls: (readonly unknown[])[] = [];
  const channel = globalThis as { ouroborosCalls?: unknown };
  const stop = listenToCalls(({ cells }) => calls.push(cells));
  Object.assign(office.page, { ouroborosCalls: channel.ouroborosCalls });
  try {
    await work();
    await office.idle();
  } finally {
    stop();
    Object.assign(office.page, { ouroborosCalls: undefined });
  }
  return calls;
}

beforeAll(async () => {
  office = await openWorkbook({ addin: "dist" });
  here = await runSelfTest({ namespace: "OURO", callsDuring });
});
afterAll(() => {
  office.dispose();
});

test("print", () => {
  console.log(JSON.stringify(here, null, 1));
});
