export { ZIN } from "./sonde/bedenk-invoer.ts";
export { gegevensVan, zonderScheiding } from "./sonde/gegevens-van.ts";
export { type Bevinding, peil, type Peiling, verzamel, type Vrager } from "./sonde/peil.ts";
export { vragersIn } from "./sonde/vragers-in.ts";
