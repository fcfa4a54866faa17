"""How the HTML page of the dictionary looks, and the little that moves on it."""

STYLE = """
:root{color-scheme:light;--ink:#1f2328;--soft:#57606a;--line:#c9d1d9;--band:#eef3f8;--head:#1f4e79;--link:#0a5296;
--mark:#fff6d6;--bar:3.25rem}
*{box-sizing:border-box}
html{scroll-padding-top:calc(var(--bar) + 2.8rem)}
body{margin:0;color:var(--ink);background:#fff;
font:14px/1.6 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif}
a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}
header{position:sticky;top:0;z-index:3;height:var(--bar);display:flex;gap:1rem;align-items:center;
padding:0 1rem;color:#fff;background:var(--head)}
header h1{font-size:1.1rem;margin:0;white-space:nowrap}
header input{flex:1 1 10rem;max-width:32rem;font:inherit;padding:.3rem .6rem;border:0;border-radius:.2rem}
header button{margin-left:auto;font:inherit;padding:.25rem .8rem;color:#fff;background:transparent;
border:1px solid #fff;border-radius:.2rem;cursor:pointer;white-space:nowrap}
header output{white-space:nowrap}
body>nav{position:fixed;top:var(--bar);bottom:0;left:0;width:15rem;overflow-y:auto;padding:.5rem 0 2rem;
border-right:1px solid var(--line);background:#fafbfc}
nav h2{font-size:.85rem;margin:.8rem 1rem .2rem;color:var(--soft)}
nav ul{list-style:none;margin:0;padding:0}
nav a{display:flex;justify-content:space-between;gap:.5rem;padding:.2rem 1rem;color:var(--ink)}
nav a small{color:var(--soft)}
nav a:hover{background:var(--band);text-decoration:none}
nav a[aria-current]{background:var(--band);box-shadow:inset .2rem 0 var(--head);font-weight:600}
main{margin-left:15rem;padding:.5rem 1.25rem 4rem}
main h2{font-size:1.35rem;margin:.8rem 0 .4rem;color:var(--head)}
main h3{font-size:1rem;margin:1.6rem 0 .4rem}
section>p{max-width:60rem;margin:.3rem 0}
section>p+div{margin-top:.8rem}
table{width:100%;border-collapse:collapse;table-layout:fixed}
th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{position:sticky;top:var(--bar);z-index:2;background:var(--band);color:var(--head)}
td p{margin:0 0 .15rem}
td p.strong{font-weight:600}td p.strong>code{color:var(--head)}td p.minor{color:var(--soft)}
td i{font-style:normal;color:var(--soft)}
code{font:.92em/1.5 Consolas,"Cascadia Mono","Noto Sans Mono CJK SC",monospace}
.fields td:first-child code,.codes td code{color:var(--soft)}
.fields td:first-child p.minor,.clauses td p,.fields td:nth-child(n+5) p,.rules td:last-child p{font-size:.93em}
tr.group td{background:#f5f8fb}tr.group td:first-child p.strong{color:var(--head)}
tr.d1 td:first-child{padding-left:1.4rem}tr.d2 td:first-child{padding-left:2.4rem}
tr.d3 td:first-child{padding-left:3.4rem}tr.d4 td:first-child{padding-left:4.4rem}
tr:target td,div:target h3{background:var(--mark)}
summary{cursor:pointer;color:var(--link);font-size:.93em}
[hidden]{display:none!important}
.js main>section{display:none}.js main>section.on{display:block}
body:not(.js) header input,body:not(.js) header button{display:none}
@media (max-width:60rem){body>nav{position:static;width:auto;border:0;max-height:14rem}
main{margin-left:0;padding:.5rem;overflow-x:auto}table{min-width:56rem}thead th{position:static}header h1{white-space:normal;font-size:1rem}}
@page{size:A4 landscape;margin:12mm}
@media print{body{font-size:8pt}header,body>nav{display:none}main{margin:0;padding:0}
thead th{position:static}tr{break-inside:avoid}h2,h3{break-after:avoid}a{color:inherit}
summary{display:none}td,thead th,tr.group td{print-color-adjust:exact}}
"""

SCRIPT = """
'use strict';
(function () {
  var box = document.getElementById('search'), found = document.getElementById('found');
  var pages = Array.from(document.querySelectorAll('main>section'));
  var links = Array.from(document.querySelectorAll('body>nav a'));
  var rows = null, timer = 0;
  document.body.classList.add('js');

  function here() {
    var named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    return named && named.closest('main>section') ? named : pages[0];
  }
  function open(page) {
    pages.forEach(function (each) { each.classList.toggle('on', each === page); });
    links.forEach(function (each) {
      if (page && each.getAttribute('href') === '#' + page.id) {
        each.setAttribute('aria-current', 'page');
      } else {
        each.removeAttribute('aria-current');
      }
    });
  }
  function show() {
    var target = here();
    open(target.closest('main>section'));
    if (pages.indexOf(target) >= 0) { window.scrollTo(0, 0); } else { target.scrollIntoView(); }
  }
  function indexed() {
    return Array.from(document.querySelectorAll('main tbody tr')).map(function (each) {
      return {row: each, table: each.closest('div'), page: each.closest('section'),
        text: each.textContent.toLowerCase()};
    });
  }
  function search() {
    var words = box.value.toLowerCase().split(/\\s+/).filter(Boolean), count = 0;
    rows = rows || indexed();
    var tables = new Set(), shown = new Set();
    rows.forEach(function (each) {
      var match = words.every(function (word) { return each.text.indexOf(word) >= 0; });
      each.row.hidden = !match;
      if (match) { count += 1; tables.add(each.table); shown.add(each.page); }
    });
    rows.forEach(function (each) { each.table.hidden = !tables.has(each.table); });
    found.textContent = !words.length ? ''
      : count ? found.dataset.found.replace('#', count) : found.dataset.nothing;
    if (!words.length) { show(); return; }
    open(null);
    pages.forEach(function (each) { each.classList.toggle('on', shown.has(each)); });
    window.scrollTo(0, 0);
  }
  function clear() {
    if (box.value) { box.value = ''; search(); }
  }
  function unfold(wanted) {
    document.querySelectorAll('main>section.on details').forEach(function (each) { each.open = wanted; });
  }

  box.addEventListener('input', function () { clearTimeout(timer); timer = setTimeout(search, 200); });
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[href^="#"]');
    if (link) { clear(); if (link.hash === location.hash) { show(); } }
  });
  window.addEventListener('hashchange', show);
  window.addEventListener('beforeprint', function () { unfold(true); });
  window.addEventListener('afterprint', function () { unfold(false); });
  document.getElementById('print').addEventListener('click', function () { window.print(); });
  show();
})();
"""
