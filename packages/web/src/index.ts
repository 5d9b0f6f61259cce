export { Providers } from "./api/providers.tsx";
export { ActieFouten } from "./api/actie-fouten.tsx";
export { DownloadKnop } from "./api/download-knop.tsx";
export { Formulier } from "./api/formulier.tsx";
export { foutInEenZin, foutInWoorden } from "./api/fout-in-woorden.ts";
export { foutVan } from "./api/fout-van.ts";
export { Huisstijl, type HuisstijlProps } from "./huisstijl/huisstijl.tsx";
export { logoVan } from "./huisstijl/logo-van.ts";
export { InlogLink } from "./api/inlog-link.tsx";
export { useActie, type Actie } from "./api/use-actie.ts";
export { Sessiewacht } from "./sessie/sessiewacht.tsx";
export { UitlogKnop } from "./inloggen/uitlog-knop.tsx";
export { GeenToegangPagina, type GeenToegangPaginaProps } from "./paginas/geen-toegang-pagina.tsx";
export { InlogPagina, type InlogPaginaProps } from "./paginas/inlog-pagina.tsx";
export { MetStatus } from "./paginas/met-status.tsx";
export { NavigatieVoortgang } from "./paginas/navigatie-voortgang.tsx";
export { NietGevondenPagina } from "./paginas/niet-gevonden-pagina.tsx";
export { StoringPagina, type Storing } from "./paginas/storing-pagina.tsx";
export { QrBeeld, type QrBeeldProps } from "./tweede-stap/qr-beeld.tsx";
export { TweedeStapDeel, type TweedeStapDeelProps } from "./tweede-stap/tweede-stap-deel.tsx";
export { TweedeStapPagina, type TweedeStapPaginaProps } from "./tweede-stap/tweede-stap-pagina.tsx";
export {
  NieuwWachtwoordPagina,
  type NieuwWachtwoordPaginaProps,
} from "./paginas/nieuw-wachtwoord-pagina.tsx";
export {
  WachtwoordVergetenPagina,
  type WachtwoordVergetenPaginaProps,
} from "./paginas/wachtwoord-vergeten-pagina.tsx";
export { WachtwoordPagina, type WachtwoordPaginaProps } from "./paginas/wachtwoord-pagina.tsx";
