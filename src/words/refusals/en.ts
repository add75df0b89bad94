import type { AnyRefusal, Bounds, Place } from "./refusal";
import { shortened } from "./shortened";

/** The English wording of every refusal. A message names the argument, the row and what to do. */
export function english(refusal: AnyRefusal): string {
  switch (refusal.code) {
    case "missing":
      return `${place(refusal)} is missing.`;
    case "not-a-number":
      return `${place(refusal)} must be a number, not ${quote(refusal.found)}.`;
    case "stored-as-text": {
      const number = refusal.meant === null ? "a plain number or date" : refusal.meant;
      return `${place(refusal)} is stored as text: ${quote(refusal.found)}. Type ${number} instead.`;
    }
    case "undisclosed":
      return `${place(refusal)} is ${quote(refusal.found)}. Leave the row out, or type an estimate.`;
    case "percentage":
      return `${place(refusal)}: ${refusal.found} means ${(100 * refusal.found).toLocaleString("en-US")} %. Type ${decimal(refusal.found)} or ${refusal.found} %.`;
    case "not-a-date":
      return `${refusal.argument}: value ${refusal.position}, ${refusal.found}, is not a date as Excel stores it. It looks like ${refusal.looksLike}: enter a date, or use DATE().`;
    case "totals-row":
      return `${refusal.argument}, row ${refusal.row}: ${quote(refusal.found)} is a total, not a company. Leave the row out of the range.`;
    case "not-finite":
      return `${place(refusal)} must be a finite number.`;
    case "not-text":
      return `${place(refusal)} must be text, not ${quote(refusal.found)}.`;
    case "out-of-range":
      return `${place(refusal)} must be ${bounds(refusal.bounds)}, not ${refusal.found}.`;
    case "not-whole":
      return `${place(refusal)} must be a whole number, not ${refusal.found}.`;
    case "not-a-choice":
      return `${place(refusal)} must be one of ${refusal.choices.map(quote).join(", ")}, not ${quote(refusal.found)}.`;
    case "error-cell":
      return `${place(refusal)} holds the error ${refusal.found}.`;
    case "unknown-name":
      return `${refusal.argument}: there is no ${quote(refusal.found)}.${didYouMean(refusal.near)}`;
    case "not-published": {
      const hint = refusal.has.length === 0 ? "" : ` Ask for ${refusal.has.map(quote).join(", ")}.`;
      return `${refusal.name}: ${quote(refusal.field)} is not disclosed.${hint}`;
    }
    case "not-one-cell":
      return `${place(refusal)} must be one cell, not a range.`;
    case "too-few-columns":
      return `${place(refusal)} needs the columns ${refusal.needed.join(", ")}; it has ${refusal.found}.`;
    case "no-rows":
      return `${place(refusal)} holds no rows.`;
    case "in-preview":
      return "Takes longer than a preview. Press Enter to calculate.";
    case "result-too-large":
      return `The result would fill ${refusal.cells} cells; the limit is ${refusal.limit}.`;
    case "text-too-long":
      return `A text of the result would have ${refusal.length} characters; a cell holds ${refusal.limit}. Shorten the names.`;
    case "too-many-inputs":
      return `inputs holds ${refusal.found} cells; ${refusal.formula} takes ${refusal.takes}.`;
    case "nothing-varied":
      return "low or high is missing.";
    case "input-twice":
      return `${place(refusal)} names the input ${quote(refusal.found)} a second time.`;
    case "parameter-not-taken":
      return `${place(refusal)} must be blank: ${refusal.kind} takes ${refusal.takes.join(", ")}.`;
    case "not-square":
      return `${place(refusal)} needs ${refusal.needed} rows and ${refusal.needed} columns, one for each input of distributions; it is ${refusal.rows} × ${refusal.columns}.`;
    case "not-symmetric":
      return `${place(refusal)} is ${refusal.found}, but row ${refusal.column}, column ${refusal.row} is ${refusal.mirror}. Make them equal.`;
    case "impossible-correlations":
      return `${refusal.argument}: no inputs can have all of these correlations at once. The nearest that are possible: ${refusal.nearest}.`;
    case "too-much-work":
      return `${refusal.formula} would take too long: at these inputs one cell can calculate it ${refusal.limit} times.`;
    case "pays-itself":
      return `flows, row ${refusal.row}: ${shortened(refusal.company)} pays itself, which is no flow between companies. Remove the row or name the other party.`;
    case "both-outside":
      return `flows, row ${refusal.row}: From and To are both outside the network. Name a company at one end.`;
    case "unknown-company":
      return `${refusal.role}: ${quote(refusal.company)} is on no row of flows.${didYouMean(refusal.near)}`;
    case "no-receipts":
      return `${shortened(refusal.company)} receives nothing, so there is no share of its receipts.`;
    case "no-payments":
      return `${shortened(refusal.company)} pays nothing, so there is no share of its payments.`;
    case "no-resources":
      return `${shortened(refusal.company)} receives and pays nothing, so there is no share of its resources.`;
    case "nothing-flows":
      return "flows: every amount is 0, so there is no share of them.";
    case "no-revenue":
      return "revenue is 0, so there is no share of it.";
    case "no-outside-funds":
      return `${shortened(refusal.company)} has no outside money: what it is paid only goes round.`;
    case "no-loop": {
      const through = refusal.company === null ? "" : ` through ${shortened(refusal.company)}`;
      return `flows: no loop${through} of at most ${refusal.maxLength} companies.`;
    }
    case "not-in-flows":
      return `${refusal.table}, row ${refusal.row}: ${quote(refusal.company)} is on no row of flows.${didYouMean(refusal.near)}`;
    case "listed-twice":
      return `${refusal.table}, row ${refusal.row}: ${quote(refusal.company)} is listed a second time.`;
    case "no-equity":
      return `equity has no row for ${quote(refusal.company)}, which is in flows.`;
    case "too-many-companies":
      return `flows names more than ${refusal.most} companies; a table with a row for each holds no more. Leave small amounts out, or merge companies.`;
    case "too-entangled":
      return `flows: ${refusal.companies} companies pay each other in circles, too many to answer in time. Leave small amounts out, or merge companies.`;
    case "never-pays-back":
      return `Never pays back: ${percent(refusal.recovered)} of capex is recovered in ${refusal.life} years.`;
    case "uneven-steps":
      return `${refusal.term}: ${refusal.years} years is not a whole number of steps at stepsPerYear ${refusal.stepsPerYear}.`;
    case "no-breakeven":
      return refusal.because === "nothing-rented"
        ? "No break-even rent: no hour is rented."
        : "No break-even rent: the GPU is worth more than its capex even at no rent.";
    case "needs-residual":
      return "residualShare must be above 0 for the method exponential, which never reaches 0.";
    case "too-few-cashflows":
      return `cashflows holds ${refusal.found} years; the debt runs for ${refusal.years}.`;
    case "no-shares":
      return "newShares and existingShares are both 0, so there is no share of them.";
    case "never-runs-out":
      return `The cash never runs out: all that will ever be burnt is ${refusal.lasting}.`;
    case "no-burn":
      return `Nothing is burnt: annualBurn is ${refusal.burn}. Enter what is burnt as a positive number.`;
    case "every-rate":
      return "The cash flows of every date add up to 0, so every rate is a rate of return.";
    case "no-rate":
      return "There is no rate of return: no rate above -100 % makes the net present value 0.";
    case "no-solution":
      return `No solution: the formula equals ${refusal.target} at no value found between ${refusal.lower} and ${refusal.upper}.`;
    case "no-trial-answered":
      return `None of the ${refusal.trials} trials has an answer.`;
    case "different-lengths":
      return `${refusal.argument} holds ${refusal.found} values; ${refusal.other} holds ${refusal.needed}.`;
    case "not-a-list":
      return `${place(refusal)} must be one row or one column.`;
    case "too-large":
      return "The amounts are too large: the result is beyond the largest number a cell can hold.";
  }
}

function place({ argument, row, column }: Place): string {
  const where = row === undefined ? argument : `${argument}, row ${row}`;
  if (column === undefined) return where;
  return `${where}: ${typeof column === "number" ? `column ${column}` : column}`;
}

function bounds({ min, max, above, below }: Bounds): string {
  if (min !== undefined && min === max) return String(min);
  const low = min !== undefined ? `at least ${min}` : above !== undefined ? `above ${above}` : "";
  const high = max !== undefined ? `at most ${max}` : below !== undefined ? `below ${below}` : "";
  return [low, high].filter((part) => part !== "").join(" and ");
}

function didYouMean(names: readonly string[]): string {
  return names.length === 0 ? "" : ` Did you mean ${names.map(quote).join(", ")}?`;
}

/** So many percent as a decimal, moved by text so that 14.1 is 0.141. */
function decimal(percent: number): number {
  return Number(`${percent}e-2`);
}

function quote(text: string): string {
  return `"${shortened(text)}"`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
