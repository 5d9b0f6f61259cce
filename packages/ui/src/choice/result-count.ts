/** What is counted: "1 keuze", "4 keuzes". */
export type Eenheid = { een: string; meer: string };

const defaultEenheid: Eenheid = { een: "keuze", meer: "keuzes" };

/** "4 keuzes gevonden" */
export function resultCount(count: number, eenheid: Eenheid = defaultEenheid): string {
  if (count === 0) return `Geen ${eenheid.een} gevonden`;
  return `${count} ${count === 1 ? eenheid.een : eenheid.meer} gevonden`;
}
