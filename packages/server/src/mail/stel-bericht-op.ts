import type { PostSoort } from "@deelwijzer/db";
import { GELDIG_MINUTEN } from "../auth/wachtwoordlink.ts";

export interface Bericht {
  readonly onderwerp: string;
  readonly tekst: string;
  /** A file beside it, of text. */
  readonly bijlage?: { readonly naam: string; readonly tekst: string };
}

const ZIN: Record<PostSoort, { readonly onderwerp: string; readonly zin: string; readonly verder?: string }> =
  {
    "overleg-gevraagd": {
      onderwerp: "Er staat een vraag voor u klaar",
      zin: "Een collega vraagt u om mee te denken. Er staat een vraag voor u klaar.",
    },
    "overleg-beantwoord": {
      onderwerp: "Er is antwoord op uw vraag",
      zin: "Er staat een antwoord voor u klaar op een vraag die u hebt gesteld.",
    },
    "overleg-opmerking": {
      onderwerp: "Er is een opmerking bij een overleg",
      zin: "Bij een overleg waar u aan meedoet, staat een nieuwe opmerking.",
    },
    "overleg-herinnering": {
      onderwerp: "Er wacht nog een vraag op u",
      zin: "Er staat nog een vraag voor u klaar. Uw collega wacht op uw antwoord.",
    },
    "overleg-te-laat": {
      onderwerp: "Uw vraag is nog niet beantwoord",
      zin: "Een vraag die u hebt gesteld, is nog niet beantwoord. De datum is voorbij. U kunt uw collega bellen, of de vraag aan iemand anders stellen.",
    },
    "uitzondering-gemeld": {
      onderwerp: "Er is een uitzondering vastgesteld",
      zin: "Een medewerker heeft besloten om gegevens te delen als uitzondering. Als FG krijgt u daar bericht van.",
    },
    "wachtwoord-gewijzigd": {
      onderwerp: "Uw wachtwoord is gewijzigd",
      zin: "U hebt een ander wachtwoord. Op andere apparaten bent u uitgelogd. Deed u dit niet zelf? Bel dan meteen uw beheerder.",
      verder: "Hier wijzigt u het weer:",
    },
    "wachtwoord-vergeten": {
      onderwerp: "Kies een nieuw wachtwoord",
      zin: "U vroeg om een nieuw wachtwoord. Deed u dit niet zelf? Dan hoeft u niets te doen. Uw wachtwoord blijft zoals het is.",
      verder: `Kies hier een nieuw wachtwoord. Deze link werkt ${GELDIG_MINUTEN} minuten, en één keer. Vroeg u het vaker? Dan werkt alleen de nieuwste link.`,
    },
  };

/**
 * The whole text of a mail. Mail is read on other machines, by other people and for longer than a dossier is kept:
 * no name, no case, no word of what was asked. Who may see it signs in.
 */
export function stelBerichtOp(soort: PostSoort, adres: string): Bericht {
  const { onderwerp, zin, verder = "Log in om het te lezen:" } = ZIN[soort];
  return {
    onderwerp: `${onderwerp} in Deelwijzer`,
    tekst: [
      "Beste collega,",
      zin,
      `${verder}\n${adres}`,
      "In deze e-mail staan geen gegevens over een zaak of een persoon. U kunt deze e-mail niet beantwoorden.",
    ].join("\n\n"),
  };
}
