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
          <code>#NAME?</code>：加载项尚未加载。在“开始”选项卡选择“打开 Ouroboros”，再在该单元格按 F2
          和 Enter。
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
      <p>要看原因，请选中单元格并指向旁边的标记，或查看本站该函数的页面。</p>
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
