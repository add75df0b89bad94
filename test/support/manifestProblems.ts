import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";

/** Excel refuses or, worse, half loads a manifest whose elements come in another order. */
const ORDER: Record<string, string[]> = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides".split(
      " ",
    ),
  VersionOverrides: ["Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "OfficeTab"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};
const NEEDED = ["SharedRuntime", "CustomFunctionsRuntime", "ExcelApi"];

/** Everything in a manifest that Excel, or Microsoft's marketplace, would stumble over. */
export function manifestProblems(xml: string, root: string): string[] {
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  return [
    ...orderProblems(manifest),
    ...resourceProblems(manifest),
    ...iconProblems(manifest, root),
    ...originProblems(manifest),
    ...runtimeProblems(manifest),
    ...commandProblems(manifest),
    ...localeProblems(manifest),
  ];
}

const all = (node: Document | Element, name: string): Element[] => [
  ...node.getElementsByTagName(name),
];
const attribute = (element: Element | undefined, name: string): string =>
  element?.getAttribute(name) ?? "";
const children = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);

function orderProblems(manifest: Document): string[] {
  return Object.entries(ORDER).flatMap(([parent, order]) =>
    all(manifest, parent).flatMap((element) => {
      const found = children(element).map(({ tagName }) => tagName);
      const unknown = found.filter((name) => !order.includes(name));
      const ranks = found.map((name) => order.indexOf(name));
      const sorted = ranks.every((rank, i) => i === 0 || ranks[i - 1] <= rank);
      return sorted && unknown.length === 0
        ? []
        : [`order in ${parent}: ${found.join(", ")}; wanted: ${order.join(", ")}`];
    }),
  );
}

function resources(manifest: Document): Map<string, string> {
  const elements = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => all(manifest, name));
  return new Map(
    elements
      .filter((element) => element.hasAttribute("id"))
      .map((element) => [attribute(element, "id"), attribute(element, "DefaultValue")]),
  );
}

function resourceProblems(manifest: Document): string[] {
  const known = resources(manifest);
  const used = all(manifest, "*")
    .map((element) => attribute(element, "resid"))
    .filter((id) => id !== "");
  return [
    ...used.filter((id) => !known.has(id)).map((id) => `resid ${id} leads nowhere`),
    ...[...known.keys()].filter((id) => !used.includes(id)).map((id) => `resource ${id}: orphan`),
    ...[...known.keys()].filter((id) => id.length > 32).map((id) => `${id}: over 32 characters`),
  ];
}

function iconProblems(manifest: Document, root: string): string[] {
  const known = resources(manifest);
  const sized = [
    [attribute(all(manifest, "IconUrl")[0], "DefaultValue"), 32] as const,
    [attribute(all(manifest, "HighResolutionIconUrl")[0], "DefaultValue"), 64] as const,
    ...all(manifest, "bt:Image")
      .filter((image) => image.hasAttribute("size"))
      .map((image) => {
        const url = known.get(attribute(image, "resid")) ?? "";
        return [url, Number(attribute(image, "size"))] as const;
      }),
  ];
  const sets = all(manifest, "Icon").map((icon) =>
    all(icon, "bt:Image")
      .map((image) => attribute(image, "size"))
      .join(", "),
  );
  return [
    ...sized.flatMap(([url, size]) => iconProblem(url, size, root)),
    ...sets.filter((set) => set !== "16, 32, 80").map((set) => `icon sizes ${set}, not 16, 32, 80`),
  ];
}

function iconProblem(url: string, size: number, root: string): string[] {
  if (!URL.canParse(url)) return [`icon ${url} has no address`];
  const file = resolve(root, `.${new URL(url).pathname}`);
  if (!existsSync(file)) return [`${file} is not there`];
  // A PNG begins with 8 bytes of signature, then the header chunk: length, "IHDR", width, height.
  const png = readFileSync(file);
  const isPng = png.toString("latin1", 1, 4) === "PNG" && png.toString("latin1", 12, 16) === "IHDR";
  const fits = isPng && png.readUInt32BE(16) === size && png.readUInt32BE(20) === size;
  return fits ? [] : [`${file} is not a PNG of ${size} pixels`];
}

function originProblems(manifest: Document): string[] {
  const urls = all(manifest, "*")
    .flatMap((element) => [attribute(element, "DefaultValue"), attribute(element, "Value")])
    .filter((value) => /^\w+:\/\//.test(value))
    .map((value) => new URL(value));
  const origins = [...new Set(urls.map(({ origin }) => origin))];
  return [
    ...(origins.length === 1 ? [] : [`one origin is wanted: ${origins.join(", ")}`]),
    ...origins.filter((origin) => !origin.startsWith("https:")).map((o) => `${o} is not https`),
    ...(all(manifest, "SupportUrl").length === 1 ? [] : ["SupportUrl is missing"]),
  ];
}

function runtimeProblems(manifest: Document): string[] {
  const runtimes = all(manifest, "Runtime");
  const page = attribute(runtimes[0], "resid");
  const asked = all(manifest, "Set").map((set) => attribute(set, "Name"));
  const same = (name: string): boolean =>
    all(manifest, name).length === 1 &&
    all(manifest, name).every(
      (element) => attribute(all(element, "SourceLocation")[0] ?? element, "resid") === page,
    );
  return [
    ...(runtimes.length === 1 ? [] : [`one Runtime is wanted, not ${runtimes.length}`]),
    ...(attribute(runtimes[0], "lifetime") === "long" ? [] : ["the runtime's lifetime is long"]),
    ...["Page", "FunctionFile"].filter((name) => !same(name)).map((n) => `${n} is not the runtime`),
    ...NEEDED.filter((name) => !asked.includes(name)).map((name) => `requirement ${name}`),
    ...(all(manifest, "TaskpaneId").length === 0 ? [] : ["TaskpaneId with a shared runtime"]),
  ];
}

function commandProblems(manifest: Document): string[] {
  const actions = all(manifest, "Action").map((action) => attribute(action, "xsi:type"));
  const functions = all(manifest, "FunctionName").map(({ textContent }) => textContent);
  const namespace = resources(manifest).get(attribute(all(manifest, "Namespace")[0], "resid"));
  return [
    ...(actions.includes("ShowTaskpane") ? [] : ["no ShowTaskpane button"]),
    ...(functions.join() === "loadDeals" ? [] : ["no command loadDeals"]),
    ...(namespace === "OURO" ? [] : ["the namespace is OURO"]),
  ];
}

/** The languages beside English that Excel shows the add-in in, and what is the same in all. */
const LOCALES = ["zh-CN"];
const SAME = ["Functions.Namespace", "Group.Label", "Taskpane.Url", "Functions.Script.Url"];

function localeProblems(manifest: Document): string[] {
  const said = ["bt:Url", "bt:String", "Description", "SupportUrl"]
    .flatMap((name) => all(manifest, name))
    .filter((element) => element.hasAttribute("DefaultValue"));
  return said.flatMap((element) => {
    const name = attribute(element, "id") || element.tagName;
    const wanted = SAME.includes(name) ? [] : LOCALES;
    const overrides = children(element).map((child) => attribute(child, "Locale"));
    return overrides.join() === wanted.join()
      ? []
      : [`${name} is in the locales ${overrides.join(", ")}; wanted: ${wanted.join(", ")}`];
  });
}
