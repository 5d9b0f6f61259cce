import { zoekPersoonsgegevens, type Bevestiging, type TekstBevinding } from "@core/grondslagen";

interface Kop {
  readonly zaakkenmerk: string;
  readonly titel: string;
}

/** Case reference and title are searched too: they stand unencrypted in lists. */
export function controleerKop(kop: Kop, bevestigingen: readonly Bevestiging[] = []): TekstBevinding[] {
  return (["zaakkenmerk", "titel"] as const).flatMap((vraagId) =>
    zoekPersoonsgegevens(kop[vraagId]).map(({ soort, van, tot }) => {
      const tekst = kop[vraagId].slice(van, tot);
      const bevestigd = bevestigingen.some(
        (b) => b.vraagId === vraagId && b.soort === soort && b.tekst === tekst && b.reden.trim() !== "",
      );
      return { vraagId, pad: "", soort, van, tot, tekst, bevestigd };
    }),
  );
}

const AANSPREEKVORM =
  /(?:^|[^\p{L}])(?:[Mm]evr(?:ouw)?|[Mm]w|[Dd]hr|[Dd]e heer|[Mm]eneer|[Ff]am(?:ilie)?)\.?\s+(?:(?:van|de|der|den|het|ten|ter|el|al)\s+)*\p{Lu}/u;

/** A hint only: names have no shape of their own, but "mevrouw Voorbeeld" does. */
export function lijktOpNaam(tekst: string): boolean {
  return AANSPREEKVORM.test(tekst);
}
