import { openWorkbench } from "./support/openWorkbench";
import { writeFileSync } from "node:fs";
jest.setTimeout(300000);
test("shots", async () => {
  const w = await openWorkbench({ viewport: { width: 1366, height: 900 } });
  w.page.setDefaultTimeout(60000);
  const log: string[] = [];
  const t0 = Date.now();
  if (process.env.PRESET) await w.pane.getByRole("radio", { name: /June 2026/ }).click();
  await w.pane.getByRole("button", { name: "Load deal template" }).click();
  try {
    await w.pane.getByText("The deal template is loaded").first().waitFor({ timeout: 60000 });
  } catch (e) {
    log.push("NOT LOADED");
    await w.page.screenshot({ path: "/tmp/shots/fail.png" });
  }
  log.push("loaded " + (Date.now() - t0));
  await w.idle();
  log.push("idle " + (Date.now() - t0));
  const sheets = [
    "Cover",
    "Inputs",
    "Deals",
    "Flows",
    "Circularity",
    "GPU",
    "Deals detail",
    "Adequacy",
    "Stress",
    "Signals",
    "Checks",
  ];
  for (const s of sheets) {
    const cells = (await w.call("read", s, "A1:T300")) as unknown[][];
    cells.forEach((r, i) =>
      r.forEach((v, j) => {
        if (typeof v === "string" && /^#(N\/A|VALUE|REF|NAME|NUM|DIV|SPILL|CALC|BUSY|NULL)/.test(v))
          log.push(`${s} ${String.fromCharCode(65 + j)}${i + 1} ${v}`);
      }),
    );
    if (s === "Cover") log.push(JSON.stringify(cells.slice(0, 4).map((r) => r[0])));
  }
  log.push(...w.complaints);
  writeFileSync("/tmp/shots/log.txt", log.join("\n"));
  for (const s of sheets) {
    await w.page
      .getByText(s, { exact: true })
      .last()
      .click()
      .catch((e: unknown) => log.push(String(e).slice(0, 200)));
    await new Promise((r) => setTimeout(r, 700));
    await w.page.screenshot({ path: `/tmp/shots/${s.replace(" ", "")}.png` });
  }
  writeFileSync("/tmp/shots/log.txt", log.join("\n"));
  await w.close();
});
