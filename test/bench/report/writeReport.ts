import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { results } from "../results";
import { ratioChart } from "./ratioChart";
import { reportPage } from "./reportPage";

/** Writes what has been measured into a folder. @returns the file */
export function writeReport(folder: string): string {
  const processors = cpus();
  const machine = `Node ${process.version}, ${processors.length} × ${processors[0].model}, ${new Date().toISOString().slice(0, 10)}`;
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "report.html");
  writeFileSync(file, reportPage(results, ratioChart(results), machine));
  return file;
}
