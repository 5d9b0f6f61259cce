import {
  bewijsInZinnen,
  naam,
  verwoordGegevens,
  verwoordWaarde,
  waardeVan,
  type Antwoorden,
  type StapVraag,
  type Woordenlijst,
} from "@core/grondslagen";

/** An answer in the words of the account, line by line; empty where nothing was answered. */
export function antwoordInRegels(vraag: StapVraag, antwoorden: Antwoorden, w: Woordenlijst): string[] {
  switch (vraag.soort) {
    // These two are shown as they stand.
    case "grondslag":
    case "uitleg":
      return [];
    case "gegevens-per-doel": {
      const { nodig, geschrapt } = verwoordGegevens(
        waardeVan(vraag, "gegevens-per-doel", antwoorden) ?? [],
        w,
      );
      return [...nodig, ...geschrapt];
    }
    case "vereisten":
      return Object.entries(waardeVan(vraag, "vereisten", antwoorden) ?? {}).map(
        ([id, bewijs]) =>
          `${naam(w, "vereisten", id)}: ${STATUS[bewijs.status]}. ${bewijsInZinnen(bewijs).join(" ")}`,
      );
    default: {
      const { feiten, indrukken } = verwoordWaarde(vraag, antwoorden, w);
      return [...feiten, ...indrukken.map((indruk) => (indruk.trim() === "" ? "" : `Indruk: ${indruk}`))]
        .map((regel) => regel.trim())
        .filter((regel) => regel !== "");
    }
  }
}

const STATUS = { voldaan: "voldaan", "niet-voldaan": "niet voldaan", onbekend: "nog niet bekend" } as const;
