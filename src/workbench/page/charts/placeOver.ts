/** A rectangle of the page, in pixels from the corner of the grid's area. */
export interface ViewBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Puts an element over the cells.
 *
 * @param clip  what of the box can be seen: the rest lies under headers or frozen panes
 */
export function placeOver(
  frame: HTMLElement,
  { left, top, width, height }: ViewBox,
  clip: { readonly left: number; readonly top: number },
  scale: number,
): void {
  frame.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
  const cutLeft = Math.max(0, clip.left - left) / scale;
  const cutTop = Math.max(0, clip.top - top) / scale;
  frame.style.clipPath = cutLeft || cutTop ? `inset(${cutTop}px 0 0 ${cutLeft}px)` : "none";
  frame.style.width = `${width}px`;
  frame.style.height = `${height}px`;
}
