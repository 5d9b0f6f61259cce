const XMLNS = ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" ';
const DEEL = "<pdfuaid:part>1</pdfuaid:part>";
// PDF/A-2 allows a property outside its own list only with a description in the same packet (ISO 19005-2, 6.6.2.3).
const BESCHRIJVING =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>' +
  "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>" +
  "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>" +
  '<rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>' +
  "<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>" +
  "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>" +
  "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>";

/**
 * Declares PDF/UA-1 in a PDF/A-2a file. The binding exports one standard at a time; the caller has let the same
 * document pass the PDF/UA-1 export first, so what is declared here was checked. Only the XMP packet and the
 * catalog change; the cross-reference table follows.
 */
export function verklaarPdfUa(pdf: Buffer): Buffer {
  // latin1 keeps every byte one character, so positions in the string are positions in the file.
  const geheel = pdf.toString("latin1");
  const xrefBegin = geheel.lastIndexOf("\nxref\n") + 1;
  const bestand = geheel.slice(0, xrefBegin);
  const xref = geheel.slice(xrefBegin);

  const pakket = bestand.lastIndexOf("<?xpacket begin=");
  const metadata = bestand.lastIndexOf("\nendobj", pakket) + 1;
  const catalogus = bestand.indexOf("/Type /Catalog", pakket);
  const eindPakket = bestand.indexOf("\nendstream", pakket);
  if (
    xrefBegin === 0 ||
    pakket < 0 ||
    metadata === 0 ||
    catalogus < 0 ||
    !bestand.includes("/ViewerPreferences <<\n", catalogus) ||
    eindPakket < 0
  ) {
    throw new Error("De PDF heeft niet de opbouw die Typst 0.14 maakt");
  }

  const xmp = bestand
    .slice(pakket, eindPakket)
    .replace(/ ><dc:title>/, `${XMLNS}><dc:title>`)
    .replace("<pdfaExtension:schemas><rdf:Bag>", (begin) => begin + BESCHRIJVING)
    .replace("<pdfaid:part>", (begin) => DEEL + begin);
  const kop = bestand.slice(metadata, pakket).replace(/\/Length \d+/, `/Length ${xmp.length}`);
  const staart = bestand
    .slice(eindPakket)
    .replace("/ViewerPreferences <<\n", (begin) => `${begin}    /DisplayDocTitle true\n`);
  if (
    !xmp.includes(XMLNS) ||
    !xmp.includes(BESCHRIJVING + "<rdf:li") ||
    !xmp.includes(DEEL + "<pdfaid:part>")
  ) {
    throw new Error("De PDF/UA-verklaring kon niet worden toegevoegd");
  }
  const nieuw = bestand.slice(0, metadata) + kop + xmp + staart;
  const erbijInPakket = kop.length + xmp.length - (eindPakket - metadata);
  const erbij = nieuw.length - bestand.length;
  const verschuif = (offset: number) =>
    offset > catalogus ? offset + erbij : offset > pakket ? offset + erbijInPakket : offset;
  const nieuweXref = xref
    .replace(/^(\d{10})(?= \d{5} n)/gm, (offset) => String(verschuif(Number(offset))).padStart(10, "0"))
    .replace(/startxref\n\d+/, `startxref\n${nieuw.length}`);
  return Buffer.from(nieuw + nieuweXref, "latin1");
}
