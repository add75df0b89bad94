import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import ts from "typescript";

const root = resolve(__dirname, "../..");
const LIBRARIES = ["office-js", "custom-functions-runtime"].map((name) =>
  resolve(root, `node_modules/@types/${name}/index.d.ts`),
);

/** What the manifest asks for: Excel does not start the add-in with less. */
const floors = new Map(
  [
    ...readFileSync(resolve(root, "manifest.xml"), "utf8").matchAll(
      /<Set Name="(\w+)" MinVersion="([\d.]+)"/g,
    ),
  ].map(([, name, version]) => [name, version]),
);

/** Sets that every Excel above the floor has, and one that is about Outlook only. */
const EVERYWHERE = new Set(["Settings", "Mailbox"]);

interface Needed {
  readonly set: string;
  readonly version: string;
}

const numberOf = (version: string): number => {
  const [major, minor = "0"] = version.split(".");
  return Number(major) * 1000 + Number(minor);
};

const isCovered = ({ set, version }: Needed, by: ReadonlyMap<string, string>): boolean =>
  EVERYWHERE.has(set) || numberOf(by.get(set) ?? "0") >= numberOf(version);

/** The set that a declaration's comment names, else that of the class it stands in; none for plain types. */
function neededBy(declaration: ts.Node): Needed | null {
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
    const text = comments.join("\n");
    const found =
      /\[Api set:\s*(\w+) ([\d.]+)/.exec(text) ??
      /\*\*Requirement sets?\*\*:[^|]*\|\s*(\w+) ?([\d.]*)\}/.exec(text);
    if (found) return { set: found[1], version: found[2] || "1.1" };
  }
  return null;
}

/** The sets whose presence is asked for before a node is reached: by an if, a condition, or an early return. */
function guardsOf(node: ts.Node): Map<string, string> {
  const found = new Map<string, string>();
  const read = (condition: ts.Node): void => {
    const asked = condition.getText().matchAll(/isSetSupported\(\s*"(\w+)",\s*"([\d.]+)"/g);
    for (const [, set, version] of asked) found.set(set, version);
  };
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const { parent } = at;
    if (ts.isIfStatement(parent) && parent.thenStatement === at) read(parent.expression);
    if (ts.isConditionalExpression(parent) && parent.whenTrue === at) read(parent.condition);
    if (ts.isBinaryExpression(parent) && parent.right === at) read(parent.left);
    if (!ts.isBlock(parent)) continue;
    const before = parent.statements.slice(0, parent.statements.indexOf(at as ts.Statement));
    for (const one of before)
      if (ts.isIfStatement(one) && /^(\{\s*)?return\b/.test(one.thenStatement.getText()))
        read(one.expression);
  }
  return found;
}

/** The members of Microsoft's libraries that a file uses, with the node that uses each. */
function uses(file: ts.SourceFile, checker: ts.TypeChecker): [ts.Node, ts.Declaration][] {
  const found: [ts.Node, ts.Declaration][] = [];
  const note = (node: ts.Node, symbol: ts.Symbol | undefined): void => {
    const declaration = symbol?.declarations?.find((one) =>
      LIBRARIES.includes(resolve(one.getSourceFile().fileName)),
    );
    if (declaration) found.push([node, declaration]);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(node, checker.getSymbolAtLocation(node.name));
    // The names in load({ … }), set({ … }) and in what is taken apart.
    if (ts.isObjectLiteralExpression(node)) {
      const type = checker.getContextualType(node);
      for (const property of node.properties)
        if (property.name) note(property, type?.getProperty(property.name.getText()));
    }
    if (ts.isObjectBindingPattern(node)) {
      const type = checker.getTypeAtLocation(node);
      for (const element of node.elements)
        note(element, type.getProperty((element.propertyName ?? element.name).getText()));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The files that talk to Office. The self-test is none: it asks Excel what it refuses. */
function files(): string[] {
  const src = resolve(root, "src");
  return ts.sys
    .readDirectory(src, [".ts", ".tsx"])
    .filter((file) => !/^(workbench|cli|help|release)|selfTest/.test(relative(src, file)))
    .filter((file) =>
      /\b(Excel|Office|CustomFunctions)\.|\binExcel\(/.test(readFileSync(file, "utf8")),
    );
}

/** Every use of a member above the floor that nothing guards, as "file:line member needs set version". */
function unguarded(sample: string, text: string): string[] {
  const read = ts.readConfigFile(resolve(root, "tsconfig.json"), ts.sys.readFile.bind(ts.sys));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  const host = ts.createCompilerHost(options, true);
  const parse = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target, ...rest) => {
    if (name === sample) return ts.createSourceFile(name, text, target, true);
    // Other packages' types say nothing about Office, and take most of the time.
    const isOther =
      /node_modules\/(?!typescript\/)/.test(name) && !LIBRARIES.includes(resolve(name));
    return isOther ? ts.createSourceFile(name, "", target) : parse(name, target, ...rest);
  };
  const program = ts.createProgram([...files(), sample], options, host);
  const checker = program.getTypeChecker();
  return [...files(), sample].flatMap((name) => {
    const file = program.getSourceFile(name)!;
    return uses(file, checker).flatMap(([node, declaration]) => {
      const needed = neededBy(declaration);
      if (needed === null || isCovered(needed, floors) || isCovered(needed, guardsOf(node)))
        return [];
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const member = (declaration as ts.NamedDeclaration).name?.getText() ?? "";
      const place = relative(root, name).replaceAll("\\", "/");
      return [`${place}:${line + 1} ${member} needs ${needed.set} ${needed.version}`];
    });
  });
}

test("no call above the manifest's requirement sets is made unasked", () => {
  const sample = resolve(root, "src/excel/sample.ts");
  const found = unguarded(
    sample,
    `export async function sample(context: Excel.RequestContext): Promise<void> {
  context.workbook.getActiveCell().load({ address: true });
  context.workbook.notes.getCount();
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.18"))
    context.workbook.notes.getCount();
  const { beforeDocumentCloseNotification } = Office.addin;
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.2")) return;
  await Office.addin.beforeDocumentCloseNotification.enable();
}`,
  );
  expect(floors.get("ExcelApi")).toBe("1.17");
  // Only those of the sample, which shows that such a call is found.
  expect(found).toEqual([
    "src/excel/sample.ts:3 getCount needs ExcelApi 1.18",
    "src/excel/sample.ts:3 notes needs ExcelApi 1.18",
    "src/excel/sample.ts:6 beforeDocumentCloseNotification needs SharedRuntime 1.2",
  ]);
});
