export { selecteerNaief } from "./naieve-selectie.ts";
export { proefHash } from "./proef-hash.ts";
export { maakLeidraad } from "./proef-leidraad.ts";
export { maakStap, maakVraag, proefStappenplan } from "./proef-stappenplan.ts";
export { maakRegel, proefKennis, proefTabelversie } from "./proef-tabelversie.ts";
export { proefWoordenlijst } from "./proef-woordenlijst.ts";
export { zonderReden } from "./zonder-reden.ts";
