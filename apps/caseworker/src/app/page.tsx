import { datum, datumInWoorden } from "@core/grondslagen";

export default function Pagina() {
  return <h1>Deelwijzer {datumInWoorden(datum("2019-08-11"))}</h1>;
}
