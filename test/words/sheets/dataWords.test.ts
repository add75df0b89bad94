import { LAYERS } from "../../../src/deals/companies";
import { CONFIDENCES, DEAL_STATUSES, LEG_KINDS } from "../../../src/deals/dealSchema";
import { SCENARIOS } from "../../../src/deals/assumptions/scenarios";
import { parseDealsTable } from "../../../src/deals/import";
import { SUPPLY_KINDS } from "../../../src/template/sheets/flows/supplyRows";
import { DATA_WORDS, englishWord, wordIn } from "../../../src/words/sheets/dataWords";

const LISTS = { LEG_KINDS, DEAL_STATUSES, CONFIDENCES, LAYERS, SCENARIOS };

describe("the words of the data", () => {
  test.each(Object.entries(LISTS))("%s are all said in Chinese", (_, words) => {
    for (const word of [...words, ...Object.values(SUPPLY_KINDS)]) {
      expect(wordIn("zh-CN", word)).toMatch(/\p{Script=Han}/u);
      expect(englishWord(wordIn("zh-CN", word))).toBe(word);
    }
  });

  test("are told apart in Chinese", () => {
    const said = Object.values(DATA_WORDS["zh-CN"]);
    expect(new Set(said).size).toBe(said.length);
  });

  test("leave every other text as it is", () => {
    expect([wordIn("zh-CN", "Nvidia"), wordIn("zh-CN", "toString")]).toEqual([
      "Nvidia",
      "toString",
    ]);
    expect([englishWord("英伟达"), englishWord("yes"), englishWord(" 是 ")]).toEqual([
      "英伟达",
      "yes",
      "yes",
    ]);
  });

  const leg = (words: (word: string) => string): unknown[][] => [
    ["From", "To", "Amount", "Kind", "Status", "Contingent", "Confidence", "From layer"],
    ...LEG_KINDS.map((kind, i) => [
      ...["Nvidia", `Acme ${i}`, 10, words(kind), words(DEAL_STATUSES[i]), words("yes")],
      ...[words(CONFIDENCES[i % CONFIDENCES.length]), words(LAYERS[i % LAYERS.length])],
    ]),
  ];

  test("are read by the import as their English ones", () => {
    const inEnglish = parseDealsTable(leg((word) => word));
    expect(inEnglish.problems).toEqual([]);
    expect(inEnglish.rows).toHaveLength(LEG_KINDS.length);
    expect(parseDealsTable(leg((word) => wordIn("zh-CN", word)))).toMatchObject({
      rows: inEnglish.rows,
      problems: [],
    });
  });
});
