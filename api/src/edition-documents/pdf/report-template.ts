/** The report in Typst. All that a person typed comes as data (`/data.json`, `/pN.svg`) and is never read as Typst. */
export const REPORT_TEMPLATE = String.raw`
#let d = json("/data.json")
#let ink = rgb("#15232a")
#let muted = rgb("#4d5d66")
#let accent = rgb("#0b4152")
#let pale = rgb("#eef5f6")
#let hair = rgb("#c9d6da")
#let warn = rgb("#8a4b00")

#set document(title: d.title, author: d.networkName, date: datetime(year: d.day.year, month: d.day.month, day: d.day.day))
#set text(font: "Inter", lang: "fr", region: "FR", size: 10pt, fill: ink, fallback: false)
#set par(leading: 0.68em, spacing: 1.05em, justify: false)

#let foot = context {
  set text(size: 7.5pt, fill: muted)
  line(length: 100%, stroke: 0.5pt + hair)
  v(-6pt)
  grid(columns: (1fr, auto), column-gutter: 12pt, d.footer, [Page #counter(page).display() sur #counter(page).final().first()])
}
#let head = if d.isDraft { align(right, text(size: 8pt, weight: 600, fill: warn, d.draftNotice)) } else { none }
#let watermark = if d.isDraft { place(center + horizon, rotate(-45deg, text(size: if d.draftMark.len() > 6 { 100pt } else { 120pt }, weight: 700, fill: rgb("#f4efe8"), d.draftMark))) } else { none }
#set page(paper: "a4", margin: (x: 22mm, top: 24mm, bottom: 23mm), footer: foot, header: head, background: watermark)

#set heading(numbering: none)
#show heading.where(level: 1): it => block(above: 2.4em, below: 0.9em, sticky: true, width: 100%, {
  line(length: 28mm, stroke: 2.2pt + accent)
  v(1pt)
  text(size: 17pt, weight: 700, fill: accent, hyphenate: false, it.body)
})
#show heading.where(level: 2): it => block(above: 1.5em, below: 0.7em, sticky: true, text(size: 12pt, weight: 600, fill: accent, it.body))
#show link: it => text(fill: rgb("#0b5c74"), underline(it))
#show figure.where(kind: table): set block(breakable: true)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.where(kind: table): set align(left)
// a sign of a matrix, read as its word
#let sign(code, size: 1em) = figure(kind: "sign", supplement: none, numbering: none, outlined: false, alt: code.label, text(size: size, fill: rgb(code.ink), code.sign))
#show figure: set block(above: 1.5em, below: 1.5em)
#show figure.where(kind: "sign"): set block(above: 0pt, below: 0pt)
#show figure.caption: it => block(width: 100%, sticky: it.kind == table, align(left, text(size: 9pt, { text(weight: 600, fill: accent)[#it.supplement #context it.counter.display(it.numbering) – ]; it.body })))
#set list(indent: 2pt, body-indent: 6pt, marker: text(fill: accent)[–])
#set enum(indent: 2pt, body-indent: 6pt)
#set table(stroke: none)

#let runs(nodes) = for node in nodes {
  if node.kind == "strong" { strong(runs(node.runs)) }
  else if node.kind == "em" { emph(runs(node.runs)) }
  else if node.kind == "link" { link(node.url, node.text) }
  else {
    let lines = node.text.split("\n")
    for (i, part) in lines.enumerate() { if i > 0 { linebreak() }; part }
  }
}
#let blocks(nodes) = for node in nodes {
  if node.kind == "h" { heading(level: 2, outlined: false, runs(node.runs)) }
  else if node.kind == "ul" { list(..node.items.map(runs)) }
  else if node.kind == "ol" { enum(..node.items.map(runs)) }
  else { par(runs(node.runs)) }
}
#let size-of(figure) = if figure.value.len() > 24 { 13pt } else { 18pt }
#let figures(items) = block(above: 1.3em, below: 1.3em, grid(
  columns: (1fr,) * calc.min(3, calc.max(2, items.len())), gutter: 9pt,
  inset: (left: 10pt, rest: 8pt),
  ..items.map(item => grid.cell(breakable: false, fill: pale, stroke: (left: 2.2pt + accent), {
    set par(spacing: 0.6em, leading: 0.5em)
    text(size: 9pt, fill: muted, item.label)
    parbreak()
    text(size: size-of(item), weight: 700, fill: accent, item.value)
    if item.share != "" { parbreak(); text(size: 10.5pt, weight: 600, item.share) }
    if item.note != "" { parbreak(); text(size: 8pt, fill: muted, item.note) }
  }))
))
#let printed-table(item) = {
  let many = item.header.len() > 6
  figure(kind: table, supplement: "Tableau", caption: item.caption, {
    set text(size: if many { 7.8pt } else { 8.8pt })
    set par(justify: false, leading: 0.5em)
    let taken = item.widths.sum()
    block(width: if taken < 45 { 62% } else { 100% }, table(
      columns: item.widths.map(w => w * 1fr),
      align: (x, y) => (if item.isNumber.at(x) { right } else { left }) + (if y == 0 { bottom } else { top }),
      inset: (x: 5pt, y: 4.2pt),
      stroke: (x, y) => (bottom: if y == 0 { 1pt + accent } else { 0.4pt + hair }),
      fill: (x, y) => if y == 0 { pale },
      table.header(..item.header.map(cell => text(weight: 600, cell))),
      ..item.rows.flatten(),
    ))
    for note in item.notes { block(above: 0.8em, below: 0em, width: 100%, align(left, text(size: 8pt, fill: muted, note))) }
  })
}
#let matrix(item) = {
  figure(kind: table, supplement: "Tableau", caption: item.caption, {
    set text(size: 7.6pt)
    set par(justify: false, leading: 0.45em)
    let turned = item.columns.len() > 6
    block(below: 0.9em, width: 100%, align(left, text(size: 8pt, fill: muted, item.legend.map(c => box(inset: (right: 8pt), [#box(fill: rgb(c.fill), width: 12pt, height: 9pt, baseline: 1.5pt, align(center + horizon, text(size: 6.5pt, fill: rgb(c.ink), c.sign))) #c.label])).join())))
    table(
      columns: (if turned { 40mm } else { 45mm },) + (1fr,) * item.columns.len(),
      align: (x, y) => if x == 0 { left + horizon } else { center + (if y == 0 { bottom } else { horizon }) },
      inset: (x: 2pt, y: 2.6pt),
      stroke: 0.5pt + white,
      fill: (x, y) => if x > 0 and y > 0 { let c = item.rows.at(y - 1).cells.at(x - 1); if c != none { rgb(c.fill) } },
      table.header([CCAS], ..item.columns.map(name => if turned { box(height: 34mm, align(bottom + center, rotate(-90deg, reflow: true, box(width: 33mm, align(left, text(size: 7pt, name)))))) } else { text(weight: 600, name) })),
      ..item.rows.map(row => (row.name,) + row.cells.map(c => if c == none { [] } else { sign(c) })).flatten(),
    )
  })
}
#let tallest = 190mm
#let picture(item) = {
  figure(supplement: "Figure", caption: [#item.caption #linebreak() #text(size: 8pt, fill: muted, item.tableAt)], image("/p" + str(item.svg) + ".svg", alt: item.alternative, width: if item.height / item.width * 166mm > tallest { tallest * item.width / item.height } else { 100% }))
}
#let shown(item) = {
  if item.is == "text" { blocks(item.blocks) }
  else if item.is == "figures" { figures(item.figures) }
  else if item.is == "table" { printed-table(item) }
  else if item.is == "matrix" { matrix(item) }
  else { picture(item) }
}
#let section(s) = {
  let top = {
    heading(level: 1, s.title)
    if s.lead != "" { block(below: 1.2em, sticky: true, text(size: 11.5pt, weight: 600, fill: ink, s.lead)) }
  }
  // a heading is not parted from its picture
  if s.items.len() > 0 and s.items.first().is == "picture" {
    block(breakable: false, width: 100%, { top; shown(s.items.first()) })
    for item in s.items.slice(1) { shown(item) }
  } else {
    top
    for item in s.items { shown(item) }
  }
  if s.source != "" { block(above: 1em, text(size: 8pt, fill: muted, s.source)) }
}

// the first page
#let title-size = if d.title.len() < 70 { 30pt } else if d.title.len() < 150 { 22pt } else { 15pt }
#page(header: none, margin: (x: 22mm, top: 30mm, bottom: 23mm), background: { place(top, rect(width: 100%, height: 118mm, fill: accent)); if d.isDraft { place(center + bottom, dy: -50mm, rotate(-30deg, text(size: if d.draftMark.len() > 6 { 90pt } else { 110pt }, weight: 700, fill: rgb("#f4efe8"), d.draftMark))) } }, {
  block(height: 76mm, width: 100%, {
    set text(fill: white)
    set par(leading: 0.5em)
    text(size: 12pt, weight: 600, d.networkName)
    v(1fr)
    block(below: 1em, text(size: 11pt, d.number))
    { show title: set text(size: title-size, weight: 700, hyphenate: false); title() }
  })
  v(26mm)
  if d.isDraft { block(width: 100%, inset: 9pt, stroke: 1pt + warn, text(fill: warn, weight: 600, d.draftNotice)) ; v(4mm) }
  for entry in d.told { block(below: 1.1em, grid(columns: (34mm, 1fr), text(fill: muted, entry.term), if entry.term == "Empreinte" { text(size: 7.5pt, entry.text) } else { text(weight: 600, entry.text) })) }
})

// contents
#show outline.entry.where(level: 1): set block(above: 0.9em)
#heading(level: 1, outlined: false)[Sommaire]
#outline(title: none, depth: 1)
#pagebreak(weak: true)

#for s in d.sections {
  if s.isOnNewPage { pagebreak(weak: true) }
  if s.isWide { page(flipped: true, section(s)) } else { section(s) }
}
#if d.definitions.len() > 0 {
  heading(level: 1)[Définitions]
  for entry in d.definitions { block(below: 0.9em, { text(weight: 600, entry.term); [ – ]; entry.text }) }
}
#if d.annex.len() > 0 {
  heading(level: 1)[Annexe – les chiffres des figures]
  for item in d.annex { printed-table(item) }
}
`;
