/** Only ever accepted in demo mode (DEELWIJZER_DEMO=1); it is printed on the screen, so it protects nothing. */
export const DEMO_PASSWORD = "demo-voorbeeldgemeente";
/** A fixed id: the owner too can only look for a gemeente it names (row-level security is forced). */
export const DEMO_GEMEENTE = {
  id: "01900000-0000-7000-8000-000000000001",
  slug: "voorbeeldgemeente",
  naam: "Voorbeeldgemeente",
} as const;
export const DEMO_TEAMS = [
  "Sociaal team Noord",
  "Team Wmo",
  "Team Jeugd",
  "Team Werk en Inkomen",
  "Team Schuldhulpverlening",
  "Team Leerplicht en RMC",
] as const;

export type DemoRol =
  | "medewerker"
  | "privacyambassadeur"
  | "privacyadviseur"
  | "beleidsmedewerker"
  | "fg"
  | "beheerder";

export interface DemoAccount {
  readonly email: string;
  /** Named after the function: nobody. */
  readonly naam: string;
  readonly rollen: readonly DemoRol[];
  readonly domeinen: readonly string[];
  readonly team: (typeof DEMO_TEAMS)[number] | null;
  /** Where this account has its work. */
  readonly app: "caseworker" | "admin";
}

const medewerker = (
  email: string,
  naam: string,
  domeinen: readonly string[],
  team: DemoAccount["team"],
): DemoAccount => ({
  email: `${email}@voorbeeld.example`,
  naam,
  rollen: ["medewerker"],
  domeinen,
  team,
  app: "caseworker",
});

const kantoor = (
  email: string,
  naam: string,
  app: DemoAccount["app"],
  ...rollen: readonly DemoRol[]
): DemoAccount => ({
  email: `${email}@voorbeeld.example`,
  naam,
  rollen,
  domeinen: [],
  team: null,
  app,
});

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  medewerker("wmo-consulent", "Wmo-consulent", ["wmo"], "Team Wmo"),
  medewerker("jeugdconsulent", "Jeugdconsulent", ["jeugd"], "Team Jeugd"),
  medewerker("klantmanager", "Klantmanager Werk en Inkomen", ["werk-en-inkomen"], "Team Werk en Inkomen"),
  medewerker(
    "schuldhulpconsulent",
    "Schuldhulpconsulent",
    ["schuldhulpverlening"],
    "Team Schuldhulpverlening",
  ),
  medewerker("rmc-medewerker", "RMC-medewerker", ["leerplicht-rmc"], "Team Leerplicht en RMC"),
  medewerker(
    "sociaal-team",
    "Medewerker sociaal team",
    ["wmo", "jeugd", "werk-en-inkomen", "schuldhulpverlening"],
    "Sociaal team Noord",
  ),
  medewerker(
    "sociaal-team-collega",
    "Collega sociaal team",
    ["wmo", "jeugd", "schuldhulpverlening"],
    "Sociaal team Noord",
  ),
  {
    ...medewerker("privacyambassadeur", "Privacy-ambassadeur Wmo", ["wmo"], "Team Wmo"),
    rollen: ["medewerker", "privacyambassadeur"],
  },
  kantoor("privacyadviseur", "Privacyadviseur", "admin", "privacyadviseur"),
  // Two functions, as in a small gemeente: may edit and approve, but never approve what was edited here.
  kantoor(
    "privacyadviseur-collega",
    "Collega privacyadviseur",
    "admin",
    "privacyadviseur",
    "beleidsmedewerker",
  ),
  kantoor("beleidsmedewerker", "Beleidsmedewerker", "admin", "beleidsmedewerker"),
  kantoor("fg", "Functionaris gegevensbescherming", "caseworker", "fg"),
  kantoor("beheerder", "Beheerder", "admin", "beheerder"),
];
