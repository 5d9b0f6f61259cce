import { bewerk, type Entiteit, type Operatie, pasToe, type TabelversieInhoud } from "@core/grondslagen";

interface Geschrapt {
  readonly regel: string;
  readonly reden: string;
}

/**
 * A leidraad names the rules it explains, and no screen changes a leidraad. A rule that is struck therefore goes from
 * those lists in the same set, as changes that are reviewed with it; the text of the leidraad stays as it is.
 */
export function laatLosInLeidraden(
  basis: TabelversieInhoud,
  operaties: Operatie[],
  { regel, reden }: Geschrapt,
): Operatie[] {
  const toegepast = pasToe(basis, operaties);
  if (!toegepast.ok) return operaties;
  const leidraden = (toegepast.inhoud.leidraden ?? []).filter(({ regels }) => regels.includes(regel));
  return leidraden.reduce((tot, leidraad) => {
    const regels = leidraad.regels.filter((ander) => ander !== regel);
    const gezien: Entiteit = leidraad;
    const los = bewerk(basis, tot, {
      soort: "leidraad",
      id: leidraad.id,
      gezien,
      nieuw: { ...gezien, regels },
      reden,
      keuzes: [],
    });
    return los.ok ? los.operaties : tot;
  }, operaties);
}
