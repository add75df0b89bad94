import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";

const folder = mkdtempSync(join(tmpdir(), "cli-"));
const nowhere = { addin: join(folder, "none"), library: join(folder, "none.js") };

async function told(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await run(argv, nowhere, {
    say: (text) => (out += text),
    complain: (text) => (err += text),
  });
  return { code, out, err };
}

describe("npm run template", () => {
  test("--help says how it is called", async () => {
    expect(await told("--help")).toMatchObject({ code: 0, err: "" });
    expect((await told("--help")).out).toMatch(/--preset.*2026-06/s);
  });

  test.each([
    [["--preset", "1999-01"], /no preset "1999-01".*2025-10/],
    [["--language", "fr"], /not speak "fr".*en, zh/],
    [["--wrong"], /wrong/],
    [["--out", join(folder, "missing", "x.xlsx")], /Cannot write into/],
  ])("%j ends with a message and code 1", async (argv, message) => {
    const { code, err } = await told(...argv);
    expect(err).toMatch(message);
    expect(code).toBe(1);
  });

  test("leaves no file behind when it fails half-way", async () => {
    const out = join(folder, "x.xlsx");
    expect((await told("--out", out)).code).toBe(1);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});
