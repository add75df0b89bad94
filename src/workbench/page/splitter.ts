const NARROWEST = 320;
const STEP = 16;
/** Left for the grid, however wide the pane is pulled. */
const GRID = 320;

/** Lets the pane's width be pulled, or set with the arrow keys, Home and End. */
export function makeSplitter(splitter: HTMLElement, pane: HTMLElement): void {
  const widest = (): number => Math.max(NARROWEST, window.innerWidth - GRID);
  const setWidth = (wanted: number): void => {
    const width = Math.round(Math.min(Math.max(wanted, NARROWEST), widest()));
    pane.style.width = `${width}px`;
    splitter.ariaValueNow = String(width);
    splitter.ariaValueMin = String(NARROWEST);
    splitter.ariaValueMax = String(widest());
  };
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add("is-resizing");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => {
    document.body.classList.remove("is-resizing");
  });
  splitter.addEventListener("keydown", (event) => {
    const wanted: Readonly<Record<string, number | undefined>> = {
      ArrowLeft: pane.offsetWidth + STEP,
      ArrowRight: pane.offsetWidth - STEP,
      Home: widest(),
      End: NARROWEST,
    };
    const width = wanted[event.key];
    if (width === undefined) return;
    event.preventDefault();
    setWidth(width);
  });
  setWidth(pane.offsetWidth);
}
