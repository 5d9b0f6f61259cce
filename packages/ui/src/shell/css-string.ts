/** A CSS string literal; everything that could end the string or the element is written as a code point. */
export function cssString(text: string): string {
  const escaped = text.replace(/["\\<>\n\r\f]/g, (c) => `\\${c.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
