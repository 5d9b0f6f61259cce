import { Knop, Kop, Stapel } from "@deelwijzer/ui";
import Link from "next/link";

export default function Pagina() {
  return (
    <Stapel ruimte="l">
      <Kop niveau={1}>Mijn afwegingen</Kop>
      <div>
        <Knop soort="primair" href="/opzoeken" als={Link}>
          Snel opzoeken
        </Knop>
      </div>
    </Stapel>
  );
}
