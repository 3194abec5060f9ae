<#assign heading = content.title>
<#include "header.ftl">
<article data-pagefind-body>
<h1>${content.title?html}</h1>
<dl class="meta">
<dt>Date</dt><dd><time datetime="${content.date?string("yyyy-MM-dd")}">${content.date?string("yyyy-MM-dd")}</time></dd>
<dt>Place</dt><dd>${content.place?html}</dd>
<dt>Tags</dt><dd><#list content.tags as tag><a href="/tags/${tag}.html">${tag?html}</a> </#list></dd>
<dt>Coordinator</dt><dd>${content.coordinator?html}</dd>
</dl>
<p class="summary">${content.summary?html}</p>
${content.body}
</article>
<#include "footer.ftl">
