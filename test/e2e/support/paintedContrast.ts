import type { User } from "./user";

/** A piece of text in the pane, and the contrast between its darkest and its lightest pixel. */
export interface PaintedText {
  readonly text: string;
  readonly contrast: number;
}

interface Box {
  text: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Measures on a screenshot how far the pane's text stands out. What a style says is no measure in a contrast theme, where
 * the browser puts other colours in its place.
 *
 * @param path  where the screenshot is kept, to be looked at
 */
export async function paintedTexts({ page, frame }: User, path: string): Promise<PaintedText[]> {
  const pane = await page.locator("#pane-frame").boundingBox();
  if (pane === null) throw new Error("The pane is not shown");
  const boxes = (await frame.evaluate(textBoxes)).map((box) => ({
    ...box,
    left: box.left + pane.x,
    top: box.top + pane.y,
  }));
  const picture = (await page.screenshot({ scale: "css", path })).toString("base64");
  return page.evaluate(contrasts, { picture, boxes });
}

/** Where text lies that can be seen and is in use; in the pane. */
function textBoxes(): Box[] {
  const boxes: Box[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.textContent?.trim() ?? "";
    const parent = node.parentElement;
    if (text === "" || !parent || parent.closest(":disabled, [aria-disabled='true']")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, top, width, height } = range.getBoundingClientRect();
    const top1 = document.elementFromPoint(left + width / 2, top + height / 2);
    const isSeen = width > 2 && top1 !== null && (parent.contains(top1) || top1.contains(parent));
    if (isSeen) boxes.push({ text, left, top, width, height });
  }
  return boxes;
}

/** In the page around the pane, which may decode a picture. */
async function contrasts(given: { picture: string; boxes: Box[] }): Promise<PaintedText[]> {
  const bytes = Uint8Array.from(atob(given.picture), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d", { willReadFrequently: true })!;
  context.drawImage(image, 0, 0);
  const linear = (byte: number): number =>
    byte <= 10 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4;
  return given.boxes.map(({ text, left, top, width, height }) => {
    const { data } = context.getImageData(left, top, Math.max(1, width), Math.max(1, height));
    let [darkest, lightest] = [1, 0];
    for (let i = 0; i < data.length; i += 4) {
      const luminance =
        0.2126 * linear(data[i]) + 0.7152 * linear(data[i + 1]) + 0.0722 * linear(data[i + 2]);
      darkest = Math.min(darkest, luminance);
      lightest = Math.max(lightest, luminance);
    }
    return { text, contrast: (lightest + 0.05) / (darkest + 0.05) };
  });
}
