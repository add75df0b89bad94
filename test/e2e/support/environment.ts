import { TestEnvironment } from "jest-environment-node";
import * as shared from "./shared";

declare global {
  /** What test files that run one after the other have in common; a benchmark has nothing of the kind. */
  var ofWorker: typeof shared | undefined;
}

/**
 * Gives the browser and the server of one test file to the next: a new browser takes twelve seconds to show the
 * workbench, one that has shown it before takes two. They end with Jest's processes, of which Jest says therefore that they
 * had to be ended.
 */
export default class extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.ofWorker = shared;
  }

  override async teardown(): Promise<void> {
    await shared.closeOthers();
    await super.teardown();
  }
}
