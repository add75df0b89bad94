import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

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
  /** The source file and the exported function that answers. */
  file: string;
  functionName: string;
}

/** Every custom function of src/functions, read by Microsoft's own generator as the build does. */
export async function declaredFunctions(): Promise<DeclaredFunction[]> {
  const root = resolve(__dirname, "../../src/functions");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(root, file))
    .filter((file) => readFileSync(file, "utf8").includes("@customfunction"));
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions } = JSON.parse(metadataJson) as { functions: DeclaredFunction[] };
  return functions.map((declared) => {
    const found = associate.find(({ id }) => id === declared.id);
    if (found === undefined) throw new Error(`${declared.id} is associated with no function`);
    return { ...declared, file: found.sourceFileName, functionName: found.functionName };
  });
}
