import "./data/deals";
