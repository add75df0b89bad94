import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { manifestProblems } from "./support/manifestProblems";

const dist = resolve(__dirname, "../dist");
const manifest = readFileSync(resolve(dist, "manifest.xml"), "utf8");
const problems = (xml: string): string[] => manifestProblems(xml, dist);

test("the built manifest is as Excel wants it", () => {
  expect(problems(manifest)).toEqual([]);
});

describe("a broken manifest is noticed:", () => {
  const part = (name: string): string =>
    new RegExp(`<${name}[ >][\\s\\S]*?</${name}>\\s*`).exec(manifest)?.[0] ?? "";
  const without = (name: string): string => manifest.replace(part(name), "");

  test.each([
    ["runtimes after the form factors", moved("Runtimes", "</Host>"), "order in Host"],
    ["metadata before the page", moved("Metadata", "<Page>"), "order in ExtensionPoint"],
    ["requirements at the end", moved("Requirements", "</OfficeApp>"), "order in OfficeApp"],
    ["a label that leads nowhere", manifest.replace('"Open.Label" D', '"Other" D'), "Open.Label"],
    ["a string that nobody uses", manifest.replace('<Label resid="Group.Label" />', ""), "orphan"],
    ["a long id", manifest.replaceAll("Taskpane.Url", "Taskpane.Url".repeat(3)), "32 characters"],
    ["an icon that is not there", manifest.replaceAll("load-16.png", "gone.png"), "gone.png"],
    ["an icon of another size", manifest.replaceAll("icon-32.png", "icon-80.png"), "32 pixels"],
    ["no icon of 80", manifest.replaceAll(/<bt:Image size="80".*\n/g, ""), "16, 32, 80"],
    ["a second domain", manifest.replace("3000/functions.js", "4000/functions.js"), "one origin"],
    ["no encryption", manifest.replaceAll("https://localhost", "http://localhost"), "https"],
    ["no runtime", without("Runtimes"), "one Runtime"],
    ["a short-lived runtime", manifest.replace('"long"', '"short"'), "long"],
    ["another page for functions", elsewhere("Page"), "Page"],
    [
      "another page for commands",
      manifest.replace(/(<FunctionFile resid=")[^"]*/, "$1GetStarted.Url"),
      "FunctionFile",
    ],
    [
      "no shared runtime asked for",
      manifest.replace(/<Set Name="SharedRuntime".*\n/, ""),
      "SharedRuntime",
    ],
    ["another namespace", manifest.replace('"OURO"', '"ORO"'), "OURO"],
    [
      "a command without its handler's name",
      manifest.replace(/<FunctionName>.*\n/, ""),
      "loadDeals",
    ],
    [
      "no button to open the pane",
      manifest.replace('"ShowTaskpane"', '"ExecuteFunction"'),
      "ShowTaskpane",
    ],
    ["a label in English only", manifest.replace(/ *<bt:Override [^>]*打开.*\n/, ""), "Open.Label"],
    [
      "functions described in English only",
      manifest.replace(/ *<bt:Override [^>]*functions-zh-CN.*\n/, ""),
      "Functions.Metadata.Url",
    ],
    [
      "Chinese from a second domain",
      manifest.replace("3000/functions-zh-CN", "4000/functions-zh-CN"),
      "one origin",
    ],
    ["no support page", without("SupportUrl"), "SupportUrl"],
  ])("%s", (_, broken, hint) => {
    expect(broken).not.toBe(manifest);
    expect(problems(broken).join("\n")).toContain(hint);
  });

  /** The manifest with an element taken out and put just before a piece of text. */
  function moved(name: string, before: string): string {
    return without(name).replace(before, () => part(name) + before);
  }

  function elsewhere(name: string): string {
    return manifest.replace(part(name), part(name).replace("Taskpane.Url", "Functions.Script.Url"));
  }
});
