import type { Guide } from "../guide";

function Body() {
  return (
    <ul>
      <li>没有遥测，没有帐户，没有 Cookie，没有广告。</li>
      <li>一切都在您的计算机上计算。工作簿的内容留在工作簿中。</li>
      <li>
        加载项从提供本页的地址加载自身文件，并从微软加载 Excel 的库 office.js；该库适用微软的 Office
        隐私条款。其内容安全策略（CSP）不允许其他任何来源。
      </li>
      <li>情景与分析保存在工作簿中；您转交工作簿时，它们随之转交。</li>
      <li>您导入的文件只在窗格中读取，不发送到任何地方。</li>
      <li>这些帮助页面不设置任何内容，也不从别处加载任何内容。</li>
    </ul>
  );
}

export const privacy: Guide = {
  slug: "privacy",
  title: "隐私",
  summary: "任何内容都不会离开您的工作簿。",
  Body,
};
