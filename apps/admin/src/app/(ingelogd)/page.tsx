import { redirect } from "next/navigation";

/** The tables are what there is to do here: who signs in starts with them. */
export default function Pagina(): never {
  redirect("/tabellen");
}
