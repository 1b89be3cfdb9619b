"""Text that would do something on a page if it were not told as text: what the hostile records are made of."""

INLINE = (
    "[x](javascript:alert(1))",
    "![x](//evil.example/i.png)",
    "[x][y]",
    "[TOC]",
    "[^1]",
    "[[wiki]]",
    "{{7*7}}",
    "{%raw%}",
    "{#c#}",
    "${alert(1)}",
    "*e*_u_**b**__s__***t***",
    "~~d~~==m==^^i^^H~2~Ox^2^",
    "`c```d``",
    "{:onclick=alert(1)}",
    "{#id .c lang=x}",
    "$a$\\(b\\)\\[c\\]",
    ":smile::material-alert:",
    "{++i++}{--d--}{~~a~>b~~}",
    '"onmouseover="alert(1)"x="',
    "'onfocus='alert(1)'autofocus='",
    "`onclick=`alert(1)",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;img/src=x/onerror=alert(1)&#62;",
    "&colon;&NewLine;&amp;lt;",
    "javascript:alert(1)//",
    "http://evil.example/a_b_c",
    "www.evil.example",
    "++ctrl+alt++",
    "|a|b|",
    "\\n\\*\\",
    "--\"x\"'y'...(c)1/2",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "\\x3cscript\\x3ealert(1)",
    "=HYPERLINK(1)",
    "*[HTML]:x",
)
"""Without spaces, so that several stand in a field of eight words."""

ANGLED = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</p></li></td></section></div></article><h1>x</h1>",
    "<!-- x",
    "<![CDATA[x]]>",
    "<?php x ?>",
    "<svg/onload=alert(1)>",
    "<a href=javascript:alert(1)>x</a>",
    "<iframe src=//evil.example></iframe>",
    "<style>*{display:none}</style>",
    "<http://evil.example/>",
    "<meta http-equiv=refresh content=0;url=//evil.example>",
    "<details open ontoggle=alert(1)>",
    "<textarea><title><noscript><template><plaintext>",
    "</title></script></style></template><script>alert(1)</script>",
    "<base href=//evil.example/>",
    "<form action=//evil.example><button>x",
    '--8<-- "mkdocs.yml"',
    "</bdi></q></span><bdo dir=rtl>x",
    '"><script>alert(1)</script>',
)
"""Refused in one-line fields."""

STARTS = ("", "# ", "- ", "1. ", "| ", "!!! note ", "[x]://evil.example ", "--- ", "``` ", ": ", "/// x ")
"""What means something at the beginning of a line only; what lists are sorted by begins alike in one archive."""

HIDDEN = (
    "\u202ex",
    "\u2066x",
    "\u200bx",
    "\u200ex",
    "\u061cx",
    "\ufeffx",
    "\u00adx",
    "x\u0000",
    "x\u001b[31m",
    "\U000e0041x",
)
"""Refused in every text: what turns the direction of writing, and what nobody sees."""
