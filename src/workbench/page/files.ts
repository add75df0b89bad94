import type { Host } from "../host";
import { limitsInWords } from "../xlsx/open/limits";
import { openXlsx } from "../xlsx/open/openXlsx";
import { saveXlsx } from "../xlsx/save/saveXlsx";
import { element } from "./element";
import { report } from "./status";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const FOLDER = "M3 8.5v17h26v-14H15l-3-3zM3 15h26";
const DISK = "M5 5h18l4 4v18H5zM10 5v8h11V5M10 27v-9h12v9";

/** The ribbon's group "File", in front of the add-in's: a workbook comes from a file, and goes into one. */
export function showFiles(host: Host, namespace: string): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = `.xlsx,${TYPE}`;
  input.hidden = true;
  let name = "Book1.xlsx";
  const open = button("Open", "Open an .xlsx file in the place of this workbook", FOLDER, () => {
    input.click();
  });
  const save = button("Save as .xlsx", "Save this workbook as an .xlsx file", DISK, () =>
    during(save, async () => {
      await host.idle();
      download(await saveXlsx(host.book, namespace), name);
    }),
  );
  input.addEventListener("change", () => {
    const file = input.files?.item(0);
    if (!file) return;
    void during(open, async () => {
      const limits = await openXlsx(host, new Uint8Array(await file.arrayBuffer()));
      name = file.name;
      const said = limits.length === 0 ? "" : ` Not all is as in Excel. ${limitsInWords(limits)}.`;
      report(`${name} is open. Undo brings back what was open before.${said}`, "news");
    });
    // So that the same file can be chosen again.
    input.value = "";
  });
  element("ribbon-groups").prepend(group([open, save]), input);
}

/** One thing at a time; what goes wrong is said at the foot of the page. */
async function during(control: HTMLButtonElement, action: () => Promise<void>): Promise<void> {
  control.disabled = true;
  try {
    await action();
  } catch (error) {
    report(error instanceof Error ? error.message : String(error));
  } finally {
    control.disabled = false;
    control.focus();
  }
}

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

function group(controls: readonly HTMLElement[]): HTMLElement {
  const box = document.createElement("div");
  box.className = "ribbon-group";
  box.role = "group";
  box.ariaLabel = "File";
  const buttons = document.createElement("div");
  buttons.className = "ribbon-buttons";
  buttons.append(...controls);
  const label = document.createElement("div");
  label.className = "ribbon-group-label";
  label.textContent = "File";
  box.append(buttons, label);
  return box;
}

function button(
  text: string,
  tip: string,
  drawing: string,
  press: () => unknown,
): HTMLButtonElement {
  const control = document.createElement("button");
  control.className = "ribbon-button";
  control.title = tip;
  const label = document.createElement("span");
  label.textContent = text;
  control.append(icon(drawing), label);
  control.addEventListener("click", press);
  return control;
}

const SVG = "http://www.w3.org/2000/svg";

/** A line drawing on a field of 32 by 32, in the colour of the text beside it. */
function icon(path: string): SVGElement {
  const drawing = document.createElementNS(SVG, "svg");
  const attributes = {
    viewBox: "0 0 32 32",
    width: "32",
    height: "32",
    fill: "none",
    stroke: "currentColor",
    "stroke-width": "1.5",
    "stroke-linejoin": "round",
    "aria-hidden": "true",
  };
  for (const [name, value] of Object.entries(attributes)) drawing.setAttribute(name, value);
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", path);
  drawing.append(line);
  return drawing;
}
