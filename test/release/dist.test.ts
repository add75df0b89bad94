import { readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { extname, join, resolve } from "node:path";
import { isAcceptedLicence } from "../../src/release/licences";

const root = resolve(__dirname, "../..");
const dist = join(root, "dist");
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name));
const read = (name: string): string => readFileSync(join(dist, name), "utf8");

interface Bill {
  metadata: { component: { name: string; version: string } };
  components: { name: string; version: string; licenses: Licence[]; hashes: unknown[] }[];
}
type Licence = { license: { id?: string; name?: string } } | { expression: string };

const bill = JSON.parse(read("sbom.json")) as Bill;
const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  name: string;
  version: string;
};
const named = (licence: Licence): string =>
  "expression" in licence ? licence.expression : (licence.license.id ?? licence.license.name ?? "");

describe("the folder that is handed out", () => {
  test("holds pages, scripts, data and pictures, and neither source maps nor hidden files", () => {
    const kinds = [".css", ".html", ".js", ".json", ".png", ".txt", ".xml"];
    expect([...new Set(files.map((file) => extname(file)))].sort()).toEqual(kinds);
    expect(files.filter((file) => /[\\/]\./.test(file.slice(dist.length)))).toEqual([]);
  });

  test("tells nothing of the machine that built it, and writes formulas of OURO only", () => {
    const private_ = [root, join(homedir(), "/"), "OURODEV", "sourceMappingURL"];
    const telling = files.flatMap((file) => {
      const text = readFileSync(file, "latin1");
      return private_.filter((word) => text.includes(word)).map((word) => [file, word]);
    });
    expect(telling).toEqual([]);
  });

  test.each(["en", "zh-CN"])("has the pages that a marketplace asks for: %s", (language) => {
    const pages = readdirSync(join(dist, `help/${language}/guide`));
    expect(pages).toEqual(expect.arrayContaining(["support.html", "privacy.html"]));
  });

  test("tells its version on the support page", () => {
    expect(read("help/en/guide/support.html")).toContain(own.version);
  });

  test("makes no code out of text, and sends nothing by itself", () => {
    const scripts = files.filter((file) => extname(file) === ".js");
    expect(scripts.length).toBeGreaterThan(10);
    for (const script of scripts) {
      const found = /\beval\(|new Function\(|[^.\w]Function\("|sendBeacon|WebSocket/.exec(
        readFileSync(script, "utf8"),
      );
      expect([script, found?.[0]]).toEqual([script, undefined]);
    }
  });
});

describe("the licences of what is in the bundles", () => {
  const listed = read("licenses.txt");

  test("are all of the kind that lets anybody use, change and sell", () => {
    expect(isAcceptedLicence("(GPL-3.0 OR MIT)")).toBe(true);
    expect(isAcceptedLicence("MIT AND GPL-3.0")).toBe(false);
    expect(isAcceptedLicence("")).toBe(false);
    const refused = bill.components.filter(
      ({ licenses }) => licenses.length === 0 || !licenses.map(named).every(isAcceptedLicence),
    );
    expect(refused).toEqual([]);
  });

  test("are listed with their texts", () => {
    for (const name of ["react", "react-dom", "@fluentui/react-components", "papaparse", "zod"]) {
      expect(listed).toContain(`${name}\n`);
    }
    expect(listed.match(/^Permission is hereby granted/gm)?.length).toBeGreaterThan(20);
  });

  test("belong to packages that the bill of materials has, each with version and hash", () => {
    expect(bill.metadata.component).toMatchObject({ name: own.name, version: own.version });
    const known = new Set(bill.components.map(({ name }) => name));
    const inBundles = listed
      .split("\n")
      .filter((line, i, all) => /^@?[\w./-]+$/.test(line) && isAcceptedLicence(all[i + 1] ?? ""));
    expect(inBundles.length).toBeGreaterThan(20);
    expect(inBundles.filter((name) => !known.has(name))).toEqual([]);
    expect(
      bill.components.filter(({ version, hashes }) => version === "" || hashes.length === 0),
    ).toEqual([]);
  });
});
