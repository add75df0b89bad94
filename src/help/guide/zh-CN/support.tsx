import { ToGuide } from "../../pages/links";
import { useSite } from "../../pages/site";
import type { Guide } from "../guide";

function Body() {
  const { version } = useSite();
  return (
    <>
      <h2>单元格显示错误</h2>
      <ul>
        <li>
          <code>#NAME?</code>：加载项当时尚未加载。在“开始”选项卡选择“打开
          Ouroboros”；仍未恢复的，在窗格“设置”中按“修复公式”重新输入。
        </li>
        <li>
          <code>#VALUE!</code>：参数的类型或形状不对。信息会指出参数与行。
        </li>
        <li>
          <code>#NUM!</code>：不存在这样的数，例如不存在的内部收益率。
        </li>
        <li>
          <code>#N/A</code>：问题成立但没有答案：永不回本、没有回路、没有该公司。
        </li>
        <li>
          <code>#DIV/0!</code>：分母为零的份额。
        </li>
        <li>
          一直显示 <code>#BUSY!</code>：Excel 在等待加载项。请打开一次窗格。
        </li>
      </ul>
      <p>
        要看原因和修正办法，请选中单元格并打开窗格的“解释”；那里还会显示函数收到的参数以及结果如何得出。
      </p>
      <h2>其他问题</h2>
      <p>
        请在安装 Ouroboros 的代码库中提交
        issue，或联系为您安装的人。请说明您做了什么、预期什么、看到什么，并附上公式、Ouroboros
        版本（本页对应 {version}）与 Excel 版本（“文件”→“帐户”）。另见 <ToGuide slug="privacy" />。
      </p>
    </>
  );
}

export const support: Guide = {
  slug: "support",
  title: "支持",
  summary: "各种错误的含义，以及出现问题时联系谁。",
  Body,
};
