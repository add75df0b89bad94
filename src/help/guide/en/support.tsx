import { ToGuide } from "../../pages/links";
import { useSite } from "../../pages/site";
import type { Guide } from "../guide";

function Body() {
  const { version } = useSite();
  return (
    <>
      <h2>A cell shows an error</h2>
      <ul>
        <li>
          <code>#NAME?</code>: the add-in was not loaded. Choose Open Ouroboros on the Home tab;
          what stays is entered anew by Repair formulas, in the pane’s Settings.
        </li>
        <li>
          <code>#VALUE!</code>: an argument has the wrong kind or shape. The message names it and
          the row.
        </li>
        <li>
          <code>#NUM!</code>: there is no such number, such as a rate of return that does not exist.
        </li>
        <li>
          <code>#N/A</code>: the question is sound and has no answer: never pays back, no loop, no
          such company.
        </li>
        <li>
          <code>#DIV/0!</code>: a share of nothing.
        </li>
        <li>
          <code>#BUSY!</code> that stays: Excel waits for the add-in. Open its pane once.
        </li>
      </ul>
      <p>
        To see the reason and how to mend it, select the cell and open Explain in the pane. It shows
        what the formula received and how its result comes about, too.
      </p>
      <h2>Something else is wrong</h2>
      <p>
        Open an issue in the repository that Ouroboros was installed from, or write to whoever
        installed it for you. Say what you did, what you expected and what you saw, with the formula
        and the versions of Ouroboros (this page is of {version}) and of Excel (File, Account). See
        also <ToGuide slug="privacy" />.
      </p>
    </>
  );
}

export const support: Guide = {
  slug: "support",
  title: "Support",
  summary: "What the errors mean, and whom to tell when something is wrong.",
  Body,
};
