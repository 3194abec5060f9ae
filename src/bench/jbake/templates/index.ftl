<#include "header.ftl">
<h1>Stories</h1>
<#assign stories = posts>
<#include "list.ftl">
<nav class="pager"><#if previousFileName??><a rel="prev" href="/${previousFileName}">Newer</a></#if><span>Page ${currentPageNumber?c} of ${numberOfPages?c}</span><#if nextFileName??><a rel="next" href="/${nextFileName}">Older</a></#if></nav>
<#include "footer.ftl">
