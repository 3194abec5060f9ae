<#assign heading = "Tags">
<#include "header.ftl">
<h1>Tags</h1>
<ul>
<#list tags as tag><li><a href="/${tag.uri}">${tag.name?html}</a></li>
</#list></ul>
<#include "footer.ftl">
