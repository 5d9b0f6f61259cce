import { beantwoord } from "../decision/beantwoord.ts";
import type { Kennis } from "../decision/kennis.ts";
import { leesVraagBij, rechtBijVraag } from "../decision/recht-bij-vraag.ts";
import { metGemeentelaag } from "../gemeentelaag/met-gemeentelaag.ts";
import { canoniek, type Sha256 } from "../model/canoniek.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import type { Antwoorden } from "../stappenplan/waarden.ts";
import type { LeesbaarBewijs } from "./beslisbewijs.ts";
import { antwoordenHash, bewezenAntwoord } from "./maak-beslisbewijs.ts";
import { MOTORVERSIE } from "./motorversie.ts";
import { vergelijkBewijs, type Bewijsverschil } from "./vergelijk-bewijs.ts";

export interface Naspeelbron {
  /** Versions and register to ask; the version of the receipt is looked up by its hash. */
  readonly kennis: Kennis;
  /** Of the register as it is stored, before it was set beside the versions. */
  readonly registerHash: string;
  readonly sha256: Sha256;
  /** The sealed content, where its key is at hand: then the answers are held against their hash. */
  readonly inhoud?: { readonly antwoorden: Antwoorden; readonly zout: string };
}

/**
 * `opmerkingen` say what else was different about asking again, and so may explain a difference: an engine of another
 * version, or another register.
 */
export type Nagespeeld =
  | { readonly soort: "gelijk"; readonly opmerkingen: readonly string[] }
  | {
      readonly soort: "anders";
      readonly verschillen: readonly Bewijsverschil[];
      readonly opmerkingen: readonly string[];
    }
  | { readonly soort: "niet-na-te-spelen"; readonly reden: string };

/** Asks the sealed question again, of the same tables and with the same provisions, and says equal or what differs. */
export function speelBewijsNa(bewijs: LeesbaarBewijs, bron: Naspeelbron): Nagespeeld {
  const { vraag, antwoord, gemeentebepalingen } = bewijs;
  const opmerkingen = anders(bewijs, bron);
  const verschillen = vergelijkAntwoorden(bewijs, bron);
  if (vraag === null || antwoord === null) {
    return uitslag(verschillen, [...opmerkingen, "De motor is bij dit besluit niet gevraagd."]);
  }
  const versie = vindVersie(bewijs, bron);
  if (typeof versie === "string") return { soort: "niet-na-te-spelen", reden: versie };
  if (gemeentebepalingen === null)
    return {
      soort: "niet-na-te-spelen",
      reden: "De bepalingen van de gemeente staan niet voluit in dit bewijs (formaat 1).",
    };
  const { lokalePartner, ...gesteld } = vraag;
  const gelezen = leesVraagBij({ ...gesteld, tabelversie: versie.hash }, versie, bron.kennis);
  if (!gelezen.ok) {
    const zin = `De motor weigert de vraag nu: ${gelezen.fout.melding}`;
    return uitslag([...verschillen, { onderdeel: "vraag", zin }], opmerkingen);
  }
  const landelijk = beantwoord(gelezen.vraag, versie, bron.kennis);
  const hier = typeof lokalePartner === "string" ? { ...gelezen.vraag, lokalePartner } : gelezen.vraag;
  const laag = { bepalingen: gemeentebepalingen, uitzonderingsbeleid: [] };
  const recht = rechtBijVraag(gelezen.vraag, versie, bron.kennis);
  const nu = metGemeentelaag(landelijk, hier, laag, recht.versie);
  return uitslag(
    [...verschillen, ...vergelijkBewijs(antwoord, bewezenAntwoord(nu, bron.sha256))],
    opmerkingen,
  );
}

function uitslag(verschillen: readonly Bewijsverschil[], opmerkingen: readonly string[]): Nagespeeld {
  return verschillen.length === 0
    ? { soort: "gelijk", opmerkingen }
    : { soort: "anders", verschillen, opmerkingen };
}

/** The version of the receipt, whole; or why not. A version with another content under its hash is never asked. */
function vindVersie({ tabelversie }: LeesbaarBewijs, { kennis, sha256 }: Naspeelbron): Tabelversie | string {
  const versie = kennis.tabelversies.find(({ hash }) => hash === tabelversie.hash);
  if (versie === undefined)
    return `Tabelversie ${tabelversie.nummer} (${tabelversie.hash}) is hier niet. Speel na waar die versie staat.`;
  if (`sha256:${sha256(canoniek(versie.inhoud))}` !== versie.hash)
    return `De inhoud van tabelversie ${versie.nummer} past niet bij haar hash. Haal die versie opnieuw op.`;
  return versie;
}

function anders({ motor, register }: LeesbaarBewijs, { registerHash }: Naspeelbron): string[] {
  return [
    ...(motor === null || motor === MOTORVERSIE
      ? []
      : [`Toen antwoordde motorversie ${motor}, nu is het ${MOTORVERSIE}.`]),
    ...(register === null || register === registerHash
      ? []
      : ["Het register van wijzigingen is nu een ander dan toen."]),
  ];
}

function vergelijkAntwoorden({ antwoordenHash: was }: LeesbaarBewijs, bron: Naspeelbron): Bewijsverschil[] {
  if (was === null || bron.inhoud === undefined) return [];
  const { antwoorden, zout } = bron.inhoud;
  return antwoordenHash(antwoorden, zout, bron.sha256) === was
    ? []
    : [
        {
          onderdeel: "antwoorden",
          zin: "De antwoorden zijn niet de antwoorden waarbij dit bewijs is gemaakt.",
        },
      ];
}
