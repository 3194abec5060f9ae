package org.alongside.export;

import java.util.function.Supplier;
import org.alongside.story.Address;

/** A file beside the pages, its bytes made when it is written. */
public record ExportFile(Address address, Supplier<byte[]> bytes) {}
