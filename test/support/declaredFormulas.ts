import { resolve } from "node:path";
import { functionFiles, readMetadata } from "../../src/help/declarations/readSources";

interface DeclaredParameter {
  name: string;
  description?: string;
  optional?: boolean;
  dimensionality?: string;
}

export interface DeclaredFunction {
  id: string;
  name: string;
  description: string;
  parameters: DeclaredParameter[];
  result: { type?: string; dimensionality?: string };
}

/** The source files that declare custom functions. */
export const declaringFiles = functionFiles(resolve(__dirname, "../../src/functions"));

/** Every custom function of src/functions, read by Microsoft's own generator as the build does. */
export async function declaredFunctions(): Promise<DeclaredFunction[]> {
  const { functions } = await readMetadata(declaringFiles);
  return functions as unknown as DeclaredFunction[];
}
