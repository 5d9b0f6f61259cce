import type { Antwoord, Tabelversie } from "@core/grondslagen";
import type { ZoekVraag } from "./zoek-vraag.ts";

export type OpenVeld = "betrokkene" | "doel" | "herkomst";

/** Fields not chosen yet on which some candidate rule depends. */
export function openVelden(antwoord: Antwoord, vraag: Pick<ZoekVraag, OpenVeld>): OpenVeld[] {
  const open = new Set(antwoord.grondslagen.flatMap((grondslag) => grondslag.open));
  return (["betrokkene", "doel", "herkomst"] as const).filter(
    (veld) => open.has(veld) && vraag[veld] === null,
  );
}

/** The values of a field that the candidate rules name, each once. */
export function mogelijkeWaarden(veld: OpenVeld, antwoord: Antwoord, versie: Tabelversie): string[] {
  const waarden = antwoord.grondslagen.flatMap(({ regel: id }) => {
    const regel = versie.inhoud.regels.find((kandidaat) => kandidaat.id === id);
    const genoemd = { betrokkene: regel?.betrokkenen, doel: regel?.doelen, herkomst: regel?.herkomst }[veld];
    return genoemd === undefined || genoemd === "zwijgt" ? [] : genoemd;
  });
  return [...new Set(waarden)];
}
