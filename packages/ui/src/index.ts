export { PaginaSchil, type PaginaSchilProps } from "./shell/pagina-schil.tsx";
export { type NavigatieItem } from "./shell/navigatie-lijst.tsx";
export {
  NavigatieGroepen,
  type NavigatieGroep,
  type NavigatieGroepenProps,
} from "./shell/navigatie-groepen.tsx";
export { Tabbladen, type TabbladenProps } from "./shell/tabbladen.tsx";
export { Statusbalk, type StatusbalkProps } from "./shell/statusbalk.tsx";
export { Taal } from "./shell/taal.tsx";
export { DrukOpmaak, type DrukOpmaakProps } from "./shell/druk-opmaak.tsx";

export { Kop, type KopProps } from "./text/kop.tsx";
export { Alinea, type AlineaProps } from "./text/alinea.tsx";
export { Koppeling, type KoppelingProps } from "./text/koppeling.tsx";
export { Lijst, type LijstProps } from "./text/lijst.tsx";
export { Voorbeeld, type VoorbeeldProps } from "./text/voorbeeld.tsx";
export { VisueelVerborgen, type VisueelVerborgenProps } from "./text/visueel-verborgen.tsx";
export { Zin, type ZinProps } from "./text/zin.tsx";
export { Verschil, type VerschilProps } from "./text/verschil.tsx";

export { Stapel, type StapelProps } from "./layout/stapel.tsx";
export { Rij, type RijProps } from "./layout/rij.tsx";
export { Sectie, type SectieProps } from "./layout/sectie.tsx";
export { Paneel, type PaneelProps } from "./layout/paneel.tsx";
export { Kantlijn, Kanttekening, type KantlijnProps, type KanttekeningProps } from "./layout/kantlijn.tsx";
export { GegevensLijst, type Gegeven, type GegevensLijstProps } from "./layout/gegevens-lijst.tsx";
export { LegeStaat, type LegeStaatProps } from "./layout/lege-staat.tsx";
export { Details, type DetailsProps } from "./layout/details.tsx";

export { Knop, type KnopProps } from "./action/knop.tsx";
export { KopieerKnop, type KopieerKnopProps } from "./action/kopieer-knop.tsx";
export { ActieBalk, type ActieBalkProps } from "./action/actie-balk.tsx";

export { Veld, VeldGroep, Label, veldAria, veldId } from "./form/veld.tsx";
export { type VeldProps, type VeldGroepProps, type VeldTekst, type VeldAria } from "./form/veld.tsx";
export { TekstVeld, type TekstVeldProps } from "./form/tekst-veld.tsx";
export { TekstVak, type TekstVakProps } from "./form/tekst-vak.tsx";
export { DatumVeld, type DatumVeldProps } from "./form/datum-veld.tsx";
export { type ParsedDate } from "./form/date-parts.ts";
export { KeuzeGroep, type KeuzeGroepProps, type KeuzeOptie } from "./form/keuze-groep.tsx";
export { VinkGroep, type VinkGroepProps } from "./form/vink-groep.tsx";
export { Zoekveld, type ZoekveldProps } from "./form/zoekveld.tsx";
export { FoutSamenvatting, type FoutItem, type FoutSamenvattingProps } from "./form/fout-samenvatting.tsx";

export { Keuzelijst, type KeuzelijstProps } from "./choice/keuzelijst.tsx";
export { SleepLijst, type SleepLijstProps } from "./choice/sleep-lijst.tsx";
export { Zinkeuze, type ZinkeuzeProps } from "./choice/zinkeuze.tsx";
export { zoekOpties, zoekVergevend, type Treffer, type ZoekOptie } from "./choice/search-options.ts";
export { zoekwoorden } from "./choice/search-words.ts";
export { type Eenheid } from "./choice/result-count.ts";

export { UitkomstVlak, type UitkomstVlakProps } from "./answer/uitkomst-vlak.tsx";
export { Merkje, type MerkjeProps } from "./answer/merkje.tsx";
export { VinkRegel, VinkRegels, type VinkRegelProps, type VinkStand } from "./answer/vink-regels.tsx";
export { Redenen, Tijdlijn } from "./answer/redenen.tsx";
export { type Reden, type RedenenProps, type Gebeurtenis, type TijdlijnProps } from "./answer/redenen.tsx";
export { Voortgang, type VoortgangProps } from "./answer/voortgang.tsx";
export { GeldigheidBalk, type GeldigheidBalkProps } from "./answer/geldigheid-balk.tsx";
export { type Toon, type ToonOfAccent } from "./tone.ts";
export { DriehoekTeken, ToonTeken, MerkTeken } from "./icons/signs.tsx";

export {
  WijzigingKaart,
  WijzigingVelden,
  type WijzigingKaartProps,
  type WijzigingVeld,
} from "./change/wijziging-kaart.tsx";

export { Melding, type MeldingProps, type MeldingSoort } from "./feedback/melding.tsx";
export { Foutmelding, type FoutmeldingProps } from "./feedback/foutmelding.tsx";
export { Laadregel } from "./feedback/laadregel.tsx";
export { Opslagregel, type OpslagStand } from "./feedback/opslagregel.tsx";

export { Grafiek, type GrafiekProps } from "./chart/grafiek.tsx";
export { StaafGrafiek, type Staaf, type StaafGrafiekProps } from "./chart/staaf-grafiek.tsx";
export { KolomGrafiek, type KolomGrafiekProps, type KolomInGrafiek } from "./chart/kolom-grafiek.tsx";
export { hoogste, type Bereik } from "./chart/maatstaf.ts";

export { Tabel, type TabelProps, type Kolom, type Rij as TabelRij } from "./table/tabel.tsx";
export { Raster, type RasterGreep, type RasterProps } from "./grid/raster.tsx";
export { type Rasterkolom, type Rasterrij } from "./grid/grid-row.tsx";
export { type Rasterplek } from "./grid/cell-place.ts";
export { CelVak, type CelVakProps } from "./grid/cel-vak.tsx";
export { Dialoog } from "./overlay/dialoog.tsx";
export type { DialoogProps } from "./overlay/dialoog-props.ts";
export { haalToelichting, Toelichting, type ToelichtingProps } from "./overlay/toelichting.tsx";

export { useDeel } from "./late/use-deel.ts";
