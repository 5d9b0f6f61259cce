export { Providers } from "./api/providers.tsx";
export { foutVan } from "./api/fout-van.ts";
export { InlogFormulier } from "./inloggen/InlogFormulier.tsx";
export { InlogPagina, type InlogPaginaProps } from "./inloggen/InlogPagina.tsx";
export { UitlogKnop } from "./inloggen/UitlogKnop.tsx";
export { veiligTerug } from "./inloggen/veilig-terug.ts";
export { WachtwoordFormulier } from "./inloggen/WachtwoordFormulier.tsx";
