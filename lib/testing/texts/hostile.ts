import { HOSTILE_HTML } from './hostile-html'

/** Markdown that tries to become more than text. */
const HOSTILE_MARKDOWN = String.raw`
[x](javascript:steal())
[x](JaVaScRiPt:steal())
[x](javascript://evil.example/%0asteal())
[x]( javascript:steal())
[x](<javascript:steal()>)
[x](java&#x73;cript:steal())
[x](javascript&colon;steal())
[x](&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74:steal())
[x](java\script:steal())
[x](%6Aavascript:steal())
[x](data:text/html,<script>steal()</script>)
[x](data:text/html;base64,PHNjcmlwdD5zdGVhbCgpPC9zY3JpcHQ+)
[x](data:image/svg+xml,<svg/onload=steal()>)
[x](vbscript:steal())
[x](livescript:steal())
[x](mocha:steal())
[x](view-source:javascript:steal())
[x](feed:javascript:steal())
[x](jar:javascript:steal()!/)
[x](blob:https://evil.example/x)
[x](filesystem:https://evil.example/x)
[x](file:///etc/passwd)
[x](intent://evil.example#Intent;scheme=javascript;end)
[x](ms-msdt:/id)
[x](//evil.example)
[x](/\evil.example)
[x](\\evil.example)
[x](https:evil.example)
[x](https://bank.example@evil.example)
[x](https://bank.example%40evil.example@evil.example)
[x](https://evil.example/"onmouseover="steal())
[x](https://evil.example/'onmouseover='steal())
[x](https://evil.example/<script>steal()</script>)
[x](https://evil.example/ "onmouseover=steal()")
[x](https://evil.example/ 'x" onmouseover="steal()')
[x](https://evil.example/){onclick=steal()}
[x](https://evil.example/){: onclick="steal()"}
[<script>steal()</script>](https://evil.example)
[<img src=x onerror=steal()>](https://evil.example)
[x" onclick="steal()](https://evil.example)
[x](mailto:a@b.example"onclick="steal())
[x](mailto:javascript:steal())
![x](javascript:steal())
![x](x" onerror="steal())
![" onerror="steal()](https://evil.example/x.png)
![x](https://evil.example/pixel.gif)
[![x](javascript:steal())](javascript:steal())
[a]: javascript:steal() [a]
[a][b] [b]: javascript:steal()
<javascript:steal()>
<https://evil.example/"onclick=steal()>
<data:text/html,<script>steal()</script>>
<vbscript:steal()>
<a@b.example" onclick="steal()>
*<script>steal()</script>*
**<img src=x onerror=steal()>**
||<script>steal()</script>||
>!<img src=x onerror=steal()>!<
:::spoiler" onclick="steal()
:::spoiler <script>steal()</script>
> <script>steal()</script>
- <svg onload=steal()>
1. <iframe src=javascript:steal()>
# <script>steal()</script>
# x {#x onclick=steal()}
| <script>steal()</script> | x |
[^1]: <script>steal()</script>
$$\href{javascript:steal()}{x}$$
`

/** What cannot stand in a line. */
const OTHERS = [
  '```html\n<script>steal()</script>\n```',
  '```"><script>steal()</script>\nx\n```',
  '    <script>steal()</script>',
  '`<script>steal()</script>`',
  '[x](java\nscript:steal())',
  '[x](java\tscript:steal())',
  '[x](\u0001javascript:steal())',
  '[x](java\u0000script:steal())',
  '[x](javascript\u200b:steal())',
  '[x](\u202ejavascript:steal())',
  '[a]: javascript:steal()\n\n[a]',
  '[a]: https://evil.example "x\nonclick=steal()"\n\n[a]',
  '<scr\u0000ipt>steal()</scr\u0000ipt>',
  '<img\fsrc=x\fonerror=steal()>',
  '<img\nsrc=x\nonerror=steal()\n>',
  '<svg\u000bonload=steal()>',
  '\ufeff<script>steal()</script>',
  '<script\u2028>steal()</script>',
  '\ud83c<script>steal()</script>',
  '<a href="java\u0000script:steal()">x</a>',
  '\ufdd0<script>steal()</script>\ufdd1',
  '<div>\n\n<script>steal()</script>\n\n</div>',
  '<!--\n\n--><script>steal()</script>',
  '||\n<script>steal()</script>\n||',
]

export const HOSTILE: string[] = [
  ...HOSTILE_HTML.trim().split('\n'),
  ...HOSTILE_MARKDOWN.trim().split('\n'),
  ...OTHERS,
]

/** Where in a text they are tried: bare, and inside of everything that can hold words. */
export const AROUND: ((text: string) => string)[] = [
  (text) => text,
  (text) => `||${text}||`,
  (text) => `:::spoiler\n${text}\n:::`,
  (text) => `> - **${text}**`,
  (text) => `[${text}](https://a.example/)`,
  (text) => `[x](https://a.example/${text})`,
]
