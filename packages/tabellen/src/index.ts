export { inhoudshash, sha256 } from "./hash.ts";
export { laadOefeningen, type GeladenOefening } from "./laad-oefeningen.ts";
export { laadStappenplannen, type GeladenStappenplan } from "./laad-stappenplannen.ts";
export { gepubliceerd } from "./gepubliceerd.ts";
export { laadTabellen, TABELLENMAP, type Tabellen } from "./laad-tabellen.ts";
export { TabelFout, type Tabelprobleem } from "./tabel-fout.ts";
export { toetsen, MAX_REGELLENGTE, type Beantwoord } from "./toetsen.ts";
