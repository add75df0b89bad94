import { F, ToGuide } from "../../pages/links";
import type { Guide } from "../guide";

function Body() {
  return (
    <ul>
      <li>
        <b>追踪是一种约定。</b>traced 以混合资金池为前提；只有 least 与 most 在任何约定下都成立，见{" "}
        <ToGuide slug="measures" />。
      </li>
      <li>
        <b>区域之外的资金视为不存在。</b>
        漏掉外部收入会使各项份额偏大；漏掉回路经过的公司会使其偏小。
      </li>
      <li>
        <b>没有时间先后。</b>所有行视为同一期间。先于付出而流回的钱也会计入。要看时点，请分年计算。
      </li>
      <li>
        <b>循环不等于虚构。</b>回路说明资金从何而来，并不说明销售不真实或资产没有价值。
      </li>
      <li>
        <b>公司的拆分与合并会改变数字。</b>集团作为一家公司只有一个资金池，拆开则有多个。
      </li>
      <li>
        <b>未披露的金额是空白，不是零。</b>它们不计入，经过它们的回路因此缺失。
      </li>
      <li>
        <b>压力模型是机械的。</b>
        <F id="REVENUE_AT_RISK" />、<F id="CLEARING" /> 与 <F id="DEBTRANK" />{" "}
        按固定规则传递损失：没有人寻找新客户、出售资产或重新谈判。
      </li>
      <li>
        <b>GPU 经济性只算一台设备。</b>租金与利用率是输入而非预测；税与营运资金不计。
      </li>
      <li>
        <b>未给出相关系数时，各输入相互独立。</b>
        <F id="MONTE_CARLO" /> 此时对每个输入单独抽样；现实中的输入会一同变动。
      </li>
    </ul>
  );
}

export const limits: Guide = {
  slug: "limits",
  title: "方法的局限",
  summary: "这些数字没有说明什么，以及什么会改变它们。",
  Body,
};
