import { HALF } from "./chordLayout";

/** A drawing that stands for itself, outside the pane. */
export interface StandalonePicture {
  /** An SVG file. */
  text: string;
  /** In pixels. */
  width: number;
  height: number;
}

const INK = "#242424";
const CAPTION = 26;

/**
 * A drawing on white with dark text, whatever the pane's colours, with a line below that says what it shows: it is
 * for documents and sheets.
 */
export function standalonePicture(drawing: SVGSVGElement, caption: string): StandalonePicture {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [left, top, width, drawn] = (copy.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const height = drawn + CAPTION;
  for (const name of ["class", "style", "tabindex", "aria-activedescendant"])
    copy.removeAttribute(name);
  // What is pointed at just now is no part of it.
  for (const pointer of copy.querySelectorAll("[data-pointer]")) pointer.remove();
  const attributes = { xmlns: NAMESPACE, color: INK, role: "img", width, height };
  for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, String(value));
  copy.setAttribute("viewBox", [left, top, width, height].join(" "));
  copy.prepend(element("rect", { x: left, y: top, width, height, fill: "#ffffff" }));
  const line = element("text", {
    x: 8 - HALF,
    y: top + height - 10,
    fill: INK,
    "font-size": 9,
    // Long captions are drawn closer together rather than cut.
    ...(caption.length > LONGEST && { textLength: width - 16, lengthAdjust: "spacingAndGlyphs" }),
  });
  line.textContent = caption;
  copy.append(line);
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

const NAMESPACE = "http://www.w3.org/2000/svg";
/** Characters of the caption that have room. */
const LONGEST = 66;

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
