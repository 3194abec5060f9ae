<#assign heading = "Archive">
<#include "header.ftl">
<h1>Archive</h1>
<ol>
<#list published_posts as story><li><time datetime="${story.date?string("yyyy-MM-dd")}">${story.date?string("yyyy-MM-dd")}</time> <a href="/${story.uri}">${story.title?html}</a></li>
</#list></ol>
<#include "footer.ftl">
