import { element } from "./element";
import type { Manifest, RibbonButton, RibbonGroup } from "./manifest";
import type { Pane } from "./pane";
import { report } from "./status";

/** The add-in's commands as Excel shows them on its Home tab. */
export function showRibbon({ groups }: Manifest, pane: Pane): void {
  element("ribbon-groups").replaceChildren(...groups.map((group) => groupElement(group, pane)));
}

function groupElement(group: RibbonGroup, pane: Pane): HTMLElement {
  const box = document.createElement("div");
  box.className = "ribbon-group";
  box.role = "group";
  box.ariaLabel = group.label;
  const buttons = document.createElement("div");
  buttons.className = "ribbon-buttons";
  buttons.append(...group.buttons.map((button) => buttonElement(button, pane)));
  const label = document.createElement("div");
  label.className = "ribbon-group-label";
  label.textContent = group.label;
  box.append(buttons, label);
  return box;
}

function buttonElement(button: RibbonButton, pane: Pane): HTMLElement {
  const control = document.createElement("button");
  control.className = "ribbon-button";
  control.id = `ribbon-${button.id}`;
  control.title = button.tip;
  const icon = document.createElement("img");
  icon.src = button.icon;
  icon.alt = "";
  icon.width = 32;
  icon.height = 32;
  const label = document.createElement("span");
  label.textContent = button.label;
  control.append(icon, label);
  control.addEventListener("click", () => {
    void press(button, control, pane);
  });
  return control;
}

async function press(
  { label, functionName }: RibbonButton,
  control: HTMLButtonElement,
  pane: Pane,
): Promise<void> {
  if (functionName === null) {
    pane.show(true);
    return;
  }
  control.disabled = true;
  const failure = await pane.runCommand(functionName);
  control.disabled = false;
  if (failure !== null) report(`${label}: ${failure}`);
}
