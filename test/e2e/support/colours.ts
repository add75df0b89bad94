import type { Locator } from "@playwright/test";
import type { User } from "./user";

/** How many colours the pane shows outside what lies over it. */
export async function coloursOutside({ page }: User, overlay: Locator): Promise<number> {
  const pane = await page.locator("#pane-frame").boundingBox();
  const over = await overlay.boundingBox();
  if (pane === null || over === null) throw new Error("The pane or what lies over it is not shown");
  const picture = (await page.screenshot({ clip: pane, scale: "css" })).toString("base64");
  const hole = { ...over, x: over.x - pane.x, y: over.y - pane.y };
  // In the page around the pane, which may decode a picture.
  return page.evaluate(
    async ({ picture, hole }) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d", { willReadFrequently: true })!;
      context.drawImage(image, 0, 0);
      // With its shadow.
      context.clearRect(hole.x - 24, hole.y - 24, hole.width + 48, hole.height + 48);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      return new Set(new Uint32Array(data.buffer)).size;
    },
    { picture, hole },
  );
}
