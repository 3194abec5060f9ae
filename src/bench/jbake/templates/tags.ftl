<#assign heading = tag>
<#include "header.ftl">
<h1>${tag?html}</h1>
<#assign stories = tag_posts>
<#include "list.ftl">
<#include "footer.ftl">
