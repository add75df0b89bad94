/** A step along the axes of the payback grid. */
export interface PaybackStep {
  /** Of the rent on Inputs. */
  rent: number;
  /** Years added to the accounting life. */
  life: number;
}

/** Seven rents and seven lives; the base case is a rent of 1 and a life of 0. */
export function paybackSteps(): readonly PaybackStep[] {
  const rents = [0.6, 0.8, 1, 1.2, 1.4, 1.6, 2];
  const lives = [-4, -3, -2, -1, 0, 1, 2];
  return rents.map((rent, i) => ({ rent, life: lives[i] }));
}

/** A step along the axes of the grid of a vendor's circular share. */
export interface VendorStep {
  /** Probability that letters of intent are fulfilled. */
  letters: number;
  /** Of the vendor's outside revenue. */
  outside: number;
}

/** Five probabilities, 0 and 30 % among them: what Inputs takes without and with letters of intent. */
export function vendorSteps(): readonly VendorStep[] {
  const letters = [0, 0.3, 0.5, 0.75, 1];
  const outside = [0.5, 0.75, 1, 1.25, 1.5];
  return letters.map((letter, i) => ({ letters: letter, outside: outside[i] }));
}
