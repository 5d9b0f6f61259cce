import type { Rol } from "@core/grondslagen";
import {
  listDossiersVan,
  listLidmaatschappen,
  listOpenOverlegvragenAan,
  type Lidmaatschap,
  type TeVerdelenDossier,
  type Tx,
} from "@deelwijzer/db";

const ADVIES: readonly Rol[] = ["medewerker", "privacyambassadeur", "privacyadviseur"];

export interface Collega {
  readonly userId: string;
  readonly naam: string;
}

/** The dossiers of one domain, with who can take them. Null: the domain was not chosen yet. */
export interface Dossierbundel {
  readonly domein: string | null;
  readonly open: readonly Pick<TeVerdelenDossier, "id" | "zaakkenmerk" | "status" | "versie">[];
  /** Decided: the account stays as it is, somebody answers for what comes after it. */
  readonly besloten: readonly Pick<TeVerdelenDossier, "id" | "versie">[];
  readonly ontvangers: readonly Collega[];
}

export interface Wachtendevraag {
  readonly id: string;
  readonly vanWie: string;
  readonly uiterlijk: string;
  readonly ontvangers: readonly Collega[];
}

/** What somebody leaves behind, as much of it as is needed to find another hand for it. */
export interface WerkVan {
  readonly bundels: readonly Dossierbundel[];
  readonly vragen: readonly Wachtendevraag[];
  /** Dossiers of colleagues this person stands in for: they go back. */
  readonly waarnemingen: readonly string[];
  /** Roles nobody else has. */
  readonly rollenZonder: readonly string[];
}

/** `zelf`: the beheerder who divides the work takes none of it. */
export async function leesWerkVan(tx: Tx, lid: Lidmaatschap, zelf: string): Promise<WerkVan> {
  const { userId } = lid;
  const alle = await listLidmaatschappen(tx);
  const anderen = alle.filter((een) => een.userId !== userId && een.beeindigdOp === null);
  const dossiers = await listDossiersVan(tx, userId);
  const eigen = dossiers.filter(({ eigenaarId }) => eigenaarId === userId);
  const domeinen = [...new Set(eigen.map(({ domein }) => domein))];
  const bundels = domeinen.map((domein): Dossierbundel => {
    const deze = eigen.filter((een) => een.domein === domein);
    return {
      domein,
      open: deze.filter(({ status }) => status !== "vastgesteld"),
      besloten: deze.filter(({ status }) => status === "vastgesteld"),
      ontvangers: namen(
        anderen.filter(
          (een) =>
            een.userId !== zelf &&
            een.rollen.includes("medewerker") &&
            (domein === null ? een.domeinen.length > 0 : een.domeinen.includes(domein)),
        ),
      ),
    };
  });
  const vragen = (await listOpenOverlegvragenAan(tx, userId)).map(({ id, gesteldDoor, uiterlijk }) => ({
    id,
    vanWie: wieIs(alle, gesteldDoor),
    uiterlijk,
    ontvangers: namen(
      anderen.filter(
        (een) =>
          een.userId !== zelf && een.userId !== gesteldDoor && ADVIES.some((rol) => een.rollen.includes(rol)),
      ),
    ),
  }));
  return {
    bundels,
    vragen,
    waarnemingen: dossiers.filter(({ waarnemerId }) => waarnemerId === userId).map(({ id }) => id),
    rollenZonder: lid.rollen.filter((rol) => !anderen.some((een) => een.rollen.includes(rol))),
  };
}

function wieIs(leden: readonly Lidmaatschap[], userId: string): string {
  const lid = leden.find((een) => een.userId === userId);
  return lid?.functie ?? lid?.naam ?? "Een collega";
}

function namen(leden: readonly Lidmaatschap[]): Collega[] {
  return leden.map(({ userId, naam, functie }) => ({
    userId,
    naam: functie === null || functie === naam ? naam : `${naam}, ${functie}`,
  }));
}
