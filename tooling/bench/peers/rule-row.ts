import type { Regel, TabelversieInhoud } from "../../../packages/grondslagen/src/index.ts";

/** Stands for "not chosen" where a peer has no null to compare with. */
export const unchosen = "-";

/** A rule as another engine can be given it: per field the values that pass, and those that leave something open. */
export type RuleRow = {
  /** Place among all rules. */
  nr: number;
  id: string;
  domein: string;
  richtingen: readonly string[];
  partners: readonly string[];
  gegevens: readonly string[];
  gegevensOpen: readonly string[];
  /** null: the source is silent, anything passes. */
  betrokkenen: readonly string[] | null;
  /** null: anything passes but a purpose outside the list. */
  doelen: readonly string[] | null;
  herkomst: readonly string[] | null;
  herkomstOpen: readonly string[];
  van: string;
  tot: string;
  /** What an answer says of the rule. */
  inhoud: object;
};

export function ruleRows({ regels, woordenlijst: w }: TabelversieInhoud): RuleRow[] {
  const special = w.gegevens.filter(({ categorie }) => categorie === "bijzonder").map(({ id }) => id);
  const ordinary = w.gegevens.filter(({ categorie }) => categorie === "gewoon").map(({ id }) => id);
  const all = w.gegevens.map(({ id }) => id);
  const begins = new Map(
    w.domeinen.map(({ id, wet }) => [id, w.wetten.find((law) => law.id === wet)?.begin ?? null]),
  );
  const orUnchosen = (values: "zwijgt" | readonly string[]) =>
    values === "zwijgt" ? null : [...values, unchosen];

  const data = ({ draagt, zwijgt }: Regel["gegevens"]) => {
    const sure = new Set(draagt.includes("bijzonder") ? [...draagt, ...special] : draagt);
    if (zwijgt) for (const kind of ordinary) sure.add(kind);
    const open = zwijgt ? all : draagt.some((kind) => special.includes(kind)) ? ["bijzonder"] : [];
    return { sure: [...sure], open: open.filter((kind) => !sure.has(kind)) };
  };
  const origin = (values: "zwijgt" | readonly string[]) => {
    if (values === "zwijgt") return { pass: null, open: [] };
    const wider = w.herkomst
      .filter(({ id, ookAls }) => !values.includes(id) && ookAls.some((ook) => values.includes(ook.herkomst)))
      .map(({ id }) => id);
    const sure = [...values, ...wider];
    const narrower = w.herkomst
      .filter(({ id }) => values.includes(id))
      .flatMap(({ ookAls }) => ookAls.map((ook) => ook.herkomst));
    const open = [...new Set([...narrower.filter((id) => !sure.includes(id)), unchosen])];
    return { pass: [...sure, ...open], open };
  };

  return regels.map((regel, nr) => {
    const gegevens = data(regel.gegevens);
    const herkomst = origin(regel.herkomst);
    return {
      nr,
      id: regel.id,
      domein: regel.domein,
      richtingen: regel.richtingen,
      partners: regel.partners,
      gegevens: [...gegevens.sure, ...gegevens.open],
      gegevensOpen: gegevens.open,
      betrokkenen: orUnchosen(regel.betrokkenen),
      doelen: orUnchosen(regel.doelen),
      herkomst: herkomst.pass,
      herkomstOpen: herkomst.open,
      van: regel.geldig.van ?? begins.get(regel.domein) ?? "0001-01-01",
      tot: regel.geldig.tot ?? "9999-12-31",
      inhoud: {
        regel: regel.id,
        artikelen: regel.artikelen,
        avg: regel.avg,
        art9: regel.art9,
        vereisten: regel.vereisten,
        controle: regel.controle,
        vindplaats: regel.vindplaats,
      },
    };
  });
}
