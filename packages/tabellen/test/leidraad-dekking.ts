/**
 * Every part of the sources beside the tables, with the leidraad that carries it. A part is a question with its answer
 * (002), a heading (004), or a step, factor or named article (000 and 001). `regels` are the lines in the source.
 */
export interface Brondeel {
  readonly bron: string;
  readonly deel: string;
  readonly regels: string;
  readonly leidraad: string;
}

const van =
  (bron: string) =>
  (deel: string, regels: string, leidraad: string): Brondeel => ({ bron, deel, regels, leidraad });
const rmc = van("vragen-en-antwoorden-rmc");
const samen = van("informatieblad-samenwerkingsverbanden");
const ap = van("ap-verstrekken");
const ingrado = van("ingrado-ketenpartners");
const report = van("onderzoeksrapport-2019");
const manual = van("handleiding-2019");

export const VRAGEN_RMC: readonly Brondeel[] = [
  rmc("school mailt zonder beveiliging", "8-30", "rmc-mail-zonder-beveiliging"),
  rmc("warme overdracht van vo naar mbo", "32-50", "rmc-warme-overdracht"),
  rmc("navragen of anderen een jongere kennen", "52-64", "rmc-navragen"),
  rmc("grondslag zonder enkelvoudige opdracht", "66-76", "rmc-grondslag-samenwerken"),
  rmc("contactgegevens tussen afdelingen", "78-88", "rmc-contactgegevens-afdelingen"),
  rmc("Jongeren in Beeld", "92-110", "rmc-jongeren-in-beeld"),
  rmc("ambtsinstructie", "112-122", "rmc-ambtsinstructie"),
  rmc("mondeling of schriftelijk", "124-134", "toestemming-mondeling-of-schriftelijk"),
];

export const KOPPEN_INFORMATIEBLAD: readonly Brondeel[] = [
  samen("Informatie delen in samenwerkingsverbanden", "89-107", "samenwerken-waarom"),
  samen("Niet vrijblijvend", "109-120", "samenwerken-niet-vrijblijvend"),
  samen("Wettelijk kader", "122-136", "samenwerken-wettelijk-kader"),
  samen("Bepaal het gemeenschappelijk doel", "137-143", "samenwerken-gemeenschappelijk-doel"),
  samen("Bepaal het gemeenschappelijk doel, strenger", "145-147", "samenwerken-strengere-regels"),
  samen("Grondslagen", "149-162", "samenwerken-grondslagen"),
  samen("Verder gebruik moet verenigbaar zijn", "164-180", "samenwerken-verenigbaar"),
  samen("Stel vast wie de verantwoordelijke is", "183-193", "samenwerken-verantwoordelijke"),
  samen("Verplichtingen", "195-197", "plicht-verantwoording"),
  samen("Informatieplicht", "199-202", "plicht-informeren"),
  samen("Rechten", "204-224", "plicht-rechten"),
  samen("Beveiligingsplicht", "227-230", "plicht-beveiliging"),
  samen("Meldingsplicht", "232-239", "plicht-register"),
  samen("Voorafgaand onderzoek", "248-267", "plicht-dpia"),
  samen("Omvang: kern en schil", "269-281", "kern-en-schilpartners"),
  samen("Omvang: buitenkant", "283-286", "buitenkant-informatie"),
  samen("Geheimhouding: medisch dossier", "288-294", "geheim-medisch-dossier"),
  samen("Geheimhouding: vier wegen", "296-300", "geheim-vier-wegen"),
  samen("Geheimhouding: nood", "308-312", "geheim-in-nood"),
  samen("Geheimhouding: dezelfde behandeling", "298-300", "geheim-binnen-behandeling"),
  samen("Geheimhouding: GGD en woningcorporatie", "312-322", "geheim-ggd-en-verhuurder"),
  samen("Huiselijk geweld en kindermishandeling", "325-334", "geheim-huiselijk-geweld"),
  samen("Verstrekking van politiegegevens", "336-341", "politie-in-samenwerking"),
  samen("Verstrekking: geheim gaat over", "341-343", "politie-geheim-gaat-mee"),
  samen("Bewaartermijn", "345-352", "bewaren-hoe-lang"),
  samen("Verder gebruik: onderzoek", "359-362", "verder-gebruik-onderzoek"),
  samen("Verder gebruik: beleid", "362-363", "verder-gebruik-beleid"),
  samen("Convenant en reglement", "365-374", "convenant-en-reglement"),
  samen("Stappenplan", "376-388", "samenwerken-zes-stappen"),
  samen("Vragen of klachten van betrokkenen", "391-397", "plicht-klachten"),
];

