/** What the workbench shows of an add-in, out of the very manifest Excel reads. */
export interface Manifest {
  readonly displayName: string;
  /** Of the custom functions; null where the add-in has none. */
  readonly namespace: string | null;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** Null opens the task pane. */
  readonly functionName: string | null;
}

export function readManifest(xml: string): Manifest {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  const resources = new Map(
    all(root, "Resources")
      .flatMap((node) => [...node.getElementsByTagName("*")])
      .map((node) => [node.getAttribute("id"), node.getAttribute("DefaultValue")]),
  );
  const resource = (node: Element | null): string =>
    resources.get(node?.getAttribute("resid") ?? null) ?? "";
  const groups = all(root, "Group").map((group) => ({
    label: resource(child(group, "Label")),
    buttons: all(group, "Control").map((control) => readButton(control, resource)),
  }));
  return {
    displayName: first(root, "DisplayName")?.getAttribute("DefaultValue") ?? "",
    namespace: resource(first(root, "Namespace")) || null,
    groups,
  };
}

function readButton(control: Element, resource: (node: Element | null) => string): RibbonButton {
  const icons = all(control, "Image");
  const icon = icons.find((image) => image.getAttribute("size") === "32") ?? icons.at(0) ?? null;
  const supertip = child(control, "Supertip");
  const title = resource(supertip && child(supertip, "Title"));
  const description = resource(supertip && child(supertip, "Description"));
  const name = first(control, "FunctionName")?.textContent.trim();
  return {
    id: control.getAttribute("id") ?? "",
    label: resource(child(control, "Label")),
    tip: [title, description].filter(Boolean).join("\n"),
    icon: ownPath(resource(icon)),
    functionName: name ?? null,
  };
}

/** The manifest names the origin of a release; the workbench serves the same files. */
function ownPath(url: string): string {
  return url === "" ? "" : new URL(url).pathname.replace(/^\//, "");
}

function all(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function first(parent: Element, name: string): Element | null {
  return parent.getElementsByTagNameNS("*", name).item(0);
}

function child(parent: Element, name: string): Element | null {
  return [...parent.children].find((node) => node.localName === name) ?? null;
}
