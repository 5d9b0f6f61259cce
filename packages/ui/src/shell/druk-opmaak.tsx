import type { ReactElement } from "react";
import { cssString } from "./css-string.ts";

export type DrukOpmaakProps = {
  /** Running header, for example the name of the document. */
  kop: string;
  /** Running footer, left of the page number. */
  voet?: string;
  /** For a content security policy with nonces. */
  nonce?: string;
};

/** Running header and footer of the printed page. The page number is always there. */
export function DrukOpmaak({ kop, voet = "", nonce }: DrukOpmaakProps): ReactElement {
  const font = "font: 9pt Verdana, sans-serif; color: #4d5965;";
  const css = `@page { @top-left { content: ${cssString(kop)}; ${font} } @bottom-left { content: ${cssString(voet)}; ${font} } }`;
  return <style nonce={nonce}>{css}</style>;
}
