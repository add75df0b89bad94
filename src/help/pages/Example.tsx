import type { ReactNode } from "react";
import { Result } from "./Result";
import { useSite } from "./site";

/** A formula with what it shows, calculated as the page is built. */
export function Example({ formula, children }: { formula: string; children?: ReactNode }) {
  const { calculate } = useSite();
  return (
    <figure className="example">
      {children !== undefined && children !== "" && <figcaption>{children}</figcaption>}
      <pre>
        <code>{formula}</code>
      </pre>
      <div className="shows">
        <Result outcome={calculate(formula)} />
      </div>
    </figure>
  );
}
