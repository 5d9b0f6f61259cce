export { Providers } from "./api/providers.tsx";
export { foutVan } from "./api/fout-van.ts";
export { UitlogKnop } from "./inloggen/uitlog-knop.tsx";
export { GeenToegangPagina, type GeenToegangPaginaProps } from "./paginas/geen-toegang-pagina.tsx";
export { InlogPagina, type InlogPaginaProps } from "./paginas/inlog-pagina.tsx";
export { NietGevondenPagina } from "./paginas/niet-gevonden-pagina.tsx";
export { StoringPagina, type Storing } from "./paginas/storing-pagina.tsx";
export { WachtwoordPagina, type WachtwoordPaginaProps } from "./paginas/wachtwoord-pagina.tsx";
