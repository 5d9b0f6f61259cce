import { BETEKENIS_NAAM, SOORT_NAAM, type Plandelen } from "@core/grondslagen";

/** A finding names parts as the file does, by id; on the screen they have a title or a name. */
export function puntInWoorden(
  tekst: string,
  { stappen = [], stapvragen = [], blokken = [] }: Plandelen,
): string {
  const titel = (id: string): string | undefined => {
    // A question of a block has the place where it is used in front.
    const vraag =
      stapvragen.find((een) => een.id === id) ??
      stapvragen.find((een) => een.inBlok !== undefined && id.endsWith(`-${een.id}`));
    if (vraag !== undefined && "titel" in vraag) return vraag.titel;
    return [...stappen, ...blokken].find((een) => een.id === id)?.titel;
  };
  const namen = new Map<string, string>([...Object.entries(BETEKENIS_NAAM), ...Object.entries(SOORT_NAAM)]);
  const inWoorden = tekst
    .replaceAll(/"([^"]+)"/g, (heel, id: string) => {
      const naam = tekst.includes("betekenis") ? (namen.get(id) ?? titel(id)) : (titel(id) ?? namen.get(id));
      return naam === undefined ? heel : `“${naam}”`;
    })
    .replaceAll(/(soort )((?:[a-z-]+)(?: of [a-z-]+)*)/g, (heel, voor: string, soorten: string) => {
      const woorden = soorten.split(" of ").map((soort) => namen.get(soort));
      return woorden.includes(undefined) ? heel : `${voor}“${woorden.join("” of “")}”`;
    });
  return `${inWoorden.charAt(0).toUpperCase()}${inWoorden.slice(1)}`;
}
