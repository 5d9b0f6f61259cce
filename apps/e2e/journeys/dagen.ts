/** A day that many days from now, as "jjjj-mm-dd" in the Netherlands. */
export function overDagen(aantal: number): string {
  const dag = new Date(Date.now() + aantal * 86_400_000);
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(dag);
}
