<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title><#if heading??>${heading?html} – </#if>Stories</title>
<#if (content.summary)??><meta name="description" content="${content.summary?html}"></#if>
<link rel="alternate" type="application/rss+xml" href="/${config.feed_file}" title="Stories">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><a href="/">Stories</a><nav><ul><li><a href="/tags/">Tags</a></li><li><a href="/${config.archive_file}">Archive</a></li><li><a href="/${config.feed_file}">Feed</a></li></ul></nav></header>
<main>
