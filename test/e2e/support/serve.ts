import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import sirv from "sirv";

export interface Server {
  readonly origin: string;
  close(): Promise<void>;
}

const WORKBENCH = path.resolve(__dirname, "../../../dist-workbench");

/** Serves the built workbench on a free port of this machine. */
export async function serve(): Promise<Server> {
  if (!existsSync(path.join(WORKBENCH, "index.html"))) {
    throw new Error(`${WORKBENCH} is not built: run "npm run build:all" first`);
  }
  // Kept by the browser, so that it compiles the files once for all tests.
  const files = sirv(WORKBENCH, { maxAge: 3600 });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
