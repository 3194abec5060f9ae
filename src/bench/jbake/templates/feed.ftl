<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Stories</title><link>${config.site_host}/</link><description>Stories</description>
<#list published_posts as story><#if story?index < 20><item><title>${story.title?xml}</title><link>${config.site_host}/${story.uri}</link><guid>${config.site_host}/${story.uri}</guid><pubDate>${story.date?string("EEE, d MMM yyyy HH:mm:ss Z")}</pubDate><description>${story.summary?xml}</description></item>
</#if></#list></channel></rss>
