import { HOSTILE_FILES } from "../workbench/xlsx/support/hostileFiles";
import { partsOf, zipped } from "../workbench/xlsx/support/smallFile";
import { expect, test } from "./support/journey";
import type { User } from "./support/user";

async function open(user: User, name: string, bytes: Uint8Array): Promise<void> {
  const chooser = user.page.waitForEvent("filechooser");
  await user.page
    .getByRole("group", { name: "File" })
    .getByRole("button", { name: "Open" })
    .press("Enter");
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await (await chooser).setFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

test("files that nobody means well with are opened or refused, and the page lives after each", async ({
  user,
}) => {
  const dialogs: string[] = [];
  user.page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const status = user.page.locator("#status-message");
  const good = await zipped(partsOf({ Good: `<row r="1"><c r="A1"><v>4</v></c></row>` }));
  const answers: string[] = [];
  for (const [what, parts] of Object.entries(HOSTILE_FILES)) {
    await test.step(what, async () => {
      // Between two, one that opens: so that the same answer twice is seen to be a new one.
      const name = `good ${answers.length}.xlsx`;
      await open(user, name, good);
      await expect(status).toContainText(name);
      await user.idle();
      await open(user, "hostile.xlsx", await zipped(parts()));
      await expect(status).not.toContainText(name);
      await expect(status).toHaveText(
        /hostile\.xlsx is open|larger than the workbench|is damaged|no sheet with cells/,
      );
      answers.push(String(await status.textContent()));
      await user.idle();
      const [sheet] = await user.call("sheetNames");
      await user.write(sheet, "C3", "=40+2");
      expect(await user.cell(sheet, "C3")).toBe(42);
    });
  }
  expect(answers).toHaveLength(Object.keys(HOSTILE_FILES).length);
  expect(dialogs).toEqual([]);
});
