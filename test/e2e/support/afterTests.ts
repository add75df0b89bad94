import { closeBrowser } from "./browser";
import { closeServer } from "./serve";

afterAll(async () => {
  await closeBrowser();
  await closeServer();
});
