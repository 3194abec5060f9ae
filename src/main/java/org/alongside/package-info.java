/**
 * Alongside: a folder of Markdown becomes a website of stories. {@link org.alongside.Publisher} is the whole flow. The
 * packages, in the order in which they may import each other:
 *
 * <ul>
 *   <li>{@code source}: files, places in them, and findings
 *   <li>{@code kept}: results that are kept from one bake to the next
 *   <li>{@code yaml}: strict YAML with places, and shapes that it is checked against
 *   <li>{@code vocabulary}: principles, outcomes, places and the other closed lists
 *   <li>{@code anonymity}: examining words for what could tell readers who somebody is
 *   <li>{@code identifier}: the rules that know it by its form
 *   <li>{@code name}: the rules that know a name
 *   <li>{@code story}: what a piece consists of
 *   <li>{@code picture}: pictures without what cameras and programs note in them
 *   <li>{@code manuscript}: from files to stories
 *   <li>{@code across}: what stories give away together
 *   <li>{@code tagging}: what the words of a piece show, with the sentence
 *   <li>{@code clearance}: the gate; past it there are only cleared stories
 *   <li>{@code catalogue}: cleared stories seen from every side
 *   <li>{@code search}: the index that browsers search in
 *   <li>{@code page}: which pages there are and what each shows
 *   <li>{@code export}: feeds and sitemap
 *   <li>{@code site}: the finished folder and how it replaces the last one
 *   <li>{@code report}: what was found, in the forms that people and programs read
 *   <li>{@code audit}: the last look at the finished bytes
 *   <li>{@code jbake}: our plugin for JBake
 *   <li>{@code preview}: a local server that bakes at every save
 *   <li>{@code command}: the command line
 *   <li>{@code launch}: how the jar starts
 * </ul>
 */
@NullMarked
package org.alongside;

import org.jspecify.annotations.NullMarked;
