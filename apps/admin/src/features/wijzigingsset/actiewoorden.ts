import type { Setactie } from "@core/grondslagen";

interface Actiewoord {
  /** On the button. */
  readonly knop: string;
  /** What happened, after it was done. */
  readonly gedaan: string;
  /** As title of the dialogue that asks for certainty; null: no dialogue. */
  readonly vraag: string | null;
  readonly uitleg: string;
  readonly reden: "verplicht" | "mag" | "geen";
  readonly gevaar?: true;
}

/** Every action as a person reads it. */
export const ACTIE: Record<Exclude<Setactie, "bewerken">, Actiewoord> = {
  indienen: {
    knop: "Vraag beoordeling",
    gedaan:
      "U hebt om beoordeling gevraagd. Een beleidsmedewerker die niet aan de set werkte, kijkt haar na.",
    vraag: null,
    uitleg: "",
    reden: "geen",
  },
  terugnemen: {
    knop: "Haal terug om te wijzigen",
    gedaan: "De set is weer een concept.",
    vraag: null,
    uitleg: "",
    reden: "geen",
  },
  goedkeuren: {
    knop: "Keur goed",
    gedaan: "U hebt de set goedgekeurd. Zij geldt nog niet: dat gebeurt pas bij publiceren.",
    vraag: null,
    uitleg: "",
    reden: "geen",
  },
  afwijzen: {
    knop: "Wijs af",
    gedaan: "U hebt de set afgewezen. De privacyadviseur ziet uw reden en kan de set aanpassen.",
    vraag: "Waarom wijst u deze wijzigingsset af?",
    uitleg: "De privacyadviseur leest uw reden en past de set aan.",
    reden: "verplicht",
  },
  inplannen: {
    knop: "Plan in",
    gedaan: "De set is ingepland.",
    vraag: null,
    uitleg: "",
    reden: "geen",
  },
  "inplanning-intrekken": {
    knop: "Trek het inplannen in",
    gedaan: "Het inplannen is ingetrokken. De set is goedgekeurd en geldt niet.",
    vraag: "Wilt u het inplannen intrekken?",
    uitleg:
      "De set gaat dan niet in op de geplande dag. Zij blijft goedgekeurd. U kunt daarna een andere dag kiezen, of de set laten wijzigen.",
    reden: "mag",
  },
  publiceren: {
    knop: "Publiceer",
    gedaan: "De set is gepubliceerd.",
    vraag: null,
    uitleg: "",
    reden: "geen",
  },
  intrekken: {
    knop: "Trek deze wijzigingsset in",
    gedaan: "De set is ingetrokken. U kunt haar later weer openen.",
    vraag: "Wilt u deze wijzigingsset intrekken?",
    uitleg: "Niemand werkt er dan nog aan. Alles blijft bewaard. U kunt de set later weer openen.",
    reden: "verplicht",
    gevaar: true,
  },
  verwerpen: {
    knop: "Het voorstel gaat niet door",
    gedaan: "De set is verworpen. Zij blijft bewaard, met de reden.",
    vraag: "Gaat dit voorstel niet door?",
    uitleg:
      "De set sluit dan voorgoed. Zij blijft bewaard, met uw reden. Wilt u er later toch mee verder? Dan begint u een nieuwe set.",
    reden: "verplicht",
    gevaar: true,
  },
  heropenen: {
    knop: "Open de set weer",
    gedaan: "De set is weer een concept.",
    vraag: null,
    uitleg: "",
    reden: "geen",
  },
};
