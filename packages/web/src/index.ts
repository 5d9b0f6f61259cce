export { Providers } from "./api/providers.tsx";
export { foutVan } from "./api/fout-van.ts";
export { InlogFormulier } from "./inloggen/inlog-formulier.tsx";
export { InlogPagina, type InlogPaginaProps } from "./inloggen/inlog-pagina.tsx";
export { UitlogKnop } from "./inloggen/uitlog-knop.tsx";
export { veiligTerug } from "./inloggen/veilig-terug.ts";
export { WachtwoordFormulier } from "./inloggen/wachtwoord-formulier.tsx";
