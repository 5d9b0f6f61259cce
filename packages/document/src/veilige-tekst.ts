const TEKENS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as text in HTML, whatever stands in it. */
export function veilig(tekst: string): string {
  return tekst.replaceAll(/[&<>"']/g, (teken) => TEKENS[teken] ?? "");
}
