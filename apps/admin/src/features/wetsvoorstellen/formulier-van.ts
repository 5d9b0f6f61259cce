import type { Voorstelbijwerking } from "@core/grondslagen";
import type { VoorstelInvoer } from "../../wetsvoorstel/invoer.ts";
import { faseNaam } from "./verloop-van.ts";

export type Stapinvoer = VoorstelInvoer["verloop"][number];
export type Faseinvoer = VoorstelInvoer["fasen"][number];

export const NIEUWE_STAP: Stapinvoer = { stand: "ingediend", sinds: "", bron: "" };
export const NIEUWE_FASE: Faseinvoer = { id: "", naam: "", datum: "", tekst: "", zekerheid: "laag" };

/** What is kept as a form shows it; `null`: a bill nobody wrote down yet. */
export function formulierVan(
  dossiernummer: string,
  gezien: number,
  bijwerking: Voorstelbijwerking | null,
  vandaag: string,
): VoorstelInvoer {
  if (bijwerking === null)
    return {
      dossiernummer,
      gezien,
      titel: "",
      tekst: "",
      bron: "",
      verloop: [NIEUWE_STAP],
      verwachtDatum: "",
      verwachtTekst: "",
      verwachtZekerheid: "laag",
      fasen: [],
      gecontroleerdOp: vandaag,
      notitie: "",
      archiefreden: "",
    };
  const { titel, tekst, bron, verloop, verwacht, fasen, notitie, archiefreden } = bijwerking;
  return {
    dossiernummer,
    gezien,
    titel,
    tekst,
    bron,
    verloop: verloop.map((stap) => ({ ...stap, sinds: stap.sinds ?? "" })),
    verwachtDatum: verwacht?.datum ?? "",
    verwachtTekst: verwacht?.tekst ?? "",
    verwachtZekerheid: verwacht?.zekerheid ?? "laag",
    fasen: fasen.map((fase) => ({ ...fase, naam: faseNaam(fase.id), datum: fase.datum ?? "" })),
    // Whoever keeps it looked today; another day is for them to say.
    gecontroleerdOp: vandaag,
    notitie,
    archiefreden: archiefreden ?? "",
  };
}