export const VERENIGBAARHEID: readonly Brondeel[] = [
  ap("algemene regel", "3-22", "verenigbaar-de-toets"),
  ap("verband", "17", "verenigbaar-verband"),
  ap("kader", "18", "verenigbaar-kader"),
  ap("aard", "19", "verenigbaar-aard"),
  ap("gevolgen", "20", "verenigbaar-gevolgen"),
  ap("waarborgen", "21", "verenigbaar-waarborgen"),
  ap("verwachtingen", "22", "verenigbaar-verwachting"),
  ap("wel verenigbaar", "24-26", "verenigbaar-zonder-nieuwe-grondslag"),
  ap("niet verenigbaar", "28-37", "niet-verenigbaar"),
  ingrado("algemene regel", "3-19", "verenigbaar-de-toets"),
  ingrado("toestemming of wettelijke bepaling", "5-10", "verenigbaar-heelt-geen-nee"),
  ingrado("verband", "14", "verenigbaar-verband"),
  ingrado("kader", "15", "verenigbaar-kader"),
  ingrado("aard", "16", "verenigbaar-aard"),
  ingrado("gevolgen", "17", "verenigbaar-gevolgen"),
  ingrado("waarborgen", "18", "verenigbaar-waarborgen"),
  ingrado("verwachtingen", "19", "verenigbaar-verwachting"),
  ingrado("80 tot 90 procent, en toestemming", "7 en 24", "leerplicht-meestal-wettelijke-plicht"),
  ingrado("beleid", "26-32", "beleid-vastleggen"),
  ingrado("bijzondere gegevens", "32", "verenigbaar-niet-bijzonder"),
];

export const GRONDSLAGEN: readonly Brondeel[] = [
  ap("overzicht", "30-37", "zes-grondslagen"),
  ap("toestemming", "32 en 39-41", "spelregel-toestemming"),
  ap("overeenkomst", "33 en 43-45", "spelregel-overeenkomst"),
  ap("wettelijke verplichting", "34 en 47-49", "grondslag-wettelijke-plicht"),
  ap("vitaal belang", "35 en 51-53", "spelregel-vitaal-belang"),
  ap("publiekrechtelijke taak", "36 en 55-57", "grondslag-algemeen-belang"),
  ap("gerechtvaardigd belang", "37 en 59-61", "spelregel-gerechtvaardigd-belang"),
  ap("Algemene wet inzake rijksbelastingen 47", "49", "genoemd-awr-47"),
  ingrado("publiekrechtelijke taak", "28-30", "grondslag-algemeen-belang"),
  ingrado("Wmo 2.5.1", "31", "genoemd-wmo-2-5-1"),
  ingrado("Wgs 9 lid 1", "31", "genoemd-wgs-9-1"),
  ingrado("Participatiewet 78", "31", "genoemd-pw-78"),
  ingrado("Jeugdwet 7.4.4", "32", "genoemd-jeugdwet-7-4-4"),
  manual("pas op met toestemming", "6759-6763", "spelregel-toestemming"),
  manual("gerechtvaardigd belang niet", "6767-6769", "spelregel-gerechtvaardigd-belang"),
  manual("er is geen grondslag", "6797-6803", "gemotiveerd-afwijken"),
  manual("integriteit", "6492-6510", "integer-handelen"),
  report("convenant", "2234-2264", "spelregel-convenant"),
  report("privacyreglement", "2268-2290", "spelregel-reglement"),
  report("steun vanuit het beleid", "3147-3153", "spelregel-akkoord-wethouder"),
  report("drie soorten toestemming", "2818-2856", "toestemming-drie-soorten"),
  report("fraude op het spoor", "5217-5226", "fraudesignaal"),
];
