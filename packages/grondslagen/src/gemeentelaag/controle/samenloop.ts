import type { BepalingMetBereik, BepalingVan, Gemeentebepaling, Inperking } from "../bepaling.ts";
import { binnenSoorten } from "../bereik.ts";
import { vereistenVanBepaling } from "../woordenlijst-met-laag.ts";
import { omvatBereik, omvatPeriode, overlappen, raken } from "./bereiken.ts";
import type { Laagbevinding } from "./bevinding.ts";

/** What two provisions do to each other. All that apply hold; here it is said where that leaves nothing over. */
export function samenloop(een: BepalingMetBereik, bepalingen: readonly Gemeentebepaling[]): Laagbevinding[] {
  const anderen = bepalingen
    .filter((ander) => ander.soort !== "lokale-partner")
    .filter((ander) => ander.id !== een.id && overlappen(een.geldig, ander.geldig));
  return [
    ...(een.soort === "verbod"
      ? []
      : anderen.filter(isVerbod).flatMap((verbod) => binnenVerbod(een, verbod))),
    // Of two that contradict each other the one with the first id says it, so that it is said once.
    ...anderen.filter(({ id }) => een.id < id).flatMap((ander) => tegenspraak(een, ander)),
    ...anderen.filter(({ id }) => een.id < id).flatMap((ander) => dubbel(een, ander)),
  ];
}

const isVerbod = (bepaling: Gemeentebepaling): bepaling is BepalingVan<"verbod"> =>
  bepaling.soort === "verbod";

function binnenVerbod(een: BepalingMetBereik, verbod: BepalingVan<"verbod">): Laagbevinding[] {
  if (!omvatBereik(verbod.bereik, een.bereik) || !omvatPeriode(verbod.geldig, een.geldig)) return [];
  return [
    {
      code: "zonder-effect",
      ernst: "fout",
      id: een.id,
      ander: verbod.id,
      tekst: `Dit heeft nooit gevolg: uw gemeente verbiedt alles waar het over gaat. Het verbod zegt: ${verbod.tekst}`,
    },
  ];
}

function tegenspraak(een: BepalingMetBereik, ander: BepalingMetBereik): Laagbevinding[] {
  const [deze, die] = [alleenVan(een), alleenVan(ander)];
  if (deze === null || die === null || !raken(een.bereik, ander.bereik)) return [];
  const botst =
    los(deze.doelen, die.doelen) || los(deze.betrokkenen, die.betrokkenen) || losseSoorten(deze, die);
  if (!botst) return [];
  return [
    {
      code: "tegenspraak",
      ernst: "fout",
      id: een.id,
      ander: ander.id,
      tekst:
        "Twee inperkingen spreken elkaar tegen. Waar zij allebei gelden, mag nu niets meer. Beëindig er een, of leg een verbod vast als dat de bedoeling is.",
    },
  ];
}

function alleenVan(bepaling: BepalingMetBereik): Inperking | null {
  return "alleen" in bepaling ? (bepaling.alleen ?? null) : null;
}

function los(een: readonly string[] | undefined, ander: readonly string[] | undefined): boolean {
  return een !== undefined && ander !== undefined && !een.some((waarde) => ander.includes(waarde));
}

function losseSoorten({ gegevens: een }: Inperking, { gegevens: ander }: Inperking): boolean {
  return (
    een !== undefined &&
    ander !== undefined &&
    !een.some((soort) => binnenSoorten(ander, soort)) &&
    !ander.some((soort) => binnenSoorten(een, soort))
  );
}

/** The same requirement asked where a wider one asks it already. */
function dubbel(een: BepalingMetBereik, ander: BepalingMetBereik): Laagbevinding[] {
  if (een.soort !== "eis" || ander.soort !== "eis") return [];
  const zelfde = vereistenVanBepaling(een)[0]?.id === vereistenVanBepaling(ander)[0]?.id;
  const binnen = omvatBereik(een.bereik, ander.bereik) || omvatBereik(ander.bereik, een.bereik);
  return zelfde && binnen
    ? [
        {
          code: "dubbel",
          ernst: "let-op",
          id: een.id,
          ander: ander.id,
          tekst: `De eis “${een.vereiste.naam}” staat hier twee keer voor dezelfde vragen, op dezelfde dagen.`,
        },
      ]
    : [];
}
