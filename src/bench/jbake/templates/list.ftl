<ol class="stories">
<#list stories as story><li><h2><a href="/${story.uri}">${story.title?html}</a></h2><p><time datetime="${story.date?string("yyyy-MM-dd")}">${story.date?string("yyyy-MM-dd")}</time> · ${story.place?html}</p><p>${story.summary?html}</p></li>
</#list></ol>
