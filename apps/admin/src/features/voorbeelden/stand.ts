import type { Voorbeelduitslag } from "@core/grondslagen";
import type { Toon } from "@deelwijzer/ui";

export type Stand = Voorbeelduitslag["soort"];

/** How an example stands to the tables, in words. */
export const STAND: Readonly<Record<Stand, { readonly woord: string; readonly toon: Toon }>> = {
  anders: { woord: "Ander antwoord", toon: "nee" },
  aanvaard: { woord: "Ander antwoord, aanvaard", toon: "afwegen" },
  gelukt: { woord: "Antwoord zoals verwacht", toon: "ja" },
};

/** "201 voorbeelden. 198 krijgen het verwachte antwoord, 2 een ander antwoord, 1 een ander antwoord dat is aanvaard." */
export function standInWoorden(uitslagen: readonly Pick<Voorbeelduitslag, "soort">[]): string {
  const tel = (soort: Stand) => uitslagen.filter((uitslag) => uitslag.soort === soort).length;
  const [goed, anders, aanvaard] = [tel("gelukt"), tel("anders"), tel("aanvaard")];
  if (uitslagen.length === 0) return "Er zijn nog geen voorbeelden.";
  if (anders + aanvaard === 0)
    return uitslagen.length === 1
      ? "Het ene voorbeeld krijgt het verwachte antwoord."
      : `Alle ${uitslagen.length} voorbeelden krijgen het verwachte antwoord.`;
  if (uitslagen.length === 1)
    return `Het ene voorbeeld krijgt een ander antwoord${anders === 0 ? ", dat is aanvaard" : ""}.`;
  if (goed === 0 && anders * aanvaard === 0)
    return `Alle ${uitslagen.length} voorbeelden krijgen een ander antwoord${anders === 0 ? ", dat is aanvaard" : ""}.`;
  const delen = [
    `${goed} ${goed === 1 ? "krijgt" : "krijgen"} het verwachte antwoord`,
    ...(anders === 0 ? [] : [`${anders} een ander antwoord`]),
    ...(aanvaard === 0 ? [] : [`${aanvaard} een ander antwoord dat is aanvaard`]),
  ];
  return `Van de ${uitslagen.length} voorbeelden: ${delen.join(", ")}.`;
}
