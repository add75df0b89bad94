/** Entry of a chunk of its own: its code is large, and fetched when it is first needed. */
export { copyForColleague } from "./colleagueCopy";
export { compareModels } from "./compareModels";
export { findClash, loadTemplate } from "./loadTemplate";
export { readModelFacts } from "./readModel";
export { readUserChanges } from "./readUserChanges";
export { updatePreset } from "./updatePreset";
export { writeModelMap } from "./writeModelMap";
export { writeChangeEffects } from "../studies/changeEffects";
