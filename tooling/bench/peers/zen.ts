import { ZenDecisionContent, ZenEngine, type ZenDecision } from "@gorules/zen-engine";
import type { Gemeentelaag, Vraag } from "../../../packages/grondslagen/src/index.ts";
import { changeDates } from "../national-rules.ts";
import { directionsOf, outcomeOfHits, type Hit } from "./outcome-of-hits.ts";
import { unchosen, type RuleRow } from "./rule-row.ts";

export type ZenAnswer = ReturnType<typeof outcomeOfHits> & { forbidden: boolean };
export type Zen = { answer: (vraag: Vraag) => Promise<ZenAnswer>; shards: number; dispose: () => void };

type Output = { regels?: { nr: number; open: boolean }[]; laag?: { soort: string }[] };

const oneOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(", ");

/**
 * One decision per interval of one gemeente, as its user would make them: a table of the national rules that hold in the
 * interval and a table of the gemeente's own provisions, both giving every row that applies. `trace` is its why.
 */
export function zenOf(rows: readonly RuleRow[], layer: Gemeentelaag): Zen {
  const engine = new ZenEngine();
  const begins = ["0001-01-01", ...new Set([...rows.map(({ van }) => van), ...changeDates])].toSorted();
  const shards = new Map<string, ZenDecision>();
  for (const begin of new Set(begins)) shards.set(begin, decisionFor(engine, rows, layer, begin));
  const starts = [...shards.keys()].toReversed();
  return {
    shards: shards.size,
    dispose: () => engine.dispose(),
    answer: async (vraag) => {
      const shard = shards.get(starts.find((begin) => begin <= vraag.peildatum) ?? "");
      const hits: Hit[] = [];
      let forbidden = false;
      for (const richting of directionsOf(vraag))
        for (const gegeven of vraag.gegevens) {
          const response = await shard?.evaluate(contextOf(vraag, richting, gegeven), { trace: true });
          const { regels = [], laag = [] } = (response?.result ?? {}) as Output;
          for (const { nr, open } of regels) hits.push({ nr, open, richting, gegeven });
          forbidden ||= laag.some(({ soort }) => soort === "verbod");
        }
      return { ...outcomeOfHits(vraag, hits), forbidden };
    },
  };
}

function contextOf(vraag: Vraag, richting: string, gegeven: string): object {
  const { domein, partner, betrokkene, doel, herkomst } = vraag;
  return {
    domein,
    richting,
    partner,
    gegeven,
    betrokkene: betrokkene ?? unchosen,
    doel: doel ?? unchosen,
    herkomst: herkomst ?? unchosen,
  };
}

function decisionFor(
  engine: ZenEngine,
  rows: readonly RuleRow[],
  layer: Gemeentelaag,
  begin: string,
): ZenDecision {
  const position = { x: 0, y: 0 };
  const national = rows.filter(({ van, tot }) => van <= begin && begin < tot).map(nationalRow);
  const own = layer.bepalingen
    // All that the generated layers hold.
    .filter((bepaling) => bepaling.soort === "eis" || bepaling.soort === "verbod")
    .filter(({ geldig: { van, tot } }) => (van ?? "") <= begin && (tot === null || begin < tot))
    .map(({ id, soort, bereik, tekst }) => ({
      _id: id,
      domein: bereik.domeinen === "alle" ? "" : oneOf(bereik.domeinen),
      richting: bereik.richtingen === "alle" ? "" : oneOf(bereik.richtingen),
      partner: bereik.partners === "alle" ? "" : oneOf(bereik.partners),
      gegeven: bereik.gegevens === "alle" ? "" : oneOf(bereik.gegevens),
      soort: `'${soort}'`,
      tekst: `'${tekst}'`,
    }));
  const inputs = ["domein", "richting", "partner", "gegeven", "betrokkene", "doel", "herkomst"];
  const table = (
    id: string,
    fields: readonly string[],
    outputs: readonly string[],
    rules: object[],
  ): object => ({
    id,
    name: id,
    type: "decisionTableNode",
    position,
    content: {
      hitPolicy: "collect",
      outputPath: id,
      inputs: fields.map((field) => ({ id: field, name: field, field })),
      outputs: outputs.map((field) => ({ id: field, name: field, field })),
      rules,
    },
  });
  const content = {
    contentType: "application/vnd.gorules.decision",
    nodes: [
      { id: "in", name: "in", type: "inputNode", position },
      table("regels", inputs, ["nr", "open", "inhoud"], national),
      table("laag", inputs.slice(0, 4), ["soort", "tekst"], own),
      { id: "uit", name: "uit", type: "outputNode", position },
    ],
    edges: [
      ["in", "regels"],
      ["in", "laag"],
      ["regels", "uit"],
      ["laag", "uit"],
    ].map(([sourceId, targetId], index) => ({ id: `e${index}`, type: "edge", sourceId, targetId })),
  };
  return engine.createDecision(new ZenDecisionContent(content));
}

function nationalRow(row: RuleRow): object {
  const open = [
    ...(row.gegevensOpen.length > 0 ? [`gegeven in [${oneOf(row.gegevensOpen)}]`] : []),
    ...(row.betrokkenen === null ? [] : [`betrokkene == '${unchosen}'`]),
    ...(row.doelen === null ? [] : [`doel == '${unchosen}'`]),
    ...(row.herkomst === null ? [] : [`herkomst in [${oneOf(row.herkomstOpen)}]`]),
  ];
  return {
    _id: String(row.nr),
    domein: oneOf([row.domein]),
    richting: oneOf(row.richtingen),
    partner: oneOf(row.partners),
    gegeven: row.gegevens.length === 0 ? "false" : oneOf(row.gegevens),
    betrokkene: row.betrokkenen === null ? "" : oneOf(row.betrokkenen),
    doel: row.doelen === null ? "$ != 'anders'" : oneOf(row.doelen),
    herkomst: row.herkomst === null ? "" : oneOf(row.herkomst),
    nr: String(row.nr),
    open: open.length === 0 ? "false" : open.join(" or "),
    // Its expressions read an object literal as JSON writes it, but know no escaped quotes.
    inhoud: JSON.stringify(row.inhoud),
  };
}
