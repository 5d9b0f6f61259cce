/** The forms in which the rules leave, with how each is named and served. */
export const UITVOERVORMEN = {
  xlsx: { naam: "Excel", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  ods: { naam: "OpenDocument", type: "application/vnd.oasis.opendocument.spreadsheet" },
  csv: { naam: "CSV", type: "text/csv; charset=utf-8" },
  json: { naam: "JSON", type: "application/json; charset=utf-8" },
  yaml: { naam: "YAML", type: "application/yaml; charset=utf-8" },
} as const;

export type Uitvoervorm = keyof typeof UITVOERVORMEN;

export function isUitvoervorm(vorm: string): vorm is Uitvoervorm {
  return Object.hasOwn(UITVOERVORMEN, vorm);
}
