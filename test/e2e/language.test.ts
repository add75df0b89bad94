import { expect, test } from "./support/journey";

test("the pane changes to Chinese at a press, in every view and for the reasons in cells, and opens so the next time", async ({
  user,
}) => {
  await user.show("whatIf");
  await user.speak("zh-CN");
  await user.sees(user.words.whatIf.about);
  await user.write("Sheet1", "A1", '=OURO.CIRCULAR_SHARE({"V","A",10;"A","V","ten"},"V")');
  await user.write("Sheet1", "B1", '=OURO.RUNWAY("cash",1)');
  expect(await user.call("errorMessage", "Sheet1", "B1")).toBe("cash 必须是数字，而不是“cash”。");
  await user.select("Sheet1", "A1");
  await user.show("explain");
  await expect(user.region(user.words.explain.received)).toContainText(user.words.explain.refused);
  await user.sees("请在那里输入数字。若 Excel 把数字当作文本，重新键入即可。");
  await user.reopenPane();
  await user.speaks("zh-CN");
});
