/** "Wmo 2015, artikel 5.2.1, lid 1, onder a", or the literal text of the source where it is not certain. */
export function verwoordArtikel(
  wet: string,
  artikel: {
    readonly artikel: string | null;
    readonly lid: string | null;
    readonly onderdeel: string | null;
    readonly tekst?: string | undefined;
  },
): string {
  const delen = [
    wet,
    artikel.artikel === null ? null : `artikel ${artikel.artikel}`,
    artikel.lid === null ? null : `lid ${artikel.lid}`,
    artikel.onderdeel === null ? null : `onder ${artikel.onderdeel}`,
    artikel.tekst === undefined ? null : `in de bron staat letterlijk: “${artikel.tekst}”`,
  ];
  return delen.filter((deel) => deel !== null).join(", ");
}
