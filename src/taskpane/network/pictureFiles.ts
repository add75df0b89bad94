import { HALF } from "./chordLayout";
import { saveFile } from "../transfer/saveFile";

/** A drawing that stands for itself, outside the pane. */
export interface StandalonePicture {
  /** An SVG file. */
  text: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** What stands around the drawing: a title above, and below lines on what it shows and where it comes from. */
export interface PictureCaption {
  title: string;
  lines: readonly string[];
}

const INK = "#242424";
const HEAD = 26;
const LINE = 13;

/**
 * A drawing on white with dark text, whatever the pane's colours, with its caption: it is for documents and sheets.
 */
export function standalonePicture(
  drawing: SVGSVGElement,
  { title, lines }: PictureCaption,
): StandalonePicture {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [left, upper, width, drawn] = (copy.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const top = upper - HEAD;
  const height = drawn + HEAD + lines.length * LINE + 10;
  for (const name of ["class", "style", "tabindex", "aria-activedescendant"])
    copy.removeAttribute(name);
  // What is pointed at just now is no part of it.
  for (const pointer of copy.querySelectorAll("[data-pointer]")) pointer.remove();
  const attributes = { xmlns: NAMESPACE, color: INK, role: "img", width, height };
  for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, String(value));
  copy.setAttribute("viewBox", [left, top, width, height].join(" "));
  copy.prepend(element("rect", { x: left, y: top, width, height, fill: "#ffffff" }));
  const write = (
    text: string,
    y: number,
    size: number,
    more: Record<string, string> = {},
  ): void => {
    const line = element("text", {
      x: 8 - HALF,
      y,
      fill: INK,
      "font-size": size,
      ...more,
      // Long lines are drawn closer together rather than cut.
      ...(widthOf(text, size) > width - 16 && {
        textLength: width - 16,
        lengthAdjust: "spacingAndGlyphs",
      }),
    });
    line.textContent = text;
    copy.append(line);
  };
  write(title, top + 18, 13, { "font-weight": "600" });
  lines.forEach((text, i) => {
    write(text, upper + drawn + 8 + i * LINE, 9);
  });
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

/** About how wide a text is: letters half as wide as high, Chinese ones as wide as high. */
function widthOf(text: string, size: number): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (letter > "\u2e80" ? size : size * 0.52),
    0,
  );
}

const NAMESPACE = "http://www.w3.org/2000/svg";
function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** Pixels of the file for each of the drawing: sharp on any screen, and in print. */
const SCALE = 3;

/** The picture as a PNG file. */
export async function pngOf({ text, width, height }: StandalonePicture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("The browser made no picture"));
      else resolve(blob);
    }, "image/png");
  });
}

/** A file's bytes as base64. */
export function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = reader.result as string;
      resolve(address.slice(address.indexOf(",") + 1));
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error("The picture could not be read"));
    };
    reader.readAsDataURL(file);
  });
}

/** Copies the picture to the clipboard; false where Excel's pane may not. */
export async function copyPicture(picture: StandalonePicture): Promise<boolean> {
  try {
    // The file comes as a promise: waiting for it first would use up the press that allows to copy.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": pngOf(picture) })]);
    return true;
  } catch {
    return false;
  }
}

/** Hands the picture to the browser as a file. */
export function savePicture({ text }: StandalonePicture): void {
  saveFile({ name: "network.svg", type: "image/svg+xml", text });
}
