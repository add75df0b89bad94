import { VisuallyHidden } from "./VisuallyHidden";

/** Words for a screen reader to say when they change. The regions stand there from the first, as readers need. */
export function Spoken({ status, alert }: { status: string; alert: string }) {
  return (
    <VisuallyHidden>
      <span role="status">{status}</span>
      <span role="alert">{alert}</span>
    </VisuallyHidden>
  );
}
