import {
  inZin,
  naam,
  type Aankondiging,
  type Controle,
  type Regel,
  type Tabelversie,
  type Wijzigingenregister,
  type Woordenlijst,
} from "@core/grondslagen";
import { artikelKort } from "../woorden/artikel-in-woorden.ts";
import { looptijdVan, type Looptijd } from "../woorden/datum-in-woorden.ts";
import { eisKort, gegevensKort, richtingenKort, STAAT } from "../woorden/regel-in-woorden.ts";

/** One rule as the table shows it, with the texts it is found by. */
export interface RegelRij {
  readonly regel: Regel;
  readonly tabel: string;
  readonly artikelen: readonly string[];
  readonly richting: string;
  readonly partners: readonly string[];
  readonly doelen: readonly string[];
  readonly gegevens: string;
  readonly vereisten: readonly string[];
  readonly looptijd: Looptijd;
  readonly staat: Controle;
  readonly wijzigingen: readonly Aankondiging[];
  readonly zoekbaar: {
    readonly id: string;
    readonly label: string;
    readonly aliassen: readonly string[];
    readonly toelichting: string;
  };
}

/** All rules of a version in the order of its tables. */
export function rijenVan({ inhoud, nummer }: Tabelversie, register: Wijzigingenregister): RegelRij[] {
  const w = inhoud.woordenlijst;
  return inhoud.regels.map((regel): RegelRij => {
    const wet = w.domeinen.find((domein) => domein.id === regel.domein)?.wet;
    const rij = {
      regel,
      tabel: regel.vindplaats.tabel,
      artikelen: regel.artikelen.map((artikel) => artikelKort(artikel, wet, w)),
      richting: richtingenKort(regel),
      partners: regel.partners.map((partner) => naam(w, "partners", partner)),
      doelen: regel.doelen === "zwijgt" ? [] : regel.doelen.map((doel) => naam(w, "doelen", doel)),
      gegevens: gegevensKort(regel, w),
      vereisten: vereistenKort(regel, w),
      looptijd: looptijdVan(regel, w),
      staat: regel.controle,
      wijzigingen: wijzigingenBij(regel, register, nummer),
    };
    return { ...rij, zoekbaar: zoekbareTekst(rij, w) };
  });
}

function vereistenKort({ vereisten }: Regel, w: Woordenlijst): string[] {
  if (vereisten.status === "geen-extra") return ["Geen extra"];
  if (vereisten.status === "niet-vermeld") return ["Niet vermeld"];
  return vereisten.lijst.map((eis) => eisKort(eis, w));
}

/** Known changes of law that touch this rule and whose rows are not in this version. */
export function wijzigingenBij(
  regel: Regel,
  register: Wijzigingenregister,
  versienummer: number,
): Aankondiging[] {
  return register.aankondigingen.filter(
    ({ verwerktIn, raakt }) =>
      (verwerktIn === null || versienummer < verwerktIn) &&
      raakt.some(
        (deel) =>
          deel.domeinen.includes(regel.domein) &&
          overlapt(deel.richtingen, regel.richtingen) &&
          overlapt(deel.partners, regel.partners) &&
          (regel.doelen === "zwijgt" || overlapt(deel.doelen, regel.doelen)),
      ),
  );
}

function overlapt(genoemd: "alle" | readonly string[], eigen: readonly string[]): boolean {
  return genoemd === "alle" || eigen.some((waarde) => genoemd.includes(waarde));
}

/** Every text of a rule, other names included: people search with the words they know. */
function zoekbareTekst(rij: Omit<RegelRij, "zoekbaar">, w: Woordenlijst): RegelRij["zoekbaar"] {
  const { regel } = rij;
  const waarden = (dimensie: "zwijgt" | readonly string[]) => (dimensie === "zwijgt" ? [] : dimensie);
  const termen = [
    ...w.partners.filter(({ id }) => regel.partners.includes(id)),
    ...w.doelen.filter(({ id }) => waarden(regel.doelen).includes(id)),
    ...w.gegevens.filter(({ id }) => regel.gegevens.draagt.includes(id)),
    ...w.betrokkenen.filter(({ id }) => waarden(regel.betrokkenen).includes(id)),
    ...w.herkomst.filter(({ id }) => waarden(regel.herkomst).includes(id)),
    ...w.vereisten.filter((term) => regel.vereisten.lijst.some((eis) => eis.vereiste === term.id)),
  ];
  const domein = w.domeinen.find(({ id }) => id === regel.domein);
  const { vindplaats } = regel;
  const rest = [
    regel.id,
    vindplaats.soort === "wettekst" ? vindplaats.tabel : `tabel ${vindplaats.tabel}`,
    vindplaats.kolom,
    vindplaats.rij,
    domein?.naam,
    naam(w, "domeinen", regel.domein),
    ...regel.richtingen.map((richting) => inZin(w, "richtingen", richting)),
    rij.richting,
    ...rij.artikelen,
    ...regel.artikelen.flatMap((artikel) => [
      w.wetten.find(({ id }) => id === artikel.wet)?.naam,
      artikel.tekst,
    ]),
    ...regel.voorwaarden,
    ...regel.opmerkingen.map(({ tekst }) => tekst),
    STAAT[regel.controle].woord,
    ...rij.vereisten,
  ];
  return {
    id: regel.id,
    label: [...rij.partners, ...rij.doelen].join(" "),
    aliassen: termen.flatMap((term) => term.aliassen),
    toelichting: [...termen.map((term) => term.naam), ...rest].filter(Boolean).join(" "),
  };
}
