package org.alongside.jbake;

import java.util.List;
import org.alongside.export.ExportFile;
import org.alongside.page.Page;
import org.alongside.story.MediaFile;

/** All that goes into the oven together: the pages, the files beside them, and the pictures and clips that they show. */
public record Batch(List<Page> pages, List<ExportFile> exports, List<MediaFile> media) {}
