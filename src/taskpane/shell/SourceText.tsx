import { Link } from "@fluentui/react-components";
import { strings } from "../../words/pane";

/** Where a payment was published; only an address of the web becomes a link, whatever a cell holds. */
export function SourceText({ source }: { source: string }) {
  if (!/^https?:\/\/\S+$/.test(source)) return <>{strings.network.sourceOf(source)}</>;
  return (
    <Link href={source} target="_blank" rel="noreferrer" inline>
      {strings.network.sourceOf(source)}
    </Link>
  );
}
