/** The OURO formulas of single cells with one number as their answer, which SENSITIVITY and its kin can vary. */
export const VARIED_FORMULAS: readonly string[] = [
  "GPU_PAYBACK",
  "GPU_NPV",
  "GPU_IRR",
  "GPU_BREAKEVEN_RATE",
  "GPU_VALUE",
  "GW_TO_GPUS",
  "VENDOR_FINANCING_RATIO",
  "WARRANT_VALUE",
  "DILUTED_SHARE",
  "TAKE_OR_PAY",
  "BACKSTOP_PAYOUT",
  "REQUIRED_REVENUE",
  "RUNWAY",
  "RESIDUAL_GUARANTEE",
];
