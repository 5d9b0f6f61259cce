export { isKleur } from "./contrast.ts";
export { type Accent, keurThema, laagsteContrast, themaCss, type Themafout, themaTokens } from "./thema.ts";
