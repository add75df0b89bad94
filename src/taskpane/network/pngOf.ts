import type { StandalonePicture } from "./standalonePicture";

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
