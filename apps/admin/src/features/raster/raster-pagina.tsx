"use client";

import { Stapel } from "@deelwijzer/ui";
import { useDeferredValue, type ReactElement } from "react";
import { Zoekbalk } from "../bewerken/kies/zoekbalk.tsx";
import { BladKop } from "../bewerken/scherm/blad-kop.tsx";
import { useFilter } from "../regels/use-filter.ts";
import { RegelRaster, type RegelRasterProps } from "./regel-raster.tsx";

export type RasterPaginaProps = Omit<RegelRasterProps, "filter" | "wijzigFilter"> & { setTitel: string };

/** All rules of a set as a table one edits in. A key in the filter is there at once; the rows follow it. */
export function RasterPagina({ setTitel, ...rest }: RasterPaginaProps): ReactElement {
  const [filter, wijzig] = useFilter(null);
  const getoond = useDeferredValue(filter);
  return (
    <Stapel ruimte="l">
      <BladKop setId={rest.setId} setTitel={setTitel} kop="Regels in een raster" />
      <Zoekbalk inhoud={rest.inhoud} filter={filter} wijzig={wijzig} />
      <RegelRaster {...rest} filter={getoond} wijzigFilter={wijzig} />
    </Stapel>
  );
}
