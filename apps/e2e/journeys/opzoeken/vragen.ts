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
  peildatum: "2019-08-11",
};

/** The law on which this turns changed on 1 January 2021. */
export const SCHULDHULP_EN_INKOMEN = {
  domein: "schuldhulpverlening",
  richting: "intern",
  partner: "domein-werk-en-inkomen",
  gegevens: "gewoon",
  betrokkene: "client",
  doel: "anders",
};
