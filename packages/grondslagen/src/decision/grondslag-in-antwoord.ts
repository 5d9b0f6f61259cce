import type { Tabelversie } from "../model/tabelversie.ts";
import type { Dimensie, GrondslagInAntwoord } from "./antwoord.ts";
import { term } from "./benoem.ts";
import { kaartVan } from "./regelkaart.ts";
import type { Treffer } from "./select-grondslagen.ts";
import type { Vraag } from "./vraag.ts";

export function grondslagInAntwoord(
  { regel, vergelijkingen }: Treffer,
  vraag: Vraag,
  { inhoud }: Tabelversie,
): GrondslagInAntwoord {
  const kaart = kaartVan(regel, inhoud, vraag.peildatum);
  const draagt = vraag.gegevens.filter((gegeven) => vergelijkingen.some((v) => v.gegeven === gegeven));
  const bijzonder = draagt.some(
    (soort) => term(inhoud.woordenlijst.gegevens, soort)?.categorie === "bijzonder",
  );
  return {
    regel: regel.id,
    artikelen: kaart.artikelenOp(vraag.peildatum),
    avg: regel.avg,
    art9: bijzonder ? (regel.art9 ?? "niet-vermeld") : null,
    vereisten: kaart.vereisten,
    vereistenStatus: regel.vereisten.status,
    eisen: kaart.eisen,
    graad: kaart.graad,
    controle: vergelijkingen.some((v) => v.betwist) ? "betwist" : regel.controle,
    bron: kaart.bron,
    geldigVan: regel.geldig.van,
    geldigTot: regel.geldig.tot,
    draagt,
    richtingen: richtingenIn(vergelijkingen),
    open: openIn(vergelijkingen),
  };
}

function richtingenIn(vergelijkingen: Treffer["vergelijkingen"]): readonly string[] {
  const [enige, tweede] = vergelijkingen;
  if (enige !== undefined && tweede === undefined) return [enige.richting];
  return [...new Set(vergelijkingen.map(({ richting }) => richting))];
}

function openIn(vergelijkingen: Treffer["vergelijkingen"]): readonly Dimensie[] {
  const [enige, tweede] = vergelijkingen;
  if (enige !== undefined && tweede === undefined) return enige.open;
  return [...new Set(vergelijkingen.flatMap(({ open }) => open))];
}
