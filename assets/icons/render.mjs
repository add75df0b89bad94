// Draws the icons the manifest names from the SVG files beside this script: node assets/icons/render.mjs
// Each size has the drawing that is clear at that size, so a smaller icon is not a shrunken larger one.
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "@playwright/test";

const ICONS = [
  ["mark-16", "icon-16.png", 16],
  ["mark-32", "icon-32.png", 32],
  ["mark", "icon-64.png", 64],
  ["mark", "icon-80.png", 80],
  ["mark", "icon-128.png", 128],
  ["load-16", "load-16.png", 16],
  ["load", "load-32.png", 32],
  ["load", "load-80.png", 80],
];

const here = (name) => new URL(name, import.meta.url);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const page = await browser.newPage();
for (const [drawing, file, size] of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  const svg = await readFile(here(`${drawing}.svg`), "utf8");
  await page.setContent(`<style>body{margin:0}svg{display:block;height:100vh}</style>${svg}`);
  await writeFile(here(`../${file}`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
