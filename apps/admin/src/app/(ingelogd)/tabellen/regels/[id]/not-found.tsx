import { Alinea, Knop, Kop, Stapel } from "@deelwijzer/ui";
import Link from "next/link";

export default function NietGevonden() {
  return (
    <Stapel ruimte="l">
      <Kop niveau={1}>Deze regel staat niet in deze tabelversie</Kop>
      <Alinea>Misschien is het adres niet goed overgenomen, of staat de regel in een andere versie.</Alinea>
      <div>
        <Knop href="/tabellen" als={Link}>
          Naar alle regels
        </Knop>
      </div>
    </Stapel>
  );
}
