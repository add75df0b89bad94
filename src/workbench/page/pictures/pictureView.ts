import type { Picture } from "../../book/pictures/picture";
import type { ViewBox } from "../charts/placeOver";
import { placeOver } from "../charts/placeOver";

export interface PictureView {
  show(picture: Picture): void;
  place(box: ViewBox, clip: { readonly left: number; readonly top: number }, scale: number): void;
  remove(): void;
}

export function createPictureView(
  layer: HTMLElement,
  passOn: (event: WheelEvent) => void,
): PictureView {
  const image = document.createElement("img");
  image.className = "picture";
  layer.append(image);
  // A wheel over a picture scrolls the sheet under it.
  image.addEventListener("wheel", passOn, { passive: true });
  let shown: Picture | undefined;
  return {
    show: (picture) => {
      if (picture === shown) return;
      shown = picture;
      image.src = `data:image/png;base64,${picture.base64}`;
      image.alt = picture.description;
      image.title = picture.name;
    },
    place: (box, clip, scale) => {
      placeOver(image, box, clip, scale);
    },
    remove: () => {
      image.remove();
    },
  };
}
