export { isKleur } from "./contrast.ts";
export { type Accent, keurThema, themaCss, type Themafout, themaTokens } from "./thema.ts";
