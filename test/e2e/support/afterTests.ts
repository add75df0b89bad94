import { closeAll } from "./openWorkbench";

afterAll(closeAll);
