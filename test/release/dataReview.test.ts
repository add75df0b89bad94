import { spawnSync } from "node:child_process";
import path from "node:path";

const SCRIPT = path.join(__dirname, "../../src/release/dataReview.mjs");

function review(...options: string[]): {
  lists: Map<string, string[]>;
  text: string;
  error: string;
} {
  const { stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...options], {
    encoding: "utf8",
  });
  const [, ...parts] = stdout.split("\n\n");
  const lists = new Map(
    parts.map((part) => {
      const [title, ...lines] = part.trimEnd().split("\n");
      return [title.replace(/: \d+$/, ""), lines.map((line) => line.trim())];
    }),
  );
  return { lists, text: stdout, error: stderr };
}

const ofDeal = (lines: readonly string[] | undefined, deal: string): string[] =>
  (lines ?? []).filter((line) => line.startsWith(`${deal}:`));

describe("npm run data:review", () => {
  test("reviews the newest preset if none is named", () => {
    expect(review().text).toMatch(/^Preset 2026-10, \d+ legs/);
  });

  test("lists what is disputed, not disclosed and second-hand, with the reason", () => {
    const { lists } = review("--preset", "2026-10");
    expect(ofDeal(lists.get("Disputed"), "google-spacex")).toEqual([
      expect.stringContaining("free-writing prospectus"),
    ]);
    expect(ofDeal(lists.get("Amount not disclosed"), "amd-openai")).toHaveLength(2);
    expect(
      ofDeal(lists.get("Second-hand: the source itself was not opened"), "xai-spv")[0],
    ).toMatch(/read in tedthizzy\/ai-bubble/);
    // A filing of its own says what is firm here, and nothing is disputed.
    expect(ofDeal(lists.get("Firm part not known"), "nebius-microsoft")).toEqual([]);
  });

  test("counts days from the newest word on a leg; superseded deals are left alone", () => {
    const old = (...options: string[]): string[] =>
      review("--preset", "2025-10", ...options).lists.get("Nothing newer than 90 days") ?? [];
    // Announced on 2025-09-22 and 90 days later.
    expect(ofDeal(old("--today", "2025-12-21"), "nvda-openai-loi")).toEqual([]);
    expect(ofDeal(old("--today", "2026-01-12"), "nvda-openai-loi")).toHaveLength(2);
    const newer = review("--preset", "2026-06", "--today", "2030-01-01");
    expect(newer.text).not.toContain("nvda-openai-loi:");
  });

  test("refuses what it does not know and names what it does", () => {
    expect(review("--preset", "2024-01").error).toContain("2025-10, 2026-06, 2026-10");
    expect(review("--today", "tomorrow").error).toContain("--today is a day");
  });
});
