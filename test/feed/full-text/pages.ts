/** Article pages of our own making, with what surrounds articles in the wild. */

export const ENGLISH = `<!doctype html><html lang="en-GB"><head>
<title>Harbour bridge stays open until spring | The Tidewater Post</title>
<meta property="og:title" content="Harbour bridge stays open until spring">
<meta property="og:site_name" content="The Tidewater Post">
<meta property="og:image" content="/img/bridge.jpg">
<meta property="article:published_time" content="2026-11-20T08:15:00+01:00">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Harbour bridge","author":[{"@type":"Person","name":"Ann Lee"},{"@type":"Person","name":"Bob Ray"}]}</script>
</head><body class="has-sidebar">
<nav><a href="/">Home</a> <a href="/city">City</a></nav>
<div class="content-with-sidebar"><article>
<h1>Harbour bridge stays open until spring</h1>
<div class="byline">By Ann Lee and Bob Ray</div><time datetime="2026-11-20T08:15:00+01:00">Nov 20, 2026</time>
<div class="share-bar"><a href="#">Share</a> <a href="#">Tweet</a></div>
<p>The old harbour bridge will carry traffic for at least five more months, the city council decided on Thursday after a debate that lasted well into the night.</p>
<figure><img src="/img/bridge.jpg" alt=""><figcaption>The bridge at low tide. Photo: C. Moor</figcaption></figure>
<p>Engineers had asked for a closure in December, saying that two of the eleven piers showed cracks wider than a thumb. The council answered with weekly inspections instead.</p>
<p>Related: <a href="/older">Five bridges that were saved by their neighbours</a></p>
<h2>What happens next</h2>
<p>Lorries above seven tonnes have to take the tunnel from Monday on. Buses may still cross, one at a time, and a guard with a radio stands at either end.</p>
<p>“Nobody wants this to become a museum,” said the mayor, who crosses it every morning on her bicycle, and asked for patience.</p>
<div class="related-stories"><h3>Related stories</h3><ul><li><a href="/1">Ferry fares rise again</a></li><li><a href="/2">A market for the quay</a></li></ul></div>
<div class="newsletter-signup"><p>Get our newsletter every morning, with the best of the city. Sign up for free.</p></div>
<p>Copyright 2026 The Tidewater Post. All rights reserved.</p>
</article>
<aside class="sidebar"><h3>Most read</h3><ol><li><a href="/3">Storm closes the pier</a></li></ol></aside></div>
<footer class="site-footer">The Tidewater Post, 1 Quay Street. Imprint, privacy and a long list of other things.</footer>
</body></html>`

export const CHINESE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<title>海湾大桥延期封闭至明年春天_本地新闻_潮汐网</title></head><body>
<div class="crumb">首页 &gt; 本地新闻 &gt; 正文</div>
<h1>海湾大桥延期封闭至明年春天</h1>
<div class="info">2026-11-20 08:15　来源：潮汐日报　作者：李小明　字号：大 中 小</div>
<div class="TRS_Editor">
<p>　　（原标题：大桥还能走多久？）</p>
<p>　　市议会周四深夜决定，海湾老桥在未来五个月内继续通车，重型货车须从下周一起改走隧道。</p>
<p>　　工程师此前建议十二月封桥，理由是十一座桥墩中有两座出现了超过拇指宽的裂缝。议会的答复是改为每周检查一次，并在桥头安排专人值守。</p>
<p>　　“没有人希望它变成博物馆。”每天骑车过桥的市长表示，希望市民再多一些耐心。</p>
<p>　　责任编辑：王大海</p>
<p>　　声明：本网转载此文目的在于传递更多信息。</p>
</div>
<div class="xiangguan"><h3>相关阅读</h3><ul><li><a href="/1">轮渡票价再次上调</a></li><li><a href="/2">码头将建新市场</a></li></ul></div>
<div class="bdsharebuttonbox">分享到 微信 微博</div>
<div class="copyright">版权所有 潮汐网</div>
</body></html>`
