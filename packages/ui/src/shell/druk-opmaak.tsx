import type { ReactElement } from "react";

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

/** A CSS string literal; everything that could end the string or the element is written as a code point. */
export function cssString(text: string): string {
  const escaped = text.replace(/["\\<>\n\r\f]/g, (c) => `\\${c.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
