/** What Univer 0.25.1 says while it calculates and has forgotten to word: it shows the keys. */
export const progressWords = {
  "sheets-formula": {
    progress: {
      analyzing: "Looking for what to calculate",
      calculating: "Calculating",
      "array-analysis": "Looking for what to spill",
      "array-calculation": "Calculating what spills",
      done: "Calculated",
    },
  },
};
