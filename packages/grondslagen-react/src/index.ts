export { AntwoordWeergave, type AntwoordWeergaveProps } from "./antwoord-weergave.tsx";
export { BijnaLijst, raadgevingenVan, type BijnaLijstProps, type Raadgeving } from "./bijna-lijst.tsx";
export { BronKanttekening, geldigheidInWoorden, type BronKanttekeningProps } from "./bron-kanttekening.tsx";
export { GemeenteEisen, gemeenteEisenVan, GEEN_LAAG, type GemeenteEis } from "./gemeente-eisen.tsx";
export { VereistenLijst, type VereisteInLijst, type VereistenLijstProps } from "./vereisten-lijst.tsx";
export { WaaromBoom, type WaaromBoomProps } from "./waarom-boom.tsx";
export { WaarschuwingLijst, type WaarschuwingLijstProps } from "./waarschuwing-lijst.tsx";
export { type Begrippen } from "./begrippen/uitgelegd.tsx";
export { toonVan } from "./toon-van.ts";
export { vraagBijRegel } from "./vraag-bij-regel.ts";
export { art9InWoorden, avgInWoorden, controleInWoorden } from "./avg-in-woorden.ts";
export { toestemmingVan } from "./vragen/toestemming-van.ts";
export { wieToestemt } from "./vragen/wie-toestemt.ts";
export { FeitVeld, type Feitwaarde } from "./vragen/feit-veld.tsx";
export { SprekerVeld } from "./vragen/spreker-veld.tsx";
export { StapVragen, type StapVragenProps } from "./vragen/stap-vragen.tsx";
export { OverlegFormulier, type OverlegFormulierProps } from "./vragen/overleg-formulier.tsx";
export { OnafBewaard } from "./vragen/onaf.tsx";
export { OverlegLijst } from "./vragen/overleg-vraag.tsx";
export {
  AntwoordInWoorden,
  heeftAntwoord,
  type AntwoordInWoordenProps,
} from "./vragen/antwoord-in-woorden.tsx";
export {
  inEersteVorm,
  keuzesVan,
  partnerLabel,
  VELDTEKST,
  type Keuze,
  type Keuzeveld,
  type Keuzevraag,
} from "./keuzes/keuzes.ts";
export { besluitTekst } from "./keuzes/vraag-opties.ts";
export { versieMetPartners } from "./keuzes/versie-met-partners.ts";
export { BeoordeeldeStap, type BeoordeeldeStapProps } from "./stap/beoordeelde-stap.tsx";
export { StapBeeld, type StapBeeldProps } from "./stap/stap-beeld.tsx";
export { StapKop } from "./stap/stap-kop.tsx";
export { StappenLijst, type StapLink } from "./stap/stappen-lijst.tsx";
export { CONTROLEREN, plaatsVan } from "./stap/plaats-van.ts";
