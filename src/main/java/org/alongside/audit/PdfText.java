package org.alongside.audit;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** What is written in a PDF file: on its pages, and in its properties, bookmarks, notes and forms. */
final class PdfText extends PDFTextStripper {

    private static final int MOST_STEPS = 5_000_000;
    private static final int MOST_PAGES = 5_000;
    private static final int DEEPEST = 50;

    /** Loading is heavy on memory and rare: one at a time. */
    private static final Object ONE = new Object();

    private int steps;
    private int pages;

    private PdfText() {}

    static String of(byte[] pdf) throws Refused {
        synchronized (ONE) {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                if (document.isEncrypted()) {
                    throw Refused.unreadable("a PDF file with a password");
                }
                StringBuilder strings = new StringBuilder();
                for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                    COSObject object = document.getDocument().getObjectFromPool(key);
                    collect(object.getObject(), strings, 0);
                }
                collect(document.getDocument().getTrailer(), strings, 0);
                return strings + "\n" + new PdfText().getText(document);
            } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
                throw Refused.unreadable("a PDF file that is damaged, locked or too odd to read");
            }
        }
    }

    private static void collect(COSBase value, StringBuilder strings, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("nested too deeply");
        }
        if (value instanceof COSString text) {
            strings.append(text.getString()).append('\n');
        } else if (value instanceof COSArray array) {
            for (COSBase item : array) {
                collect(item, strings, depth + 1);
            }
        } else if (value instanceof COSDictionary dictionary) {
            for (COSBase item : dictionary.getValues()) {
                collect(item, strings, depth + 1); // what it refers to is in the list of objects itself
            }
        }
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        if (++pages > MOST_PAGES) {
            throw new IOException("too many pages");
        }
        super.processPage(page);
    }

    /** Forms can show forms that show forms: a small file may ask for work without end. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++steps > MOST_STEPS) {
            throw new IOException("too much on its pages");
        }
        super.processOperator(operator, operands);
    }
}
