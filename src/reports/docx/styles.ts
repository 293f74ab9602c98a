/** Few styles, in half points and twentieths of a point. */
export function styles(namespaces: string): string {
  const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`;
  const size = (points: number) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
  const paragraphStyle = (id: string, name: string, spacing: string, looks: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${spacing}</w:pPr><w:rPr>${looks}</w:rPr></w:style>`;
  return `<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr>${font('Georgia')}${size(11)}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="120" w:line="288" w:lineRule="auto"/></w:pPr></w:style>${[
    paragraphStyle(
      'BlankLine',
      'Blank Line',
      '<w:spacing w:after="0" w:line="80" w:lineRule="exact"/>',
      size(2),
    ),
    paragraphStyle(
      'Heading1',
      'heading 1',
      '<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/>',
      `<w:b/>${size(15)}`,
    ),
    paragraphStyle(
      'Heading2',
      'heading 2',
      '<w:keepNext/><w:spacing w:before="160" w:after="60"/><w:outlineLvl w:val="1"/>',
      `<w:b/>${size(12)}`,
    ),
    paragraphStyle(
      'Small',
      'Small',
      '<w:spacing w:after="40" w:line="240" w:lineRule="auto"/>',
      `${font('Arial')}${size(8)}`,
    ),
    paragraphStyle('Cell', 'Cell', '<w:spacing w:after="60" w:line="252" w:lineRule="auto"/>', size(9.5)),
    paragraphStyle(
      'Footer',
      'footer',
      '<w:spacing w:after="0"/><w:jc w:val="center"/>',
      `${font('Arial')}${size(8)}`,
    ),
    paragraphStyle(
      'CommentText',
      'annotation text',
      '<w:spacing w:after="40" w:line="240" w:lineRule="auto"/>',
      `${font('Arial')}${size(9)}`,
    ),
  ].join(
    '',
  )}<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:rPr>${size(8)}</w:rPr></w:style></w:styles>`;
}
