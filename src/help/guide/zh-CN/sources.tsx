import { Example } from "../../pages/Example";
import { F, ToGuide } from "../../pages/links";
import type { Guide } from "../guide";

function Body() {
  return (
    <>
      <p>
        交易取自公司公告、提交美国证券交易委员会的文件与媒体报道。每笔款项的来源见“来源”
        列；来源不一致时见“备注”列。
      </p>
      <Example formula={'=OURO.DEAL("amd-openai","source")'} />
      <h2>三套预设数据</h2>
      <ul>
        <li>
          <b>2025 年 10 月</b>（<code>2025-10</code>）：截至 2025 年 10 月 13 日的公开信息与状态。
        </li>
        <li>
          <b>2026 年 6 月</b>（<code>2026-06</code>）：截至 2026 年 6 月 30 日的金额与状态。
        </li>
        <li>
          <b>2026 年 10 月</b>（<code>2026-10</code>）：截至 2026 年 10 月 31
          日的金额与状态，多为转引；“来源”列注明转引自何处。
        </li>
      </ul>
      <p>
        交易相互重叠：Stargate
        之类的总括性交易包含其他交易的资金。表格与窗格的合计不含总括性与已被取代的交易，也不含“已计入”列归入其他交易的款项。公布、不可撤销与已支付是三个不同的合计；空白为未知。
      </p>
      <h2>已公布的数字</h2>
      <p>
        <F id="BENCHMARK" />{" "}
        收录与模型对比的数字，各附发布者、日期、单位，以及关于时点与分母的注释。
      </p>
      <Example formula={'=OURO.BENCHMARK("Nvidia vendor financing")'} />
      <Example formula={'=OURO.BENCHMARK("Nvidia vendor financing","note")'} />
      <h2>假设</h2>
      <p>
        无人公布的内容，例如意向书转为合同的概率，是假设，并在“假设”表上注明为假设。请在那里修改：
        <ToGuide slug="template" />。
      </p>
    </>
  );
}

export const sources: Guide = {
  slug: "sources",
  title: "数据来源",
  summary: "预设数据、已公布的数字与假设，各出自何处。",
  Body,
};
