/** Questions of which the answer is known from the golden cases. */
export const SVB_HERONDERZOEK = {
  domein: "wmo",
  richting: "opvragen",
  partner: "svb",
  gegevens: "gewoon",
  betrokkene: "client",
  doel: "heronderzoek",
};

export const SVB_MANDAAT = {
  domein: "jeugd",
  richting: "opvragen",
  partner: "svb",
  gegevens: "gezondheid",
  betrokkene: "client",
  doel: "mandaatbesluit",
};

/** Since 1 January 2021 the law says something about this, for one purpose: article 8d of the Wgs. */
export const SCHULDHULP_EN_INKOMEN = {
  domein: "schuldhulpverlening",
  richting: "intern",
  partner: "domein-werk-en-inkomen",
  gegevens: "gewoon",
  betrokkene: "client",
  doel: "anders",
};

export const SCHULDHULP_AAN_INWONER = { ...SCHULDHULP_EN_INKOMEN, doel: "schuldhulp-inwoner" };

/** Which creditors may report arrears besides the landlord was not looked up: an announcement, no rule. */
export const CORPORATIE_MELDT_ACHTERSTAND = {
  domein: "schuldhulpverlening",
  richting: "opvragen",
  partner: "woningcorporatie",
  gegevens: "gewoon",
  betrokkene: "client",
  doel: "vroegsignalering",
};
