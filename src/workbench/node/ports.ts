/**
 * Closes the message channels that Univer opens to pause: it leaves those of a calculation that was stopped open, and
 * each would keep Node from ending.
 */
export class Ports {
  readonly #open = new Set<MessageChannel>();
  readonly #original = globalThis.MessageChannel;

  constructor() {
    const open = this.#open;
    globalThis.MessageChannel = class extends this.#original {
      constructor() {
        super();
        open.add(this);
        this.port1.addEventListener("close", () => open.delete(this));
      }
    };
  }

  close(): void {
    globalThis.MessageChannel = this.#original;
    for (const { port1 } of this.#open) port1.close();
    this.#open.clear();
  }
}
