import { TekstVeld } from "@deelwijzer/ui";

export type NieuwWachtwoordVeldProps = {
  /** Fewest characters. */
  readonly minimum: number;
  readonly fout?: string | undefined;
};

/** Where somebody types the password they choose. */
export function NieuwWachtwoordVeld({ minimum, fout }: NieuwWachtwoordVeldProps) {
  return (
    <TekstVeld
      breedte="middel"
      label="Nieuw wachtwoord"
      toelichting={`Ten minste ${minimum} tekens. Een paar losse woorden achter elkaar is goed.`}
      name="nieuw"
      type="password"
      autoComplete="new-password"
      fout={fout}
    />
  );
}

export const teKort = (minimum: number) => `Kies een wachtwoord van ten minste ${minimum} tekens.`;
