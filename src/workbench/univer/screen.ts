import type { Injector } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";

/** An add-in that writes batch after batch is back with the next one sooner than this. */
const QUIET_MILLISECONDS = 150;
/** Whatever is written, a user sees something new by then. */
const LONGEST_MILLISECONDS = 10_000;

/** Leaves the grid as it is drawn while an add-in that asked for it writes; without a page there is none. */
export class Screen {
  #until: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
  ) {}

  /** Whether the grid shows what was, and takes no keys. */
  get isHeld(): boolean {
    return this.#until !== null;
  }

  hold(): void {
    const render = this.#render();
    if (this.#until !== null || !render) return;
    this.#until = Date.now() + LONGEST_MILLISECONDS;
    render.deactivate();
    this.wait();
  }

  /** A batch has begun. */
  wait(): void {
    this.#releaseIn(LONGEST_MILLISECONDS);
  }

  /** A batch is done: draws again unless another follows. */
  releaseSoon(): void {
    this.#releaseIn(QUIET_MILLISECONDS);
  }

  /** The workbook is closed: there is nothing left to draw. */
  close(): void {
    clearTimeout(this.#timer);
    this.#until = null;
  }

  release(): void {
    clearTimeout(this.#timer);
    if (this.#until === null) return;
    this.#until = null;
    this.#render()?.activate();
  }

  #releaseIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (this.#until === null) return;
    const left = Math.max(0, Math.min(milliseconds, this.#until - Date.now()));
    this.#timer = setTimeout(() => {
      this.release();
    }, left);
  }

  #render() {
    return this.injector.has(IRenderManagerService)
      ? this.injector.get(IRenderManagerService).getRenderById(this.unitId)
      : null;
  }
}
