/** Looks of a report: colours for light and dark, and the page. */

const LIGHT = `
  --page: #f4f5f7; --card: #ffffff; --ink: #1b2430; --muted: #5a6675; --grid: #dfe4ea;
  --band: rgb(10 125 95 / 0.14); --accent: #2f6fb0; --good: #0a7d5f; --bad: #c0392b;
  --series-0: #0b66ad; --series-1: #c24d0a; --series-2: #0a7d5f; --series-3: #8a4aa5;`

const DARK = `
  --page: #10151b; --card: #19202a; --ink: #e6eaf0; --muted: #a3aebb; --grid: #323c49;
  --band: rgb(62 195 154 / 0.2); --accent: #5b9ede; --good: #3ec39a; --bad: #ff7f70;
  --series-0: #62b0f0; --series-1: #f2925a; --series-2: #3ec39a; --series-3: #cf9de2;`

/** The colours that plots are drawn in. Four series are told apart by the colour-blind, too. */
export const COLOURS = `
:root { color-scheme: light dark;${LIGHT} }
@media (prefers-color-scheme: dark) { :root {${DARK} } }
@media print { :root {${LIGHT} } }
`

export const PAGE_STYLE = `${COLOURS}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 1200px; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 0.4rem; overflow-wrap: anywhere; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.9rem; }
h3 { font-size: 1.05rem; margin: 0 0 0.2rem; }
p { margin: 0 0 0.5rem; max-width: 72ch; }
.muted, figcaption p { color: var(--muted); }
code { overflow-wrap: anywhere; font-size: 0.88em; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1rem;
  margin: 0.8rem 0; font-size: 0.92rem; }
dl.facts dt { color: var(--muted); }
dl.facts dd { margin: 0; min-width: 0; }
.verdict { border-left: 4px solid var(--good); background: var(--card); padding: 0.8rem 1rem;
  border-radius: 4px; margin: 1.4rem 0; }
.verdict.missed { border-color: var(--bad); }
.verdict p:last-child, .verdict ul { margin-bottom: 0; }
.verdict ul { margin-top: 0.3rem; padding-left: 1.2rem; }
.tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: 0.8rem;
  margin: 0; padding: 0; }
.tiles div { background: var(--card); border-radius: 8px; padding: 0.75rem 1rem;
  display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.tiles dt { color: var(--muted); font-size: 0.85rem; line-height: 1.3; }
.tiles dd { margin: 0; font-size: 1.45rem; font-variant-numeric: tabular-nums; }
.plots { margin-top: 1.1rem; columns: 2; column-gap: 1.1rem; }
.plots.alone { columns: 1; max-width: 720px; }
figure { background: var(--card); border-radius: 8px; margin: 0 0 1.1rem; padding: 1.1rem 1.2rem;
  break-inside: avoid; }
figcaption p { font-size: 0.9rem; line-height: 1.4; margin-bottom: 0.8rem; }
figure svg { display: block; width: 100%; height: auto; }
details { margin-top: 0.7rem; }
summary { cursor: pointer; color: var(--muted); font-size: 0.9rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.86rem; margin-top: 0.5rem;
  font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 0.32rem 0.7rem 0.32rem 0; vertical-align: top;
  border-bottom: 1px solid var(--grid); }
thead th { color: var(--muted); font-weight: 600; }
tbody th { font-weight: 500; }
.number { text-align: right; white-space: nowrap; padding-right: 1.4rem; }
.card { background: var(--card); border-radius: 8px; padding: 0.4rem 1.2rem 0.9rem; }
@media (max-width: 900px) { .plots { margin-top: 1.1rem; columns: 1; } }
@media (max-width: 480px) {
  main { padding: 1.4rem 0.6rem 3rem; } h1 { font-size: 1.5rem; }
  figure { padding: 0.9rem 0.5rem; } .card { padding: 0.3rem 0.6rem 0.7rem; }
  dl.facts { grid-template-columns: 1fr; gap: 0; } dl.facts dd { margin-bottom: 0.4rem; }
  .tiles { grid-template-columns: 1fr 1fr; gap: 0.5rem; }
}
@media print {
  body { background: none; font-size: 11pt; } main { padding: 0; max-width: none; }
  figure, .card, .tiles div, .verdict { border: 1px solid var(--grid); }
}
`
