import { bewaartermijnNadert } from "./bewaartermijn-nadert.ts";
import { regelGewijzigd } from "./regel-gewijzigd.ts";
import type { WachtBron } from "./wacht-item.ts";

/** Every source, asked one after the other in one transaction. A new source is a file and a line here. */
export const BRONNEN: readonly WachtBron[] = [regelGewijzigd, bewaartermijnNadert];
