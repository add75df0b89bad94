/**
 * Jest's runtime, with one exception: src/workbench and Univer beneath it are loaded once by each of Jest's processes,
 * by Node itself, and shared by the test files that run there. In a registry of each file's own they take four seconds
 * a file, and behind the global object that Jest gives its tests they run slower. The workbench imports no other room
 * (test/architecture.test.ts), so nothing else of src is loaded along with it.
 *
 * `jest.mock` has no effect on these modules. A workbook is each test's own: openWorkbook() in officeInNode.ts.
 */
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const { transformSync } = require("@swc/core");
const { default: Runtime } = require("jest-runtime");
const plainFields = require("../../src/workbench/univer/plainFields");

const WORKBENCH = path.resolve(__dirname, "../../src/workbench") + path.sep;

Module._extensions[".ts"] = (module, file) => {
  const { code } = transformSync(readFileSync(file, "utf8"), {
    filename: file,
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  module._compile(code, file);
};

const ofJavaScript = Module._extensions[".js"];
Module._extensions[".js"] = (module, file) => {
  if (plainFields.packages.test(file))
    module._compile(plainFields(readFileSync(file, "utf8")), file);
  else ofJavaScript(module, file);
};

module.exports = class extends Runtime {
  requireModuleOrMock(from, name) {
    const file = name.startsWith(".") ? path.resolve(path.dirname(from), name) : name;
    const isShared = file.startsWith(WORKBENCH) || file.startsWith("@univerjs/");
    return isShared ? require(file) : super.requireModuleOrMock(from, name);
  }
};
