type Rij = { readonly id: string } & Record<string, unknown>;

interface Inhoud {
  readonly regels: readonly Rij[];
  readonly woordenlijst: { readonly partners: readonly Rij[] };
}

/** So many rules more that there are `samen`: each as one that exists, for another partner outside the gemeente. */
export function meerRegels({ regels, woordenlijst }: Inhoud, samen: number): Rij[] {
  const buiten = woordenlijst.partners.filter(({ domein }) => domein === undefined);
  const modellen = regels.filter((regel) => !(regel["richtingen"] as string[]).includes("intern"));
  return Array.from({ length: samen - regels.length }, (_, plaats) => {
    const model = modellen[plaats % modellen.length] as Rij;
    const ronde = Math.floor(plaats / modellen.length);
    const partner = buiten[(plaats * 7 + ronde) % buiten.length] as Rij;
    return { ...model, id: `${model.id}-${ronde}`, partners: [partner.id] };
  });
}
