import { canoniek, metVeld, type Entiteit } from "@core/grondslagen";

/** Per field of the entity: what the form makes of it. Fields that are not named are left as they are. */
export type Schrijvers<F> = Readonly<Record<string, (formulier: F, oud: Entiteit | null) => unknown>>;

/**
 * The entity after the form. Only what the form shows differently than it would show the old entity is written, so
 * whatever a form cannot hold (spelling, order of keys, fields of later versions) stays exactly as it was.
 */
export function schrijfVelden<F extends { readonly id: string }>(
  schrijvers: Schrijvers<F>,
  formulier: F,
  oud: Entiteit | null,
  formulierVan: (entiteit: Entiteit) => F,
): Entiteit {
  const eerder = oud === null ? null : formulierVan(oud);
  let entiteit: Entiteit = oud ?? { id: formulier.id.trim() };
  for (const [veld, schrijf] of Object.entries(schrijvers)) {
    const nu = schrijf(formulier, oud);
    if (eerder !== null && zelfde(nu, schrijf(eerder, oud))) continue;
    entiteit = metVeld(entiteit, veld, nu);
  }
  return entiteit;
}

export function zelfde(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canoniek(a) === canoniek(b);
}
