import { datum, type Datum } from "@core/grondslagen";

/** The next calendar day. Periods are stored half open; people name the last day. */
export function dagNa(dag: Datum): Datum {
  return verschoven(dag, 1);
}

export function dagVoor(dag: Datum): Datum {
  return verschoven(dag, -1);
}

function verschoven(dag: Datum, dagen: number): Datum {
  const op = new Date(`${dag}T00:00:00Z`);
  op.setUTCDate(op.getUTCDate() + dagen);
  return datum(op.toISOString().slice(0, 10));
}
