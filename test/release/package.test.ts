import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(resolve(__dirname, "../..", name), "utf8"));

const NPM = "https://registry.npmjs.org/";

interface Package {
  private: boolean;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
interface Lock {
  packages: Record<string, { resolved?: string; integrity?: string }>;
}
const {
  private: isPrivate,
  scripts,
  dependencies,
  devDependencies,
} = read("package.json") as Package;

test("installing runs nothing of ours, and nothing can be published by mistake", () => {
  const atInstall = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare"];
  expect(Object.keys(scripts).filter((name) => atInstall.includes(name))).toEqual([]);
  expect(isPrivate).toBe(true);
});

test("every package is wanted in one version", () => {
  const wanted = Object.entries({ ...dependencies, ...devDependencies });
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("the lock file takes every package from npm's registry, by its hash", () => {
  const { "": own, ...packages } = (read("package-lock.json") as Lock).packages;
  expect(own.resolved).toBeUndefined();
  // Where no address is written, npm asks the registry that it is set to.
  const loose = Object.entries(packages).filter(
    ([, { resolved = NPM, integrity = "" }]) =>
      !resolved.startsWith(NPM) || !integrity.startsWith("sha512-"),
  );
  expect(loose).toEqual([]);
});
