import type { SheetChart } from '../../../core/sheetDesign';
import { escapeAttribute } from '../xml/characters';
import type { Namespaces } from './namespaces';

/** The drawing part: where each chart lies. The chart at `index` has the relationship id `rId{index + 1}`. */
export function drawingXml(charts: readonly SheetChart[], { chart, drawing, relationships, sheetDrawing }: Namespaces): string {
  const frames = charts.map(({ place, title }, index) => {
    const marker = (name: string, column: number, row: number): string =>
      `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    return (
      `<xdr:twoCellAnchor>${marker('from', place.left, place.top)}${marker('to', place.right + 1, place.bottom + 1)}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${escapeAttribute(title)}"/>` +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relationships}" r:id="rId${index + 1}"/>` +
      '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
    );
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawing}">${frames.join('')}</xdr:wsDr>`
  );
}
