import { seeded } from "../support/seeded";
import { openWorkbook, type OfficeInNode } from "../support/officeInNode";
import { snapshot } from "../support/snapshot";

/** Nightly: HOST_MESSAGES=100000 npx jest test/fuzz/hostMessages */
const MESSAGES = Number(process.env.HOST_MESSAGES ?? 300);

type Draw = () => number;
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

interface Answer {
  readonly id: number;
  readonly message: { readonly body: { Results?: unknown[]; Error?: { Code: string } } };
}

const pick = <T>(draw: Draw, all: readonly T[]): T => all[Math.floor(draw() * all.length)];

/** What stands where something else should. */
const SPANNERS: readonly Json[] = [
  ...[null, true, 0, -1, 1.5, 7, 99, 1e9, "", "x", "getItem", "__proto__", "constructor"],
  ...["GetRange", "Values", "A1:XFD1048576", "B2:A1", "#REF!", "Sheet1!A1", "\ud800"],
  ...[[], {}, [[]], [[[1]]], [null], { Name: 5 }, { length: -1 }, "[".repeat(5000)],
];

let office: OfficeInNode;
/** Who waits for the answer to a message. */
const waiting = new Map<number, (answer: Answer) => void>();
const sent: string[] = [];

beforeAll(async () => {
  office = await openWorkbook();
  const receive = office.host.receive.bind(office.host);
  const spy = jest.spyOn(office.host, "receive").mockImplementation((text) => {
    sent.push(text);
    receive(text);
  });
  await useWorkbook();
  spy.mockRestore();
  const bridge = office.page._richApiNativeBridge;
  const deliver = bridge.onMessageFromHost!.bind(bridge);
  bridge.onMessageFromHost = (text) => {
    const answer = JSON.parse(text) as Answer;
    if (typeof answer.id === "number" && answer.id < 0) waiting.get(answer.id)?.(answer);
    else deliver(text);
  };
});

afterAll(() => {
  office.dispose();
});

/** Batches of many kinds, so that there are messages of many kinds to break. */
async function useWorkbook(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.load({ name: true, id: true });
    const range = sheet.getRange("A1:B3");
    range.formulas = [
      ["Name", "Amount"],
      ["Nvidia", 1],
      ["OpenAI", "=1+1"],
    ];
    range.format.fill.color = "#ffffff";
    range.numberFormat = Array.from({ length: 3 }, () => ["@", "0.0"]);
    await context.sync();
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Payments";
    context.workbook.names.add("First", sheet.getRange("B2"));
    context.workbook.settings.add("kept", { a: 1 });
    const used = sheet.getUsedRange();
    used.load({ values: true, address: true });
    context.workbook.worksheets.load({ name: true });
    const made = context.workbook.worksheets.add("Made");
    made.activate();
    made.getRange("C3").select();
    await context.sync();
    made.delete();
    table.rows.load({ values: true });
    await context.sync();
  });
}

/** Every object and array of a message, each with the keys that can be broken. */
function places(json: Json): { in: Record<string, Json>; key: string }[] {
  if (json === null || typeof json !== "object") return [];
  const node = json as Record<string, Json>;
  return Object.keys(node).flatMap((key) => [{ in: node, key }, ...places(node[key])]);
}

/** A message of the library with a few things broken: as text, or in the tree of its body. */
function broken(draw: Draw, id: number): string {
  const outer = JSON.parse(pick(draw, sent)) as { id: number; message: { body: Json } };
  outer.id = id;
  const { body } = outer.message;
  const tree = (typeof body === "string" ? JSON.parse(body) : body) as Json;
  for (let n = Math.floor(draw() * 3); n >= 0; n--) {
    const all = places(tree);
    if (all.length === 0) break;
    const place = pick(draw, all);
    if (draw() < 0.3) Reflect.deleteProperty(place.in, place.key);
    else place.in[place.key] = structuredClone(pick(draw, SPANNERS));
  }
  const text = JSON.stringify(tree);
  if (draw() < 0.1) outer.message.body = text.slice(0, Math.floor(draw() * text.length));
  else if (draw() < 0.05) outer.message.body = pick(draw, SPANNERS);
  else outer.message.body = typeof body === "string" ? text : tree;
  return JSON.stringify(outer);
}

/** All that the workbook shows, once it has calculated. */
async function shown(): Promise<string> {
  if (office.host.isBusy) await office.idle();
  const { host } = office;
  return JSON.stringify(host.sheetNames().map((name) => [name, host.read(name, "A1:F8")]));
}

/** Sends a message; null where the host has nothing left to do and has not answered. */
async function answerTo(id: number, text: string): Promise<Answer | null> {
  const answer = new Promise<Answer>((resolve) => waiting.set(id, resolve));
  office.host.receive(text);
  return Promise.race([answer, office.idle().then(() => null)]);
}

describe(`the workbench's host, sent ${MESSAGES} broken messages`, () => {
  test("answers each, changes nothing for one it cannot read, and goes on working", async () => {
    const draw = seeded(20251016);
    const faults: string[] = [];
    for (let i = 1; i <= MESSAGES && faults.length < 5; i++) {
      const text = broken(draw, -i);
      const before = await shown();
      const answer = await answerTo(-i, text);
      if (answer === null) faults.push(`no answer to ${text}`);
      const { Error: refused, Results = [] } = answer?.message.body ?? {};
      const isRefused = refused !== undefined && Results.length === 0;
      if (isRefused && (await shown()) !== before) faults.push(`${refused.Code}, done: ${text}`);
    }
    expect(faults).toEqual([]);
    await office.host.write("Sheet1", "Z1", "still there");
    expect(JSON.stringify(await snapshot())).toContain("still there");
  }, 7_200_000);

  test("leaves alone what has no id, for nobody waits for an answer", async () => {
    const before = await snapshot();
    for (const text of ["", "{", "null", "[]", "5", '{"id":"x"}', '{"type":1,"message":{}}'])
      office.host.receive(text);
    expect(await snapshot()).toEqual(before);
  });
});
