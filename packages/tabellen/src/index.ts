export { inhoudshash, sha256 } from "./hash.ts";
export { laadTabellen, TABELLENMAP, type Tabellen } from "./laad-tabellen.ts";
export { TabelFout, type Tabelprobleem } from "./tabel-fout.ts";
