// Stands in for what the tool that makes the changes writes at the top of each file: which change is on, and what of
// a test touches which. The same, but quick enough for loops that run over thousands of rules.
export interface Mutations {
  activeMutant?: string | undefined;
  hitCount?: number;
  hitLimit?: number | undefined;
  /** How often each change was passed, while that is being found out. */
  passed?: Record<string, number>;
}
const state = (globalThis as { mutations?: Mutations }).mutations ?? {};
const active = state.activeMutant;
const { passed } = state;

export function isActive(id: string): boolean {
  if (id !== active) return false;
  state.hitCount = (state.hitCount ?? 0) + 1;
  if (state.hitLimit !== undefined && state.hitCount > state.hitLimit) throw new Error("passed too often");
  return true;
}

export function pass(...ids: string[]): void {
  if (passed === undefined) return;
  for (let i = 0; i < ids.length; i += 1) {
    const id = ids[i] as string;
    passed[id] = (passed[id] ?? 0) + 1;
  }
}
