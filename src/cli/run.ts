import { access, constants } from "node:fs/promises";
import path from "node:path";
import { USAGE, readOptions } from "./options";
import type { Places } from "./templateFile";
import { templateFile } from "./templateFile";
import { writeWhole } from "./writeWhole";

export interface Terminal {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** The command "template". @returns the exit code: 0 when the file is written, or help was asked for, else 1 */
export async function run(
  argv: readonly string[],
  places: Places,
  { say, complain }: Terminal,
): Promise<0 | 1> {
  try {
    const options = readOptions(argv);
    if (!options) {
      say(USAGE);
      return 0;
    }
    const out = path.resolve(options.out);
    await requireFolder(path.dirname(out));
    const bytes = await templateFile(options, places);
    await writeWhole(out, bytes);
    say(`${out}: the deals of ${options.preset}, ${Math.round(bytes.length / 1000)} kB`);
    return 0;
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

/** Asked before the work, not after it. */
async function requireFolder(folder: string): Promise<void> {
  try {
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new Error(`Cannot write into ${folder}`, { cause: error });
  }
}
