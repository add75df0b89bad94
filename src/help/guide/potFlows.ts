/** The payments of the picture, as a formula takes them. */
export const POT = '{"V","A",40;"","A",10;"A","V",35;"A","",15;"","V",65}';
