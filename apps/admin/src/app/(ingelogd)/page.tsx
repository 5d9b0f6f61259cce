import { redirect } from "next/navigation";
import { vereisInlog } from "../../api/inlog.ts";
import { beginVan } from "../../features/schil/begin.ts";

export default async function Pagina(): Promise<never> {
  const { actor } = await vereisInlog();
  redirect(beginVan(actor));
}
