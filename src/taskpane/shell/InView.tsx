import { useEffect, useRef, type ReactNode } from "react";

/** Scrolls what has just appeared into view: the button that was pressed may stand far from it. */
export function InView({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return <div ref={box}>{children}</div>;
}
