import { saveFile } from "../transfer/saveFile";

/** Saves a drawing with the colour that its text has on the screen. */
export function savePicture(drawing: SVGSVGElement): void {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("color", getComputedStyle(drawing).color);
  copy.removeAttribute("style");
  const text = new XMLSerializer().serializeToString(copy);
  saveFile({ name: "network.svg", type: "image/svg+xml", text });
}
