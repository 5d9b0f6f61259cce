import { FACTOREN } from "../../stappenplan/betekenis.ts";
import { gemisVan, leeg } from "../../stappenplan/gemis.ts";
import { waardeVan } from "../../stappenplan/waarde-van.ts";
import { reden, type Reden } from "./reden.ts";
import { toestemmingGeweigerd, vraagIn, type Zaak } from "./zaak.ts";
import { overlegMetPrivacyadviseur } from "./toets-overleg.ts";

const WEGINGEN = [
  ["doelmatig", "Weeg of de gegevens helpen om het doel te bereiken."],
  ["noodzakelijk", "Weeg of de gegevens nodig zijn."],
  ["minst-ingrijpend", "Weeg of dit de minst ingrijpende manier is, en leg dat uit."],
  ["integer", "Weeg of u bewust en zonder vooroordeel kiest, en leg dat uit."],
] as const;

/** The four weighings of the handleiding, each written out. */
export function vierAfwegingen(zaak: Zaak): Reden[] {
  return WEGINGEN.flatMap(([betekenis, tekst]) => {
    const vraag = vraagIn(zaak, betekenis);
    const geschreven =
      waardeVan(vraag, "tekst", zaak.antwoorden)?.feiten ??
      waardeVan(vraag, "ja-nee-twijfel", zaak.antwoorden)?.toelichting;
    return leeg(geschreven) ? [reden("afweging-ontbreekt", tekst, vraag)] : [];
  });
}

export function alternatievenBekeken(zaak: Zaak): Reden[] {
  const vraag = vraagIn(zaak, "alternatieven");
  return vraag === undefined || gemisVan(vraag, zaak.antwoorden, zaak.nu) !== null
    ? [reden("alternatieven-ontbreken", "Schrijf op welke andere wegen u hebt bekeken.", vraag)]
    : [];
}

/** A refusal never leads to an exception by itself: only after overleg with the privacyadviseur. */
export function weigeringBesproken(zaak: Zaak): Reden[] {
  return toestemmingGeweigerd(zaak) ? overlegMetPrivacyadviseur(zaak) : [];
}

/** All six factors answered and the person's own judgement "yes" (AVG 6 lid 4). */
export function verenigbaarBevonden(zaak: Zaak): Reden[] {
  switch (zaak.nu.verenigbaarheid) {
    case "verenigbaar":
      return [];
    case "niet-verenigbaar":
      return [
        reden(
          "niet-verenigbaar",
          "U vindt dat het nieuwe doel niet past bij het eerste doel.",
          vraagIn(zaak, "verenigbaar-oordeel"),
        ),
      ];
    case "open": {
      const factor = FACTOREN.map((f) => vraagIn(zaak, f)).find(
        (vraag) => vraag !== undefined && waardeVan(vraag, "ja-nee-twijfel", zaak.antwoorden) === undefined,
      );
      return [
        reden(
          "verenigbaarheid-open",
          "Weeg eerst alle punten en geef uw oordeel: past het nieuwe doel bij het eerste doel?",
          factor ?? vraagIn(zaak, "verenigbaar-oordeel") ?? vraagIn(zaak, "koers"),
        ),
      ];
    }
    case "niet-van-toepassing":
      return [waaromGeenVerenigbaarheid(zaak)];
  }
}

function waaromGeenVerenigbaarheid(zaak: Zaak): Reden {
  const geweigerd = vraagIn(zaak, "toestemming-geweigerd");
  if (toestemmingGeweigerd(zaak))
    return reden(
      "toestemming-geweigerd",
      "De toestemming is geweigerd. Deze weg omzeilt dat niet.",
      geweigerd,
    );
  return reden(
    "verenigbaarheid-past-niet",
    "Deze weg is alleen voor gewone gegevens die u zelf geeft of binnen de gemeente gebruikt.",
  );
}
